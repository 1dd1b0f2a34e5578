/** Reading the ledger back. Plain functions over the database, so that live queries watch what they touch. */
import type { LedgerDb } from './db';
import { joinRecords, type LedgerDossier } from './effective';
import { assembleLedger, type Ledger } from './ledger';
import type { LedgerReading } from './records';
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

/** All readings in order of their ids. */
export function allReadings(db: LedgerDb): Promise<LedgerReading[]> {
  return db.readings.orderBy('id').toArray();
}

/** The readings of one site (host and port), newest first. */
export async function readingsOf(db: LedgerDb, host: string): Promise<LedgerReading[]> {
  const readings = await db.readings.where('host').equals(host).toArray();
  return readings.sort((a, b) => (a.readAt < b.readAt ? 1 : a.readAt > b.readAt ? -1 : 0));
}

async function allRecords(db: LedgerDb): Promise<DossierRecord[]> {
  const blocks = await db.blocks.toArray();
  return blocks.flatMap((block) => block.records);
}
