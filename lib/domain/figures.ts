/** Figures of a period, with their sources and candidates (contract §3). */
import { FIGURE_CONCEPTS } from './concepts';
import { problemSchema } from './problem';
import { dateSchema, filterSchema, scopeSchema } from './reading';
import { z } from './zod';

export const FIGURE_BASES = ['page-total', 'sum-of-pages', 'dossiers', 'typed', 'carried'] as const;

/** A period of whole days, both ends inclusive, in Vietnamese time. */
export const periodSchema = z.object({ from: dateSchema, to: dateSchema });

export const figureSourceSchema = z.object({
  reading: z.string().nullable(),
  grid: z.number().int().nullable(),
  figure: z.number().int().nullable(),
  codes: z.array(z.string()).nullable(),
  /** How many codes there are, where a short answer leaves them out. */
  dossiers: z.number().int().optional(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  readAt: z.string().nullable(),
  filters: z.array(filterSchema),
  path: z.string().nullable(),
  row: z.string().nullable(),
  /** The number that stands there, or the number of dossiers counted on it; left out where it is not known. */
  value: z.number().int().optional(),
});

/** A share: hundredths of a percent rounded half up; `value` is null where the denominator is 0. */
export const rateSchema = z.object({
  value: z.number().nullable(),
  numerator: z.number().int(),
  denominator: z.number().int(),
});

const valueSchema = z.union([z.number().int(), rateSchema]).nullable();

export const candidateSchema = z.object({
  value: valueSchema,
  basis: z.enum(FIGURE_BASES),
  complete: z.boolean(),
  sources: z.array(figureSourceSchema),
});

export const figureSchema = z.object({
  concept: z.enum(FIGURE_CONCEPTS),
  part: z.string().nullable(),
  scope: scopeSchema,
  value: valueSchema,
  basis: z.enum(FIGURE_BASES).nullable(),
  complete: z.boolean(),
  sources: z.array(figureSourceSchema),
  /** How many more pages there are, where a short answer leaves them out. */
  morePages: z.number().int().optional(),
  candidates: z.array(candidateSchema),
  problems: z.array(problemSchema),
  /** Why the officer typed or picked it; left out where nothing was decided by hand. */
  note: z.string().optional(),
});

export const figuresSchema = z.object({
  period: periodSchema,
  policy: z.string(),
  unit: z.string().nullable(),
  figures: z.array(figureSchema),
  problems: z.array(problemSchema),
});

export type Period = z.infer<typeof periodSchema>;
export type Rate = z.infer<typeof rateSchema>;
export type FigureSource = z.infer<typeof figureSourceSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type FiguresOfPeriod = z.infer<typeof figuresSchema>;
