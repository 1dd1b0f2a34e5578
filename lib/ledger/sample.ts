/** The sample year's own database, apart from the ledger; deleted as a whole. */
import Dexie from 'dexie';
import { openLedger, type LedgerDb } from './db';

export const SAMPLE_DATABASE_NAME = 'motcua-iso-nam-mau';

/** Whether a sample year is there. Looking does not make one. */
export function sampleExists(name = SAMPLE_DATABASE_NAME): Promise<boolean> {
  return Dexie.exists(name);
}

/**
 * Opens (or makes) it. When somebody deletes it the connection lets go for good: one that opened itself again would
 * leave an empty database behind.
 *
 * @param onRemoved told then
 */
export function openSample(onRemoved: () => void = () => undefined, name?: string): LedgerDb {
  const db = openLedger(name ?? SAMPLE_DATABASE_NAME);
  db.on('versionchange', () => {
    db.close();
    onRemoved();
    // Dexie's own answer would leave the connection ready to open again.
    return false;
  });
  return db;
}

/** Deletes it; nothing of it is left. */
export async function removeSample(name = SAMPLE_DATABASE_NAME): Promise<void> {
  await Dexie.delete(name);
}
