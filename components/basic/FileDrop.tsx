/** Where one file is dropped or picked. */
import { useId, useState, type DragEvent } from 'react';
import type { StringTable } from '../../lib/domain/strings/catalogue';
import { useText } from '../text/language';
import { FilePicker } from './FilePicker';

export interface FileDropProps {
  /** After a file was read the zone shrinks to a button. */
  small: boolean;
  /** Endings the dialog offers; left out where what a file is not shall be said in words. */
  accept?: string;
  /** Its own class beside the zone's. */
  kind?: string;
  strings: Record<'drop' | 'dropHint' | 'choose' | 'chooseOther' | 'oneFile', StringTable[string]>;
  onChoose: (file: File) => void;
}

/** Of several files the first is taken, and that is said. */
export function FileDrop({ small, accept, kind, strings, onChoose }: FileDropProps) {
  const t = useText(strings);
  const hint = useId();
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const take = ([first, ...others]: Iterable<File>) => {
    setSeveral(others.length > 0);
    if (first) onChoose(first);
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  const classes = ['drop-zone', kind, over && 'over', small && 'small'];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      {!small && <p className="drop-title">{t('drop')}</p>}
      <FilePicker
        text={t(small ? 'chooseOther' : 'choose')}
        className={small ? 'button' : 'button primary'}
        hint={small ? undefined : hint}
        {...(accept ? { accept } : {})}
        onPick={take}
      />
      {several && (
        <p role="status" className="small quiet">
          {t('oneFile')}
        </p>
      )}
      {!small && (
        <p id={hint} className="small quiet">
          {t('dropHint')}
        </p>
      )}
    </div>
  );
}
