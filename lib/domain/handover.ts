/** The sheet that goes with the backup when the work changes hands (domain §2.4 Q2): how things stood, and whom to ask. */
import { instantSchema } from './reading';
import { z } from './zod';

export const handoverSchema = z.strictObject({
  at: instantSchema,
  year: z.number().int().min(2000).max(2100),
  unit: z.string().nullable(),
  /** Whom to ask and what to mind, in the officer's own words. */
  message: z.string().max(4000),
  /** Items of the report filled in and still open, problems, lines of the register; null: not known then. */
  filled: z.number().int().nonnegative().nullable(),
  open: z.number().int().nonnegative().nullable(),
  problems: z.number().int().nonnegative().nullable(),
  entries: z.number().int().nonnegative().nullable(),
  /** Sites that were read; permissions do not travel and must be given again. */
  sites: z.array(z.string()),
  /** Names of the packs that come with it. */
  packs: z.array(z.string()),
});
export type Handover = z.infer<typeof handoverSchema>;
