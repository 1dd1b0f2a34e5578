import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  dayNumber,
  dayOf,
  isWorkingDay,
  parsePrintedDay,
} from '../../sample-portal/data/calendar';
import { dataset } from '../../sample-portal/data/generate';
import { Prng } from '../../sample-portal/data/prng';

describe('calendar', () => {
  it.each([
    ['2026-11-21', false],
    ['2026-11-20', true],
    ['2022-11-17', true],
    ['2022-01-01', false],
  ])('%s is a working day: %s', (day, expected) => {
    expect(isWorkingDay(dayNumber(day))).toBe(expected);
  });

  it('counts working days over a weekend', () => {
    expect(dayOf(addWorkingDays(dayNumber('2026-11-20'), 1))).toBe('2026-11-23');
  });

  it.each([
    ['17/11/2022', '2022-11-17'],
    ['31/02/2026', null],
    ['1/1/2026', null],
    ['', null],
  ])('reads %s as %s', (text, expected) => {
    expect(parsePrintedDay(text)).toBe(expected);
  });
});

describe('generator', () => {
  it('draws the same numbers from the same seed', () => {
    const draw = (seed: number) => {
      const prng = new Prng(seed);
      return [prng.int(0, 999), prng.int(0, 999), prng.int(0, 999)];
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it.each(['2022', '2026'] as const)(
    '%s: codes and keys are unique, dates in order, nothing after the clock',
    (name) => {
      const { dossiers, now } = dataset(name);
      expect(new Set(dossiers.map((one) => one.code)).size).toBe(dossiers.length);
      expect(new Set(dossiers.map((one) => one.id)).size).toBe(dossiers.length);
      for (const one of dossiers) {
        expect(one.code).toMatch(/^(\d{3}\.\d{2}\.\d{2}\.H99|H99\.\d{2}\.\d{2})-\d{6}-\d{4}$/);
        if (one.receivedAt === null) continue;
        expect(one.submittedAt <= one.receivedAt).toBe(true);
        for (const later of [one.resultAt, one.withdrawnAt, one.refusedAt, one.stoppedAt]) {
          if (later !== null) expect(later >= one.receivedAt && later <= now).toBe(true);
        }
        if (one.returnedAt !== null)
          expect(one.returnedAt >= (one.resultAt ?? '9') && one.returnedAt <= now).toBe(true);
      }
    },
  );

  it('makes people who do not exist', () => {
    for (const { applicant } of dataset('2026').dossiers) {
      expect(applicant.phone).toMatch(/^090000\d{4}$/);
      expect(applicant.idNumber).toMatch(applicant.kind === 'person' ? /^099\d{9}$/ : /^99\d{8}$/);
      expect(applicant.email).toMatch(/@thu\.example$/);
    }
  });

  it('holds the hand-made oddities', () => {
    const own = dataset('2026').dossiers.filter((one) => one.unitId === 'so-xay-dung');
    expect(
      own.filter(
        (one) => one.dueAt !== null && one.receivedAt !== null && one.dueAt < one.receivedAt,
      ),
    ).toHaveLength(1);
    expect(own.filter((one) => one.applicant.name === 'Sở Nội vụ')).toHaveLength(1);
    expect(own.filter((one) => one.receivedAt?.includes('T23:50'))).toHaveLength(1);
  });
});
