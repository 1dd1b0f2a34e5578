import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/domain/office';
import { newDraft, periodInForce } from '../../../lib/report/new-draft';

const YESTERDAYS: Draft = {
  ...newDraft(2026, null, '2026-11-21T09:00:00+07:00'),
  revision: 3,
};

describe('the period in force', () => {
  it('of a new draft ends the day before today', () => {
    expect(YESTERDAYS.period).toEqual({ from: '2026-01-01', to: '2026-11-20' });
  });

  it('moves with the days although a draft of yesterday is stored', () => {
    expect(periodInForce(YESTERDAYS, '2026-11-22')).toEqual({
      from: '2026-01-01',
      to: '2026-11-21',
    });
  });

  it('stands still once the report is dated', () => {
    const dated = { ...YESTERDAYS, values: { 'doc.date': '2026-11-25' } };

    expect(periodInForce(dated, '2026-12-30')).toEqual({ from: '2026-01-01', to: '2026-11-24' });
  });

  it('is the one chosen by hand whatever the day', () => {
    const period = { from: '2026-01-01', to: '2026-06-30' };

    expect(periodInForce({ ...YESTERDAYS, preset: 'custom', period }, '2026-12-30')).toEqual(
      period,
    );
  });
});
