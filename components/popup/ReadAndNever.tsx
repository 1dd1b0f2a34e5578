/** What is read on a portal, and what never is. */
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { useText } from '../text/language';

/** Two lists, said before any permission is asked for. */
export function ReadAndNever() {
  const t = useText(uiPopupStrings);
  return (
    <dl className="notice stack small">
      <div>
        <dt>
          <strong>{t('readTitle')}</strong>
        </dt>
        <dd>{t('readList')}</dd>
      </div>
      <div>
        <dt>
          <strong>{t('neverTitle')}</strong>
        </dt>
        <dd>{t('neverList')}</dd>
      </div>
    </dl>
  );
}
