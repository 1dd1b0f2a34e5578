import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sweep } from '../../../lib/domain/paging';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { saveProfile } from '../../../lib/ledger/office';
import { recordReading } from '../../../lib/ledger/record';
import { loadRevision } from '../../../lib/ledger/revision';
import { saveSummary } from '../../../lib/ledger/summaries';
import { saveSweep } from '../../../lib/ledger/sweeps';
import { dossier, list } from '../figures/support/builders';

const A = '000.00.01.H99-220103-0001';
let db: LedgerDb;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openLedger(`revision-${count}`);
});
afterEach(() => db.delete());

/** True where the work left the ledger in another state. */
async function raises(work: () => Promise<unknown>): Promise<boolean> {
  const before = await loadRevision(db);
  await work();
  return (await loadRevision(db)) !== before;
}

it('is another one after each reading that says something', async () => {
  const reading = list('r', [dossier(A)]);
  expect(await raises(() => recordReading(db, reading))).toBe(true);
  expect(await raises(() => recordReading(db, list('s', [dossier(A)])))).toBe(true);
  expect(await raises(() => recordReading(db, reading))).toBe(false);
});

it('is another one whoever writes: a sweep, a deleted block, a cleared table', async () => {
  await recordReading(db, list('r', [dossier(A)]));
  const sweep = { id: 's', state: 'done', whole: true, codes: [], pages: [] } as unknown as Sweep;
  expect(await raises(() => saveSweep(db, sweep, 1))).toBe(true);
  expect(await raises(() => db.blocks.bulkDelete(['d:220103']))).toBe(true);
  expect(await raises(() => db.readings.clear())).toBe(true);
});

it('never comes again, also after everything was erased', async () => {
  const seen = new Set<string>();
  for (const id of ['r', 's', 't']) {
    await recordReading(db, list(id, [dossier(A)]));
    seen.add(await loadRevision(db));
    await db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.clear();
    });
  }
  expect(seen.size).toBe(3);
});

it('stays while only other things are written', async () => {
  await recordReading(db, list('r', [dossier(A)]));
  const profile = { revision: 0, values: {}, portalUnit: null, sites: [], form: 'f' };
  expect(await raises(() => saveProfile(db, profile))).toBe(false);
  const summary = { key: 'k', revision: 'x', at: '2022-11-18T09:00:00+07:00', answer: 1 };
  expect(await raises(() => saveSummary(db, summary))).toBe(false);
});

it('falls with the reading: what was not recorded raised nothing', async () => {
  await recordReading(db, list('r', [dossier(A)]));
  const failing = () =>
    db
      .transaction('rw', db.readings, db.blocks, async () => {
        await db.readings.clear();
        throw new Error('killed');
      })
      .catch(() => undefined);
  expect(await raises(failing)).toBe(false);
});

it('forgets the oldest summaries, and keeps the newest of a question', async () => {
  await recordReading(db, list('r', [dossier(A)]));
  const revision = await loadRevision(db);
  for (let at = 10; at < 50; at += 1)
    await saveSummary(db, {
      key: `k${at}`,
      revision,
      at: `2022-11-18T09:00:${at}+07:00`,
      answer: at,
    });
  const kept = await db.summaries.orderBy('at').primaryKeys();
  expect(kept).toHaveLength(24);
  expect(kept[kept.length - 1]).toBe('k49');
});

it('keeps no answer that the ledger has outrun while it was worked out', async () => {
  await recordReading(db, list('r', [dossier(A)]));
  const answer = { key: 'k', revision: await loadRevision(db), answer: 1 };
  await recordReading(db, list('s', [dossier(A)]));
  await saveSummary(db, { ...answer, at: '2022-11-18T09:00:00+07:00' });
  expect(await db.summaries.toArray()).toEqual([]);
});
