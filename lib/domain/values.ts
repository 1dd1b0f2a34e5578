/** Values of a report (contract §4): flat, field key → value; `null` is unknown and never 0. */
import { periodSchema } from './figures';
import { dateSchema } from './reading';
import { z } from './zod';

export const docRefSchema = z.object({
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  date: dateSchema.nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
});
export const scoreSchema = z.object({ value: z.number().nullable(), max: z.number() });

/** Input of the report command and content of a saved draft. */
export const reportInputSchema = z.object({
  pack: z.string().optional(),
  year: z.number().int().min(2000).max(2100),
  period: periodSchema,
  values: z.record(z.string(), z.unknown()),
  /** As in a saved draft: fields copied from another year and not confirmed, with that year. */
  carried: z.record(z.string(), z.number().int()).optional(),
});

export type DocRef = z.infer<typeof docRefSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type ReportInput = z.infer<typeof reportInputSchema>;
