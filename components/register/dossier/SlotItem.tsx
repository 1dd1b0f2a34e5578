/** One item of the list: its state, its files, what the register knows of it, and a way to add. */
import type { DragEvent } from 'react';
import { uiDossierStrings } from '../../../lib/domain/strings/ui-dossier';
import type { RequiredDocument } from '../../../lib/packs/checklist-schema';
import { shownEntry } from '../../../lib/register/dossier/entries';
import type { DossierSlot } from '../../../lib/register/dossier/types';
import { useLanguage, useText } from '../../text/language';
import { FileRow, type FileRowProps } from './FileRow';
import { FilePicker } from '../../basic/FilePicker';

export interface SlotItemProps {
  slot: DossierSlot;
  documents: readonly RequiredDocument[];
  onAdd: (files: File[]) => void;
  onChange: FileRowProps['onChange'];
  onRemove: FileRowProps['onRemove'];
}

/** Files may be dropped on it. */
export function SlotItem({ slot, documents, onAdd, onChange, onRemove }: SlotItemProps) {
  const t = useText(uiDossierStrings);
  const language = useLanguage();
  const { document, number, state, files, entries } = slot;
  const title = document.title[language] ?? document.title.vi;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onAdd([...event.dataTransfer.files]);
  };
  return (
    <li
      className="dossier-item"
      data-slot={document.id}
      data-state={state}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <div className="dossier-head">
        <span className="dossier-no">{number}</span>
        <strong className="break">{title}</strong>
        <span className="badge">{t(state)}</span>
        <FilePicker
          className="button small"
          multiple
          label={t('addTo', { number, title })}
          text={t('add')}
          name={document.id}
          onPick={onAdd}
        />
      </div>
      {files.length > 0 && (
        <ul className="plain dossier-files">
          {files.map((file) => (
            <FileRow key={file.id} {...{ file, documents, onChange, onRemove }} />
          ))}
        </ul>
      )}
      {entries.map((entry) => (
        <p key={entry.id} className="small quiet break dossier-ref">
          {t('fromRegister', { entry: shownEntry(entry) })}
        </p>
      ))}
    </li>
  );
}
