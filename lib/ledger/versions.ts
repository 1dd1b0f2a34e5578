/**
 * Earlier versions of a draft: what stood before each sitting. A sitting is what is written without a pause of some
 * minutes; every save within it belongs to it, so that a day of writing is a handful of versions and not a thousand.
 * They stay on this machine and are no part of a backup.
 */
import type { Draft } from '../domain/office';
import type { LedgerDb } from './db';
import { isErased } from './erased-draft';

/** A draft as it stood; `at` is when the sitting after it began. */
export interface DraftVersion {
  year: number;
  revision: number;
  at: string;
  draft: Draft;
}

const SITTING_MS = 5 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** Puts `before` aside where a new sitting begins with `next`; call it in the transaction that writes `next`. */
export async function keepVersion(db: LedgerDb, before: Draft, next: Draft): Promise<void> {
  if (isErased(before) || timeOf(next.updatedAt) - timeOf(before.updatedAt) < SITTING_MS) return;
  const { year, revision } = before;
  await db.versions.put({ year, revision, at: next.updatedAt, draft: before });
  await db.versions.bulkDelete(
    thinned(await versionsOf(db, year), next.updatedAt).map((one) => [one.year, one.revision]),
  );
}

/** The versions of a year, newest first. */
export async function versionsOf(db: LedgerDb, year: number): Promise<DraftVersion[]> {
  const rows = await db.versions.where('year').equals(year).toArray();
  return rows.sort((a, b) => b.revision - a.revision);
}

/** Those that may go: of days that are over the last of each stays. @param versions newest first */
export function thinned(versions: readonly DraftVersion[], now: string): DraftVersion[] {
  const days = new Set<string>();
  return versions.filter(({ draft: { updatedAt } }) => {
    if (timeOf(now) - timeOf(updatedAt) < DAY_MS) return false;
    const day = updatedAt.slice(0, 10);
    if (days.has(day)) return true;
    days.add(day);
    return false;
  });
}

/** A time that cannot be read is long ago: what it stands for is kept rather than lost. */
function timeOf(instant: string): number {
  const time = new Date(instant).getTime();
  return Number.isNaN(time) ? 0 : time;
}
