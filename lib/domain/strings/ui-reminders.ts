/** How a reminder is worded: what is due, and when. */
import { defineStrings } from './catalogue';

export const uiReminderStrings = defineStrings({
  title: { vi: 'Nhắc việc', en: 'Reminders' },
  /** On the toolbar button: at most four letters fit. */
  badge: { vi: 'hạn', en: 'due' },
  inDays: { vi: '{title}: còn {days} ngày ({due})', en: '{title}: in {days} days ({due})' },
  today: { vi: '{title}: hôm nay ({due})', en: '{title}: today ({due})' },
  past: { vi: '{title}: đã qua {days} ngày ({due})', en: '{title}: {days} days ago ({due})' },
  open: { vi: '{title} (trước {due})', en: '{title} (by {due})' },
  more: { vi: 'và {count} việc khác', en: 'and {count} more' },
});
