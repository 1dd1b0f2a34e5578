/** What the officer tells us once (the unit's profile) and what is being written (a draft). */
import { periodSchema } from './figures';
import { PERIOD_PRESETS, type PeriodPreset } from './presets';
import { dateSchema } from './reading';
import { z } from './zod';

export { PERIOD_PRESETS, type PeriodPreset };

/** Other names on portals that are the unit's own, a part's of it, or of units whose work it has taken over. */
export const unitNameSchema = z.object({
  name: z.string().min(1),
  kind: z.enum(['alias', 'subUnit', 'predecessor']),
  /** Days on which the name holds; of a predecessor `validTo` is its last day. */
  validFrom: dateSchema.nullable(),
  validTo: dateSchema.nullable(),
});
export type UnitName = z.infer<typeof unitNameSchema>;
/** Key → instant of its last change; '' is older than everything. A key without a value was removed then. */
const stampsSchema = z.record(z.string(), z.string());

/** The unit's profile: organisation data printed in every report, and the portals it works on. */
export const profileSchema = z.object({
  revision: z.number().int().nonnegative(),
  /** Values of the form's O-fields by key (org.parentName, org.name, org.abbr, doc.place, recipients, …). */
  values: z.record(z.string(), z.unknown()),
  /** The unit's name as the portal prints it, or `WHOLE_PAGE` (portal-unit.ts). Null: nobody has said. */
  portalUnit: z.string().nullable(),
  /** What the officer has said of names on portals; left out: nothing yet. */
  unitNames: z.array(unitNameSchema).optional(),
  /** Origins the officer has named, e.g. `https://motcua.tayninh.gov.vn`. Grants live in the browser. */
  sites: z.array(z.string()),
  /** Report form in use. */
  form: z.string(),
  /** Id of the counting policy in use; the default one where nothing is said. */
  policy: z.string().optional(),
  /** When each key was last changed (see lib/ledger/stamps); set by the background, whatever a window sends. */
  stamps: stampsSchema.optional(),
});
export type Profile = z.infer<typeof profileSchema>;

/** A report being written. One per year; `revision` guards against two windows overwriting each other. */
export const draftSchema = z.object({
  year: z.number().int(),
  revision: z.number().int().nonnegative(),
  form: z.string(),
  preset: z.enum(PERIOD_PRESETS),
  /** Which quarter or month, for the presets that take one. */
  part: z.number().int().min(1).max(12).nullable().optional(),
  period: periodSchema,
  /** What was typed by hand; figures from the ledger are not copied here. */
  values: z.record(z.string(), z.unknown()),
  /** Fields whose words were copied from another year's report and not confirmed since, with that year. */
  carried: z.record(z.string(), z.number().int()).optional(),
  updatedAt: z.string(),
  /** As in the profile. */
  stamps: stampsSchema.optional(),
});
export type Draft = z.infer<typeof draftSchema>;
