/** Dates in running text, strictly: a day that does not exist, a two-digit year or a missing year is no date. */
import { makeDay } from '../../domain/instant';

const SHORT = String.raw`(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])`;
const LONG = String.raw`(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)`;
/** With or without "ngày" before it. */
const AT_START = new RegExp(`^(?:ngày\\s+)?(?:${SHORT}|${LONG})`, 'i');
const ANYWHERE = new RegExp(`(?<![\\d/.-])(?:${SHORT}|${LONG})`, 'gi');

export interface FoundDate {
  /** `YYYY-MM-DD`, or null where the calendar has no such day. */
  day: string | null;
  at: number;
  length: number;
}

const found = (match: RegExpExecArray | RegExpMatchArray): FoundDate => {
  const [whole, day, , month, year, longDay, longMonth, longYear] = match;
  return {
    day: makeDay(Number(year ?? longYear), Number(month ?? longMonth), Number(day ?? longDay)),
    at: match.index ?? 0,
    length: whole.length,
  };
};

/** The date a text begins with; null for none. */
export function dateAtStart(text: string): FoundDate | null {
  const match = AT_START.exec(text);
  return match ? found(match) : null;
}

/** All dates of a text, in its order. */
export function datesIn(text: string): FoundDate[] {
  return [...text.matchAll(ANYWHERE)].map(found);
}
