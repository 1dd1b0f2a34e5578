import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../lib/domain/rounding';

describe('rates', () => {
  it.each([
    [106, 124, 85.48],
    [26, 27, 96.3],
    [6, 8, 75],
    [74, 89, 83.15],
    [18, 124, 14.52],
    [1, 8, 12.5],
    [1, 3, 33.33],
    [2, 3, 66.67],
    [1, 800, 0.13],
    [5, 1000, 0.5],
    [0, 1099, 0],
    [30, 30, 100],
    [135, 136, 99.26],
    [201, 20000, 1.01],
  ])('%i of %i', (numerator, denominator, value) => {
    const rate = rateOf(numerator, denominator);

    expect(rate).toEqual({ value, numerator, denominator });
  });

  it('has none where nothing arose', () => {
    const rate = rateOf(0, 0);

    expect(rate.value).toBeNull();
  });

  it.each([
    [-1, 3],
    [1.5, 3],
  ])('refuses what is no count: %f of %f', (numerator, denominator) => {
    expect(() => rateOf(numerator, denominator)).toThrow(RangeError);
  });
});
