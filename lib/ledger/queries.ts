/** Reading the ledger back. Plain functions over the database, so that live queries watch what they touch. */
import type { LedgerDb } from './db';
import { joinRecords, type LedgerDossier } from './effective';
import { assembleLedger, type Ledger } from './ledger';
import { sharing, unpackRecord } from './packed';
import { linesOf } from './packed-block';
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

/** All records as they are kept, in no order. */
export async function allRecords(db: LedgerDb): Promise<DossierRecord[]> {
  const blocks = await db.blocks.toArray();
  const share = sharing();
  const records: DossierRecord[] = [];
  for (const block of blocks)
    for (const line of linesOf(block)) records.push(unpackRecord(line, share));
  return records;
}
