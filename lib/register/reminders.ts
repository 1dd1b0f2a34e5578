/** What is due now: dated deadlines that come near, and what the register of the year still lacks. */
import { nothingId, type Entry } from '../domain/entry/entry';
import type { Period } from '../domain/figures';
import { daysBetween } from '../domain/instant';
import { dayInYear, readMonthDay } from '../domain/month-day';
import type { Deadline } from '../packs/deadline-schema';

export interface Reminder {
  /** Id of the deadline and its year. */
  id: string;
  kind: Deadline['kind'];
  title: Deadline['title'];
  year: number;
  due: string;
  /** Days from today to the due day: 0 today, negative once it is past. */
  days: number;
}

export interface ReminderFacts {
  today: string;
  /** How many days before a deadline it is first told. */
  remindDays: number;
  /** `MM-DD`, as the unit's profile says; null: nobody has said. */
  dueDay: string | null;
  /** The period of a year's report. */
  periodOf: (year: number) => Period;
  /** The report of a year bears the number of its issue. */
  isIssued: (year: number) => boolean;
  entries: readonly Entry[];
  deadlines: readonly Deadline[];
}

/** So long after its day an unwritten report is still told; then somebody has decided otherwise. */
const TOLD_AFTER = 60;

/** The reminders of today, the most urgent first. The year before is asked too: its report may be due in January. */
export function remindersOf(facts: ReminderFacts): Reminder[] {
  const thisYear = Number(facts.today.slice(0, 4));
  const all = [thisYear - 1, thisYear].flatMap((year) =>
    facts.deadlines.flatMap((deadline) => reminderOf(deadline, year, facts) ?? []),
  );
  return all.sort((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1));
}

function reminderOf(deadline: Deadline, year: number, facts: ReminderFacts): Reminder | null {
  const due = dueOf(deadline, year, facts);
  if (due === null) return null;
  const { validFrom, validTo } = deadline;
  if ((validFrom !== null && due < validFrom) || (validTo !== null && due > validTo)) return null;
  const days = daysBetween(facts.today, due);
  if (!isTold(deadline, year, days, facts)) return null;
  const { id, kind, title } = deadline;
  return { id: `${id}.${year}`, kind, title, year, due, days };
}

function dueOf(deadline: Deadline, year: number, facts: ReminderFacts): string | null {
  switch (deadline.kind) {
    case 'periodEnd':
      return facts.periodOf(year).to;
    case 'register':
      return dayInYear(year, deadline.due);
    case 'report': {
      const day = facts.dueDay ?? deadline.due;
      // A day of the first half of a year is that of the report on the year before.
      return day === null ? null : dayInYear(day < '07' ? year + 1 : year, day);
    }
  }
}

function isTold(deadline: Deadline, year: number, days: number, facts: ReminderFacts): boolean {
  const { today, remindDays, entries } = facts;
  switch (deadline.kind) {
    case 'report':
      return days <= remindDays && days >= -TOLD_AFTER && !facts.isIssued(year);
    case 'periodEnd':
      return days <= remindDays && days >= 0 && !facts.isIssued(year);
    case 'register':
      return (
        today >= dayInYear(year, deadline.from) && days >= 0 && !isThere(deadline, year, entries)
      );
  }
}

function isThere(
  { entry: kind, role, nothing }: Extract<Deadline, { kind: 'register' }>,
  year: number,
  entries: readonly Entry[],
): boolean {
  return entries.some((entry) => {
    if (entry.deleted || entry.year !== year) return false;
    if (nothing !== undefined && entry.id === nothingId(year, nothing)) return true;
    if (entry.kind !== kind) return false;
    return (
      role === undefined || (entry.kind === 'document' && !!entry.values.roles?.includes(role))
    );
  });
}

/** The due day of the profile; null where there is none, or where it is no day. */
export function dueDayOf(values: Readonly<Record<string, unknown>>): string | null {
  const day = values['report.dueDay'];
  if (typeof day !== 'string') return null;
  const [month, date] = day.split('-');
  return readMonthDay(`${date}/${month}`);
}
