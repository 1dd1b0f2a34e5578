import { formatDay } from '../domain/instant';
import { formatString, type Language } from '../domain/strings/catalogue';
import { uiReminderStrings } from '../domain/strings/ui-reminders';
import type { Reminder } from './reminders';

/** A reminder in one line, for views and for the toolbar button alike. */
export function reminderWords(reminder: Reminder, language: Language): string {
  const { kind, days, year, due } = reminder;
  const title = formatString(reminder.title[language] ?? reminder.title.vi, { year });
  const args = { title, days: Math.abs(days), due: formatDay(due) };
  return formatString(uiReminderStrings[wordingOf(kind, days)][language], args);
}

function wordingOf(kind: Reminder['kind'], days: number): 'open' | 'past' | 'today' | 'inDays' {
  if (kind === 'register') return 'open';
  if (days < 0) return 'past';
  return days === 0 ? 'today' : 'inDays';
}
