/** Where a file is dropped or picked. */
import { useId, useRef, useState, type DragEvent } from 'react';
import { uiImportStrings } from '../../lib/domain/strings/ui-import';
import { useText } from '../text/language';

const KINDS = '.xlsx,.xls,.xlsm,.csv,.tsv';

export interface DropZoneProps {
  /** After a file was read the zone shrinks to a button. */
  small: boolean;
  onChoose: (file: File) => void;
}

/** The picker is a real file input behind a button, so that keyboards and screen readers have it too. */
export function DropZone({ small, onChoose }: DropZoneProps) {
  const t = useText(uiImportStrings);
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    setSeveral((files?.length ?? 0) > 1);
    if (first) onChoose(first);
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={`drop-zone${over ? ' over' : ''}${small ? ' small' : ''}`}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      {!small && <p className="drop-title">{t('drop')}</p>}
      <button
        type="button"
        className={small ? 'button' : 'button primary'}
        aria-describedby={small ? undefined : hint}
        onClick={() => input.current?.click()}
      >
        {t(small ? 'chooseOther' : 'choose')}
      </button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        tabIndex={-1}
        aria-label={t('choose')}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      {several && <p className="small quiet">{t('oneFile')}</p>}
      {!small && (
        <p id={hint} className="small quiet">
          {t('dropHint')}
        </p>
      )}
    </div>
  );
}
