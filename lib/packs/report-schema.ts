/** A report form as a pack contributes it: fields, sections, annex, rules, texts, number style, layout. */
import { z } from '../domain/zod';
import { localizedSchema, packHeaderSchema } from './header-schema';
import { reportFieldSchema } from './report-field-schema';
import { layoutSchema, ROLES } from './report-layout-schema';
import { reportRuleSchema } from './report-rule-schema';

/** A paragraph, or one paragraph an item of a list. `{key|filter}` prints a value, `[[…]]` goes when a value in it is unknown. */
export const blockSchema = z.object({
  role: z.enum(ROLES),
  field: z.string().optional().describe('Its zero or absent sentence stands in for the text.'),
  each: z.string().optional().describe('A list field: once an item; the item is {item…}.'),
  where: z.string().optional().describe('With each: the part an item must have to be printed.'),
  when: z.string().optional().describe('CEL; the block goes when it is false.'),
  text: z.string(),
  variants: z.array(z.object({ when: z.string(), text: z.string() })).optional(),
  end: z.string().default('.').describe('Closing mark, where the text has none of its own.'),
  last: z.string().optional().describe('With each: the closing mark of the last item.'),
});

export const sectionSchema = z.object({
  id: z.string(),
  level: z.number().int().min(0).max(3),
  heading: z.string().nullable(),
  headingZero: z.string().optional(),
  field: z.string().optional(),
  when: z.string().optional().describe('CEL; the whole section goes when it is false.'),
  blocks: z.array(blockSchema),
});

export const annexSchema = z.object({
  id: z.string(),
  rows: z.string().describe('The list field that fills it; an empty list means no annex.'),
  label: z.string(),
  title: z.string(),
  attachedTo: z.string(),
  columns: z.object({ no: z.string(), unit: z.string(), total: z.string() }),
  group: z.object({ code: z.string(), name: z.string(), max: z.number() }),
  criterion: z.string(),
  criteria: z.array(z.object({ code: z.string(), max: z.number().positive() })).min(1),
});

/** An annex that lists the items of a field, one a row. */
export const tableSchema = z.object({
  id: z.string(),
  rows: z.string().describe('The list field; unknown or empty means no such annex.'),
  label: z.string().describe('{item.no} or {item.roman}: its number among the annexes printed.'),
  title: z.string(),
  attachedTo: z.string(),
  columns: z
    .array(
      z.object({
        head: z.string(),
        text: z.string().describe('{item…} is the row; {item.no} its number.'),
        share: z.number().positive().describe('Of the width.'),
        role: z.enum(['tableCell', 'tableText']),
      }),
    )
    .min(1),
});

export const numberStyleSchema = z.object({
  pad2: z.boolean().describe('01 to 09 in running text; 0 and scores never.'),
  thousands: z.enum(['none', 'dot']),
});

export const reportFormSchema = z
  .object({
    id: z.string(),
    displayName: localizedSchema,
    fileName: z.string(),
    headingCase: z
      .enum(['caps', 'sentence'])
      .describe('Headings of level I: the decree says capitals.'),
    numberStyle: numberStyleSchema,
    texts: z.record(z.string(), z.string()).describe('Fixed words of the form, by name.'),
    docTypes: z.record(z.string(), z.string()).describe('Document symbol → kind of document.'),
    fields: z.array(reportFieldSchema),
    sections: z.array(sectionSchema),
    annexes: z.array(annexSchema),
    tables: z.array(tableSchema).optional(),
    rules: z.array(reportRuleSchema),
    layout: layoutSchema,
  })
  .meta({ id: 'reportForm' });

export const reportPackSchema = packHeaderSchema.extend({
  contributes: z.looseObject({ reports: z.array(reportFormSchema).min(1) }),
});

export type ReportBlock = z.infer<typeof blockSchema>;
export type ReportSection = z.infer<typeof sectionSchema>;
export type ReportAnnex = z.infer<typeof annexSchema>;
export type ReportTable = z.infer<typeof tableSchema>;
export type NumberStyle = z.infer<typeof numberStyleSchema>;
export type ReportForm = z.infer<typeof reportFormSchema>;
export type ReportPack = z.infer<typeof reportPackSchema>;

/** The JSON Schema of a report pack, so that any editor completes and checks one while it is written. */
export function reportPackJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(reportPackSchema, { io: 'input' }) as Record<string, unknown>;
}
