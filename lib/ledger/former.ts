/** Reports of former years, one a year. */
import type { Former } from '../domain/former';
import type { LedgerDb } from './db';

/** The report of a year, or null where none was set aside. */
export async function loadFormer(db: LedgerDb, year: number): Promise<Former | null> {
  return (await db.former.get(year)) ?? null;
}

/** Sets a report aside; another one of its year goes. */
export async function saveFormer(db: LedgerDb, former: Former): Promise<void> {
  await db.former.put(former);
}

/** Forgets the report of a year. */
export async function removeFormer(db: LedgerDb, year: number): Promise<void> {
  await db.former.delete(year);
}
