/** Calendar days as `YYYY-MM-DD`, without time of day or zone. */
import { makeDay } from '../domain/instant';

/** Year, month, day of a real date from 1900 on; null for anything else (2022-02-30 too). */
export function parseDay(text: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && makeDay(year, month, day) !== null ? { year, month, day } : null;
}
