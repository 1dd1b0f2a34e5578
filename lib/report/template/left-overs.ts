/** Numbers, days, years and documents in fixed words: true of the year they were written in, and of no other. */
import { carryWords } from '../../packs/carry-words';

export interface LeftOver {
  from: number;
  to: number;
  words: string;
}

let patterns: { standing: RegExp; yearly: RegExp } | null = null;

function ready() {
  const words = carryWords();
  const anyOf = (all: readonly string[], flags: string) =>
    new RegExp(all.map((one) => `(?:${one})`).join('|'), flags);
  const yearly = [...words.document, ...words.date, ...words.number];
  patterns ??= { standing: anyOf(words.standing, 'gu'), yearly: anyOf(yearly, 'giu') };
  return patterns;
}

/** Every such stretch of a line, in order; names of standards and laws, numbering and codes are none. */
export function leftOversIn(text: string): LeftOver[] {
  const { standing, yearly } = ready();
  const rest = text.replace(standing, (found) => '\u25A1'.repeat(found.length));
  return [...rest.matchAll(yearly)].map((match) => {
    const words = match[0].trimEnd();
    return { from: match.index, to: match.index + words.length, words };
  });
}
