/** Reading the ledger back. Plain functions over the database, so that live queries watch what they touch. */
import { blockOf } from './blocks';
import type { LedgerDb } from './db';
import type { LedgerDossier } from './effective';
import { joinLines } from './join-lines';
import { inOrderOfIds, type Ledger } from './ledger';
import { linesOf } from './packed-block';
import type { DossierRecord } from './sightings';
import { wholeSweeps } from './sweeps';

/** Everything, in the shape that the command line builds from files: figures cannot tell the two apart. */
export async function loadLedger(db: LedgerDb): Promise<Ledger> {
  const [readings, dossiers, sweeps] = await Promise.all([
    db.readings.toArray(),
    allDossiers(db),
    wholeSweeps(db),
  ]);
  return {
    readings: inOrderOfIds(readings),
    dossiers,
    ...(sweeps.length > 0 && { sweeps }),
  };
}

/** All dossiers, joined by code, in order of their keys. */
export async function allDossiers(db: LedgerDb): Promise<LedgerDossier[]> {
  const blocks = await db.blocks.toArray();
  return joinLines(blocks.flatMap(linesOf));
}

/** The records under the given keys of a dossier, as each site showed it. */
export async function recordsOfKeys(
  db: LedgerDb,
  keys: readonly string[],
): Promise<DossierRecord[]> {
  const blocks = await db.blocks.bulkGet([...new Set(keys.map(blockOf))]);
  return blocks.flatMap((block) => block?.records.filter(({ key }) => keys.includes(key)) ?? []);
}
