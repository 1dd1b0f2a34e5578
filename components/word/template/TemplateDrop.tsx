/** Where a Word file is dropped or picked. */
import { useId, useRef, useState, type DragEvent } from 'react';
import { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import { useText } from '../../text/language';

export interface TemplateDropProps {
  /** After a file was read the zone shrinks to a button. */
  small: boolean;
  onChoose: (file: File) => void;
}

/** Any file may be picked: what is wrong with one is said in words. */
export function TemplateDrop({ small, onChoose }: TemplateDropProps) {
  const t = useText(uiTemplateStrings);
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => files?.[0] && onChoose(files[0]);
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={`template-drop${over ? ' over' : ''}${small ? ' small' : ''}`}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      {!small && <p className="template-drop-title">{t('drop')}</p>}
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
      {!small && (
        <p id={hint} className="small quiet">
          {t('dropHint')}
        </p>
      )}
    </div>
  );
}
