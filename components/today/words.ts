/** How a due dossier is spoken of. */
import { uiTodayStrings } from '../../lib/domain/strings/ui-today';
import type { DueRow } from '../desk/questions';
import { showDate, showInstant } from '../text/format';
import { useText } from '../text/language';

/** From so many days on, a sight is old: the dossier may well have been finished since. */
export const OLD_DAYS = 3;

/** Functions that word the due day, what is left of it, and the last sight. */
export function useDueWords(group: 'overdue' | 'today' | 'soon') {
  const t = useText(uiTodayStrings);
  return {
    due: ({ due }: DueRow) => (due.length > 10 ? showInstant(due) : showDate(due)),
    left: ({ days }: DueRow) => {
      if (group === 'overdue') return days === 0 ? t('lateToday') : t('late', { days: -days });
      return days === 0 ? t('dueNow') : t('inDays', { days });
    },
    seen: ({ seenAt, seenDaysAgo }: DueRow) =>
      `${showInstant(seenAt)} · ${
        seenDaysAgo === 0 ? t('seenToday') : t('seenDaysAgo', { days: seenDaysAgo })
      }`,
  };
}
