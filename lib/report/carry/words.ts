/** Which words of a paragraph went and which came. */
import { diffArrays } from 'diff';

export interface Stretch {
  text: string;
  kind: 'same' | 'gone' | 'new';
}

/** More changes than this are another text; to mark each word of it would say nothing. */
const MOST_CHANGES = 400;

/** A number, a day or a symbol is one word: "1.099" is never half gone. */
const wordsOf = (text: string): string[] =>
  text.match(/\d+(?:[.,/-]\d+)*|[\p{L}\p{M}\d]+|\s+|[^\p{L}\p{M}\d\s]/gu) ?? [];

/** The stretches of both in reading order. */
export function changedWords(before: string, now: string): Stretch[] {
  const found = diffArrays(wordsOf(before), wordsOf(now), { maxEditLength: MOST_CHANGES });
  if (!found) {
    return [
      { text: before, kind: 'gone' },
      { text: now, kind: 'new' },
    ];
  }
  return found.map(({ value, added, removed }): Stretch => {
    return { text: value.join(''), kind: removed ? 'gone' : added ? 'new' : 'same' };
  });
}
