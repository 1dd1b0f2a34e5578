/** Any pack file: the header, and whatever of the known points it contributes to. */
import { policySchema } from '../domain/policy';
import { procedureLimitSchema } from '../domain/procedure-limit';
import { calendarSchema } from '../domain/working-days';
import { z } from '../domain/zod';
import { packHeaderSchema } from './header-schema';
import { organisationsSchema } from './organisation-schema';
import { portalSchema } from './portal-schema';
import { reportFormSchema } from './report-schema';

export const packFileSchema = packHeaderSchema.strict().extend({
  contributes: z
    .strictObject({
      portals: z.array(portalSchema).min(1).optional(),
      reports: z.array(reportFormSchema).min(1).optional(),
      provinceReports: z.array(reportFormSchema).min(1).optional(),
      policies: z.array(policySchema).min(1).optional(),
      calendars: z.array(calendarSchema).min(1).optional(),
      procedureLimits: z.array(procedureLimitSchema).min(1).optional(),
      organisations: organisationsSchema.optional(),
    })
    .refine((points) => Object.keys(points).length > 0, {
      message:
        'a pack contributes at least one of portals, reports, provinceReports, policies, calendars, procedureLimits, organisations',
    }),
});

export type PackFile = z.infer<typeof packFileSchema>;

/** The published JSON Schema, so that any editor completes and checks a pack while it is written. */
export function packJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(packFileSchema, { io: 'input' }) as Record<
    string,
    unknown
  >;
  return {
    $schema,
    $id: 'pack-1.schema.json',
    title: 'Một cửa ISO: contribution pack, version 1',
    ...schema,
  };
}
