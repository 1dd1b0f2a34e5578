/** Lists read from their first page to their last: under way, broken off, or done. */
import type { Sweep } from '../domain/paging';
import { instantOfClock } from '../domain/instant';
import type { LedgerDb } from './db';

/** A sweep as stored; `tab` names the browser tab while it can still go on there. */
export interface SweepRow extends Sweep {
  tab: number | null;
}

const RUNNING_MS = 5 * 60_000;
const STOPPED_MS = 24 * 3_600_000;

/** Keeps the newest word on a tab's sweep. One that is done is a lasting fact; unfinished ones of the tab give way. */
export async function saveSweep(db: LedgerDb, sweep: Sweep, tab: number): Promise<void> {
  const done = sweep.state === 'done';
  const row: SweepRow = { ...sweep, codes: done ? [] : sweep.codes, tab: done ? null : tab };
  await db.transaction('rw', db.sweeps, async () => {
    const others = await db.sweeps.where('tab').equals(tab).toArray();
    await db.sweeps.bulkDelete(others.map(({ id }) => id).filter((id) => id !== sweep.id));
    await db.sweeps.put(row);
  });
}

const withoutTab = ({ tab: _, ...sweep }: SweepRow): Sweep => sweep;

/** The tab's unfinished sweep, while it is fresh; one that stopped without a word says that the page went away. */
export async function sweepOfTab(db: LedgerDb, tab: number, now: number): Promise<Sweep | null> {
  const row = await db.sweeps.where('tab').equals(tab).first();
  if (!row || row.updatedAt < instantOfClock(now - STOPPED_MS)) return null;
  const sweep = withoutTab(row);
  if (sweep.state !== 'running' || row.updatedAt >= instantOfClock(now - RUNNING_MS)) return sweep;
  return { ...sweep, state: 'stopped', reason: 'navigated' };
}

/** The lists that were read whole, in order of their ids. */
export async function wholeSweeps(db: LedgerDb): Promise<Sweep[]> {
  const rows = await db.sweeps.orderBy('id').toArray();
  return rows.filter(({ state, whole }) => state === 'done' && whole).map(withoutTab);
}
