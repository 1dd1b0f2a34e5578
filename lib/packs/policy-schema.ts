/** A pack that contributes counting policies. */
import { policySchema } from '../domain/policy';
import { z } from '../domain/zod';
import { packHeaderSchema } from './header-schema';

export const policyPackSchema = packHeaderSchema.extend({
  contributes: z.looseObject({ policies: z.array(policySchema).min(1) }),
});

export type PolicyPack = z.infer<typeof policyPackSchema>;
