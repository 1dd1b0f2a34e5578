import { describe, expect, it } from 'vitest';
import { aidsOf } from '../../../../lib/packs/aids';
import { createRegistry } from '../../../../lib/packs/registry';
import { updateLimitsOf } from '../../../../lib/packs/update-limits';
import { updateLimitSchema } from '../../../../lib/packs/update-limit-schema';
import { updateLags } from '../../../../lib/register/qms/lag';
import { an, ref } from '../made-up';

const facts = {
  today: '2026-11-20',
  calendar: aidsOf(createRegistry([])).calendar,
  limits: updateLimitsOf(),
};
const change = (values: Parameters<typeof an<'procedureChange'>>[1]) =>
  an('procedureChange', values);
const lag = (...entries: Parameters<typeof updateLags>[0]) => updateLags(entries, 2026, facts)[0]!;

describe('days from a decision to the update of the QMS', () => {
  it('the built-in yardstick is a valid item: 5 working days', () => {
    const limits = updateLimitsOf();

    expect(limits.map((one) => updateLimitSchema.parse(one).workingDays)).toEqual([5]);
  });

  // Thursday 05/11/2026 to Thursday 12/11/2026: the 6th, 9th, 10th, 11th and 12th are working days.
  it('the fifth working day is in time, the sixth is late', () => {
    expect(lag(change({ date: '2026-11-05', updatedOn: '2026-11-12' }))).toMatchObject({
      days: 7,
      workingDays: 5,
      state: 'inTime',
    });
    expect(lag(change({ date: '2026-11-05', updatedOn: '2026-11-13' }))).toMatchObject({
      days: 8,
      workingDays: 6,
      state: 'late',
    });
  });

  it('the day of the decision stands in for one that the entry lacks', () => {
    const decision = an('document', { ref: ref('807', 'QĐ-UBND', '2026-11-05') });

    expect(lag(decision, change({ decision: decision.id, updatedOn: '2026-11-06' }))).toMatchObject(
      { decided: '2026-11-05', days: 1, state: 'inTime' },
    );
  });

  // The table of days off is sure to 13/11/2026 only: more than five working days are proven by then.
  it('an update that is still awaited is counted to today', () => {
    expect(lag(change({ date: '2026-11-18' }))).toMatchObject({ days: 2, state: 'waiting' });
    expect(lag(change({ date: '2026-10-01' }))).toMatchObject({ state: 'overdue' });
  });

  it('without a day of publication nothing is counted; days that contradict each other are told', () => {
    expect(lag(change({ updatedOn: '2026-11-06' }))).toMatchObject({
      days: null,
      state: 'unknown',
    });
    expect(lag(change({ date: '2026-11-09', updatedOn: '2026-11-06' }))).toMatchObject({
      days: null,
      workingDays: null,
      ...{ state: 'contradictory', odd: 'before' },
    });
    for (const values of [
      { date: '2026-11-19', updatedOn: '2026-11-25' },
      { date: '2026-12-01' },
      { updatedOn: '2027-01-02' },
    ])
      expect(lag(change(values))).toMatchObject({
        ...{ days: null, workingDays: null, state: 'contradictory', odd: 'future' },
      });
  });

  it('a year whose days off are not known has no working days', () => {
    const { calendar, ...rest } = facts;
    const entry = change({ date: '2026-11-05', updatedOn: '2026-11-06' });
    const [none] = updateLags([entry], 2026, { ...rest, calendar: new Map() });

    expect(calendar.size).toBeGreaterThan(0);
    expect(none).toMatchObject({ days: 1, workingDays: null, state: 'updated' });
  });

  it('order and repetition do not matter', () => {
    const all = [change({ date: '2026-11-05' }), change({ date: '2026-10-05' }), change({})];
    const twice = [...all, ...all].reverse();

    expect(updateLags(twice, 2026, facts)).toEqual(updateLags(all, 2026, facts));
  });
});
