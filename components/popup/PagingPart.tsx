/** "Đọc hết các trang": the offer, how far it is, the way to stop, and what came of it. */
import type { PagingStatus } from '../../lib/domain/paging';
import {
  pagingButton,
  pagingHint,
  pagingSentence,
  pagingShare,
} from '../../lib/domain/paging-words';
import { pagingStrings } from '../../lib/domain/strings/paging';
import { useLanguage, useText } from '../text/language';

export interface PagingPartProps {
  status: PagingStatus;
  onStart: () => void;
  onCancel: () => void;
}

/** Nothing where the page has no further pages to read. */
export function PagingPart({ status, onStart, onCancel }: PagingPartProps) {
  const t = useText(pagingStrings);
  const language = useLanguage();
  if (status.phase === 'unavailable') return null;
  const busy = status.phase === 'running' || status.phase === 'paused';
  const begin = pagingButton(status, language);
  const share = pagingShare(status);
  const hint = pagingHint(status, language);
  return (
    <div className="stack" data-paging={status.phase}>
      <p className={status.phase === 'offered' ? 'quiet small' : undefined}>
        {pagingSentence(status, language)}
      </p>
      {hint !== '' && <p className="quiet small">{hint}</p>}
      {busy && <progress aria-label={t('start')} {...(share === null ? {} : { value: share })} />}
      {busy && <p className="quiet small">{t('runningHint')}</p>}
      {begin !== null && (
        <p>
          <button type="button" className="button" onClick={onStart}>
            {begin}
          </button>
        </p>
      )}
      {busy && (
        <p>
          <button type="button" className="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        </p>
      )}
    </div>
  );
}
