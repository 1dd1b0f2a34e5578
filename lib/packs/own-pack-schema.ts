/** A pack of the officer's own: any pack but a report form, which has no place to be chosen yet. */
import { policySchema } from '../domain/policy';
import { procedureLimitSchema } from '../domain/procedure-limit';
import { calendarSchema } from '../domain/working-days';
import { z } from '../domain/zod';
import { deadlineSchema } from './deadline-schema';
import { packHeaderSchema } from './header-schema';
import { organisationsSchema } from './organisation-schema';
import { portalSchema } from './portal-schema';

export const ownPackSchema = packHeaderSchema.extend({
  contributes: z.strictObject({
    portals: z.array(portalSchema).min(1).optional(),
    policies: z.array(policySchema).min(1).optional(),
    calendars: z.array(calendarSchema).min(1).optional(),
    procedureLimits: z.array(procedureLimitSchema).min(1).optional(),
    organisations: organisationsSchema.optional(),
    deadlines: z.array(deadlineSchema).min(1).optional(),
  }),
});

export type OwnPackFile = z.infer<typeof ownPackSchema>;
