/** What people typed for the report, without lines in which nothing is written: an editor leaves them behind. */
import { isBlank } from '../../report/read/plain-values';

/** The typed values; a list of unwritten lines alone is not there at all. One that is empty says that there is nothing. */
export function typedValues(report: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(report).flatMap(([key, value]) => {
      if (!Array.isArray(value) || value.length === 0) return [[key, value]];
      const written = value.filter(isWritten);
      return written.length === 0 ? [] : [[key, written]];
    }),
  );
}

/** An item counts by its words: a target beside no text is no line of the report. */
function isWritten(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return hasWords(item);
  return 'text' in item ? hasWords(item.text) : Object.values(item).some(hasWords);
}

const hasWords = (value: unknown): boolean =>
  value !== null && value !== undefined && !(typeof value === 'string' && isBlank(value));
