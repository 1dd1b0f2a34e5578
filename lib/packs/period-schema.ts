/** Shape of the `periods` contribution: spans of days that a province or ministry reports on. */
import { z } from '../domain/zod';
import { localizedSchema } from './header-schema';

const dayOfYear = {
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
};

export const periodPresetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  displayName: localizedSchema,
  from: z.strictObject({
    ...dayOfYear,
    yearBefore: z.boolean().optional().describe('It begins in the year before the report’s.'),
  }),
  to: z.strictObject(dayOfYear).describe('Last day, in the report’s year.'),
  source: z.string().min(1).optional().describe('Legal basis, in words an inspector understands.'),
});

export type ContributedPeriod = z.infer<typeof periodPresetSchema>;
