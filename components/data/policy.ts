/** The unit's counting policy, from its profile and the packs at hand. */
import { useMemo } from 'react';
import type { Period } from '../../lib/domain/figures';
import type { Profile } from '../../lib/domain/office';
import type { Policy } from '../../lib/domain/policy';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import type { PolicyEffect } from '../../lib/figures/policy-effects';
import { DEFAULT_POLICY_ID, defaultPolicy, ownPacksOf, policyBook } from '../../lib/packs/policies';
import type { LedgerMark } from './ledger';
import { useLoadedPacks } from './packs';
import { useSummary, type Summarised } from './summary';

export interface PolicyInUse {
  id: string;
  /** Null: no pack has it any more, and nothing is counted; `loading` while the packs are being read. */
  policy: Policy | null | 'loading';
  /** All that can be chosen. */
  all: readonly Policy[];
}

/** The policy of the profile. The default one never waits for the packs: none may change it. */
export function usePolicyInUse({ policy: id = DEFAULT_POLICY_ID }: Profile): PolicyInUse {
  const packs = useLoadedPacks();
  return useMemo(() => {
    const all = policyBook(ownPacksOf(packs ?? [])).policies;
    if (id === DEFAULT_POLICY_ID) return { id, policy: defaultPolicy(), all };
    if (!packs) return { id, policy: 'loading', all };
    return { id, policy: all.find((one) => one.id === id) ?? null, all };
  }, [id, packs]);
}

/**
 * What each policy makes of the dossiers seen, against the policy in use, or the default one where that is gone; asked
 * only while `wanted`. `unit` undefined: not known yet.
 */
export function usePolicyEffects(
  ledger: LedgerMark | null,
  { from, to }: Period,
  unit: string | null | undefined,
  units: UnitKnowledge | null,
  { policy, all }: PolicyInUse,
  wanted: boolean,
): Summarised<readonly PolicyEffect[]> {
  const asked = useMemo(() => {
    if (!wanted || unit === undefined || !units || policy === 'loading') return null;
    const inUse = policy ?? defaultPolicy();
    return { period: { from, to }, unit, units, policies: all, inUse };
  }, [from, to, unit, units, policy, all, wanted]);
  return useSummary('policies', asked, ledger);
}
