/** The counting policies at hand. */
import type { Policy } from '../domain/policy';
import builtin from './builtin/policy-default.json';
import type { PolicyPack } from './policy-schema';

/** Id of the policy used when nothing else is said (contract §3). */
export const DEFAULT_POLICY_ID = 'default';

/** A test holds the built-in pack to its schema, so it is not parsed again at each start of the popup. */
const pack = builtin as PolicyPack;
let known: Map<string, Policy> | null = null;

/** A policy by id; null where no pack contributes one of that name. */
export function policyById(id: string): Policy | null {
  return policies().get(id) ?? null;
}

/** The default policy of contract §3. */
export function defaultPolicy(): Policy {
  return policies().get(DEFAULT_POLICY_ID)!;
}

/** Ids that can be asked for, in the order in which packs contribute them. */
export function policyIds(): string[] {
  return [...policies().keys()];
}

function policies(): Map<string, Policy> {
  known ??= new Map(pack.contributes.policies.map((policy) => [policy.id, policy]));
  return known;
}
