import { dataset } from '../data/generate';
import type { Day, Instant, Period, SampleDossier } from '../data/types';

/** Small questions about dossiers, from which every truth below is put together by filtering. */

/** The data set that a period ending on this day is answered from. */
export function dossiersFor(lastDay: Day): readonly SampleDossier[] {
  return dataset(lastDay.startsWith('2022') ? '2022' : '2026').dossiers;
}

export const day = (instant: Instant): Day => instant.slice(0, 10);
export const within = (instant: Instant | null, period: Period): boolean =>
  instant !== null && day(instant) >= period.from && day(instant) <= period.to;
export const onOrBefore = (instant: Instant | null, last: Day): boolean =>
  instant !== null && day(instant) <= last;

/** First and last day of a month (1–12), or of the year (0). */
export function monthOrYear(year: number, month: number): Period {
  const two = (number: number): string => String(number).padStart(2, '0');
  if (month === 0) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return {
    from: `${year}-${two(month)}-01`,
    to: `${year}-${two(month)}-${two(lengths[month - 1] ?? 31)}`,
  };
}

/** "97.57%": hundredths rounded half up, `mark` between; "0%" where there is nothing to divide by. */
export function printedPercent(part: number, whole: number, mark: '.' | ','): string {
  if (whole === 0) return '0%';
  const hundredths = Math.floor((part * 20000 + whole) / (2 * whole));
  const rest = hundredths % 100;
  const decimals =
    rest === 0 ? '' : mark + (rest % 10 === 0 ? String(rest / 10) : String(rest).padStart(2, '0'));
  return `${Math.floor(hundredths / 100)}${decimals}%`;
}
