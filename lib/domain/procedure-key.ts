/** When two spellings name one administrative procedure (TTHC). */
import { fold, normaliseText, toneKey } from './text';

/** "1.001612.000.00.00.H99" and "1.001612" are one procedure: what follows says which body publishes it. */
const NATIONAL = /^\d\.\d{6}(?=$|\.)/;

/** The key that codes of one procedure share; null where there is none. */
export function procedureCodeKey(code: string | null | undefined): string | null {
  const plain = normaliseText(code ?? '').toUpperCase();
  if (plain === '') return null;
  return NATIONAL.exec(plain)?.[0] ?? plain;
}

/** The key that spellings of one name share: case, blanks and punctuation fall away, letters and tones stay. */
export function procedureNameKey(name: string | null | undefined): string | null {
  const key = toneKey(name ?? '');
  return key === '' ? null : key;
}

/** Shared words of two names by all of their words, tones aside: 1 is the same words, 0 none in common. */
export function nameLikeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

const wordsOf = (name: string): Set<string> => new Set(fold(name).split(' ').filter(Boolean));

/** From here on two names are too alike to be taken for two procedures without asking. */
export const DOUBTFUL_LIKENESS = 0.75;
