/** A reading: what one look at one page, or one spreadsheet, yields (contract §2). */
import {
  CHANNELS,
  DOSSIER_FIELDS,
  PAGE_CONCEPTS,
  QUALIFIERS,
  RATE_CONCEPTS,
  STATUSES,
} from './concepts';
import { problemSchema } from './problem';
import { z } from './zod';

/** `YYYY-MM-DD`. */
export const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** ISO 8601 with `+07:00`, or a plain date where the page shows no time of day. */
export const dayOrInstantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?\+07:00)?$/);
/** An instant in Vietnamese time. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?\+07:00$/);

export const PERIOD_BASES = ['caption', 'url', 'select', 'inputs'] as const;
export const PERIOD_OF = ['submitted', 'received', 'due', 'finished', 'returned'] as const;
export const GRID_KINDS = ['dossiers', 'figures', 'procedures', 'other'] as const;

export const pagePeriodSchema = z.object({
  from: dateSchema,
  to: dateSchema,
  basis: z.enum(PERIOD_BASES),
});
export const gridPeriodSchema = pagePeriodSchema.extend({ of: z.enum(PERIOD_OF).nullable() });

export const filterSchema = z.object({ label: z.string(), value: z.string() });
export const coverageSchema = z.object({
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  total: z.number().int().nullable(),
});
export const columnSchema = z.object({
  path: z.string(),
  concept: z.enum([...PAGE_CONCEPTS, ...RATE_CONCEPTS, ...DOSSIER_FIELDS]).nullable(),
  qualifiers: z.array(z.enum(QUALIFIERS)),
  part: z.string().nullable(),
});

/** A row of a procedure catalogue; each part null where the page has no such column or leaves it blank. */
export const listedProcedureSchema = z.object({
  code: z.string().nullable(),
  name: z.string().nullable(),
  field: z.string().nullable(),
});

export const gridSchema = z.object({
  kind: z.enum(GRID_KINDS),
  title: z.string(),
  rows: z.number().int().nonnegative(),
  period: gridPeriodSchema.nullable(),
  filters: z.array(filterSchema),
  coverage: coverageSchema,
  columns: z.array(columnSchema),
  /** Rows of a `procedures` grid; readings from before they were kept have none. */
  procedures: z.array(listedProcedureSchema).optional(),
});

export const scopeSchema = z.object({
  unit: z.string().nullable(),
  field: z.string().nullable(),
  procedure: z.string().nullable(),
  total: z.boolean(),
});

export const pageFigureSchema = z.object({
  grid: z.number().int().nonnegative(),
  concept: z.enum(PAGE_CONCEPTS),
  part: z.string().nullable(),
  value: z.number().int().nonnegative().nullable(),
  raw: z.string(),
  scope: scopeSchema,
  qualifiers: z.array(z.enum(QUALIFIERS)),
  path: z.string(),
  row: z.string(),
});

export const supplementSchema = z.object({
  requestedAt: dayOrInstantSchema.nullable(),
  completedAt: dayOrInstantSchema.nullable(),
});

export const dossierSchema = z.object({
  grid: z.number().int().nonnegative(),
  code: z.string().min(1),
  procedure: z.string().nullable(),
  procedureCode: z.string().nullable(),
  field: z.string().nullable(),
  unit: z.string().nullable(),
  channel: z.enum(CHANNELS).nullable(),
  otherCodes: z.array(z.string()),
  submittedAt: dayOrInstantSchema.nullable(),
  receivedAt: dayOrInstantSchema.nullable(),
  dueAt: dayOrInstantSchema.nullable(),
  dueAtOriginal: dayOrInstantSchema.nullable(),
  resultAt: dayOrInstantSchema.nullable(),
  returnedAt: dayOrInstantSchema.nullable(),
  supplements: z.array(supplementSchema),
  withdrawnAt: dayOrInstantSchema.nullable(),
  refusedAt: dayOrInstantSchema.nullable(),
  stoppedAt: dayOrInstantSchema.nullable(),
  apologisedAt: dayOrInstantSchema.nullable(),
  status: z.enum(STATUSES).nullable(),
  statusText: z.string().nullable(),
  latenessText: z.string().nullable(),
  resultAttached: z.boolean().nullable(),
});

export const readingSchema = z.object({
  id: z.string().min(1),
  input: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  readAt: instantSchema,
  reader: z.string(),
  pack: z.string().nullable(),
  period: pagePeriodSchema.nullable(),
  grids: z.array(gridSchema),
  figures: z.array(pageFigureSchema),
  dossiers: z.array(dossierSchema),
  problems: z.array(problemSchema),
});

export type Reading = z.infer<typeof readingSchema>;
export type ListedProcedure = z.infer<typeof listedProcedureSchema>;
export type Grid = z.infer<typeof gridSchema>;
export type GridColumn = z.infer<typeof columnSchema>;
export type GridPeriod = z.infer<typeof gridPeriodSchema>;
export type PagePeriod = z.infer<typeof pagePeriodSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type Filter = z.infer<typeof filterSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type PageFigure = z.infer<typeof pageFigureSchema>;
export type Dossier = z.infer<typeof dossierSchema>;
