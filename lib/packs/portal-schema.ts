/** Shape of the `portals` contribution of a pack (built-in JSON is checked against it by a test). */
import { PAGE_CONCEPTS, STATUSES } from '../domain/concepts';
import { z } from '../domain/zod';
import { packHeaderSchema } from './header-schema';

/** What one portal does otherwise than the thesaurus says. */
export const portalSchema = z.strictObject({
  /** "motcua.example.vn", or "*.example.vn" for every host below. */
  hosts: z.array(z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
  /** Sets of header labels; one set wholly present makes the page this portal's. */
  signatures: z.array(z.array(z.string().min(1)).min(1)),
  /** Status words that mean something else here. */
  statuses: z.record(z.string(), z.enum(STATUSES)),
  /** `ignore`: running columns do not follow the period, so nothing balances. */
  balance: z.enum(['check', 'ignore']).optional(),
  /** Measures this system may keep out of a table altogether. */
  outside: z.array(z.enum(PAGE_CONCEPTS)).optional(),
});

export const portalPackSchema = packHeaderSchema.extend({
  contributes: z.strictObject({ portals: z.array(portalSchema).min(1) }),
});

export type PortalContribution = z.infer<typeof portalSchema>;
