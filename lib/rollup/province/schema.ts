/** What the province says of its units: `units.json` beside the files (docs/rollup.md). All of it is dated data. */
import { organisationSchema } from '../../packs/organisation-schema';
import { dateSchema } from '../../domain/reading';
import { SUMS } from '../figures/summed-keys';
import { z } from '../../domain/zod';

export const PROVINCE_FORMAT = 'motcua-iso/province-units';
export const PROVINCE_VERSION = 1;

const idSchema = z.string().min(1);
const yearSchema = z.number().int().min(2000).max(2100);
const reasonSchema = z.string().trim().min(1);
const dated = {
  validFrom: dateSchema.nullable().default(null),
  validTo: dateSchema.nullable().default(null),
};

/** đạt / chưa tốt (domain §2.2). That nothing was sent is not an opinion: the files say it. */
export const OPINIONS = ['complying', 'weak'] as const;
/** Kiểm tra tại trụ sở / thông qua hồ sơ. */
export const CHECK_MODES = ['office', 'file'] as const;
/** Sums of units that report different days: given with their parts, or not stated. */
export const MIXED_PERIODS = ['both', 'refuse'] as const;
/** Bắt buộc / khuyến khích. */
export const OBLIGATIONS = ['required', 'encouraged'] as const;

export const obligationSchema = z
  .strictObject({
    level: idSchema.optional().describe('All units of a level …'),
    unit: idSchema.optional().describe('… or one unit, which goes before its level.'),
    obligation: z.enum(OBLIGATIONS),
    ...dated,
    source: z.string().min(1).describe('Legal basis.'),
  })
  .refine((one) => (one.level === undefined) !== (one.unit === undefined), {
    message: 'either level or unit',
  });

export const scopeEntrySchema = z
  .strictObject({
    unit: idSchema,
    year: yearSchema,
    inScope: z.boolean(),
    reason: reasonSchema.nullable().default(null),
  })
  .refine((one) => one.inScope || one.reason !== null, {
    message: 'a unit out of scope needs a reason',
    path: ['reason'],
  });

export const opinionSchema = z.strictObject({
  unit: idSchema,
  year: yearSchema,
  result: z.enum(OPINIONS),
  checkMode: z.enum(CHECK_MODES).nullable().default(null),
  reason: reasonSchema.nullable().default(null),
  files: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .optional()
    .describe(
      'Fingerprints of the files that counted for the unit then; left out: nobody noted them.',
    ),
});

/** The officer's answer to a question about one file, by what the file says (its fingerprint), not by its name. */
export const answerSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  unit: idSchema.optional(),
  year: yearSchema.optional(),
  seen: z
    .literal(true)
    .optional()
    .describe('A person has read what no form reads; it is not asked about any more.'),
  typed: z
    .strictObject({
      on: dateSchema.describe('Day on which a person typed them.'),
      from: dateSchema.optional(),
      to: dateSchema.optional().describe('Days that the report counts over.'),
      values: z
        .partialRecord(z.enum(SUMS), z.number().int().nonnegative())
        .describe('Counts that a person read in a file which cannot be read here.'),
    })
    .optional(),
  setAside: reasonSchema.optional().describe('Why it is not to be used at all.'),
});

export const capSchema = z.strictObject({
  amount: z.number().int().nonnegative().describe('Đồng a unit and year.'),
  ...dated,
  source: z.string().min(1),
});

/** The last day on which units may send the report of a year. */
export const dueSchema = z.strictObject({
  year: yearSchema,
  day: dateSchema,
  source: z.string().min(1).describe('The document that sets it.'),
});

/** Texts that the officer copies out; words in braces are put in. Left out: the built-in ones. */
export const textsSchema = z.strictObject({
  reminder: reasonSchema.optional().describe('To one unit that has not sent.'),
  reminderAll: reasonSchema.optional().describe('To all units that have not sent, in one text.'),
  question: reasonSchema.optional().describe('To a unit whose file raises questions.'),
  budgetFor: reasonSchema
    .optional()
    .describe('Draft opinion on the budget of a unit that complies.'),
  budgetAgainst: reasonSchema.optional().describe('… and of one that does not.'),
});

export const provinceSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(PROVINCE_FORMAT),
  version: z.literal(PROVINCE_VERSION),
  province: z.string().min(1).nullable().default(null).describe('Without its kind: "Tây Ninh".'),
  organisations: z
    .array(organisationSchema)
    .describe('Units, and levels where the built-in ones do not fit; shape of a pack.'),
  reference: z
    .array(z.strictObject({ year: yearSchema, day: dateSchema }))
    .default([])
    .describe('The day of a year on which names, levels and units hold; left out: 31/12.'),
  obligations: z.array(obligationSchema).default([]),
  scope: z.array(scopeEntrySchema).default([]),
  opinions: z.array(opinionSchema).default([]),
  answers: z.array(answerSchema).default([]),
  budgetCaps: z.array(capSchema).default([]),
  due: z.array(dueSchema).default([]),
  mixedPeriods: z
    .enum(MIXED_PERIODS)
    .default('both')
    .describe('Sums over figures of different days: with their parts by period, or not stated.'),
  texts: textsSchema.default({}),
  report: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('Values of the province report that only people know: org.name, doc.date, …'),
});

export type Province = z.infer<typeof provinceSchema>;
export type MixedPeriods = (typeof MIXED_PERIODS)[number];
export type Obligation = (typeof OBLIGATIONS)[number];
export type ObligationEntry = z.infer<typeof obligationSchema>;
export type Texts = z.infer<typeof textsSchema>;
export type Opinion = z.infer<typeof opinionSchema>;
