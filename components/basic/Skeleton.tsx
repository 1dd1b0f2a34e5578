/** Grey lines where figures are about to appear; one quiet word for those who do not see them. */
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { useText } from '../text/language';

const WIDTHS = ['70%', '85%', '60%', '78%', '66%', '82%'];

/** `lines` placeholder lines. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const t = useText(uiCommonStrings);
  return (
    <div role="status">
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} className="skeleton" style={{ width: WIDTHS[at % WIDTHS.length] }} />
      ))}
    </div>
  );
}
