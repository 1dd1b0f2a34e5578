/** A value as its parts: the items of a list, the lines of a text, or itself. */
import { normaliseText } from '../../domain/text';
import { textsIn } from '../values/read';
import type { FieldValue } from '../values/types';

/** Its parts in their order; none of an unknown value. */
export function partsOf(value: FieldValue): FieldValue[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? value.split('\n') : [value];
}

/** The value of the parts again; `like` says whether it is a list. No parts: unknown, never an empty list. */
export function joinParts(parts: readonly FieldValue[], like: FieldValue): FieldValue {
  if (parts.length === 0) return null;
  if (Array.isArray(like)) return [...parts];
  return typeof like === 'string' ? parts.join('\n') : parts[0]!;
}

/** Words as they are compared: letter case, spaces and closing marks say nothing. */
export const plainWords = (text: string): string =>
  normaliseText(text)
    .replace(/^[\s\-–—+•]+|[\s.;:,/]+$/gu, '')
    .toLowerCase();

/** Which part is printed in a paragraph: the one of which most stands there; -1 where none does. */
export function partIn(parts: readonly FieldValue[], paragraph: string): number {
  const words = plainWords(paragraph);
  const held = parts.map((part) =>
    textsIn(part)
      .map(plainWords)
      .filter((text) => text !== '' && words.includes(text))
      .reduce((sum, text) => sum + text.length, 0),
  );
  const most = Math.max(0, ...held);
  return most === 0 ? -1 : held.indexOf(most);
}

interface PartWords {
  fresh: (part: FieldValue) => FieldValue;
  printed: (part: FieldValue) => FieldValue;
}
const AS_IT_STANDS: PartWords = { fresh: (part) => part, printed: (part) => part };

/**
 * This year's value with last year's part in the place of the one that stands in the paragraph, or beside the others
 * where none does. Null where it cannot be told which part is meant: then nothing of this year's is touched.
 *
 * @param paragraphs last year's and this year's; null where there is none
 * @param words what becomes of last year's part before it is taken, and how this year's parts are printed
 */
export function withPart(
  last: FieldValue,
  now: FieldValue,
  paragraphs: { before: string | null; now: string | null },
  { fresh, printed }: PartWords = AS_IT_STANDS,
): FieldValue {
  const [old, own] = [partsOf(last), partsOf(now)];
  const from = paragraphs.before === null ? -1 : partIn(old, paragraphs.before);
  const to = paragraphs.now === null ? -1 : partIn(own.map(printed), paragraphs.now);
  if (from < 0)
    return old.length === 1 && own.length <= 1 && !Array.isArray(last) ? fresh(last) : null;
  const part = fresh(old[from]!);
  if (to >= 0)
    return joinParts(
      own.map((one, at) => (at === to ? part : one)),
      last,
    );
  return joinParts([...own.slice(0, from), part, ...own.slice(from)], last);
}
