/** The counting policies at hand: the built-in ones and those of the officer's own packs. */
import { isInForce, policySchema, type Policy, type PolicyAids } from '../domain/policy';
import type { Problem } from '../domain/problem';
import { aidsOf } from './aids';
import defaultPack from './builtin/policy-default.json';
import epar from './builtin/policy-epar.json';
import hanoi from './builtin/policy-hanoi.json';
import hatinh from './builtin/policy-hatinh.json';
import opencps from './builtin/policy-opencps.json';
import qd766 from './builtin/policy-qd766.json';
import { packProblem } from './issue-problem';
import type { PolicyPack } from './policy-schema';
import { createRegistry } from './registry';

/** Id of the policy used when nothing else is said (contract §3). */
export const DEFAULT_POLICY_ID = 'default';

/** A pack of the officer's own, as parsed JSON with a name to blame. */
export interface OwnPack {
  file: string;
  json: unknown;
}

export interface PolicyBook {
  /** The built-in ones first, then the officer's own, each id once. */
  policies: readonly Policy[];
  problems: Problem[];
}

/** A test holds the built-in packs to their schema, so they are not parsed again at each start of the popup. */
const BUILTIN = [defaultPack, qd766, opencps, hatinh, hanoi, epar].flatMap(
  (pack) => (pack as PolicyPack).contributes.policies,
);
const NONE: readonly OwnPack[] = [];
const known = new WeakMap<readonly OwnPack[], PolicyBook>();

/** All policies. An officer's own stands in for a built-in one of its id, save the default, which never changes. */
export function policyBook(own: readonly OwnPack[] = NONE): PolicyBook {
  const before = known.get(own);
  if (before) return before;
  const registry = createRegistry([...own]);
  const { items, problems } = registry.contributions('policies', policySchema);
  const aids = aidsOf(registry);
  const policies = new Map<string, Policy>();
  const doubles: Problem[] = [];
  for (const policy of BUILTIN) policies.set(policy.id, withAids(policy, aids));
  const taken = new Set([DEFAULT_POLICY_ID]);
  for (const { value, pack } of items) {
    if (taken.has(value.id))
      doubles.push(packProblem('pack/policy-taken', 'error', { id: value.id, pack: pack.id }));
    else policies.set(value.id, withAids(value, aids));
    taken.add(value.id);
  }
  const book = {
    policies: [...policies.values()],
    problems: [...registry.problems, ...problems, ...doubles],
  };
  known.set(own, book);
  return book;
}

/** Stored packs as the book takes them. */
export const ownPacksOf = (packs: readonly { id: string }[]): OwnPack[] =>
  packs.map((json) => ({ file: json.id, json }));

/** A policy by id; null where no pack contributes one of that name. */
export function policyById(id: string, own: readonly OwnPack[] = NONE): Policy | null {
  return policyBook(own).policies.find((policy) => policy.id === id) ?? null;
}

/** The default policy of contract §3. */
export function defaultPolicy(): Policy {
  return policyById(DEFAULT_POLICY_ID)!;
}

/** Ids that can be asked for, in the order in which packs contribute them. */
export function policyIds(own: readonly OwnPack[] = NONE): string[] {
  return policyBook(own).policies.map(({ id }) => id);
}

/** The policies in force on a day, by their dates of validity. */
export function policiesFor(day: string, own: readonly OwnPack[] = NONE): Policy[] {
  return policyBook(own).policies.filter((policy) => isInForce(policy, day));
}

/** Tables only for those that look something up: the rest stay plain data. */
function withAids(policy: Policy, aids: PolicyAids): Policy {
  const { missingDue, compare } = policy.rules;
  const needed = missingDue === 'procedure-limit' || compare === 'working-day';
  return needed ? { ...policy, aids } : policy;
}
