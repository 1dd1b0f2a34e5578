/** The officer's own packs in the ledger: kept with where they came from, switched off without being lost. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openLedger } from '../../../lib/ledger/db';
import { mergePacks } from '../../../lib/ledger/merge-rows';
import { allPacks, loadPacks, savePack, switchPack } from '../../../lib/ledger/packs';
import { packFileOf } from '../../../lib/packs/own-pack-schema';
import { reportForms } from '../../../lib/packs/report-forms';
import { examplePack } from '../packs/support/forms';

const db = openLedger('own-packs');
const NOW = '2026-11-21T09:00:00+07:00';
const KEPT = { file: 'mau.json', at: '2026-11-20T08:00:00+07:00' };
afterEach(() => db.packs.clear());

describe('a pack', () => {
  it('with a report form comes back as it was saved', async () => {
    await savePack(db, { ...examplePack(), kept: KEPT });
    const [stored] = await loadPacks(db);
    expect(packFileOf(stored!)).toEqual(examplePack());
    expect(reportForms([{ file: 'x', json: stored! }]).find('bao-cao-tinh-mau')).not.toBeNull();
  });

  it('switched off counts for nothing and keeps everything; on again it is as before', async () => {
    await savePack(db, { ...examplePack(), kept: KEPT });
    await switchPack(db, 'bao-cao-tinh-mau', false, NOW);
    expect(await loadPacks(db)).toEqual([]);
    expect((await allPacks(db))[0]!.kept).toEqual({ ...KEPT, off: true });
    await switchPack(db, 'bao-cao-tinh-mau', true, NOW);
    expect((await loadPacks(db))[0]).toEqual({ ...examplePack(), kept: KEPT });
  });

  it('of an earlier version of the program can be switched too', async () => {
    await savePack(db, examplePack());
    await switchPack(db, 'bao-cao-tinh-mau', false, NOW);
    expect((await allPacks(db))[0]!.kept).toEqual({ file: null, at: NOW, off: true });
  });

  it('that is not there is no error', async () => {
    expect(await switchPack(db, 'gone', false, NOW)).toBe(false);
    expect(await allPacks(db)).toEqual([]);
  });

  it('merges to the same whichever comes first', () => {
    const on = { ...examplePack(), kept: KEPT };
    const off = { ...on, kept: { ...KEPT, off: true as const } };
    const newer = { ...on, version: '1.10.0' };
    expect(mergePacks(on, off)).toEqual(mergePacks(off, on));
    expect(mergePacks({ ...on, version: '1.9.0' }, newer)).toBe(newer);
  });
});
