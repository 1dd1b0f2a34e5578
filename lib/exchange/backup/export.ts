/** The whole ledger as a backup, read in one transaction so that no half of a reading is in it. */
import type { Table } from 'dexie';
import { KEPT_TABLES, type KeptTable } from '../../domain/keeping';
import type { LedgerDb } from '../../ledger/db';
import { isErased } from '../../ledger/erased-draft';
import { loadProfile } from '../../ledger/office';
import type { BackupManifest } from './manifest';
import { BackupWriter } from './write';

export interface ExportOptions {
  createdAt: string;
  extension: string;
  emit: (bytes: Uint8Array) => void;
  /** Rows written so far, and how many are expected (blocks of dossiers count as one row). */
  onProgress?: (done: number, total: number) => void;
  partBytes?: number;
}

/** Rows fetched at once. */
const BATCH = 64;

/** Writes everything. Deterministic: the same ledger and time give the same bytes. */
export function exportBackup(db: LedgerDb, options: ExportOptions): Promise<BackupManifest> {
  const { createdAt, extension, emit, onProgress, partBytes } = options;
  return db.transaction('r', db.tables, async () => {
    const profile = await loadProfile(db);
    const name = profile?.values['org.name'];
    const unit = typeof name === 'string' && name !== '' ? name : null;
    const writer = new BackupWriter({ createdAt, extension, unit }, emit, partBytes);
    const total = (await db.readings.count()) + (await db.blocks.count());
    let done = 0;
    for (const table of KEPT_TABLES) {
      await eachBatch(db, table, (rows, stored) => {
        writer.add(table, rows);
        done += stored;
        onProgress?.(Math.min(done, total), total);
      });
    }
    return writer.finish();
  });
}

type Take = (rows: readonly unknown[], stored: number) => void;

async function eachBatch(db: LedgerDb, table: KeptTable, take: Take): Promise<void> {
  switch (table) {
    case 'readings':
      return pages(
        db.readings,
        ({ id }) => id,
        (rows) => take(rows, rows.length),
      );
    case 'dossiers':
      return pages(
        db.blocks,
        ({ id }) => id,
        (blocks) =>
          take(
            blocks.flatMap(({ records }) => records),
            blocks.length,
          ),
      );
    case 'profile': {
      const profile = await loadProfile(db);
      return profile ? take([profile], 0) : undefined;
    }
    case 'bundles': {
      const marks = await db.settings.get('bundles');
      return marks?.name === 'bundles' ? take(marks.value, 0) : undefined;
    }
    case 'drafts':
      return take(
        (await db.drafts.toArray()).filter((draft) => !isErased(draft)),
        0,
      );
    case 'issued':
      return pages(
        db.issued,
        ({ id }) => id,
        (rows) => take(rows, 0),
      );
    case 'sweeps':
      return take(
        (await db.sweeps.toArray()).map((row) => ({ ...row, tab: null })),
        0,
      );
    default:
      return take(await db.table(table).toArray(), 0);
  }
}

/** All rows of a table in the order of their keys, a batch at a time. */
async function pages<T, S>(
  table: Table<T, string, S>,
  keyOf: (row: T) => string,
  take: (rows: T[]) => void,
): Promise<void> {
  let after = '';
  for (;;) {
    const rows = await table.where(':id').above(after).limit(BATCH).toArray();
    if (rows.length === 0) return;
    take(rows);
    after = keyOf(rows[rows.length - 1]!);
  }
}
