/**
 * A press on "Tạo báo cáo", kept until the file is with the browser: a popup closes and a worker dies at any moment, and
 * neither may lose a report nor hand it out twice.
 */
import { problemSchema } from './problem';
import { instantSchema } from './reading';
import { z } from './zod';

/**
 * `working`: being written; `ready`: stands in the ledger; `handing`: the browser was asked to save it, and nobody knows
 * yet whether it heard; the others are ends.
 */
export const JOB_STATES = ['working', 'ready', 'handing', 'done', 'blocked', 'failed'] as const;

/** What became of one unit's report. */
export const unitResultSchema = z.object({
  unit: z.string(),
  /** Null: refused, and `errors` say why. */
  fileName: z.string().nullable(),
  errors: z.array(problemSchema),
  /** Marked blanks in the document. */
  blanks: z.number().int(),
  /** What its template leaves out, or says of others; left out: nothing, or by an earlier version. */
  told: z.array(problemSchema).optional(),
});
export type UnitResult = z.infer<typeof unitResultSchema>;

export const reportJobSchema = z.object({
  id: z.string(),
  year: z.number().int(),
  /** Subordinate units in the order asked for; left out: the office's own report. */
  units: z.array(z.string()).optional(),
  overrides: z.record(z.string(), z.string()),
  /** In the built-in layout, whatever template is in use. */
  builtIn: z.boolean().optional(),
  askedAt: instantSchema,
  /** When the state was last changed. */
  at: instantSchema,
  /** When its document was written, as the ledger says; left out: none was, or by an earlier version. */
  writtenAt: instantSchema.optional(),
  /** How often a worker has begun with it. */
  tries: z.number().int(),
  state: z.enum(JOB_STATES),
  /** Rows of `issued` that it wrote. */
  issued: z.array(z.string()),
  fileName: z.string().nullable(),
  problems: z.array(problemSchema),
  /** Of several units: how many are done, and what became of each. */
  done: z.number().int().optional(),
  results: z.array(unitResultSchema).optional(),
  /** Why it failed. */
  message: z.string().nullable(),
});
export type ReportJob = z.infer<typeof reportJobSchema>;

/** Nothing more will happen to it. */
export const isOver = ({ state }: Pick<ReportJob, 'state'>): boolean =>
  state === 'done' || state === 'blocked' || state === 'failed';
