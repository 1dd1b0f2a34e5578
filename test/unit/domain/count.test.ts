import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/domain/count';

describe('parseCount', () => {
  it.each([
    ['1099', 1099],
    ['1.099', 1099],
    ['1,099', 1099],
    ['1 099', 1099],
    ['1\u00A0099', 1099],
    ['1.526.538', 1526538],
    ['2,907,305', 2907305],
    ['0', 0],
    ['02', 2],
  ])('should read %j', (text, value) => {
    expect(parseCount(text)).toEqual({ value, ok: true });
  });

  it.each(['', ' ', '-', '_', '–'])('should take %j for no value', (text) => {
    expect(parseCount(text)).toEqual({ value: null, ok: true });
  });

  it.each([
    '12,5',
    '1.2',
    '85%',
    '5/20',
    '-5',
    '1.099,5',
    '1.0990',
    '0.123',
    '12 hồ sơ',
    'NaN',
    '1.234,567',
  ])('should refuse %j', (text) => {
    expect(parseCount(text)).toEqual({ value: null, ok: false });
  });
});
