/** The officer's own packs. Nothing but the officer changes them: an update brings built-in packs, which live in code. */
import type { OwnPackFile } from '../packs/own-pack-schema';
import type { LedgerDb } from './db';

/** All of them, by id. */
export async function loadPacks(db: LedgerDb): Promise<OwnPackFile[]> {
  return db.packs.orderBy('id').toArray();
}

/** Saves a valid pack in the place of an earlier one of its id. */
export async function savePack(db: LedgerDb, pack: OwnPackFile): Promise<void> {
  await db.packs.put(pack);
}

/** Forgets a pack; one that is not there is no error. */
export async function removePack(db: LedgerDb, id: string): Promise<void> {
  await db.packs.delete(id);
}
