/** The register of the year in the database. Only the background writes it. */
import type { Entry } from '../domain/entry/entry';
import { instantOfClock } from '../domain/instant';
import { sameJson } from '../domain/canonical-json';
import type { LedgerDb } from './db';
import { stampEntry } from './stamped-entry';

export interface EntriesSaved {
  /** False: another window saved one of them first; nothing was written. */
  saved: boolean;
  /** The entries as they now stand, those that were asked for only. */
  entries: Entry[];
}

/**
 * Saves entries, all or none: each must build on the revision that stands (0 for a new one). Saving what stands
 * already changes nothing, so that a repeated message is harmless.
 */
export async function saveEntries(
  db: LedgerDb,
  entries: readonly Entry[],
  now = instantOfClock(Date.now()),
): Promise<EntriesSaved> {
  return db.transaction('rw', db.register, async () => {
    const standing = await db.register.bulkGet(entries.map(({ id }) => id));
    const next = entries.map((entry, at) => saved(standing[at] ?? null, entry, now));
    if (next.some((one) => one === null)) {
      return { saved: false, entries: standing.filter((one) => one !== undefined) };
    }
    const written = next.filter((one) => one !== null);
    await db.register.bulkPut(written);
    return { saved: true, entries: written };
  });
}

/** Null where somebody else was faster. */
function saved(before: Entry | null, entry: Entry, now: string): Entry | null {
  const revision = before?.revision ?? 0;
  const next = stampEntry(before, { ...entry, revision: revision + 1 }, now);
  if (entry.revision === revision) return next;
  const same =
    before !== null && before.deleted === next.deleted && sameJson(before.values, next.values);
  return same ? before : null;
}

/** Entries of a year that were not deleted, in order of their ids. */
export async function entriesOfYear(db: LedgerDb, year: number): Promise<Entry[]> {
  const rows = await db.register.where('year').equals(year).toArray();
  return rows.filter(({ deleted }) => !deleted);
}

/** All entries that were not deleted; documents of other years are named by entries of this one. */
export async function allEntries(db: LedgerDb): Promise<Entry[]> {
  const rows = await db.register.toArray();
  return rows.filter(({ deleted }) => !deleted);
}

/** The newest stamp of an entry; '' where it has none. */
export const changedAt = ({ stamps = {} }: Entry): string =>
  Object.values(stamps).reduce((newest, at) => (at > newest ? at : newest), '');
