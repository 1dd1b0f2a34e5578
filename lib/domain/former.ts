/** A report of a former year as it was read from its .docx: its words, its values, and where each stood. */
import { periodSchema } from './figures';
import { instantSchema } from './reading';
import { z } from './zod';

/** A paragraph by its number, counted from 1; a cell of a table counted from 0. */
const placeSchema = z.strictObject({
  paragraph: z.number().int(),
  cell: z
    .strictObject({
      table: z.number().int(),
      row: z.number().int(),
      column: z.number().int(),
    })
    .nullable(),
});

const spanSchema = z.strictObject({
  section: z.string(),
  text: z.string(),
  fields: z.array(z.string()),
  role: z.string(),
});

/**
 * One per year. The file itself is not kept: what rules and the side by side need are its words. Of people it holds
 * what the form's fields ask for, and nothing else.
 */
export const formerSchema = z.strictObject({
  year: z.number().int().min(2000).max(2100),
  /** The form it was read by. */
  form: z.string(),
  /** What it is called where it is cited; never the name of the file that was picked. */
  file: z.string(),
  /** When it was set aside. */
  at: instantSchema,
  period: periodSchema.nullable(),
  /** Contract §4; only keys of the form. */
  values: z.record(z.string(), z.unknown()),
  places: z.record(z.string(), placeSchema),
  spans: z.array(spanSchema),
});
export type Former = z.infer<typeof formerSchema>;
export type FormerSpan = z.infer<typeof spanSchema>;
