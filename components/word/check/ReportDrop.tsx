/** Where a report is dropped or picked. */
import { useId, useRef, useState, type DragEvent } from 'react';
import { uiCheckStrings } from '../../../lib/domain/strings/ui-check';
import { useText } from '../../text/language';

export interface ReportDropProps {
  /** After a report was read the zone shrinks to a button. */
  small: boolean;
  onChoose: (file: File) => void;
}

/** The picker takes any file: what a file is not is said in words when it is read, not by greying it out. */
export function ReportDrop({ small, onChoose }: ReportDropProps) {
  const t = useText(uiCheckStrings);
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
      className={`check-drop${over ? ' over' : ''}${small ? ' small' : ''}`}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      {!small && <p className="check-drop-title">{t('drop')}</p>}
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
