/** Many lines at once: pasted, understood, looked at, saved. */
import { useEffect, useRef, useState } from 'react';
import type { Entry } from '../../lib/domain/entry/entry';
import { linesLeft, newOnes, toSave } from '../../lib/register/chosen';
import { MOST_LINES, readLines, type OfferedLine } from '../../lib/register/paste';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { useText } from '../text/language';
import { Preview } from './Preview';
import type { RegisterPorts } from './use-register';
import { SaveChosen, useChosen } from './use-chosen';
import type { EntryWords } from './words';

export interface PanelProps extends RegisterPorts {
  year: number;
  known: readonly Entry[];
  words: EntryWords;
  onSaved: (count: number) => void;
  onClose: () => void;
}

/** Lines that were not understood stay in the box after the others are saved. */
export function PastePanel({ year, known, words, save, onSaved, onClose }: PanelProps) {
  const { t } = words;
  const common = useText(uiCommonStrings);
  const [text, setText] = useState('');
  const [lines, setLines] = useState<readonly OfferedLine[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const look = () => {
    const read = readLines(text, year, known);
    setLines(read.slice(0, MOST_LINES));
    chosen.reset(newOnes(read.slice(0, MOST_LINES)));
  };
  const chosen = useChosen(save, (count, ids) => {
    const later = readLines(text, year, known).slice(MOST_LINES);
    const left = [...linesLeft(lines ?? [], ids), ...later.map((line) => line.text)];
    setText(left.join('\n'));
    setLines(null);
    onSaved(count);
    if (left.length === 0) onClose();
  });
  const entries = toSave(lines ?? [], chosen.ids, known, chosen.roles);
  const count = text.split('\n').filter((line) => line.trim() !== '').length;
  return (
    <section className="register-form stack" aria-labelledby="register-paste-title">
      <h2 id="register-paste-title" tabIndex={-1} ref={heading}>
        {t('paste')}
      </h2>
      <div>
        <label htmlFor="register-lines">{t('pasteLabel')}</label>
        <textarea
          id="register-lines"
          className="input"
          rows={6}
          aria-describedby="register-lines-hint"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setLines(null);
          }}
        />
        <p id="register-lines-hint" className="small quiet">
          {t('pasteHint')} {t('noPersons')}
        </p>
      </div>
      {count > MOST_LINES && <p className="attention">{t('tooMany', { count: MOST_LINES })}</p>}
      <div className="row">
        <button type="button" className="button primary" disabled={count === 0} onClick={look}>
          {t('understand')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {common('close')}
        </button>
      </div>
      {lines && (
        <div className="stack" role="region" aria-label={t('previewTitle')}>
          <Preview lines={lines} chosen={chosen} words={words} />
          <SaveChosen chosen={chosen} entries={entries} words={words} />
        </div>
      )}
    </section>
  );
}
