/** The officer's own packs. Nothing but the officer changes them: an update brings built-in packs, which live in code. */
import type { Kept, OwnPackFile } from '../packs/own-pack-schema';
import type { LedgerDb } from './db';

/** Those in use, by id; one that is switched off counts for nothing. */
export async function loadPacks(db: LedgerDb): Promise<OwnPackFile[]> {
  return (await allPacks(db)).filter(({ kept }) => kept?.off !== true);
}

/** All of them, by id. */
export async function allPacks(db: LedgerDb): Promise<OwnPackFile[]> {
  return db.packs.orderBy('id').toArray();
}

/** Switches a pack on or off; false where there is none of this id. */
export async function switchPack(
  db: LedgerDb,
  id: string,
  on: boolean,
  now: string,
): Promise<boolean> {
  const pack = await db.packs.get(id);
  if (!pack) return false;
  const kept: Kept = { ...(pack.kept ?? { file: null, at: now }), off: true };
  if (on) delete kept.off;
  await db.packs.put({ ...pack, kept });
  return true;
}

/** Saves a valid pack in the place of an earlier one of its id. */
export async function savePack(db: LedgerDb, pack: OwnPackFile): Promise<void> {
  await db.packs.put(pack);
}

/** Forgets a pack; one that is not there is no error. */
export async function removePack(db: LedgerDb, id: string): Promise<void> {
  await db.packs.delete(id);
}
