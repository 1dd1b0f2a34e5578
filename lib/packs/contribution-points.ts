/** What a pack may contribute to: one door for built-in packs, files and what is stored. */
import { policySchema } from '../domain/policy';
import { procedureLimitSchema } from '../domain/procedure-limit';
import { calendarSchema } from '../domain/working-days';
import { z } from '../domain/zod';
import { checklistSchema } from './checklist-schema';
import { commandSchema } from './command-schema';
import { deadlineSchema } from './deadline-schema';
import { organisationsSchema } from './organisation-schema';
import { periodPresetSchema } from './period-schema';
import { portalSchema } from './portal-schema';
import { reportFormSchema } from './report-schema';
import { updateLimitSchema } from './update-limit-schema';

const some = <T extends z.ZodType>(item: T) => z.array(item).min(1).optional();

export const contributesSchema = z.strictObject({
  portals: some(portalSchema),
  reports: some(reportFormSchema),
  policies: some(policySchema),
  calendars: some(calendarSchema),
  procedureLimits: some(procedureLimitSchema),
  organisations: organisationsSchema.optional(),
  periods: some(periodPresetSchema),
  checklists: some(checklistSchema),
  commands: some(commandSchema),
  deadlines: some(deadlineSchema),
  updateLimits: some(updateLimitSchema),
});

/** Names of the points, in the order in which they are told. */
export const POINTS = Object.keys(
  contributesSchema.shape,
) as (keyof typeof contributesSchema.shape)[];
