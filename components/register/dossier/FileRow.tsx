/** One file: its name, its day, its place, and the way out. */
import { useId } from 'react';
import { uiDossierStrings } from '../../../lib/domain/strings/ui-dossier';
import type { RequiredDocument } from '../../../lib/packs/checklist-schema';
import type { DossierFile } from '../../../lib/register/dossier/types';
import { DateInput } from '../../form/DateInput';
import { asDate } from '../../form/values';
import { showCount } from '../../text/format';
import { useLanguage, useText } from '../../text/language';
import type { FileChange } from './DossierView';

export interface FileRowProps {
  file: DossierFile;
  documents: readonly RequiredDocument[];
  onChange: (id: string, to: FileChange) => void;
  onRemove: (id: string) => void;
}

/** Controls carry the file's name for those who hear them alone. */
export function FileRow({ file, documents, onChange, onRemove }: FileRowProps) {
  const t = useText(uiDossierStrings);
  const language = useLanguage();
  const id = useId();
  const { name, size, date, slot } = file;
  const known = documents.some((one) => one.id === slot);
  return (
    <li className="dossier-file" data-file={file.id}>
      <span className="break">
        {name}{' '}
        <span className="quiet small">{t('size', { kb: showCount(Math.ceil(size / 1024)) })}</span>
      </span>
      <span className="day">
        <label className="sr-only" htmlFor={`${id}-day`}>
          {t('dayOf', { name })}
        </label>
        <DateInput
          id={`${id}-day`}
          value={asDate(date)}
          onChange={(next) => onChange(file.id, { date: typeof next === 'string' ? next : null })}
        />
      </span>
      <select
        className="input"
        aria-label={t('slotOf', { name })}
        value={known ? (slot ?? '') : ''}
        onChange={({ target }) => onChange(file.id, { slot: target.value || null })}
      >
        <option value="">{t('unplaced')}</option>
        {documents.map((one, at) => (
          <option key={one.id} value={one.id}>
            {at + 1}. {one.title[language] ?? one.title.vi}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button small"
        aria-label={t('removeOf', { name })}
        onClick={() => onRemove(file.id)}
      >
        {t('remove')}
      </button>
    </li>
  );
}
