/** Up to which day figures are, where the words over them say so. */
import { daysBetween } from '../../domain/instant';
import { dayOf } from './plain-values';

const DAY = '(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})';
const UNTIL = new RegExp(`(?<!\\p{L})(?:đến|tới|hết)\\s+(?:hết\\s+)?(?:ngày\\s+)?${DAY}`, 'giu');
const SPAN = new RegExp(
  `(?<!\\p{L})từ\\s+(?:ngày\\s+)?(?:${DAY}|(\\d{1,2})/(\\d{1,2})(?!/))\\s*(?:đến|tới|[-–—])\\s*(?:hết\\s+)?(?:ngày\\s+)?${DAY}`,
  'giu',
);
/** A report of a year is written soon after the day up to which it counts. */
const SOON_DAYS = 62;
/** Where nobody knows when it was issued: what ends before is no year. */
const LATE_IN_YEAR = '-10-01';

export interface DaySpan {
  from: string;
  to: string;
  /** All of its words; where each day stands in them. */
  raw: string;
  start: string;
  end: string;
}

/** The days from which and up to which; null where the text names none, or several. */
export function spanIn(text: string): DaySpan | null {
  const found = [...text.matchAll(SPAN)];
  const [match] = found;
  if (!match || found.length > 1) return null;
  const [raw, whole, day, month, last] = match;
  const to = dayOf(last!);
  // "từ 01/01 đến 15/11/2025": of the same year.
  const from = dayOf(whole ?? `${day}/${month}/${to?.slice(0, 4)}`);
  if (from === null || to === null || from > to) return null;
  return { from, to, raw, start: whole ?? `${day}/${month}`, end: last! };
}

/**
 * "từ 01/01/2024 đến 31/12/2024", "đến 30/6/2025" in the report of 2025: figures up to a day of another year, or so
 * early that they are of a part of the year.
 */
export function endsElsewhere(
  text: string,
  { year, issued }: { year: number | null; issued: string | null },
): boolean {
  return [...text.matchAll(UNTIL)].some(([, raw]) => {
    const day = dayOf(raw!);
    if (day === null || year === null) return false;
    if (Number(day.slice(0, 4)) !== year) return true;
    if (issued === null) return day < `${year}${LATE_IN_YEAR}`;
    return daysBetween(day, issued) > SOON_DAYS;
  });
}
