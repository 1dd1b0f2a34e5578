/** What restoring a backup would change, worked out without writing anything. */
import type { Changes } from '../../domain/keeping';
import type { LedgerDb } from '../../ledger/db';
import { mergeTable } from '../../ledger/merge-tables';
import { addChange } from '../../ledger/staging';
import type { BackupManifest } from './manifest';
import type { Backup } from './read';
import type { BadRow } from './rows';

export interface BackupPreview {
  manifest: BackupManifest;
  changes: Changes;
  bad: BadRow[];
}

/** Reads and checks every part and compares it with the ledger. Throws `Refused`. */
export async function previewBackup(
  db: LedgerDb,
  backup: Backup,
  onProgress?: (done: number, total: number) => void,
): Promise<BackupPreview> {
  const { manifest } = backup;
  const changes: Changes = {};
  const bad: BadRow[] = [];
  for (const [at, part] of manifest.parts.entries()) {
    const read = backup.read(part);
    bad.push(...read.bad);
    addChange(changes, part.table, (await mergeTable(db, part.table, read.rows)).change);
    onProgress?.(at + 1, manifest.parts.length);
  }
  return { manifest, changes, bad };
}
