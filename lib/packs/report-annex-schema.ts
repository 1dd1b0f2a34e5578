/** Ruled tables and annexes of a form: of scores, a column a criterion, or of any list. */
import { z } from '../domain/zod';

/** A table printed from a list field: a row an item. */
export const tableSchema = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        text: z
          .string()
          .describe('A cell, e.g. "{item.count|count}"; "{item.index}" numbers rows.'),
        width: z.number().positive().default(1).describe('Share of the width.'),
        align: z.enum(['left', 'center']).default('center'),
        sum: z
          .string()
          .optional()
          .describe('The part summed in the row of totals; unknown where one of them is.'),
      }),
    )
    .min(1)
    .max(14),
  total: z.string().optional().describe('Name of a row of totals, e.g. "Tổng cộng".'),
});

/** How the pages of an annex lie. */
export const ORIENTATIONS = ['auto', 'portrait', 'landscape'] as const;

const annexBase = {
  id: z.string().min(1),
  rows: z.string().describe('The list field that fills it; an empty list means no annex.'),
  label: z
    .string()
    .describe('"Phụ lục" alone is numbered by itself (I, II, … where there are several).'),
  title: z.string(),
  attachedTo: z.string(),
  orientation: z
    .enum(ORIENTATIONS)
    .optional()
    .describe('Left out: auto, which is landscape where a word does not fit its column upright.'),
};

export const scoreAnnexSchema = z.strictObject({
  ...annexBase,
  columns: z.strictObject({ no: z.string(), unit: z.string(), total: z.string() }),
  group: z.strictObject({ code: z.string(), name: z.string(), max: z.number() }),
  criterion: z
    .string()
    .describe('Head of a criterion’s column; {item.code}, {item.max|decimal}, [[{item.name}]].'),
  criteria: z
    .array(
      z.strictObject({
        code: z.string(),
        name: z
          .string()
          .min(1)
          .optional()
          .describe('Left out where it is not known: never made up.'),
        max: z.number().positive(),
      }),
    )
    .min(1)
    .max(12),
});

export const tableAnnexSchema = z.strictObject({ ...annexBase, table: tableSchema });

export const annexSchema = z.union([scoreAnnexSchema, tableAnnexSchema]);

export type FormTable = z.infer<typeof tableSchema>;
/** The annex of scores. */
export type ReportAnnex = z.infer<typeof scoreAnnexSchema>;
export type TableAnnex = z.infer<typeof tableAnnexSchema>;
export type FormAnnex = z.infer<typeof annexSchema>;
