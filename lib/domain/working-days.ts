/**
 * Working days between two days, by a dated table of days off: public holidays, their make-up days and swapped
 * Saturdays (Bộ luật Lao động 2019, Điều 111 and 112, and the yearly notices). A year without a table is not
 * guessed: the answer is null.
 */
import { addDays, dayNumber, type Day } from './instant';
import { dateSchema } from './reading';
import { z } from './zod';

export const calendarYearSchema = z.strictObject({
  year: z.number().int().min(2000).max(2100),
  /** The decisions and notices that fix the days of this year. */
  source: z.string().min(1),
  /** Weekdays on which nobody works. */
  off: z.array(dateSchema),
  /** Days of the weekly rest on which offices work instead. */
  worked: z.array(dateSchema),
  /** Last day for which the table is sure; null: the whole year. */
  knownTo: dateSchema.nullable(),
});

export const calendarSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  displayName: z.object({ vi: z.string(), en: z.string() }),
  source: z.string().min(1),
  /** Days of the weekly rest, 1 (Monday) to 7 (Sunday). */
  weeklyRest: z.array(z.number().int().min(1).max(7)),
  years: z.array(calendarYearSchema).min(1),
});

export type CalendarYear = z.infer<typeof calendarYearSchema>;
export type Calendar = z.infer<typeof calendarSchema>;

interface YearTable {
  first: number;
  /** Working days from the year's first day to each of its days, inclusive; null from the first unknown day on. */
  upTo: (number | null)[];
}

export type WorkingCalendar = ReadonlyMap<number, YearTable>;

/** One calendar of several; of two tables of one year the first holds. */
export function workingCalendar(calendars: readonly Calendar[]): WorkingCalendar {
  const years = new Map<number, YearTable>();
  for (const { years: tables, weeklyRest } of calendars) {
    for (const table of tables) {
      if (!years.has(table.year)) years.set(table.year, tableOf(table, weeklyRest));
    }
  }
  return years;
}

/**
 * Working days after `from` up to and including `to`: from Friday to the Monday after it is one. Negative where
 * `to` lies before `from`; null where a year in between has no table, or not yet for those days.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number | null {
  if (to < from) {
    const back = workingDaysBetween(calendar, to, from);
    return back === null ? null : 0 - back;
  }
  let total = 0;
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const last = year === yearOf(to) ? to : `${year}-12-31`;
    const end = countTo(calendar, last);
    const start = year === yearOf(from) ? countTo(calendar, from) : 0;
    if (end === null || start === null) return null;
    total += end - start;
  }
  return total;
}

/** Whether offices work on a day; null where no table says. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean | null {
  const own = countTo(calendar, day);
  if (own === null) return null;
  const before = day.endsWith('-01-01') ? 0 : countTo(calendar, addDays(day, -1));
  return before !== null && own > before;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

function countTo(calendar: WorkingCalendar, day: Day): number | null {
  const table = calendar.get(yearOf(day));
  return table?.upTo[dayNumber(day) - table.first] ?? null;
}

function tableOf(
  { year, off, worked, knownTo }: CalendarYear,
  weeklyRest: readonly number[],
): YearTable {
  const first = dayNumber(`${year}-01-01`);
  const days = dayNumber(`${year}-12-31`) - first + 1;
  const [free, busy] = [new Set(off.map(dayNumber)), new Set(worked.map(dayNumber))];
  const known = knownTo === null ? days : dayNumber(knownTo) - first + 1;
  let count = 0;
  const upTo = Array.from({ length: days }, (_, at) => {
    const day = first + at;
    if (busy.has(day) || (!weeklyRest.includes(weekday(day)) && !free.has(day))) count += 1;
    return at < known ? count : null;
  });
  return { first, upTo };
}

/** 1970-01-01 was a Thursday. */
const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
