/** Keeping: what is backed up, restored, sent to the province and erased, in words that pages and background share. */
import { instantSchema } from './reading';
import { z } from './zod';

/** What a backup holds, in the order in which it is written and restored. */
export const KEPT_TABLES = [
  'readings',
  'dossiers',
  'profile',
  'drafts',
  'choices',
  'sweeps',
  'packs',
  'notes',
  'register',
  'templates',
  'bundles',
  'former',
  'issued',
  'attachments',
  'packages',
  'handover',
] as const;
export const keptTableSchema = z.enum(KEPT_TABLES);
export type KeptTable = (typeof KEPT_TABLES)[number];

/** Rows of one table: how many are new here, how many differ from what stands, how many say nothing new. */
export const changeSchema = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
});
export type Change = z.infer<typeof changeSchema>;

export const changesSchema = z.partialRecord(keptTableSchema, changeSchema);
export type Changes = z.infer<typeof changesSchema>;

/** A note for whoever goes on with the work. An empty text is a note taken back; it stays so that merging agrees. */
export const noteSchema = z.object({ id: z.string().min(1), at: instantSchema, text: z.string() });
export type Note = z.infer<typeof noteSchema>;

/** The unit bundle sent last for a year: the next one says that it supersedes this. */
export const bundleMarkSchema = z.object({
  year: z.number().int(),
  unit: z.string(),
  number: z.number().int().positive(),
  checksum: z.string(),
  createdAt: instantSchema,
});
export type BundleMark = z.infer<typeof bundleMarkSchema>;

/** The last backup made on this machine, and after how many days the officer wants to be reminded. */
export const backupStateSchema = z.object({
  at: instantSchema.nullable(),
  fileName: z.string().nullable(),
  reminderDays: z.number().int().positive(),
  /** When a backup was last taken in here: what stands is in that file. Left out: never. */
  restoredAt: instantSchema.optional(),
});
export type BackupState = z.infer<typeof backupStateSchema>;
export const NO_BACKUP: BackupState = { at: null, fileName: null, reminderDays: 30 };

/** What is to be erased: what one site (host and port) showed, what belongs to one year, or everything. */
export const eraseScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('site'), host: z.string() }),
  z.object({ kind: z.literal('year'), year: z.number().int() }),
  z.object({ kind: z.literal('all') }),
]);
export type EraseScope = z.infer<typeof eraseScopeSchema>;

/** How much an erasure takes away. */
export const erasedSchema = z.object({
  readings: z.number().int(),
  dossiers: z.number().int(),
  /** Dossiers that stay because other sites showed them too, without what this site showed. */
  lessened: z.number().int(),
  drafts: z.number().int(),
  choices: z.number().int(),
  sweeps: z.number().int(),
  packs: z.number().int(),
  notes: z.number().int(),
  /** Entries of the register. */
  entries: z.number().int(),
  /** Word templates of the unit's own. */
  templates: z.number().int(),
  /** Reports of former years. */
  formers: z.number().int(),
  /** Reports that were written. */
  issued: z.number().int(),
  /** Files of dossiers for the province. */
  attachments: z.number().int(),
  /** Files that a province received. */
  received: z.number().int(),
  /** Units of a province's list. */
  units: z.number().int(),
  profile: z.boolean(),
});
export type Erased = z.infer<typeof erasedSchema>;
