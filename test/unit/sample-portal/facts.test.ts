import { describe, expect, it } from 'vitest';
import { defaultFigures, OFFICER_UNIT, truthOf } from '../../sample-portal/truth';

const Y2022 = { from: '2022-01-01', to: '2022-11-17' };
const Y2026 = { from: '2026-01-01', to: '2026-11-21' };

const ownRow = (rows: { unit: string | null; values: Record<string, number> }[]) =>
  rows.find((row) => row.unit === OFFICER_UNIT)?.values ?? {};

describe('2022: the facts of the first seed report', () => {
  it('1099 received, none overdue, every result attached', () => {
    expect(defaultFigures(Y2022, OFFICER_UNIT)).toMatchObject({
      'received.inPeriod': 1099,
      'received.total': 1099,
      carriedOver: 0,
      'resolved.total': 1099,
      'resolved.overdue': 0,
      'resolved.unknownTimeliness': 0,
      resultAttached: 1099,
      'inProgress.total': 0,
      paused: 0,
      withdrawn: 0,
      excluded: 0,
    });
  });

  it('39 procedures in the catalogue', () => {
    expect(truthOf('igate-procedures', {}).total).toBe(39);
    expect(truthOf('igate-procedures', {}).rows).toHaveLength(39);
    expect(truthOf('igate-procedures', { page: 4, size: 10 }).rows).toHaveLength(9);
  });

  it('06a says the same: 1099 / 0 overdue / nothing open', () => {
    const own = ownRow(truthOf('hatinh-06a', Y2022).rows);
    expect(own).toMatchObject({
      'received.total': 1099,
      carriedOver: 0,
      'resolved.total': 1099,
      'resolved.overdue': 0,
      'inProgress.total': 0,
    });
    expect((own['received.online'] ?? 0) + (own['received.directPostal'] ?? 0)).toBe(1099);
  });

  it('the digitisation report says 1099 of 1099', () => {
    const row = truthOf('hatinh-digitised', Y2022).rows.find((one) => one.unit === OFFICER_UNIT);
    expect(row?.values).toMatchObject({ 'resolved.total': 1099, resultDigitised: 1099 });
    expect(row?.printed.results).toBe('100%');
  });

  it('the lists show 1099, waiting and delivered together', () => {
    expect(truthOf('hatinh-all', Y2022).total).toBe(1099);
    const waiting = truthOf('hatinh-waiting-return', { ...Y2022, size: 10000 });
    const returned = truthOf('hatinh-returned', { ...Y2022, size: 10000 });
    expect(waiting.total + returned.total).toBe(1099);
    expect([...waiting.dossiers, ...returned.dossiers].every((one) => one.resultAttached)).toBe(
      true,
    );
    expect(truthOf('igate-list', Y2022).total).toBe(1099);
  });
});

describe('2026', () => {
  it('1701 received by the officer’s unit, 43 carried over', () => {
    expect(ownRow(truthOf('hatinh-by-unit', Y2026).rows)).toMatchObject({
      'received.inPeriod': 1701,
      carriedOver: 43,
      'received.total': 1744,
    });
    expect(truthOf('igate-list', Y2026).total).toBe(1701);
    expect(truthOf('hatinh-all', Y2026).total).toBe(1701 + 7 + 12);
  });

  it('345 in September and October', () => {
    const list = truthOf('igate-list', { from: '2026-09-01', to: '2026-10-31', page: 18 });
    expect(list).toMatchObject({ total: 345, totalPrinted: true, from: 341, to: 345 });
    expect(list.dossiers).toHaveLength(5);
  });

  it('has every kind of dossier', () => {
    const statuses = new Set(
      truthOf('hatinh-all', { ...Y2026, unit: null, size: 10000 }).dossiers.map(
        (one) => one.status,
      ),
    );
    expect([...statuses].sort()).toEqual(
      [
        'delivered',
        'finished',
        'notAccepted',
        'paymentRequested',
        'processing',
        'refused',
        'registered',
        'stopped',
        'supplementRequested',
        'withdrawalRequested',
        'withdrawn',
      ].sort(),
    );
  });
});
