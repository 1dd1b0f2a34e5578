/** Writes a backup part by part; only the compressed bytes are kept. */
import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { KEPT_TABLES, type KeptTable } from '../../domain/keeping';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  MANIFEST_NAME,
  PART_BYTES,
  checksumOf,
  checksumOfJson,
  type BackupManifest,
  type BackupPart,
} from './manifest';

export interface BackupFacts {
  createdAt: string;
  extension: string;
  unit: string | null;
}

/** Takes rows table by table and gives the bytes of the zip, piece by piece, to `emit`. */
export class BackupWriter {
  private readonly zip: Zip;
  private readonly parts: BackupPart[] = [];
  private readonly counts = Object.fromEntries(KEPT_TABLES.map((table) => [table, 0])) as Record<
    KeptTable,
    number
  >;
  private lines: string[] = [];
  private size = 0;
  private table: KeptTable | null = null;

  /** @param partBytes size at which a part is closed; smaller in tests */
  constructor(
    private readonly facts: BackupFacts,
    emit: (bytes: Uint8Array) => void,
    private readonly partBytes = PART_BYTES,
  ) {
    this.zip = new Zip((error, bytes) => {
      if (error) throw error;
      emit(bytes);
    });
  }

  /** Adds rows of a table; rows of one table come one after another. */
  add(table: KeptTable, rows: readonly unknown[]): void {
    if (this.table !== table) this.close();
    this.table = table;
    for (const row of rows) {
      const line = JSON.stringify(row);
      this.lines.push(line);
      this.size += line.length;
      this.counts[table] += 1;
      if (this.size >= this.partBytes) this.close();
    }
  }

  /** Writes the table of contents and ends the file. */
  finish(): BackupManifest {
    this.close();
    const { createdAt, extension, unit } = this.facts;
    const content = {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      createdAt,
      extension,
      unit,
      counts: this.counts,
      parts: this.parts,
    } as const;
    const manifest: BackupManifest = { ...content, checksum: checksumOfJson(content) };
    this.file(MANIFEST_NAME, strToU8(`${JSON.stringify(manifest, null, 1)}\n`));
    this.zip.end();
    return manifest;
  }

  private close(): void {
    if (this.table === null || this.lines.length === 0) return;
    const bytes = strToU8(`${this.lines.join('\n')}\n`);
    const name = `${this.table}-${String(this.parts.length + 1).padStart(4, '0')}.jsonl`;
    this.parts.push({
      name,
      table: this.table,
      rows: this.lines.length,
      bytes: bytes.length,
      sha256: checksumOf(bytes),
    });
    this.lines = [];
    this.size = 0;
    this.file(name, bytes);
  }

  /** Times are those of the backup, so that the same ledger gives the same file. */
  private file(name: string, bytes: Uint8Array): void {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = this.facts.createdAt.slice(0, 19);
    this.zip.add(entry);
    entry.push(bytes, true);
  }
}
