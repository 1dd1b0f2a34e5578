/** Shape of the `portals` contribution of a pack, built-in or an officer's own. */
import { PAGE_CONCEPTS, STATUSES } from '../domain/concepts';
import { z } from '../domain/zod';
import { packHeaderSchema } from './header-schema';
import { taughtGridSchema } from './taught-schema';

/** What one portal does otherwise than the thesaurus says. */
export const portalSchema = z.strictObject({
  hosts: z
    .array(z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/))
    .describe('"motcua.example.vn", or "*.example.vn" for every host below.'),
  site: z
    .string()
    .regex(/^https?:\/\/[^/\s?#@]+$/)
    .optional()
    .describe('The one origin whose grids are taught here, e.g. "https://motcua.example.vn".'),
  signatures: z
    .array(z.array(z.string().min(1)).min(1))
    .describe('Sets of header labels; one set wholly present makes the page this portal’s.'),
  statuses: z
    .record(z.string(), z.enum(STATUSES))
    .describe('Status words that mean something else here.'),
  balance: z
    .enum(['check', 'ignore'])
    .optional()
    .describe('ignore: running columns do not follow the period, so nothing balances.'),
  outside: z
    .array(z.enum(PAGE_CONCEPTS))
    .optional()
    .describe('Measures this system may keep out of a table altogether.'),
  grids: z.array(taughtGridSchema).optional().describe('Grids an officer has taught on `site`.'),
});

export const portalPackSchema = packHeaderSchema.extend({
  contributes: z.strictObject({ portals: z.array(portalSchema).min(1) }),
});

export type PortalPackFile = z.infer<typeof portalPackSchema>;
