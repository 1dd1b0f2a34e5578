/** What became of the files just received, in one message; each part of it leads to those files. */
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { FILE_STANDS } from '../../lib/rollup/receive/stand';
import { Failure } from '../basic/Failure';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { hrefOf } from './address';
import type { StandCounts } from './desk/questions';
import type { Received } from './desk/receiver';
import type { ProvincePort } from './port';
import { useAsked } from './use-asked';

export interface OutcomeWordsProps {
  port: Pick<ProvincePort, 'ask' | 'revision'>;
  year: number;
  received: Received;
}

/** Said once, when all of it is known: a screen reader is not told the same thing in pieces. */
export function OutcomeWords({ port, year, received }: OutcomeWordsProps) {
  const t = useText(uiProvinceStrings);
  const asked = useAsked(port, 'outcome', { year, received: received.at });
  if (asked.kind === 'loading') return <p className="quiet">{t('outcomeLoading')}</p>;
  if (asked.kind === 'failed') return <Failure text={t('failed', { message: asked.message })} />;
  const { ignored, failed, stopped } = received;
  return (
    <div role="status" className="notice stack" data-outcome="">
      <Counted counts={asked.value} year={year} received={received} />
      {ignored > 0 && <p>{t('ignored', { count: showCount(ignored) })}</p>}
      {stopped && <p>{t('stopped')}</p>}
      {failed.length > 0 && (
        <p className="break">{t('notReadable', { names: failed.join(', ') })}</p>
      )}
    </div>
  );
}

interface CountedProps {
  counts: StandCounts;
  year: number;
  received: Received;
}

/** "Đã đọc 12 tệp mới: 8 nhận · 2 chưa tính, cần trả lời · …; 0 tệp đã đọc trước đây được bỏ qua." */
function Counted({ counts, year, received: { at, taken, known } }: CountedProps) {
  const t = useText(uiProvinceStrings);
  const parts = FILE_STANDS.flatMap((stand) => {
    const count = counts[stand] ?? 0;
    return count === 0 ? [] : [{ stand, count }];
  });
  const kept = parts.reduce((sum, { count }) => sum + count, 0);
  // What an archive held that had been read from it before, is kept once.
  const before = known + Math.max(0, taken - kept);
  return (
    <p>
      {t('received', { count: showCount(kept) })}
      {parts.map(({ stand, count }, index) => (
        <span key={stand}>
          {index === 0 ? ': ' : ' · '}
          <a href={hrefOf(year, { at: 'files', stand, received: at })} data-stand={stand}>
            {t(`outcome.${stand}`, { count: showCount(count) })}
          </a>
        </span>
      ))}
      {`; ${t('passedOver', { count: showCount(before) })}.`}
    </p>
  );
}
