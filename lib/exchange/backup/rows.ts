/** The shape of every row of a backup, and what a row is called when it is faulty. */
import { choiceSchema } from '../../domain/choice';
import { STATUSES } from '../../domain/concepts';
import { formerSchema } from '../../domain/former';
import { fromBase64 } from '../../domain/base64';
import { sha256Of } from '../../domain/checksum';
import { issuedId, issuedSchema } from '../../domain/issued';
import { bundleMarkSchema, noteSchema, type KeptTable } from '../../domain/keeping';
import { draftSchema, profileSchema } from '../../domain/office';
import { sweepSchema } from '../../domain/paging';
import { entrySchema } from '../../domain/entry/entry';
import { readingSchema } from '../../domain/reading';
import { templateSchema } from '../../domain/template';
import { z } from '../../domain/zod';
import type { LedgerReading } from '../../ledger/records';
import { SCALAR_FIELDS } from '../../ledger/sightings';
import { ownPackSchema } from '../../packs/own-pack-schema';

const stampSchema = z.strictObject({ at: z.string(), id: z.string() });
const seenTextSchema = stampSchema.extend({ value: z.string() });
const spanSchema = z.strictObject({ first: z.string(), last: z.string() });

const originSchema = z.strictObject({
  fields: z.partialRecord(
    z.enum(SCALAR_FIELDS),
    stampSchema.extend({ value: z.union([z.string(), z.boolean()]) }),
  ),
  statuses: z.partialRecord(z.enum(STATUSES), spanSchema),
  supplements: z.record(
    z.string(),
    z.strictObject({
      requestedAt: seenTextSchema.optional(),
      completedAt: seenTextSchema.optional(),
      last: stampSchema,
    }),
  ),
  dueDays: z.array(z.string()).optional(),
  first: z.string(),
  last: stampSchema,
});

const recordSchema = z.strictObject({
  // A line break ends the key of a record as it is stored.
  key: z.string().regex(/^[^\n]+$/),
  code: z.string().min(1),
  others: z.record(z.string(), z.string()),
  origins: z.record(z.string(), originSchema),
});

const doubleSchema = z.strictObject({
  grid: z.number().int().nonnegative(),
  key: z.string(),
  code: z.string(),
  fields: z.array(
    z.strictObject({
      field: z.enum(SCALAR_FIELDS),
      values: z.array(z.union([z.string(), z.boolean()])),
    }),
  ),
});

/** Strict, so that a field nobody thought of here is refused loudly instead of being lost on the way. */
const provenanceSchema = readingSchema
  .omit({ dossiers: true })
  .extend({
    host: z.string(),
    firstReadAt: z.string(),
    keys: z.array(z.array(z.string())),
    doubles: z.array(doubleSchema).optional(),
  })
  .strict();
provenanceSchema.shape satisfies Record<keyof LedgerReading, z.ZodType>;

/** A document is what its checksum says, and a row is named after what it holds; anything else is refused. */
const issuedRowSchema = issuedSchema.refine(
  (row) => row.id === issuedId(row) && (row.docx === null || isDocument(row.docx, row.sha256)),
  { message: 'checksum', path: ['sha256'] },
);

/** Asked also where the text is no base64: the schema goes on after a fault. */
function isDocument(docx: string, sha256: string): boolean {
  try {
    return sha256Of(fromBase64(docx)) === sha256;
  } catch {
    return false;
  }
}

const ROWS: Record<KeptTable, z.ZodType> = {
  readings: provenanceSchema,
  dossiers: recordSchema,
  profile: profileSchema,
  drafts: draftSchema,
  choices: choiceSchema,
  sweeps: sweepSchema.extend({ tab: z.null() }),
  packs: ownPackSchema,
  notes: noteSchema,
  register: entrySchema,
  templates: templateSchema,
  bundles: bundleMarkSchema,
  former: formerSchema,
  issued: issuedRowSchema,
};

/** A row that cannot be taken in; it is named, so that the officer can decide without it. */
export interface BadRow {
  table: KeptTable;
  /** Its id, code or year; its line in the part where it has none. */
  name: string;
  reason: string;
}

/** The row as its schema has it, or what is wrong with it. `line` counts from 1. */
export function checkRow(
  table: KeptTable,
  row: unknown,
  line: number,
): { row: unknown } | { bad: BadRow } {
  const parsed = ROWS[table].safeParse(row);
  if (parsed.success) return { row: parsed.data };
  const [issue] = parsed.error.issues;
  const reason = `${issue!.path.join('.')}: ${issue!.message}`;
  return { bad: { table, name: nameOf(row) ?? `#${line}`, reason } };
}

function nameOf(row: unknown): string | null {
  const { id, code, year } = (row ?? {}) as Record<string, unknown>;
  const name = [id, code, year].find((one) => typeof one === 'string' || typeof one === 'number');
  return name === undefined ? null : String(name);
}
