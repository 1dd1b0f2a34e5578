/** Whose a file is, in words. */
import type { FileLine } from './desk/questions';

/**
 * The unit's name; else the name the file carries, marked as of no known unit. A file of another year is not looked up at
 * all, so nothing is said of whether its unit is known.
 *
 * @param unknown makes the words of a name that nobody bears
 */
export function unitWords(
  { unit, unitName, year }: Pick<FileLine, 'unit' | 'unitName' | 'year'>,
  asked: number,
  unknown: (name: string) => string,
): string {
  if (unit !== null) return unit;
  if (unitName === null) return '';
  return year !== null && year !== asked ? `“${unitName}”` : unknown(unitName);
}
