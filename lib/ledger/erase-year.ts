/**
 * Erasing one year: pages whose periods end in it (without a period: read in it), dossiers that began and ended in
 * it, the year's draft. A dossier that a list of another year still names stays, or that list would claim to be whole.
 */
import type { Choice } from '../domain/choice';
import { looseValues, type Entry } from '../domain/entry/entry';
import type { LedgerDb } from './db';
import { joinRecords, type LedgerDossier } from './effective';
import type { ErasePlan } from './erase';
import { NOTHING_ERASED, eraseInBlocks, sweepsOf, writeBlocks } from './erase-parts';
import { erasedDraft, isErased } from './erased-draft';
import { forgetJobs } from './report-jobs';
import type { LedgerReading } from './records';
import type { DossierRecord, ScalarField } from './sightings';

const DATES = [
  'submittedAt',
  'receivedAt',
  'dueAt',
  'dueAtOriginal',
  'resultAt',
  'returnedAt',
  'withdrawnAt',
  'refusedAt',
  'stoppedAt',
  'apologisedAt',
] as const satisfies readonly ScalarField[];
const ENDED = ['finished', 'delivered', 'withdrawn', 'refused', 'stopped', 'notAccepted'];

/** What belongs to `year` alone. */
export async function planYear(db: LedgerDb, year: number): Promise<ErasePlan> {
  const { going, kept } = await readingsOf(db, year);
  const records: DossierRecord[] = [];
  await db.blocks.each((block) => void records.push(...block.records));
  const keys = endedIn(joinRecords(records), String(year), kept);
  const blocks = await eraseInBlocks(db, (record) => (keys.has(record.key) ? null : record));
  const sweeps = await sweepsOf(db, new Set(going));
  const draft = await db.drafts.get(year);
  const written = draft && !isErased(draft) ? draft : null;
  const choices = (await db.choices.toArray()).filter((row) => isOfYear(row, year));
  const issued = await db.issued.where('year').equals(year).primaryKeys();
  const entries = entriesToErase(await db.register.toArray(), year);
  return {
    counts: {
      ...NOTHING_ERASED,
      readings: going.length,
      dossiers: blocks.dossiers,
      drafts: written ? 1 : 0,
      sweeps: sweeps.length,
      choices: choices.length,
      formers: await db.former.where('year').equals(year).count(),
      entries: entries.filter(({ deleted }) => !deleted).length,
      issued: issued.length,
    },
    write: async () => {
      await db.readings.bulkDelete(going);
      await db.sweeps.bulkDelete(sweeps);
      await db.choices.bulkDelete(choices.map(({ id }) => id));
      await db.register.bulkDelete(entries.map(({ id }) => id));
      await writeBlocks(db, blocks);
      if (written) await db.drafts.put(erasedDraft(written));
      await db.issued.bulkDelete(issued);
      await forgetJobs(db, year);
      await db.versions.where('year').equals(year).delete();
      await db.former.delete(year);
    },
  };
}

/** Ids of the readings that go, and the keys of all dossiers that the others name. */
async function readingsOf(db: LedgerDb, year: number) {
  const going: string[] = [];
  const kept = new Set<string>();
  await db.readings.each((reading) => {
    if (yearsOf(reading).every((one) => one === year)) going.push(reading.id);
    else for (const key of reading.keys.flat()) kept.add(key);
  });
  return { going, kept };
}

/** Years in which the reading's periods end; the year it was read in where it has none. */
function yearsOf({ grids, readAt }: LedgerReading): number[] {
  const ends = grids.flatMap(({ period }) => (period ? [period.to] : []));
  return (ends.length > 0 ? ends : [readAt]).map((day) => Number(day.slice(0, 4)));
}

/** Keys of the dossiers that ended, all of whose dates lie in the year, and that nothing kept names. */
function endedIn(
  dossiers: readonly LedgerDossier[],
  year: string,
  kept: ReadonlySet<string>,
): Set<string> {
  const found = dossiers.filter((dossier) => {
    const events = dossier.supplements.flatMap((one) => [one.requestedAt, one.completedAt]);
    const dates = [...DATES.map((field) => dossier[field]), ...events].filter(
      (day) => day !== null,
    );
    const ended = dossier.status !== null && ENDED.includes(dossier.status);
    const closed = ended || dossier.resultAt !== null || dossier.returnedAt !== null;
    const inYear = dates.length > 0 && dates.every((day) => day.startsWith(year));
    return closed && inYear && !dossier.keys.some((key) => kept.has(key));
  });
  return new Set(found.flatMap(({ keys }) => keys));
}

/** A choice belongs to the year in which its period ends. */
const isOfYear = ({ period }: Choice, year: number): boolean => period.to.startsWith(String(year));

/** Entries of the year with their tombstones; a document that an entry of another year names stays. */
function entriesToErase(entries: readonly Entry[], year: number): Entry[] {
  const others = entries.filter((entry) => entry.year !== year);
  const named = new Set(others.map((entry) => looseValues(entry)['decision']));
  return entries.filter((entry) => entry.year === year && !named.has(entry.id));
}
