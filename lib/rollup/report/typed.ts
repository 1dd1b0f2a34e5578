/** What people typed for the report, without lines in which nothing is written: an editor leaves them behind. */
import { isBlank } from '../../report/read/plain-values';

/** The typed values; a list of empty lines alone is not there at all. */
export function typedValues(report: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(report).map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value) ? value.filter(isWritten) : value,
  ]);
  return Object.fromEntries(
    entries.filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}

/** An item counts by its words: a target beside no text is no line of the report. */
function isWritten(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return hasWords(item);
  return 'text' in item ? hasWords(item.text) : Object.values(item).some(hasWords);
}

const hasWords = (value: unknown): boolean =>
  value !== null && value !== undefined && !(typeof value === 'string' && isBlank(value));
