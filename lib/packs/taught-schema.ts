/** What an officer has shown about the grids of one site: meanings by label path, never by position. */
import { DOSSIER_FIELDS, PAGE_CONCEPTS, QUALIFIERS, RATE_CONCEPTS } from '../domain/concepts';
import { dateSchema } from '../domain/reading';
import { z } from '../domain/zod';

const labelPath = z
  .string()
  .min(1)
  .max(600)
  .describe(
    'Header texts from the outermost to the leaf, joined by " > ", as the page prints them.',
  );

export const taughtColumnSchema = z.strictObject({
  path: labelPath,
  concept: z
    .enum([...PAGE_CONCEPTS, ...RATE_CONCEPTS, ...DOSSIER_FIELDS])
    .nullable()
    .describe(
      'What the column holds; in statistics "unit", "field" or "procedure" names the rows. null: the column is not to be taken.',
    ),
  qualifiers: z.array(z.enum(QUALIFIERS)).optional(),
  part: z
    .string()
    .min(1)
    .max(120)
    .nullable()
    .optional()
    .describe('Tells two columns of one concept apart.'),
});

/** Where a page prints no period, or prints it in a way that only its officer knows. */
export const taughtPeriodSchema = z.union([
  z
    .strictObject({ controls: z.array(z.string().min(1)).min(1).max(2) })
    .describe('Labels of the control that dates the table, or of its first and last day.'),
  z.strictObject({ running: z.literal('year') }).describe('From 1 January to the day of reading.'),
  z
    .strictObject({ from: dateSchema, to: dateSchema, namedOn: dateSchema })
    .refine(({ from, to }) => from <= to, { message: 'from is after to' })
    .describe('Fixed days. They hold until the last of them, or on the day they were named.'),
]);

export const taughtGridSchema = z.strictObject({
  signature: z
    .array(labelPath)
    .describe('Label paths that must all be there for the grid to be this one.'),
  alone: z
    .literal(true)
    .optional()
    .describe(
      'Numbers that stand alone on the page, outside any table: each column is one, by its label.',
    ),
  columns: z.array(taughtColumnSchema),
  period: taughtPeriodSchema.optional(),
});

export type TaughtPeriod = z.infer<typeof taughtPeriodSchema>;
export type TaughtGridEntry = z.infer<typeof taughtGridSchema>;
