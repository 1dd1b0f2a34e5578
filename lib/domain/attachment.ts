/** Files of the dossier for the province, as the ledger keeps them: a head, and its bytes in parts of about a megabyte. */
import { dateSchema, instantSchema } from './reading';
import { z } from './zod';

/** One file may be so large, and all files of a year together. */
export const FILE_BYTES = 50 * 1024 * 1024;
export const YEAR_BYTES = 300 * 1024 * 1024;
/** Bytes of a part; a message between page and background stays far below its limit. */
export const PART_BYTES = 1024 * 1024;

const fileId = z.string().regex(/^file:[\w-]+$/);
const year = z.number().int().min(2000).max(2100);

export const attachmentSchema = z.strictObject({
  id: fileId,
  year,
  /** The paper of the list that it is; null: not placed yet. */
  slot: z.string().nullable(),
  /** Its name as it was picked. */
  name: z.string().min(1).max(255),
  size: z.number().int().nonnegative().max(FILE_BYTES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Day of the paper; null: nobody has said. */
  date: dateSchema.nullable(),
  /** Place among the files of its slot. */
  order: z.number().int().nonnegative(),
  parts: z.number().int().nonnegative(),
  addedAt: instantSchema,
  /** When slot, day or place was changed last; of two states the later stands. */
  at: instantSchema,
  /** Taken out: the bytes are gone, the head stays so that merging two machines knows. */
  removed: z.boolean(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const attachmentPartSchema = z.strictObject({
  /** "<id of the file>#0003" */
  id: z.string().regex(/^file:[\w-]+#\d{4}$/),
  year,
  /** Base64: rows of the ledger are JSON. */
  data: z.string(),
});
export type AttachmentPart = z.infer<typeof attachmentPartSchema>;

/** Head and parts stand in one store. */
export const attachmentRowSchema = z.union([attachmentSchema, attachmentPartSchema]);
export type AttachmentRow = Attachment | AttachmentPart;

export const isHead = (row: AttachmentRow): row is Attachment => 'sha256' in row;
export const partId = (file: string, part: number): string =>
  `${file}#${String(part).padStart(4, '0')}`;

/** The dossier made last: the next one says what it replaces and what changed. */
export const packageMarkSchema = z.strictObject({
  year,
  unit: z.string(),
  number: z.number().int().positive(),
  checksum: z.string(),
  createdAt: instantSchema,
  /** Day on which the officer says it was sent; left out: nobody has said. */
  sentOn: dateSchema.optional(),
  /** Path in the zip → SHA-256 of the file. */
  files: z.record(z.string(), z.string()),
});
export type PackageMark = z.infer<typeof packageMarkSchema>;
