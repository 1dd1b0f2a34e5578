/** Counts as Vietnamese pages print them (domain facts §1.9, §5.6 row 20). */
import { normaliseText } from './text';

export interface ParsedCount {
  /** The integer, or null where the cell is blank or not a count. */
  value: number | null;
  /** False where something is printed that is not a count. */
  ok: boolean;
}

const BLANK = /^[-_–—]*$/;
const PLAIN = /^\d{1,9}$/;
/** Thousands in one style throughout: 1.099, 1,099, 1 099, 1.526.538. */
const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3}){1,3}|(?:,\d{3}){1,3}|(?: \d{3}){1,3})$/;

/**
 * Reads a count. A blank, "-" or "_" is no value and no fault; a decimal ("12,5"), a percentage, a
 * fraction ("5/20"), a sign or any word is a fault. Nothing is stripped to make a number of it.
 */
export function parseCount(text: string): ParsedCount {
  const plain = normaliseText(text);
  if (BLANK.test(plain)) return { value: null, ok: true };
  if (PLAIN.test(plain)) return { value: Number(plain), ok: true };
  if (GROUPED.test(plain)) return { value: Number(plain.replace(/[., ]/g, '')), ok: true };
  return { value: null, ok: false };
}
