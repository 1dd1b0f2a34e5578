/** Calendar days as `YYYY-MM-DD`, without time of day or zone. */

/** Year, month, day of a real date; null for anything else (2022-02-30 too). */
export function parseDay(text: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900
    ? { year, month, day }
    : null;
}

/** The day `days` after `text`; the text must be a real date. */
export function addDays(text: string, days: number): string {
  const { year, month, day } = parseDay(text)!;
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
