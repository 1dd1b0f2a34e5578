/** Finding entries: without accents, in any order of words. */
import { dateOfEntry, looseValues, type Entry } from '../domain/entry/entry';
import { formatDay } from '../domain/instant';
import { withoutMarks } from '../domain/text';

/** True where every word of the query stands somewhere in the entry. */
export function matches(entry: Entry, query: string, labels: string): boolean {
  const words = withoutMarks(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = withoutMarks(`${textOf(looseValues(entry))} ${labels}`);
  return words.every((word) => text.includes(word));
}

/** All texts of a value; a reference also as it is written ("807/QĐ-UBND"), a day as it is read. */
function textOf(value: unknown): string {
  if (typeof value === 'string') {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value} ${formatDay(value)}` : value;
  }
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object') return '';
  const { number, symbol } = value as Record<string, unknown>;
  const written = number && symbol ? `${String(number)}/${String(symbol)} ` : '';
  return written + Object.values(value).map(textOf).join(' ');
}

/** Newest first; what has no date comes before, since it waits for one. */
export function byDate(a: Entry, b: Entry): number {
  const [left, right] = [dateOfEntry(a) ?? '9999', dateOfEntry(b) ?? '9999'];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? 1 : -1;
}
