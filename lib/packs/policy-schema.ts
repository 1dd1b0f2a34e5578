/** A pack that contributes counting policies. */
import { policySchema } from '../domain/policy';
import { z } from '../domain/zod';

export const policyPackSchema = z.object({
  id: z.string(),
  version: z.string(),
  displayName: z.object({ vi: z.string(), en: z.string() }),
  contributes: z.object({ policies: z.array(policySchema).min(1) }),
});

export type PolicyPack = z.infer<typeof policyPackSchema>;
