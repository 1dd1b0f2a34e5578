/** A text to copy out; nothing is sent. */
import { useId } from 'react';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { copyContent } from '../data/clipboard';
import { useAct } from '../evidence/use-act';
import { useText } from '../text/language';

export function CopyText({ title, text }: { title: string; text: string }) {
  const t = useText(uiProvinceStrings);
  const id = useId();
  const [act, run] = useAct(() => t('copyFailed'));
  return (
    <div className="stack" data-text={title}>
      <label htmlFor={id}>{title}</label>
      <textarea id={id} className="input" readOnly rows={Math.min(10, lines(text))} value={text} />
      <p className="row">
        <button
          type="button"
          className="button small"
          onClick={() => run(async () => (await copyContent({ text }), t('copied')))}
        >
          {t('copy')}
        </button>
        <span role="status" className="small">
          {'text' in act ? act.text : ''}
        </span>
      </p>
    </div>
  );
}

/** Long lines wrap at about so many letters. */
const lines = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 90)), 0);
