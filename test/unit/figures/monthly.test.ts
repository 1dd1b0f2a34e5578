import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../lib/figures/figures';
import { monthly } from '../../../lib/figures/monthly';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { dossier, figure, list, statistics } from './support/builders';

const items = [
  dossier('H99-220103-0001', {
    receivedAt: '2022-01-03',
    dueAt: '2022-01-10',
    resultAt: '2022-02-09',
  }),
  dossier('H99-220104-0002', { receivedAt: '2022-01-04', dueAt: '2022-01-10' }),
  dossier('H99-220301-0003', { receivedAt: '2022-03-01', status: 'finished' }),
];
const april = statistics('p', { from: '2022-04-01', to: '2022-04-30' }, [
  figure('received.inPeriod', 7),
]);

function months(total: number) {
  const ledger = ledgerOf([list('l', items, { coverage: { from: 1, to: 3, total } }), april]);
  return { ledger, months: monthly(ledger, 2022, defaultPolicy(), null) };
}

describe('the months of a year', () => {
  it('count by receipt and by end, and take pages of exactly the month first', () => {
    const { months: known } = months(3);

    expect(known.slice(0, 5).map((one) => one.received.value)).toEqual([2, 0, 1, 7, 0]);
    // March: one ended on a day nobody saw, so how many were resolved in it is not known.
    expect(known.slice(0, 3).map((one) => one.resolved.value)).toEqual([0, 1, null]);
    expect(known[3]!.received).toEqual({ value: 7, basis: 'page-total', complete: true });
  });

  it('of which nothing was seen are unknown while not all dossiers were seen', () => {
    const { months: known } = months(50);

    expect(known.slice(0, 5).map((one) => one.received.value)).toEqual([2, null, 1, 7, null]);
  });

  it.each([3, 50])('agree with the figures of each month, %i dossiers in the list', (total) => {
    const { ledger, months: known } = months(total);
    for (const month of known) {
      const whole = figuresOf(ledger, {
        period: month.period,
        policy: defaultPolicy(),
        unit: null,
      });
      for (const [own, concept] of [
        [month.received, 'received.inPeriod'],
        [month.resolved, 'resolved.total'],
      ] as const) {
        const same = whole.figures.find((one) => one.concept === concept)!;
        expect([own.value ?? 0, own.complete]).toEqual([same.value ?? 0, same.complete]);
      }
    }
  });
});
