import { describe, expect, it } from 'vitest';
import { defaultFigures, truthOf } from '../../sample-portal/truth';
import { UNITS } from '../../sample-portal/data/units';

const PERIODS = [
  { from: '2022-01-01', to: '2022-11-17' },
  { from: '2022-03-01', to: '2022-06-30' },
  { from: '2026-01-01', to: '2026-11-21' },
  { from: '2026-04-01', to: '2026-06-30' },
];

const sum = (values: Record<string, number>, ...names: string[]): number =>
  names.reduce((all, name) => all + (values[name] ?? Number.NaN), 0);

describe.each(PERIODS)('identities $from – $to', (period) => {
  it('06a: 3 = 4+5+6 = 7+11, 7 = 8+9+10, 11 = 12+13, total row = rows', () => {
    const { rows } = truthOf('hatinh-06a', period);
    for (const { values } of rows) {
      expect(values['received.total']).toBe(
        sum(values, 'received.online', 'received.directPostal', 'carriedOver'),
      );
      expect(values['received.total']).toBe(sum(values, 'resolved.total', 'inProgress.total'));
      expect(values['resolved.total']).toBe(
        sum(values, 'resolved.early', 'resolved.onTime', 'resolved.overdue'),
      );
      expect(values['inProgress.total']).toBe(
        sum(values, 'inProgress.inTime', 'inProgress.overdue'),
      );
    }
    const total = rows.find((row) => row.total);
    for (const name of Object.keys(total?.values ?? {})) {
      const units = rows
        .filter((row) => !row.total)
        .reduce((all, row) => all + (row.values[name] ?? 0), 0);
      expect(total?.values[name]).toBe(units);
    }
  });

  it('by unit: received = resolved + running + waiting + given back', () => {
    for (const { values } of truthOf('hatinh-by-unit', period).rows) {
      expect(values['received.total']).toBe(
        sum(
          values,
          'resolved.early',
          'resolved.onTime',
          'resolved.overdue',
          'inProgress.inTime',
          'inProgress.overdue',
          'paused',
          'returnedOrWithdrawn',
        ),
      );
    }
  });

  it('default policy: contract §3', () => {
    for (const unit of [null, ...UNITS.map((one) => one.name)]) {
      const f = defaultFigures(period, unit);
      expect(f['received.total']).toBe(sum(f, 'received.inPeriod', 'carriedOver'));
      expect(f['received.total']).toBe(
        sum(f, 'resolved.total', 'inProgress.total', 'paused', 'withdrawn'),
      );
      expect(f['received.inPeriod']).toBe(
        sum(f, 'received.online', 'received.direct', 'received.postal'),
      );
      expect(f['resolved.total']).toBe(
        sum(
          f,
          'resolved.early',
          'resolved.onTime',
          'resolved.overdue',
          'resolved.unknownTimeliness',
        ),
      );
      expect(f.resultAttached).toBeLessThanOrEqual(f['resolved.total'] ?? 0);
    }
  });
});

describe.each([
  [2022, 0],
  [2026, 0],
  [2026, 5],
  [2026, 11],
])('OpenCPS identities %i/%i', (year, month) => {
  it('hold in every row', () => {
    for (const { values } of truthOf('opencps-report', { year, month }).rows) {
      expect(values['received.total']).toBe(sum(values, 'carriedOver', 'received.inPeriod'));
      expect(values['received.total']).toBe(
        sum(values, 'resolved.total', 'inProgress.total', 'paused', 'withdrawn'),
      );
      expect(values['received.inPeriod']).toBe(sum(values, 'received.direct', 'received.online'));
      expect(values['resolved.total']).toBe(
        sum(values, 'resolved.refused', 'delivered.done', 'delivered.waiting'),
      );
    }
  });
});
