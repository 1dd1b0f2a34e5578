/** A report form as a pack contributes it: fields, sections, annexes, rules, texts, number style, layout. */
import { dateSchema } from '../domain/reading';
import { z } from '../domain/zod';
import { faultsOfForm } from './form-faults';
import { localizedSchema, packHeaderSchema } from './header-schema';
import { annexSchema, tableSchema } from './report-annex-schema';
import { reportFieldSchema } from './report-field-schema';
import {
  LAYOUT_NAMES,
  layoutChangesSchema,
  layoutSchema,
  ROLES,
  type Layout,
} from './report-layout-schema';
import { reportRuleSchema } from './report-rule-schema';

export type { FormAnnex, ReportAnnex } from './report-annex-schema';

/** A paragraph, or one paragraph an item of a list. `{key|filter}` prints a value, `[[…]]` goes when a value in it is unknown. */
export const blockSchema = z.strictObject({
  role: z.enum(ROLES),
  field: z.string().optional().describe('Its zero or absent sentence stands in for the text.'),
  each: z.string().optional().describe('A list field: once an item; the item is {item…}.'),
  where: z.string().optional().describe('With each: the part an item must have to be printed.'),
  when: z.string().optional().describe('CEL; the block goes when it is false.'),
  text: z.string().default('').describe('May be left out where the block is a table.'),
  variants: z.array(z.strictObject({ when: z.string(), text: z.string() })).optional(),
  table: tableSchema
    .optional()
    .describe(
      'With each: the list is printed as a ruled table, below the text where there is one.',
    ),
  alsoRead: z
    .array(z.string())
    .optional()
    .describe('Other words in which reports say the same; read back, never printed.'),
  end: z.string().default('.').describe('Closing mark, where the text has none of its own.'),
  last: z.string().optional().describe('With each: the closing mark of the last item.'),
});

/** A report of a former year said under another key what a field of this form says. */
export const formerFieldSchema = z.strictObject({
  form: z.string().describe('Id of the form the former report follows.'),
  field: z.string().describe('Its field.'),
  as: z.string().describe('The field of this form that says the same.'),
  validFrom: dateSchema.nullable().optional().describe('First day of the reports it holds for.'),
  validTo: dateSchema.nullable().optional().describe('Last day.'),
});

export const sectionSchema = z.strictObject({
  id: z.string(),
  level: z.number().int().min(0).max(3),
  heading: z.string().nullable(),
  headingZero: z.string().optional(),
  alsoRead: z
    .array(z.string())
    .optional()
    .describe('Other headings of the same chapter; read back, never printed.'),
  field: z.string().optional(),
  when: z.string().optional().describe('CEL; the whole section goes when it is false.'),
  blocks: z.array(blockSchema),
});

/** Levels of government, by the ids that organisations use too. */
export const LEVELS = ['cap-tinh', 'cap-huyen', 'cap-xa'] as const;
export type Level = (typeof LEVELS)[number];

export const numberStyleSchema = z.strictObject({
  pad2: z.boolean().describe('01 to 09 in running text; 0 and scores never.'),
  thousands: z.enum(['none', 'dot']),
});

export const reportFormSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
      .describe('Stable id; drafts name it. An own form stands in for a built-in one of its id.'),
    displayName: localizedSchema,
    reporter: z
      .enum(['unit', 'province'])
      .optional()
      .describe('Whose report it is; left out: a unit’s. A province’s is written by the roll-up.'),
    province: z
      .string()
      .min(1)
      .optional()
      .describe('The province whose form it is, e.g. "Hà Tĩnh"; left out: of no province.'),
    levels: z
      .array(z.enum(LEVELS))
      .min(1)
      .optional()
      .describe('Levels of the units it is for; left out: all.'),
    validFrom: dateSchema
      .nullable()
      .optional()
      .describe('First day a period may end on; left out: as the pack says.'),
    validTo: dateSchema.nullable().optional().describe('Last day; left out: as the pack says.'),
    fileName: z.string(),
    headingCase: z
      .enum(['caps', 'sentence'])
      .describe('Headings of level I: the decree says capitals.'),
    numberStyle: numberStyleSchema,
    texts: z
      .record(z.string(), z.string())
      .default({})
      .describe('Fixed words by name; those left out are the decree’s.'),
    docTypes: z
      .record(z.string(), z.string())
      .default({})
      .describe('Document symbol → kind of document, besides those of the decree.'),
    fields: z
      .array(reportFieldSchema)
      .describe(
        'Fields of head, signature and recipients that are left out are the decree’s (org.name, doc.date, sign.name, …).',
      ),
    sections: z.array(sectionSchema).min(1),
    formerFields: z
      .array(formerFieldSchema)
      .optional()
      .describe(
        'Fields of other forms, or of this one in other years, that say what fields of it say.',
      ),
    annexes: z.array(annexSchema).default([]),
    rules: z.array(reportRuleSchema).default([]),
    layout: z
      .union([z.enum(LAYOUT_NAMES), layoutChangesSchema, layoutSchema])
      .default('nd30-2020')
      .describe('A built-in layout by name, changes to one, or a whole one of the form’s own.'),
  })
  .superRefine((form, context) => {
    for (const { path, code, args } of faultsOfForm(form))
      context.addIssue({ code: 'custom', path, params: { problem: code, args }, message: code });
  });

export const reportPackSchema = packHeaderSchema.extend({
  contributes: z.looseObject({ reports: z.array(reportFormSchema).min(1) }),
});

export type ReportBlock = z.infer<typeof blockSchema>;
export type ReportSection = z.infer<typeof sectionSchema>;
export type NumberStyle = z.infer<typeof numberStyleSchema>;
/** A form as its pack has it. */
export type ReportFormSource = z.infer<typeof reportFormSchema>;
/** A form in use: with the layout it names, and with the decree's words and fields that it left out. */
export type ReportForm = Omit<ReportFormSource, 'layout'> & { layout: Layout };
export type ReportPack = z.infer<typeof reportPackSchema>;

/** The JSON Schema of a report pack, so that any editor completes and checks one while it is written. */
export function reportPackJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(reportPackSchema, { io: 'input' }) as Record<string, unknown>;
}
