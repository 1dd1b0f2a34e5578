/** The ledger cannot be opened: why that happens, and a way to try again. */
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { useText } from '../text/language';

/** A full-view message; `message` is the browser's own wording. */
export function LedgerError({ message, onRetry }: { message: string; onRetry: () => void }) {
  const t = useText(uiCommonStrings);
  return (
    <section role="alert" className="stack" style={{ padding: 14 }}>
      <h2>{t('ledgerFailed')}</h2>
      <p>{t('ledgerFailedWhy')}</p>
      <p className="quiet small break">{t('ledgerFailedDetail', { message })}</p>
      <p>
        <button type="button" className="button primary" onClick={onRetry}>
          {t('retry')}
        </button>
      </p>
    </section>
  );
}
