/** Replacing words inside a value of any shape. */
import { wholeWordsIn } from '../../lib/report/text/whole-words';
import { textsIn } from '../../lib/report/values/read';

/**
 * The value with the words replaced where they stand; the same value where they stand nowhere, or more than once: which
 * of the places was meant nobody knows then. A part of a longer number or word is no place of them.
 */
export function replacedIn(value: unknown, words: string, to: string): unknown {
  const places = textsIn(value).flatMap((text) => wholeWordsIn(text, words));
  return places.length === 1 ? replacedOnce(value, words, to) : value;
}

function replacedOnce(value: unknown, words: string, to: string): unknown {
  if (typeof value === 'string') {
    const at = wholeWordsIn(value, words)[0];
    return at === undefined ? value : value.slice(0, at) + to + value.slice(at + words.length);
  }
  if (Array.isArray(value)) return value.map((one: unknown) => replacedOnce(one, words, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([part, one]) => [part, replacedOnce(one, words, to)]),
  );
}
