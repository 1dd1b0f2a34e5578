/** Reporting periods of whole days, both ends inclusive, in Vietnamese time (domain facts §1.8). */
import { addDays, dayOf, makeDay, monthDays } from './instant';
import type { Period } from './figures';
import { partsOf, type PeriodPreset } from './presets';

/**
 * The period of a preset for a report year.
 *
 * - `calendar-to-date`: 01/01 to the day before the report's date, and never beyond the year.
 * - `15/12-14/12`: the national reporting year; its first day lies in the year before.
 * - `full-year`: 01/01–31/12.
 * - `quarter`, `month`: the whole of that quarter or month of the year.
 * - `custom`: `custom` as given; null while the officer has not said it.
 *
 * @param reportDate `YYYY-MM-DD`, the date the report is signed.
 * @param part which quarter (1–4) or month (1–12).
 * @returns null where the preset yields no day at all (a report dated 01/01 or before its year; no such quarter).
 */
export function periodOf(
  preset: PeriodPreset,
  year: number,
  reportDate: string,
  custom: Period | null = null,
  part: number | null = null,
): Period | null {
  switch (preset) {
    case 'calendar-to-date': {
      const from = `${year}-01-01`;
      const to = earlier(addDays(reportDate, -1), `${year}-12-31`);
      return from <= to ? { from, to } : null;
    }
    case '15/12-14/12':
      return { from: `${year - 1}-12-15`, to: `${year}-12-14` };
    case 'full-year':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    case 'quarter':
    case 'month':
      return partOfYear(year, part, partsOf(preset)!);
    case 'custom':
      return custom;
  }
}

/** One of `parts` equal runs of months. */
function partOfYear(year: number, part: number | null, parts: number): Period | null {
  if (part === null || !Number.isInteger(part) || part < 1 || part > parts) return null;
  const length = 12 / parts;
  return monthDays(year, (part - 1) * length + 1, part * length);
}

/** The report year: the year in which the period ends (domain §1.8, 4), never the one in which it starts. */
export function reportYear(period: Period): number {
  return Number(period.to.slice(0, 4));
}

/** True where a day or an instant (with `+07:00`) falls into the period; the last day counts whole. */
export function isWithin(value: string, period: Period): boolean {
  const day = dayOf(value);
  return day >= period.from && day <= period.to;
}

/** True where `outer` holds every day of `inner`. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

/** The twelve calendar months of a year as periods. */
export function monthsOf(year: number): Period[] {
  return Array.from({ length: 12 }, (_, at) => monthDays(year, at + 1));
}

/**
 * Lays pieces end to end so that they cover the period exactly, without gap and without overlap.
 * Of several ways the one with the fewest pieces is taken; among equals, the one with the longer first piece.
 *
 * @returns null where no such row of pieces exists. A single piece equal to the period is a tiling too.
 */
export function tile<T extends { period: Period }>(
  pieces: readonly T[],
  period: Period,
): T[] | null {
  const fits = pieces.filter((piece) => contains(period, piece.period));
  const byStart = new Map<string, T[]>();
  for (const piece of fits) {
    const list = byStart.get(piece.period.from) ?? [];
    list.push(piece);
    byStart.set(piece.period.from, list);
  }
  for (const list of byStart.values()) list.sort((a, b) => (a.period.to < b.period.to ? 1 : -1));
  const known = new Map<string, T[] | null>();
  const from = (day: string): T[] | null => {
    if (day > period.to) return [];
    const done = known.get(day);
    if (done !== undefined) return done;
    let best: T[] | null = null;
    for (const piece of byStart.get(day) ?? []) {
      const rest = from(addDays(piece.period.to, 1));
      if (rest && (!best || rest.length + 1 < best.length)) best = [piece, ...rest];
    }
    known.set(day, best);
    return best;
  };
  return from(period.from);
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** Reads `YYYY-MM-DD` or `dd/MM/yyyy` as typed by a person; null for anything else or a day that is not. */
export function readTypedDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  return slashed ? makeDay(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])) : null;
}
