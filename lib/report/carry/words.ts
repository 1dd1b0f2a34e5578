/** Which words of a paragraph went and which came. */
import { diffWordsWithSpace } from 'diff';

export interface Stretch {
  text: string;
  kind: 'same' | 'gone' | 'new';
}

/** More changes than this are another text; to mark each word of it would say nothing. */
const MOST_CHANGES = 400;

/** The stretches of both in reading order. */
export function changedWords(before: string, now: string): Stretch[] {
  const found = diffWordsWithSpace(before, now, { maxEditLength: MOST_CHANGES });
  if (!found) {
    return [
      { text: before, kind: 'gone' },
      { text: now, kind: 'new' },
    ];
  }
  return found.map(({ value, added, removed }): Stretch => {
    return { text: value, kind: removed ? 'gone' : added ? 'new' : 'same' };
  });
}
