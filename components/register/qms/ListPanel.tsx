/** The QMS's list, pasted: what is understood is counted before it is written, the rest stays in the box. */
import { useEffect, useRef, useState } from 'react';
import { uiCommonStrings } from '../../../lib/domain/strings/ui-common';
import { uiQmsStrings } from '../../../lib/domain/strings/ui-qms';
import type { EntryOf } from '../../../lib/domain/entry/entry';
import { pastedProcedures } from '../../../lib/register/qms/list';
import { showCount } from '../../text/format';
import { useText } from '../../text/language';

export interface ListPanelProps {
  year: number;
  busy: boolean;
  onSave: (entries: readonly EntryOf<'qmsProcedure'>[]) => void;
  onClose: () => void;
}

/** Closed by its owner once everything is written. */
export function ListPanel({ year, busy, onSave, onClose }: ListPanelProps) {
  const t = useText(uiQmsStrings);
  const common = useText(uiCommonStrings);
  const [text, setText] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { entries, left } = pastedProcedures(text, year);
  const count = showCount(entries.length);
  const save = () => {
    onSave(entries);
    setText(left.join('\n'));
    if (left.length === 0) onClose();
  };
  return (
    <section className="register-form stack" aria-labelledby="qms-list-title">
      <h2 id="qms-list-title" tabIndex={-1} ref={heading}>
        {t('listTitle')}
      </h2>
      <div>
        <label htmlFor="qms-list">{t('listLabel')}</label>
        <textarea
          id="qms-list"
          className="input"
          rows={8}
          aria-describedby="qms-list-hint"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p id="qms-list-hint" className="small quiet">
          {t('listHint')}
        </p>
      </div>
      {text.trim() !== '' && (
        <p role="status" data-qms-list>
          {t('listFound', {
            count,
            dated: showCount(entries.filter(({ values }) => values.date).length),
            coded: showCount(entries.filter(({ values }) => values.code).length),
            left: showCount(left.length),
          })}
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="button primary"
          disabled={busy || entries.length === 0}
          onClick={save}
        >
          {t('listSave', { count })}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {common('close')}
        </button>
      </div>
    </section>
  );
}
