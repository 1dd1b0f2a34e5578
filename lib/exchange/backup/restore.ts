/** Hands a backup to whoever writes: part by part aside, then one merge of all. */
import type { Changes, KeptTable } from '../../domain/keeping';
import type { Backup } from './read';

export interface RestorePorts {
  stage(piece: { job: string; seq: number; table: KeptTable; rows: unknown[] }): Promise<unknown>;
  merge(job: string, count: number): Promise<Changes>;
}

/** Rows of one message; a message may not exceed 64 MB, a row of a large page may take one. */
const ROWS_A_PIECE = 2000;

/**
 * Restores what is sound in a backup; whoever calls has the officer's consent to leave faulty rows out. Parts are
 * checked again here: nothing that was not checked is handed on.
 *
 * @param job a name nobody used before
 */
export async function restoreBackup(
  backup: Backup,
  job: string,
  ports: RestorePorts,
  onProgress?: (done: number, total: number) => void,
): Promise<Changes> {
  const { parts } = backup.manifest;
  let seq = 0;
  for (const [at, part] of parts.entries()) {
    const { rows } = backup.read(part);
    for (let from = 0; from < rows.length; from += ROWS_A_PIECE) {
      const piece = rows.slice(from, from + ROWS_A_PIECE);
      await ports.stage({ job, seq, table: part.table, rows: piece });
      seq += 1;
    }
    onProgress?.(at + 1, parts.length);
  }
  return ports.merge(job, seq);
}
