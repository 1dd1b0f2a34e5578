/**
 * Reports that were written. Only the background writes them, before it hands the file out: nobody has a report that is
 * not recorded here.
 */
import type { Issued, IssuedMark } from '../domain/issued';
import type { LedgerDb } from './db';
import { mergeIssued } from './merge-issued';

/** What all documents of this browser together may take (as stored, base64): some 1,500 reports of the usual size. */
export const DOCUMENTS_LIMIT = 64 * 1024 * 1024;
/** So many of the newest are kept whatever their size. */
export const NEWEST_KEPT = 20;

/** Which documents may go and how much there may be; values, sources and checksums always stay. */
export interface Room {
  limit: number;
  newest: number;
}
const ROOM: Room = { limit: DOCUMENTS_LIMIT, newest: NEWEST_KEPT };

/**
 * Records reports in the caller's transaction (over `issued` and `settings`). The same document again adds a time to the
 * row that stands. Beyond the limit the oldest documents make room, those that were signed or sent last.
 */
export async function saveIssued(
  db: LedgerDb,
  rows: readonly Issued[],
  room = ROOM,
): Promise<void> {
  for (const row of rows) {
    const known = await db.issued.get(row.id);
    await db.issued.put(known ? mergeIssued(known, row) : row);
    await noteChange(db, row.at);
  }
  await makeRoom(db, room);
}

/** Notes what the office did with a document. @returns false where there is no such row */
export function markIssued(db: LedgerDb, id: string, mark: IssuedMark): Promise<boolean> {
  return db.transaction('rw', db.issued, db.settings, async () => {
    const changed = await db.issued.update(id, { mark });
    await noteChange(db, mark.at);
    return changed > 0;
  });
}

/** The reports of a year, newest first. */
export async function issuedOfYear(db: LedgerDb, year: number): Promise<Issued[]> {
  const rows = await db.issued.where('year').equals(year).toArray();
  return rows.sort((a, b) => (lastAt(a) < lastAt(b) ? 1 : lastAt(a) > lastAt(b) ? -1 : 0));
}

/** When a document was written last. */
export const lastAt = ({ at, again }: Pick<Issued, 'at' | 'again'>): string =>
  again[again.length - 1] ?? at;

/** When a report was last written or marked; '' for never. */
export async function issuedChangedAt(db: LedgerDb): Promise<string> {
  const setting = await db.settings.get('issued');
  return setting?.name === 'issued' ? setting.value.changedAt : '';
}

async function noteChange(db: LedgerDb, changedAt: string): Promise<void> {
  await db.settings.put({ name: 'issued', value: { changedAt } });
}

async function makeRoom(db: LedgerDb, { limit, newest }: Room): Promise<void> {
  if ((await db.issued.count()) <= newest) return;
  const held: { id: string; at: string; size: number; isMarked: boolean }[] = [];
  await db.issued.each((row) => {
    const { id, mark, docx } = row;
    const isMarked = mark !== null && mark.state !== 'none';
    if (docx !== null) held.push({ id, at: lastAt(row), size: docx.length, isMarked });
  });
  let total = held.reduce((sum, { size }) => sum + size, 0);
  if (total <= limit) return;
  const newestFirst = held.sort((a, b) => (a.at < b.at ? 1 : -1));
  const mayGo = newestFirst.slice(newest).reverse();
  for (const { id, size } of [
    ...mayGo.filter(({ isMarked }) => !isMarked),
    ...mayGo.filter(({ isMarked }) => isMarked),
  ]) {
    if (total <= limit) return;
    await db.issued.update(id, { docx: null });
    total -= size;
  }
}
