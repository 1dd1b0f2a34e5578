/** Reading the ledger back. Plain functions over the database, so that live queries watch what they touch. */
import { blockOf } from './blocks';
import type { LedgerDb } from './db';
import { joinRecords, type LedgerDossier } from './effective';
import { assembleLedger, type Ledger } from './ledger';
import type { DossierRecord } from './sightings';
import { wholeSweeps } from './sweeps';

/** Everything, in the shape that the command line builds from files: figures cannot tell the two apart. */
export async function loadLedger(db: LedgerDb): Promise<Ledger> {
  const [readings, records, sweeps] = await Promise.all([
    db.readings.toArray(),
    allRecords(db),
    wholeSweeps(db),
  ]);
  return { ...assembleLedger(readings, records), ...(sweeps.length > 0 && { sweeps }) };
}

/** All dossiers, joined by code, in order of their keys. */
export async function allDossiers(db: LedgerDb): Promise<LedgerDossier[]> {
  return joinRecords(await allRecords(db));
}

async function allRecords(db: LedgerDb): Promise<DossierRecord[]> {
  const blocks = await db.blocks.toArray();
  return blocks.flatMap((block) => block.records);
}

/** The records under the given keys of a dossier, as each site showed it. */
export async function recordsOfKeys(
  db: LedgerDb,
  keys: readonly string[],
): Promise<DossierRecord[]> {
  const blocks = await db.blocks.bulkGet([...new Set(keys.map(blockOf))]);
  return blocks.flatMap((block) => block?.records.filter(({ key }) => keys.includes(key)) ?? []);
}
