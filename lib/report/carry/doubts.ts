/** What in a sentence holds for one year only: reasons, "trong năm", dates, numbers (domain §1.10 C26). */
import { CARRY_DOUBTS, carryWords, type CarryDoubt } from '../../packs/carry-words';

export interface Doubt {
  kind: CarryDoubt;
  /** The words, as they stand. */
  words: string;
}

let patterns: { aside: RegExp; kinds: [CarryDoubt, RegExp][] } | null = null;

function ready() {
  const words = carryWords();
  const anyOf = (all: readonly string[], flags: string) =>
    new RegExp(all.map((one) => `(?:${one})`).join('|'), flags);
  patterns ??= {
    // Codes and symbols of documents are known by their capitals.
    aside: anyOf(words.aside, 'gu'),
    kinds: CARRY_DOUBTS.map((kind) => [kind, anyOf(words[kind], 'giu')]),
  };
  return patterns;
}

/** All doubts of a text, in the order of their kinds; names of standards and cited documents are none. */
export function doubtsIn(text: string): Doubt[] {
  const { aside, kinds } = ready();
  let rest = text.normalize('NFC').replace(aside, (found) => '□'.repeat(found.length));
  return kinds.flatMap(([kind, pattern]) => {
    const found = [...rest.matchAll(pattern)].map(([words]) => words.trim());
    // A year is not also a number.
    rest = rest.replace(pattern, (words) => '□'.repeat(words.length));
    return found.map((words): Doubt => ({ kind, words }));
  });
}

/** The sentences of a text, without their closing marks. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.;!?])\s+|\n/u)
    .map((one) => one.replace(/^[\s\-–—+•]+|[\s.;]+$/gu, ''))
    .filter((one) => /\p{L}{2}/u.test(one) && !/^[IVX]+$/.test(one));
}
