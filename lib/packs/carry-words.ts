/** Words that are true of one year only, by what they are. */
import words from './builtin/carry-words.json';

export const CARRY_DOUBTS = ['reason', 'inYear', 'date', 'number'] as const;
export type CarryDoubt = (typeof CARRY_DOUBTS)[number];

/** Patterns of each doubt, and of what only looks like one: standards, cited documents, codes. */
export function carryWords(): Readonly<Record<CarryDoubt | 'aside', readonly string[]>> {
  return words;
}
