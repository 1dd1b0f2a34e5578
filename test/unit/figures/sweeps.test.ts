import { describe, expect, it } from 'vitest';
import type { Sweep } from '../../../lib/domain/paging';
import { coverageOf } from '../../../lib/figures/coverage';
import { figuresOf } from '../../../lib/figures/figures';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { AFTER, PERIOD_2022, dossier, list } from './support/builders';

const none = { from: null, to: null, total: null };
const received = { period: { ...PERIOD_2022, basis: 'inputs', of: 'received' } } as const;
const code = (n: number) => `H99-220103-000${n}`;
const page = (id: string, numbers: number[], total: number | null = null, readAt = AFTER) =>
  list(
    id,
    numbers.map((n) =>
      dossier(code(n), { receivedAt: '2022-01-03', dueAt: '2022-01-10', status: 'processing' }),
    ),
    { ...received, coverage: { ...none, total } },
    { readAt },
  );

const sweep = (pages: string[], seen: number, fields: Partial<Sweep> = {}): Sweep => ({
  id: 's',
  state: 'done',
  reason: null,
  host: 'motcua.example.vn',
  scope: '',
  columns: '',
  filters: [],
  period: null,
  startedAt: AFTER,
  updatedAt: AFTER,
  pages: pages.map((reading, at) => ({
    reading,
    grid: 0,
    rows: 2,
    coverage: none,
    page: at + 1,
    pages: null,
  })),
  codes: [],
  lastCount: 0,
  seen,
  fromFirst: true,
  disturbed: false,
  pressed: false,
  presses: 0,
  leastMs: 1500,
  whole: true,
  ...fields,
});

const PAGES = [page('a', [1, 2]), page('b', [3])];

function outcome(readings: ReturnType<typeof page>[], sweeps: Sweep[]) {
  const ledger = { ...ledgerOf(readings), sweeps };
  const result = figuresOf(ledger, { period: PERIOD_2022, policy: defaultPolicy(), unit: null });
  const figure = result.figures.find(({ concept }) => concept === 'received.inPeriod')!;
  const [cover] = coverageOf(ledger.readings, PERIOD_2022, sweeps);
  return [figure.value, figure.complete, cover!.seen, cover!.whole];
}

describe('a list read page by page', () => {
  it('is whole where every page to the last was read, though no total is printed', () => {
    expect(outcome(PAGES, [])).toEqual([3, false, 3, false]);
    expect(outcome(PAGES, [sweep(['a', 'b'], 3)])).toEqual([3, true, 3, true]);
  });

  it.each([
    ['it did not reach the end', sweep(['a', 'b'], 3, { whole: false })],
    ['it was broken off', sweep(['a', 'b'], 3, { state: 'stopped' })],
    ['a page of it is not in the ledger', sweep(['a', 'b', 'c'], 3)],
    ['its pages hold another number of dossiers', sweep(['a', 'b'], 4)],
    ['it read no page at all', sweep([], 0)],
    [
      'it began before the period was over',
      sweep(['a', 'b'], 3, { startedAt: '2022-11-01T09:00:00+07:00' }),
    ],
  ])('proves nothing where %s', (_why, one) => {
    expect(outcome(PAGES, [one]).slice(0, 2)).toEqual([3, false]);
  });

  it('proves nothing of a dossier seen only later', () => {
    const later = page('c', [4], null, '2022-11-19T09:00:00+07:00');

    expect(outcome([...PAGES, later], [sweep(['a', 'b'], 3)]).slice(0, 2)).toEqual([4, false]);
  });

  it('yields to a printed total that says otherwise', () => {
    const printed = [page('a', [1, 2], 4), page('b', [3], 4)];

    expect(outcome(printed, [sweep(['a', 'b'], 3)])).toEqual([3, false, 3, false]);
  });

  it('holds only for pages of one list', () => {
    const other = { ...page('b', [3]), url: 'https://motcua.example.vn/danh-sach-khac' };

    expect(outcome([PAGES[0]!, other], [sweep(['a', 'b'], 3)]).slice(0, 2)).toEqual([3, false]);
  });
});
