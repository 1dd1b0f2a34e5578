/** What one unit gives to a number of the province, so that the list behind the number adds up to it. */
import type { Rate } from '../../domain/figures';
import { rateOf } from '../../domain/rounding';
import type { UnitReturn } from '../returns';
import { wholeKeyOf } from './split';
import { RATE_PARTS } from './sums';

/** Whether a person typed what the unit gives to a number. Keys of `RollupFigure`. */
export function isTyped({ typed }: UnitReturn, key: string): boolean {
  const whole = wholeKeyOf(key);
  const parts = whole === 'dossiers.onTimeRate' ? RATE_PARTS : [whole];
  return parts.some((part) => typed.includes(part));
}

/**
 * A count of the unit's report, its files, its own share, or the cap in đồng; null where the unit itself is what is
 * counted. Keys of `RollupFigure`.
 */
export function givenBy(
  one: UnitReturn,
  key: string,
  cap: number | null,
): number | boolean | Rate | null {
  const whole = wholeKeyOf(key);
  if (whole === 'files.repeated') return one.report.others.length;
  if (whole === 'budget.ceiling') return cap;
  if (whole !== 'dossiers.onTimeRate') return one.values[whole] ?? null;
  const [early, inTime, overdue] = RATE_PARTS.map((part) => one.values[part]);
  if (typeof early !== 'number' || typeof inTime !== 'number' || typeof overdue !== 'number')
    return null;
  return rateOf(early + inTime, early + inTime + overdue);
}
