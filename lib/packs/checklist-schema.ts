/** Shape of the `checklists` contribution: what an office must have together, and which papers go to the province in what order. */
import { DOCUMENT_ROLES, NOTHINGS, RECORDED_KINDS } from '../domain/entry/kinds';
import { z } from '../domain/zod';
import { localizedSchema } from './header-schema';

const id = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);

/** An entry of the register that speaks of the same paper. */
const entrySchema = z.strictObject({
  kind: z.enum(RECORDED_KINDS),
  role: z.enum(DOCUMENT_ROLES).optional().describe('Of a document.'),
});

export const requiredDocumentSchema = z.strictObject({
  id,
  title: localizedSchema.describe(
    'As the list of the province names it; the file is named after it.',
  ),
  least: z
    .number()
    .int()
    .nonnegative()
    .default(1)
    .describe('Fewest files; 0: only where there is any.'),
  most: z.number().int().positive().nullable().default(1).describe('Most files; null: any number.'),
  period: z
    .enum(['year', 'yearOrBefore', 'standing'])
    .default('year')
    .describe(
      'Whose days are allowed: of the year; of it or the year before (plans of December); any day, as long as nothing newer replaces it.',
    ),
  mostMonths: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Older than so many months before the day of sending is too old.'),
  formats: z
    .array(z.string().regex(/^[a-z0-9]+$/))
    .min(1)
    .optional()
    .describe('Endings of file names that are taken; left out: any.'),
  entries: z.array(entrySchema).default([]).describe('Entries of the register that speak of it.'),
  reference: z
    .boolean()
    .default(false)
    .describe('True: such an entry alone is enough, without a file.'),
  nothing: z.enum(NOTHINGS).optional().describe('Said not to have occurred: nothing is missing.'),
  words: z
    .array(z.string().min(1))
    .default([])
    .describe('Words in a file name that propose this place.'),
});

export const checklistSchema = z
  .strictObject({
    id,
    displayName: localizedSchema,
    source: z.string().min(1).optional().describe('Who asks for it: decision, plan, inspection.'),
    items: z
      .array(
        z.strictObject({
          text: localizedSchema,
          field: z
            .string()
            .min(1)
            .optional()
            .describe(
              'A field of the report form: filled in, the item is done; pressed, it opens.',
            ),
        }),
      )
      .default([]),
    documents: z
      .array(requiredDocumentSchema)
      .default([])
      .describe('Papers of the dossier for the province, in the order in which it wants them.'),
  })
  .refine(({ items, documents }) => items.length + documents.length > 0, {
    message: 'a checklist has items or documents',
  })
  .refine(({ documents }) => new Set(documents.map((one) => one.id)).size === documents.length, {
    message: 'two documents of one id',
    path: ['documents'],
  });

export type Checklist = z.infer<typeof checklistSchema>;
export type RequiredDocument = z.infer<typeof requiredDocumentSchema>;
