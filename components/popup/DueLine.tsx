/** One line of the day: how much is overdue and falls due, leading to the daily view. */
import { uiTodayStrings } from '../../lib/domain/strings/ui-today';
import type { DueCount } from '../../lib/figures/due-count';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { OLD_DAYS } from '../today/words';

export interface DueLineProps {
  count: DueCount;
  onOpen: () => void;
}

/** The counts, and how old the oldest sight behind them is. */
export function DueLine({ count, onOpen }: DueLineProps) {
  const t = useText(uiTodayStrings);
  const { overdue, soon, days, oldest } = count;
  const none = overdue === 0 && soon === 0;
  const words = none
    ? t('lineNone', { days })
    : t('line', { overdue: showCount(overdue), soon: showCount(soon), days });
  return (
    <div className="due-line" data-due-line="">
      <button type="button" className="link" onClick={onOpen}>
        {words}
      </button>
      {oldest >= OLD_DAYS && (
        <span className="attention small"> {t('lineOld', { days: oldest })}</span>
      )}
    </div>
  );
}
