/** The one problem shape (contract §6), for pages, figures, reports, packs and the ledger alike. */
import { z } from './zod';

export const OWNERS = ['reading', 'figures', 'report', 'pack', 'ledger'] as const;
export const SEVERITIES = ['error', 'warning', 'info'] as const;

const argSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Where a problem lies, outside readings: a field, a figure, a file position or a span of printed text. */
export const placeSchema = z.object({
  field: z.string().optional(),
  section: z.string().optional(),
  concept: z.string().optional(),
  file: z.string().optional(),
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  text: z.string().optional(),
  /** The very words of the field that are meant. */
  words: z.string().optional(),
});

/** A way out offered to the officer; `command` is a dotted id the workbench knows. */
export const fixSchema = z.object({
  title: z.string(),
  command: z.string(),
  args: z.record(z.string(), argSchema).optional(),
});

export const problemSchema = z.object({
  owner: z.enum(OWNERS),
  severity: z.enum(SEVERITIES),
  code: z.string(),
  args: z.record(z.string(), argSchema),
  message: z.string(),
  grid: z.number().int().nullable().optional(),
  at: z.string().nullable().optional(),
  place: placeSchema.optional(),
  /** Told beside it; with a code of its own where another language is to word it. */
  related: z
    .array(
      z.object({
        message: z.string(),
        place: placeSchema.optional(),
        code: z.string().optional(),
        args: z.record(z.string(), argSchema).optional(),
      }),
    )
    .optional(),
  fixes: z.array(fixSchema).optional(),
});

export type Problem = z.infer<typeof problemSchema>;
export type ProblemPlace = z.infer<typeof placeSchema>;
export type ProblemFix = z.infer<typeof fixSchema>;
export type Severity = (typeof SEVERITIES)[number];
export type ProblemOwner = (typeof OWNERS)[number];
