import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  formatDay,
  formatInstant,
  instantOfClock,
  monthDays,
  parseInstant,
} from '../../../lib/domain/instant';

describe('parseInstant', () => {
  it.each([
    ['17/11/2022', '2022-11-17'],
    ['7/1/2022', '2022-01-07'],
    ['17-11-2022', '2022-11-17'],
    ['2022-11-17', '2022-11-17'],
    ['17/11/2022 13:10', '2022-11-17T13:10:00+07:00'],
    ['17/11/2022 13:10:05', '2022-11-17T13:10:05+07:00'],
    ['13:10 17/11/2022', '2022-11-17T13:10:00+07:00'],
    ['13:10:05 17/11/2022', '2022-11-17T13:10:05+07:00'],
    ['17/11/2022 00:00:00', '2022-11-17'],
    ['2022-11-17 07:05', '2022-11-17T07:05:00+07:00'],
    ['2022-11-17T13:10:00.000+0700', '2022-11-17T13:10:00+07:00'],
    ['2022-11-17T17:30:00Z', '2022-11-18T00:30:00+07:00'],
    ['2022-11-16T17:00:00Z', '2022-11-17'],
    ['17/11/2022 01:10:00 CH', '2022-11-17T13:10:00+07:00'],
    ['29/02/2024', '2024-02-29'],
  ])('should read %j', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    '',
    '-',
    '__/__/__',
    '31/02/2022',
    '29/02/2023',
    '13/13/2022',
    '01/01/1900',
    '01/01/0001 00:00:00',
    '17/11/22',
    '17/11/2022 25:00',
    '11-17/2022',
    'Còn 2 ngày',
    '2022',
  ])('should refuse %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});

describe('days', () => {
  it('should count over month and year ends', () => {
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
    expect(daysBetween('2022-01-01', '2022-11-17')).toBe(320);
    expect(monthDays(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(monthDays(2026, 7, 9)).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  });

  it('should print the short Vietnamese form', () => {
    expect(formatDay(dayOf('2022-11-17T13:10:00+07:00'))).toBe('17/11/2022');
    expect(formatInstant('2022-11-17T13:10:00+07:00')).toBe('17/11/2022 13:10');
  });

  it('should tell the time in Vietnam', () => {
    expect(instantOfClock(Date.UTC(2022, 10, 17, 17, 30))).toBe('2022-11-18T00:30:00+07:00');
  });
});
