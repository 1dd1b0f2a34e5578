/** A day of every year, `MM-DD`, and how people write it: 20/11. */
import { makeDay } from './instant';

/** A year with a 29 February. */
const LEAP = 2024;

/** Reads "20/11", "20-11" or "20.11"; null where it is no day of any year. */
export function readMonthDay(text: string): string | null {
  const found = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/.exec(text);
  const day = found && makeDay(LEAP, Number(found[2]), Number(found[1]));
  return day ? day.slice(5) : null;
}

/** "11-20" → "20/11". */
export function showMonthDay(day: string): string {
  const [month, date] = day.split('-');
  return `${date}/${month}`;
}

/** The day in a year; 29/02 is the last of February where there is none. */
export function dayInYear(year: number, day: string): string {
  const [month, date] = day.split('-').map(Number);
  return makeDay(year, month!, date!) ?? `${year}-02-28`;
}
