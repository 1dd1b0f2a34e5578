/** The table of contents of a backup: what it is, who made it when, and each part with its checksum. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../domain/canonical-json';
import { keptTableSchema, KEPT_TABLES, type KeptTable } from '../../domain/keeping';
import { instantSchema } from '../../domain/reading';
import { z } from '../../domain/zod';

export const BACKUP_FORMAT = 'motcua-iso/backup';
/** Raised when a reader of the version before could no longer read what is written. 2: the register. 3: Word files. */
export const BACKUP_VERSION = 3;
/** Versions whose files are read. */
const KNOWN_VERSIONS = [1, 2, BACKUP_VERSION] as const;
export const MANIFEST_NAME = 'manifest.json';
/** A part is closed at about this size, and one that claims to be larger than the limit is refused unopened. */
export const PART_BYTES = 2 * 1024 * 1024;
export const PART_LIMIT = 64 * 1024 * 1024;
export const MANIFEST_LIMIT = 8 * 1024 * 1024;
/** Larger than a hundred million dossiers' worth is no backup of one unit. */
export const FILE_LIMIT = 512 * 1024 * 1024;
export const TOTAL_LIMIT = 16 * 1024 * 1024 * 1024;

const sizeSchema = z.number().int().nonnegative();
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const partSchema = z.strictObject({
  name: z.string().regex(/^[a-z]+-\d{4,}\.jsonl$/),
  table: keptTableSchema,
  rows: sizeSchema,
  bytes: sizeSchema.max(PART_LIMIT),
  sha256: hashSchema,
});

/** What is read first; a newer version may have any other fields. */
export const envelopeSchema = z.looseObject({ format: z.literal(BACKUP_FORMAT), version: z.int() });

export const manifestSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(KNOWN_VERSIONS),
  createdAt: instantSchema,
  /** Version of the extension that wrote it. */
  extension: z.string(),
  /** The unit's name as its profile has it; null where nobody has said. */
  unit: z.string().nullable(),
  /** Rows by table; a table that a version did not know yet is left out. */
  counts: z.partialRecord(keptTableSchema, sizeSchema),
  parts: z.array(partSchema),
  /** SHA-256 of the canonical JSON of everything above. */
  checksum: hashSchema,
});

export type BackupPart = z.infer<typeof partSchema>;
/** As it is used: with a count for every table. */
export type BackupManifest = Omit<z.infer<typeof manifestSchema>, 'counts'> & {
  counts: Record<KeptTable, number>;
};

/** The counts with 0 for a table that the file does not know. */
export function allCounts(counts: Partial<Record<KeptTable, number>>): Record<KeptTable, number> {
  const entries = KEPT_TABLES.map((table) => [table, counts[table] ?? 0]);
  return Object.fromEntries(entries) as Record<KeptTable, number>;
}

/** SHA-256 of bytes, in hexadecimal. */
export const checksumOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** SHA-256 of the canonical JSON of a value without its own checksum. */
export function checksumOfJson(value: object): string {
  return checksumOf(utf8ToBytes(canonicalJson({ ...value, checksum: undefined })));
}
