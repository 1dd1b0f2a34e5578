/** Shape of the `deadlines` contribution of a pack: what is due in a year, and from which day it is told. */
import { DOCUMENT_ROLES, NOTHINGS, RECORDED_KINDS } from '../domain/entry/kinds';
import { dateSchema } from '../domain/reading';
import { z } from '../domain/zod';
import { localizedSchema } from './header-schema';

const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .describe('A day of every year, MM-DD.');

const common = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: localizedSchema.describe('{year} is the year it belongs to.'),
  validFrom: dateSchema.nullable().default(null).describe('First day of the rule; null: always.'),
  validTo: dateSchema.nullable().default(null).describe('Last day of the rule; null: still.'),
  source: z.string().min(1).describe('Legal basis or practice, in words an inspector understands.'),
};

export const deadlineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('report').describe('The report is to be handed in.'),
    due: monthDay.nullable().describe('Null: only the unit itself knows; its profile says.'),
  }),
  z.strictObject({ ...common, kind: z.literal('periodEnd').describe('The period ends.') }),
  z.strictObject({
    ...common,
    kind: z.literal('register').describe('The register of the year must hold something.'),
    from: monthDay.describe('First day on which its absence is told.'),
    due: monthDay,
    entry: z.enum(RECORDED_KINDS),
    role: z.enum(DOCUMENT_ROLES).optional().describe('Of a document.'),
    nothing: z.enum(NOTHINGS).optional().describe('Said not to have occurred: as good as done.'),
  }),
]);
export type Deadline = z.infer<typeof deadlineSchema>;
