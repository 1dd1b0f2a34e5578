/** "Everything" takes along what a province received; one year or one site leaves it alone. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { saveNote } from '../../../lib/ledger/keeping';
import { ProvinceDb } from '../../../lib/rollup/kept/db';
import { eraseEverything, previewEverything } from '../../../lib/rollup/kept/everything';
import { changeProvince, loadProvince, revisionOf } from '../../../lib/rollup/kept/keep';
import { provinceOf, unit } from './support/province';

const NOW = '2024-11-20T08:00:00+07:00';
let [db, name]: [LedgerDb, string] = [openLedger('none'), ''];

beforeEach(() => {
  const mark = Math.random();
  [db, name] = [openLedger(`everything-${mark}`), `everything-province-${mark}`];
});
afterEach(() => Promise.all([db.delete(), Dexie.delete(name)]));

/** Two files of one archive, and a list of two units. */
async function aProvince(): Promise<void> {
  const kept = new ProvinceDb(name);
  const organisations = [unit('a', 'Sở A', 'department'), unit('b', 'Sở B', 'department')];
  await changeProvince(kept, () => provinceOf({ organisations }));
  for (const input of ['a.json', 'b.json'])
    await kept.files.put({ input, name: input, hash: input, receivedAt: NOW } as never);
  await kept.sources.put({ name: 'gui.zip', hash: 'x', receivedAt: NOW, files: 2 });
  kept.close();
}

describe('erasing', () => {
  it('everything counts files and units beforehand, and takes them away', async () => {
    await aProvince();
    await saveNote(db, { id: 'n', at: NOW, text: 'x' });
    const plan = await previewEverything(db, { kind: 'all' }, name);
    expect(plan).toMatchObject({ notes: 1, received: 2, units: 2 });
    const kept = new ProvinceDb(name);
    const before = await revisionOf(kept);
    expect(await kept.files.count()).toBe(2);
    expect(await eraseEverything(db, { kind: 'all' }, name)).toEqual(plan);

    expect([await kept.files.count(), await kept.sources.count()]).toEqual([0, 0]);
    expect((await loadProvince(kept)).organisations).toEqual([]);
    // An open window of the province notices.
    expect(await revisionOf(kept)).toBeGreaterThan(before);
    kept.close();
    expect(await db.notes.count()).toBe(0);
  });

  it.each([
    { kind: 'year', year: 2024 },
    { kind: 'site', host: 'motcua.example.vn' },
  ] as const)('one $kind does not touch it', async (scope) => {
    await aProvince();
    expect(await previewEverything(db, scope, name)).toMatchObject({ received: 0, units: 0 });
    expect(await eraseEverything(db, scope, name)).toMatchObject({ received: 0, units: 0 });
    const kept = new ProvinceDb(name);
    expect(await kept.files.count()).toBe(2);
    kept.close();
  });

  it('makes no database of a province where there was none', async () => {
    expect(await eraseEverything(db, { kind: 'all' }, name)).toMatchObject({ received: 0 });
    expect(await Dexie.exists(name)).toBe(false);
  });
});
