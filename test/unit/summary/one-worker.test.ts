import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { questionOf } from '../../../components/data/summary-key';
import { createDesk } from '../../../components/desk/desk';
import { createClerk } from '../../../components/summary/clerk';
import { createKeeper } from '../../../components/summary/keeper';
import { EVERYTHING } from '../../../lib/figures/dossier-table';
import { builtinUnits } from '../../../lib/figures/units';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { recordsOfKeys } from '../../../lib/ledger/queries';
import { recordReading } from '../../../lib/ledger/record';
import { loadRevision } from '../../../lib/ledger/revision';
import { defaultPolicy } from '../../../lib/packs/policies';
import { aScope } from '../components/desk';
import { PERIOD_2022, dossier, list } from '../figures/support/builders';

let db: LedgerDb;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openLedger(`one-worker-${count}`);
});
afterEach(() => db.delete());

/** As the worker puts them together. */
function worker() {
  const keeper = createKeeper(db, () => desk.letGo());
  const clerk = createClerk(db, keeper);
  const desk = createDesk({
    load: async () => (await keeper()).ledger,
    records: (keys) => recordsOfKeys(db, keys),
  });
  return { clerk, desk };
}

const codeOf = (at: number) => `000.00.01.H99-220103-${String(at).padStart(4, '0')}`;
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) =>
    dossier(codeOf(from + at), { receivedAt: '2022-01-03' }),
  );
const months = questionOf(
  'months',
  { year: 2022, policy: defaultPolicy(), unit: null, units: builtinUnits() },
  'build',
);
const tableAt = (stamp: string) => ({
  scope: aScope({ period: PERIOD_2022, stamp }),
  tally: null,
});

it('clerk and desk share one ledger, loaded once and again after a write', async () => {
  await recordReading(db, list('r', rows(0, 3)));
  const { clerk, desk } = worker();
  const load = vi.spyOn(db.readings, 'toArray');
  await clerk(months);
  const first = await desk('table', tableAt(await loadRevision(db)));
  await desk('charts', { scope: tableAt(await loadRevision(db)).scope });
  expect(load).toHaveBeenCalledTimes(1);
  expect(first.count).toBe(3);

  await recordReading(db, list('s', rows(3, 5)));
  const second = await desk('table', tableAt(await loadRevision(db)));
  await clerk(months);
  expect(load).toHaveBeenCalledTimes(2);
  expect(second.count).toBe(5);
});

it('gives no rows by places in an order that another ledger gave', async () => {
  await recordReading(db, list('r', rows(1, 3)));
  const { clerk, desk } = worker();
  const before = tableAt(await loadRevision(db));
  const sort = { column: 'code' as const, descending: false };
  const order = await desk('order', { ...before, query: { ...EVERYTHING, sort } });
  const shown = await desk('rows', { ...before, at: [...order] });
  expect(shown.map(({ code }) => code)).toEqual([codeOf(1), codeOf(2)]);

  // The new dossier stands first: place 0 is another one now.
  await recordReading(db, list('s', rows(0, 1)));
  await clerk(months);
  await expect(desk('rows', { ...before, at: [...order] })).rejects.toThrow('changed');

  const after = tableAt(await loadRevision(db));
  const anew = await desk('order', { ...after, query: { ...EVERYTHING, sort } });
  const now = await desk('rows', { ...after, at: [...anew] });
  expect(now.map(({ code }) => code)).toEqual([codeOf(0), codeOf(1), codeOf(2)]);
});
