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
