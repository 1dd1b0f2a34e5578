/** Shares as integers: binary fractions would round 1.005 down (domain facts §1.9). */
import type { Rate } from './figures';

/**
 * `numerator / denominator` in hundredths of a percent, rounded half up on integers: 135/136 is 99.26.
 * The value is null where the denominator is 0: no percent, "không phát sinh".
 *
 * @throws RangeError for negative or non-integer counts, which no list of dossiers can yield.
 */
export function rateOf(numerator: number, denominator: number): Rate {
  for (const count of [numerator, denominator]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  }
  if (denominator === 0) return { value: null, numerator, denominator };
  const hundredths = Math.floor((numerator * 20_000 + denominator) / (2 * denominator));
  return { value: hundredths / 100, numerator, denominator };
}
