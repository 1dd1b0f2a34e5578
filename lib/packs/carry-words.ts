/** Words that are true of one year only, by what they are. */
import words from './builtin/carry-words.json';

export const CARRY_DOUBTS = ['reason', 'inYear', 'date', 'number'] as const;
export type CarryDoubt = (typeof CARRY_DOUBTS)[number];

type Kind =
  | CarryDoubt
  | ('aside' | 'standing' | 'document' | 'lead' | 'title' | 'unit' | 'namesake')
  | ('change' | 'until' | 'claim' | 'goal');

/**
 * Patterns of each doubt, and of what only looks like one: standards, cited documents, codes (`aside`). In a report's
 * fixed words documents of the office are of one year too (`document`), while laws, numbering and codes stay (`standing`).
 * `lead`: how a day, month, quarter or year begins before its number. `title`: what stands before a person's name.
 * `namesake`: names of persons that name something else. `unit`: single words that say what is counted. `change`,
 * `until`: what before a number makes another thing of it.
 * `claim`: what is said of a year without a number ("chưa cử", "không có", "đã tổ chức"), true until it is not.
 * `goal`: what is meant for a year to come ("phấn đấu", "phương hướng"): of no year's results.
 */
export function carryWords(): Readonly<Record<Kind, readonly string[]>> {
  return words;
}
