/**
 * A report that was written: the document itself and all that it was written from, so that "what did we sign in 2026?"
 * has an answer. One row a document; writing the same again only adds a time.
 */
import { sha256OfJson } from './checksum';
import { FIGURE_BASES, periodSchema, rateSchema } from './figures';
import { problemSchema } from './problem';
import { dateSchema, instantSchema } from './reading';
import { z } from './zod';

/** Where a printed value came from; `carried`: copied from another year's report and not confirmed. */
export const VALUE_SOURCES = [
  'figures',
  'typed',
  'carried',
  'register',
  'profile',
  'computed',
  'form',
] as const;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A page that a figure was read on, in short. */
export const sourcePageSchema = z.strictObject({
  title: z.string().nullable(),
  /** Host and port; null for a file. */
  site: z.string().nullable(),
  readAt: instantSchema.nullable(),
});

export const valueSourceSchema = z.strictObject({
  kind: z.enum(VALUE_SOURCES),
  /** Of a carried value: the year of the report it was copied from. */
  year: z.number().int().optional(),
  /** Of a typed value of a subordinate unit's report: it was taken over from the office's. */
  ofOffice: z.literal(true).optional(),
  concept: z.string().optional(),
  basis: z.enum(FIGURE_BASES).optional(),
  /** The first pages. */
  pages: z.array(sourcePageSchema).optional(),
  /** How many pages there were, where not all are named. */
  pageCount: z.number().int().optional(),
  /** What the officer said on choosing the figure. */
  note: z.string().optional(),
  /** Entries of the register it rests on. */
  entries: z.array(z.string()).optional(),
});

export const issuedValueSchema = z.strictObject({
  key: z.string(),
  label: z.string(),
  /** As data (contract §4); never unknown: what was unknown has no row and is a blank among the problems. */
  value: z.unknown(),
  /** As the document prints it, a line a place; null where it is not printed in the text itself (annexes, checks). */
  printed: z.string().nullable(),
  source: valueSourceSchema,
});

/** What the office did with the document afterwards, in the officer's own words. */
export const issuedMarkSchema = z.strictObject({
  /** `none`: a mark taken back. */
  state: z.enum(['none', 'signed', 'sent']),
  number: z.string(),
  date: dateSchema.nullable(),
  at: instantSchema,
});

export const issuedSchema = z.strictObject({
  id: hashSchema,
  year: z.number().int(),
  /** The unit the report speaks for (org.name); '' where its name is not known. */
  unit: z.string(),
  /** True for a subordinate unit's report, written beside the office's own. */
  part: z.boolean(),
  form: z.strictObject({
    id: z.string(),
    name: z.string(),
    version: z.string().nullable(),
    /** Of the form's whole text: an own form may change under the same version. */
    sha256: hashSchema,
  }),
  /** Version of the extension. */
  program: z.string(),
  fileName: z.string(),
  /** When it was first written. */
  at: instantSchema,
  /** When the same document was written again, oldest first. */
  again: z.array(instantSchema),
  period: periodSchema,
  /** The unit's own template; null: the form's own layout. */
  template: z.strictObject({ name: z.string(), sha256: hashSchema }).nullable(),
  /** What was printed beside the report itself, from the ledger as it stood; left out: nothing. */
  beside: z.array(z.enum(['annex', 'comments', 'charts'])).optional(),
  policy: z.string(),
  values: z.array(issuedValueSchema),
  /** Figures of the whole unit by concept, as texts may name them; null where not complete. */
  figures: z.record(z.string(), z.union([z.number(), rateSchema]).nullable()),
  /** What stood when it was written; no error among them that was not passed over. */
  problems: z.array(problemSchema),
  /** Rule → the officer's reason to pass over it. */
  overrides: z.record(z.string(), z.string()),
  /** Of the document's bytes, and how many there are. */
  sha256: hashSchema,
  size: z.number().int().nonnegative(),
  /** The document in base64; null where it had to make room (see lib/ledger/issued). */
  docx: z.base64().nullable(),
  mark: issuedMarkSchema.nullable(),
  /** The data are made up (the sample year). */
  sample: z.boolean(),
});

/**
 * A document rendered again from what was kept with it, beside the one that was handed out. Of what differs: the version
 * of the extension, the form (its version, or its text), or nothing that is known (`bytes`).
 */
export const againSchema = z.discriminatedUnion('result', [
  z.object({ result: z.literal('equal') }),
  z.object({
    result: z.literal('differs'),
    because: z.array(z.enum(['program', 'formVersion', 'formText', 'bytes'])),
  }),
  /**
   * It cannot be rendered: no such row, no such form, a template of the unit's own that is not kept any more, or sources
   * and charts printed beside the report: they came from the ledger as it stood.
   */
  z.object({ result: z.literal('cannot'), why: z.enum(['row', 'form', 'template', 'beside']) }),
]);
export type Again = z.infer<typeof againSchema>;

export type Issued = z.infer<typeof issuedSchema>;
export type IssuedValue = z.infer<typeof issuedValueSchema>;
export type IssuedMark = z.infer<typeof issuedMarkSchema>;
export type ValueSource = z.infer<typeof valueSourceSchema>;

/**
 * What makes a document another one: its bytes, whose and which report it is, how it was counted, and the reasons for
 * what was passed over. The same on every machine.
 */
export function issuedId(
  row: Pick<Issued, 'year' | 'unit' | 'form' | 'policy' | 'template' | 'sha256' | 'overrides'>,
): string {
  const { year, unit, policy, template, sha256, overrides } = row;
  const form = row.form.id;
  return sha256OfJson({
    year,
    unit,
    form,
    policy,
    template: template?.sha256 ?? null,
    sha256,
    overrides,
  });
}
