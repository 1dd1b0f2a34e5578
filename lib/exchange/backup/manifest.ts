/** The table of contents of a backup: what it is, who made it when, and each part with its checksum. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../domain/canonical-json';
import { keptTableSchema, KEPT_TABLES } from '../../domain/keeping';
import { instantSchema } from '../../domain/reading';
import { z } from '../../domain/zod';

export const BACKUP_FORMAT = 'motcua-iso/backup';
/** Raised when a reader of this version could no longer read what is written. */
export const BACKUP_VERSION = 1;
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
  version: z.literal(BACKUP_VERSION),
  createdAt: instantSchema,
  /** Version of the extension that wrote it. */
  extension: z.string(),
  /** The unit's name as its profile has it; null where nobody has said. */
  unit: z.string().nullable(),
  counts: z.strictObject(
    Object.fromEntries(KEPT_TABLES.map((table) => [table, sizeSchema])) as Record<
      (typeof KEPT_TABLES)[number],
      typeof sizeSchema
    >,
  ),
  parts: z.array(partSchema),
  /** SHA-256 of the canonical JSON of everything above. */
  checksum: hashSchema,
});

export type BackupPart = z.infer<typeof partSchema>;
export type BackupManifest = z.infer<typeof manifestSchema>;

/** SHA-256 of bytes, in hexadecimal. */
export const checksumOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** SHA-256 of the canonical JSON of a value without its own checksum. */
export function checksumOfJson(value: object): string {
  return checksumOf(utf8ToBytes(canonicalJson({ ...value, checksum: undefined })));
}
