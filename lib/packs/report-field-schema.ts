/** Fields of a report form: what each key means, its type, and how its value is come by (domain §1). */
import { FIGURE_CONCEPTS } from '../domain/concepts';
import { z } from '../domain/zod';
import { localizedSchema } from './header-schema';
import { registerSourceSchema } from './register-source-schema';

/** Types of contract §4, and the few a form composes of them. */
export const VALUE_TYPES = [
  'count',
  'integer',
  'date',
  'code',
  'text',
  'narrative',
  'yesNo',
  'answer',
  'score',
  'rate',
  'decimal',
  'decimals',
  'links',
  'percent',
  'money',
  'docRef',
  'docRefs',
  'yesNoDoc',
  'choice',
  'object',
  'list',
] as const;

/** P portal · C computed · T typed · L last year's, confirmed · O organisation profile · R document register. */
export const OBTAINED = ['P', 'C', 'T', 'L', 'O', 'R', 'template', 'setting', 'never'] as const;

/** What may be done with last year's value. */
export const CARRY_OVER = ['never', 'retyped', 'confirm', 'keep'] as const;

export const reportFieldSchema = z.strictObject({
  key: z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/),
  no: z
    .array(z.string())
    .default([])
    .describe('Item numbers of the form; empty for a field it does not print.'),
  label: localizedSchema,
  alsoRead: z
    .array(z.string())
    .optional()
    .describe('Other labels under which tables of reports give it; read back, never printed.'),
  type: z.enum(VALUE_TYPES),
  item: z
    .record(z.string(), z.enum(VALUE_TYPES))
    .optional()
    .describe('Parts of an object, or of one item of a list.'),
  itemLabels: z
    .record(z.string(), localizedSchema)
    .optional()
    .describe('What the parts are called on the screen.'),
  choices: z
    .array(z.strictObject({ value: z.string().min(1), label: localizedSchema }))
    .min(2)
    .optional()
    .describe('Of the type "choice": what can be chosen; the Vietnamese label is printed.'),
  obtained: z.array(z.enum(OBTAINED)).min(1).default(['T']),
  section: z.string(),
  required: z
    .boolean()
    .default(false)
    .describe('Unknown and required: a marked blank and a warning.'),
  onlyIf: z.string().optional().describe('CEL; when false the value is not called missing.'),
  clerk: z.boolean().optional().describe('Filled in by the clerk at issue; blank in a draft.'),
  carryOver: z
    .enum(CARRY_OVER)
    .optional()
    .describe(
      'What becomes of last year’s value: "keep" stays, "confirm" is taken and marked until somebody confirms it, "retyped" is new each year, "never" are words of that year alone. Left out: what the kind of field says.',
    ),
  figure: z.enum(FIGURE_CONCEPTS).optional().describe('Concept of the ledger that feeds it.'),
  register: registerSourceSchema
    .optional()
    .describe('What of the register of the year proposes its value.'),
  compute: z.string().optional().describe('Name of the function that computes it.'),
  template: z.string().optional().describe('Text printed where nobody has typed another.'),
  differs: z
    .enum(['error', 'warning', 'info', 'rule'])
    .optional()
    .describe('A typed value other than the computed one: how grave; "rule" leaves it to a rule.'),
  default: z
    .unknown()
    .optional()
    .describe('What the form itself says where nobody says otherwise.'),
  zero: z.string().optional().describe('Sentence printed when the value is 0.'),
  zeroAlsoRead: z
    .array(z.string())
    .optional()
    .describe('Other sentences in which reports say that it is 0; read back, never printed.'),
  yes: z.string().optional().describe('Sentence printed when the answer is yes.'),
  absent: z
    .string()
    .optional()
    .describe('Sentence printed when the answer is no, or the list is empty.'),
  suggestion: z
    .string()
    .optional()
    .describe('Text offered to the officer; never printed unless taken.'),
});

export type ValueType = (typeof VALUE_TYPES)[number];
export type ReportField = z.infer<typeof reportFieldSchema>;
