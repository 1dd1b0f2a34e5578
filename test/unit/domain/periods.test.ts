import { describe, expect, it } from 'vitest';
import {
  contains,
  isWithin,
  monthsOf,
  periodOf,
  readTypedDay,
  reportYear,
  tile,
} from '../../../lib/domain/periods';

describe('presets', () => {
  it.each([
    ['calendar-to-date', 2022, '2022-11-18', { from: '2022-01-01', to: '2022-11-17' }],
    ['calendar-to-date', 2022, '2023-02-10', { from: '2022-01-01', to: '2022-12-31' }],
    ['calendar-to-date', 2022, '2022-01-01', null],
    ['15/12-14/12', 2022, '2022-11-18', { from: '2021-12-15', to: '2022-12-14' }],
    ['full-year', 2022, '2022-11-18', { from: '2022-01-01', to: '2022-12-31' }],
    ['custom', 2022, '2022-11-18', null],
  ] as const)('%s for %i, report dated %s', (preset, year, dated, expected) => {
    expect(periodOf(preset, year, dated)).toEqual(expected);
  });

  it('name the year in which the period ends', () => {
    expect(reportYear({ from: '2021-12-15', to: '2022-12-14' })).toBe(2022);
  });
});

describe('membership', () => {
  const period = { from: '2022-01-01', to: '2022-11-17' };

  it.each([
    ['2022-01-01', true],
    ['2022-01-01T00:00:01+07:00', true],
    ['2022-11-17T23:59:59+07:00', true],
    ['2022-11-18T00:00:01+07:00', false],
    ['2021-12-31T23:59:59+07:00', false],
  ])('%s: %s', (value, expected) => {
    expect(isWithin(value, period)).toBe(expected);
  });

  it('holds the whole of an inner period', () => {
    expect(contains(period, { from: '2022-01-01', to: '2022-01-31' })).toBe(true);
    expect(contains(period, { from: '2022-11-01', to: '2022-11-30' })).toBe(false);
  });
});

describe('months', () => {
  it('end on their last day, in leap years too', () => {
    expect(monthsOf(2024)[1]).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(monthsOf(2023)[1]).toEqual({ from: '2023-02-01', to: '2023-02-28' });
    expect(monthsOf(2023)).toHaveLength(12);
  });
});

describe('tiling', () => {
  const piece = (from: string, to: string) => ({ period: { from, to } });
  const year = { from: '2022-01-01', to: '2022-12-31' };
  const quarters = [
    piece('2022-01-01', '2022-03-31'),
    piece('2022-04-01', '2022-06-30'),
    piece('2022-07-01', '2022-09-30'),
    piece('2022-10-01', '2022-12-31'),
  ];

  it('lays months end to end', () => {
    const months = monthsOf(2022).map((period) => ({ period }));
    expect(tile([...months].reverse(), year)).toEqual(months);
  });

  it('prefers fewer pieces', () => {
    const months = monthsOf(2022).map((period) => ({ period }));
    expect(tile([...months, ...quarters], year)).toEqual(quarters);
  });

  it('mixes lengths where it must', () => {
    const [january, february, march] = monthsOf(2022).map((period) => ({ period }));
    const rest = quarters.slice(1);
    expect(tile([march!, ...rest, january!, february!], year)).toEqual([
      january,
      february,
      march,
      ...rest,
    ]);
  });

  it.each([
    ['a gap', [quarters[0]!, quarters[1]!, quarters[3]!]],
    ['an overlap', [piece('2022-01-01', '2022-06-30'), piece('2022-06-30', '2022-12-31')]],
    ['a piece that reaches beyond', [piece('2022-01-01', '2023-01-31')]],
    ['nothing', []],
  ])('refuses %s', (_what, pieces) => {
    expect(tile(pieces, year)).toBeNull();
  });
});

describe('days typed by a person', () => {
  it.each([
    ['2022-01-05', '2022-01-05'],
    ['05/01/2022', '2022-01-05'],
    [' 5/1/2022 ', '2022-01-05'],
    ['2022-02-29', null],
    ['31/04/2022', null],
    ['01-05-2022', null],
    ['hôm nay', null],
  ])('%s', (text, expected) => {
    expect(readTypedDay(text)).toBe(expected);
  });
});
