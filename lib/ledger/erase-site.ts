/** Erasing what one site showed; what other sites showed of the same dossiers stays. */
import type { LedgerDb } from './db';
import type { ErasePlan } from './erase';
import { NOTHING_ERASED, eraseInBlocks, sweepsOf, writeBlocks } from './erase-parts';
import type { DossierRecord } from './sightings';

/** @param host host and port as readings carry them; '' for imported files */
export async function planSite(db: LedgerDb, host: string): Promise<ErasePlan> {
  const readings = await db.readings.where('host').equals(host).primaryKeys();
  const sweeps = await sweepsOf(db, new Set(readings));
  const own = (await db.sweeps.toArray()).filter((row) => row.host === host).map(({ id }) => id);
  const allSweeps = [...new Set([...sweeps, ...own])];
  const blocks = await eraseInBlocks(db, (record) => withoutHost(record, host));
  const { dossiers, lessened } = blocks;
  return {
    counts: {
      ...NOTHING_ERASED,
      readings: readings.length,
      dossiers,
      lessened,
      sweeps: allSweeps.length,
    },
    write: async () => {
      await db.readings.bulkDelete(readings);
      await db.sweeps.bulkDelete(allSweeps);
      await writeBlocks(db, blocks);
    },
  };
}

/** Second codes are not kept by origin: those of the site's own numbering go, national ones stay. */
function withoutHost(record: DossierRecord, host: string): DossierRecord | null {
  if (!Object.hasOwn(record.origins, host)) return record;
  const origins = Object.entries(record.origins).filter(([name]) => name !== host);
  if (origins.length === 0) return null;
  const others = Object.entries(record.others).filter(([key]) => !key.startsWith(`${host}|`));
  return {
    ...record,
    others: Object.fromEntries(others),
    origins: Object.fromEntries(origins),
  };
}
