/** What the reader on the page says, in words. */
import type { PageStatus } from '../../lib/domain/protocol';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { ProblemList } from '../basic/ProblemList';
import { showCount, showDate } from '../text/format';
import { useText } from '../text/language';
import { PackText, type PackTextProps } from './PackText';
import { bySeverity } from './state';

const SHOWN_PROBLEMS = 3;

export interface PageStatusTextProps extends Pick<PackTextProps, 'ownPacks'> {
  status: PageStatus;
  onSeeAll: () => void;
}

/** Waiting, reading, quiet, or what was read with its period, pack and problems. */
export function PageStatusText({ status, ownPacks, onSeeAll }: PageStatusTextProps) {
  const t = useText(uiPopupStrings);
  if (status.state === 'waiting') return <p className="quiet">{t('pageWaiting')}</p>;
  if (status.state === 'reading') return <p className="quiet">{t('pageReading')}</p>;
  const nothing = status.dossiers === 0 && status.figures === 0;
  return (
    <>
      {nothing ? (
        <p>{status.state === 'quiet' ? t('pageQuiet') : t('pageNothingYet')}</p>
      ) : (
        <ReadText status={status} ownPacks={ownPacks} />
      )}
      {status.problems.length > 0 && (
        <ProblemList
          problems={bySeverity(status.problems)}
          limit={SHOWN_PROBLEMS}
          grouped
          onSeeAll={onSeeAll}
          label={t('pageProblems')}
        />
      )}
    </>
  );
}

function ReadText({ status, ownPacks }: Omit<PageStatusTextProps, 'onSeeAll'>) {
  const t = useText(uiPopupStrings);
  const { dossiers, figures, period, recorded } = status;
  return (
    <>
      <p>
        <strong>
          {t('pageRead', { dossiers: showCount(dossiers), figures: showCount(figures) })}
        </strong>
        {' · '}
        {period
          ? t('pagePeriod', { from: showDate(period.from), to: showDate(period.to) })
          : t('pageNoPeriod')}
      </p>
      <p className="quiet small">{recorded ? t('pageRecorded') : t('pageNotRecorded')}</p>
      <PackText pack={status.pack} url={status.url} ownPacks={ownPacks} />
    </>
  );
}
