/**
 * Restoring in two steps: checked rows are put aside piece by piece, because a message is limited in size, then all
 * of them are merged in one transaction. Whatever fails before its end, the ledger stays as it was.
 */
import Dexie from 'dexie';
import type { Change, Changes, KeptTable } from '../domain/keeping';
import type { LedgerDb, StagedRows } from './db';
import { mergeTable } from './merge-tables';
import { forgetAnswers } from './summaries';

/** Puts rows aside. The first piece of a job clears away what an earlier job left behind. */
export async function stageRows(db: LedgerDb, staged: StagedRows): Promise<void> {
  await db.transaction('rw', db.staging, async () => {
    if (staged.seq === 0) await db.staging.clear();
    await db.staging.put(staged);
  });
}

/** Forgets what was put aside. */
export async function clearStaging(db: LedgerDb): Promise<void> {
  await db.staging.clear();
}

/**
 * Merges the `count` pieces of a job into the ledger and forgets them, all or nothing. Throws where a piece is
 * missing: another window has begun a restore of its own.
 *
 * @returns what changed, by table
 */
export async function mergeStaged(db: LedgerDb, job: string, count: number): Promise<Changes> {
  return db.transaction('rw', db.tables, async () => {
    const changes: Changes = {};
    for (let seq = 0; seq < count; seq += 1) {
      const piece = await db.staging.get([job, seq]);
      if (!piece) throw new Error(`piece ${seq} of ${count} is missing`);
      await mergePiece(db, piece, changes);
    }
    await db.staging.where('[job+seq]').between([job, Dexie.minKey], [job, Dexie.maxKey]).delete();
    await forgetAnswers(db);
    return changes;
  });
}

async function mergePiece(
  db: LedgerDb,
  { table, rows }: Pick<StagedRows, 'table' | 'rows'>,
  changes: Changes,
): Promise<void> {
  const { change, write } = await mergeTable(db, table, rows);
  await write();
  addChange(changes, table, change);
}

/** Adds what one piece changes to the sum of its table. */
export function addChange(changes: Changes, table: KeptTable, change: Change): void {
  const sum = changes[table] ?? { added: 0, changed: 0, same: 0 };
  changes[table] = {
    added: sum.added + change.added,
    changed: sum.changed + change.changed,
    same: sum.same + change.same,
  };
}
