/** Shape of the `updateLimits` contribution: how soon the QMS must follow a decision that publishes procedures. */
import { dateSchema } from '../domain/reading';
import { z } from '../domain/zod';
import { localizedSchema } from './header-schema';

export const updateLimitSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  title: localizedSchema,
  workingDays: z.number().int().positive().describe('Working days after the day of the decision.'),
  validFrom: dateSchema.nullable().default(null).describe('First day of decisions it holds for.'),
  validTo: dateSchema.nullable().default(null).describe('Last day of decisions it holds for.'),
  source: z.string().min(1).describe('Legal basis or practice, in words an inspector understands.'),
});
export type UpdateLimit = z.infer<typeof updateLimitSchema>;
