/** What of the register proposes a field's value, as data of the form: counts, sums, dates, documents. */
import {
  CHANGES,
  DOCUMENT_ROLES,
  INSPECTORS,
  MONEY_SIDES,
  NOTHINGS,
  RECORDED_KINDS,
  TRAINING_SIDES,
} from '../domain/entry/kinds';
import { entryValues } from '../domain/entry/values';
import { z } from '../domain/zod';

const kind = z.enum(RECORDED_KINDS);
const where = z
  .strictObject({
    change: z.array(z.enum(CHANGES)).min(1).optional(),
    side: z.enum([...TRAINING_SIDES, ...MONEY_SIDES]).optional(),
    by: z.enum(INSPECTORS).optional(),
    role: z.enum(DOCUMENT_ROLES).optional(),
  })
  .describe(
    'Values that an entry must have; one that lacks them is incomplete and withholds the proposal.',
  );
const nothing = z
  .array(z.enum(NOTHINGS))
  .min(1)
  .describe('Said by the officer, all of them, they make the value 0, "no" or an empty list.');
const decidedBy = z
  .enum(DOCUMENT_ROLES)
  .describe('Only entries that name a document with this role.');

/** A value's name must be one of the kind's. */
const named = <T extends { of: (typeof RECORDED_KINDS)[number]; value: string }>({
  of,
  value,
}: T) => value in entryValues[of].shape;
const NAMED = { message: 'no such value of this kind of entry', path: ['value'] };

const countSchema = z.strictObject({
  take: z.literal('count').describe('How many entries.'),
  of: kind,
  where: where.optional(),
  nothing: nothing.optional(),
});
const sumSchema = z
  .strictObject({
    take: z.literal('sum').describe('The sum of one value of the entries.'),
    of: kind,
    value: z.string(),
    where: where.optional(),
    decidedBy: decidedBy.optional(),
    nothing: nothing.optional(),
  })
  .refine(named, NAMED);

export const registerSourceSchema = z.discriminatedUnion('take', [
  countSchema,
  sumSchema,
  z
    .strictObject({
      take: z.literal('latest').describe('The latest of one day of the entries.'),
      of: kind,
      value: z.string(),
      where: where.optional(),
    })
    .refine(named, NAMED),
  z
    .strictObject({
      take: z.literal('words').describe('The different texts of one value, joined by semicolons.'),
      of: kind,
      value: z.string(),
      where: where.optional(),
    })
    .refine(named, NAMED),
  z.strictObject({
    take: z.literal('any').describe('Yes where there is an entry.'),
    of: kind,
    where: where.optional(),
    nothing: nothing.optional(),
  }),
  z.strictObject({
    take: z.literal('document').describe('The one document with the role.'),
    role: z.enum(DOCUMENT_ROLES),
  }),
  z.strictObject({
    take: z
      .literal('documents')
      .describe('A list with an item a document, under the part that the role names.'),
    parts: z.record(z.string(), z.enum(DOCUMENT_ROLES)),
    nothing: nothing.optional(),
  }),
  z.strictObject({
    take: z.literal('parts').describe('An object: a count or sum a part.'),
    parts: z.record(z.string(), z.discriminatedUnion('take', [countSchema, sumSchema])),
  }),
]);

export type RegisterSource = z.infer<typeof registerSourceSchema>;
export type Where = z.infer<typeof where>;
