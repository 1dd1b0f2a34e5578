import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/domain/instant';
import {
  calendarSchema,
  isWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from '../../../lib/domain/working-days';
import pack from '../../../lib/packs/builtin/calendar-vn.json';

const calendars = pack.contributes.calendars.map((one) => calendarSchema.parse(one));
const calendar = workingCalendar(calendars);
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('the built-in table of days off', () => {
  it.each(calendars[0]!.years)(
    '$year: days off are weekdays, days worked are of the weekend',
    (year) => {
      for (const day of year.off) expect([1, 2, 3, 4, 5], day).toContain(weekday(day));
      for (const day of year.worked) expect([0, 6], day).toContain(weekday(day));
      for (const day of [...year.off, ...year.worked])
        expect(day.slice(0, 4)).toBe(String(year.year));
      expect(year.source).toMatch(/Thông báo|Công văn/);
    },
  );

  it.each([
    ['2022-01-03', false],
    ['2022-01-04', true],
    ['2022-02-04', false],
    ['2022-09-01', false],
    ['2023-09-04', false],
    ['2024-04-29', false],
    ['2024-05-04', true],
    ['2025-04-26', true],
    ['2025-05-02', false],
    ['2026-01-10', true],
    ['2026-08-31', false],
    ['2026-09-03', true],
    ['2020-12-31', null],
    ['2027-01-04', null],
  ])('%s: %s', (day, expected) => {
    expect(isWorkingDay(calendar, day)).toBe(expected);
  });
});

describe('working days between', () => {
  it.each([
    ['2022-06-03', '2022-06-03', 0],
    ['2022-06-03', '2022-06-06', 1],
    ['2022-06-06', '2022-06-03', -1],
    ['2022-01-28', '2022-02-07', 1],
    ['2021-12-31', '2022-01-04', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2024-04-26', '2024-05-06', 4],
    ['2025-04-25', '2025-05-05', 4],
    ['2024-12-31', '2025-12-31', 250],
    ['2021-12-31', '2022-12-31', 249],
    ['2026-11-12', '2026-11-13', 1],
    ['2026-11-13', '2026-11-16', null],
    ['2020-12-31', '2021-01-04', null],
    ['2025-12-31', '2027-01-04', null],
  ])('%s and %s: %s', (from, to, expected) => {
    expect(workingDaysBetween(calendar, from, to)).toBe(expected);
  });

  it('add up over any day in between, and never exceed the days of the calendar', () => {
    const day = fc.integer({ min: 0, max: 2100 }).map((at) => addDays('2021-01-01', at));
    fc.assert(
      fc.property(day, day, day, (...days) => {
        const [a, b, c] = [...days].sort() as [string, string, string];
        const whole = workingDaysBetween(calendar, a, c)!;
        expect(workingDaysBetween(calendar, a, b)! + workingDaysBetween(calendar, b, c)!).toBe(
          whole,
        );
        expect(workingDaysBetween(calendar, c, a)).toBe(whole === 0 ? 0 : -whole);
      }),
    );
  });

  it('takes the officer’s own table of a year before the built-in one', () => {
    const own = { ...calendars[0]!, years: [{ ...calendars[0]!.years[1]!, off: [], worked: [] }] };
    expect(isWorkingDay(workingCalendar([own, ...calendars]), '2022-09-02')).toBe(true);
  });
});
