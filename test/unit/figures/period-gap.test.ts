import { describe, expect, it } from 'vitest';
import { periodGap } from '../../../lib/figures/period-gap';
import { newDraft, periodOfLast } from '../../../lib/report/new-draft';

const own = { from: '2023-01-01', to: '2023-11-17' };

describe('between two reports', () => {
  it('names the 44 days of the report of November', () => {
    const problem = periodGap({ from: '2022-01-01', to: '2022-11-17' }, own, 'calendar-to-date');
    expect(problem).toMatchObject({
      owner: 'figures',
      severity: 'warning',
      code: 'figures/period-gap',
      args: { from: '18/11/2022', to: '31/12/2022', days: 44 },
    });
  });

  it('names the days that stand in both', () => {
    const problem = periodGap(
      { from: '2022-01-01', to: '2022-12-31' },
      { from: '2022-12-15', to: '2023-12-14' },
      '15/12-14/12',
    );
    expect(problem).toMatchObject({
      code: 'figures/period-overlap',
      args: { from: '15/12/2022', to: '31/12/2022', days: 17 },
    });
  });

  it.each([
    ['one follows on the other', { from: '2022-01-01', to: '2022-12-31' }, 'full-year'],
    ['there is no last report', null, 'full-year'],
    ['it is the report of a quarter', { from: '2022-01-01', to: '2022-11-17' }, 'quarter'],
    ['it is the report of a month', { from: '2022-01-01', to: '2022-11-17' }, 'month'],
  ] as const)('says nothing where %s', (_why, last, preset) => {
    expect(periodGap(last, own, preset)).toBeNull();
  });

  it('takes last year’s period as it was written, however long ago', () => {
    const draft = newDraft(2022, null, '2022-11-18T09:00:00+07:00');
    expect(periodOfLast(draft)).toEqual({ from: '2022-01-01', to: '2022-11-17' });
    const dated = { ...draft, values: { 'doc.date': '2022-11-26' } };
    expect(periodOfLast(dated)).toEqual({ from: '2022-01-01', to: '2022-11-25' });
  });
});
