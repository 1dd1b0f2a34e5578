/** Something could not be read or done: why, and a way to try again. */
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { useText } from '../text/language';

/** A notice that is announced. */
export function Failure({ text, onRetry }: { text: string; onRetry?: () => void }) {
  const t = useText(uiCommonStrings);
  return (
    <div role="alert" className="notice error stack">
      <p className="break">{text}</p>
      {onRetry && (
        <p>
          <button type="button" className="button" onClick={onRetry}>
            {t('retry')}
          </button>
        </p>
      )}
    </div>
  );
}
