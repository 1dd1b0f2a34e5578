/** Says that the numbers below are of an earlier moment and that new ones are on their way. */
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { showInstant } from '../text/format';
import { useText } from '../text/language';

/** Nothing where the numbers are of the ledger as it is. `from`: when they were worked out. */
export function Recomputing({ from }: { from: string | null | undefined }) {
  const t = useText(uiFigureStrings);
  return (
    <div role="status" data-recomputing={from ? '' : undefined}>
      {from && <p className="notice small">{t('recomputing', { at: showInstant(from) })}</p>}
    </div>
  );
}
