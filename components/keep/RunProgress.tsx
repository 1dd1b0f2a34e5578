/** A bar while something long runs, with a way to stop it where there is one. */
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { showCount } from '../text/format';
import { useText } from '../text/language';

export interface RunProgressProps {
  label: string;
  done?: number;
  /** 0: not known yet. */
  total?: number;
  onCancel?: () => void;
}

/** The label is announced, the counting is not. */
export function RunProgress({ label, done = 0, total = 0, onCancel }: RunProgressProps) {
  const t = useText(uiKeepStrings);
  const common = useText(uiCommonStrings);
  return (
    <div className="stack">
      <p role="status" className="break">
        {label}
      </p>
      <div className="row">
        <progress aria-label={label} {...(total > 0 ? { value: done, max: total } : {})} />
        {total > 0 && (
          <span className="quiet">
            {t('working', { done: showCount(done), total: showCount(total) })}
          </span>
        )}
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {common('cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
