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
  return whole === 'dossiers.onTimeRate' ? onTimeOf(one) : (one.values[whole] ?? null);
}

/** Early and in time over all that were resolved, from the unit's own counts; null where it does not state all three. */
export function onTimeOf({ values }: Pick<UnitReturn, 'values'>): Rate | null {
  const [early, inTime, overdue] = RATE_PARTS.map((part) => values[part]);
  if (typeof early !== 'number' || typeof inTime !== 'number' || typeof overdue !== 'number')
    return null;
  return rateOf(early + inTime, early + inTime + overdue);
}
