/** The unit's counting policy, from its profile and the packs at hand. */
import { useEffect, useMemo, useState } from 'react';
import type { Period } from '../../lib/domain/figures';
import type { Profile } from '../../lib/domain/office';
import type { Policy } from '../../lib/domain/policy';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import { effectsAgainst, type PolicyEffect } from '../../lib/figures/policy-effects';
import type { Ledger } from '../../lib/ledger/ledger';
import { DEFAULT_POLICY_ID, defaultPolicy, ownPacksOf, policyBook } from '../../lib/packs/policies';
import { useLoadedPacks } from './packs';

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
 * What each policy makes of the dossiers seen; null until all are computed, which happens after the paint, policy by
 * policy, and only while `wanted`. Against the policy in use, or the default one where that is gone.
 */
export function usePolicyEffects(
  ledger: Ledger | null,
  { from, to }: Period,
  unit: string | null,
  units: UnitKnowledge,
  { policy, all }: PolicyInUse,
  wanted: boolean,
): readonly PolicyEffect[] | null {
  const [effects, setEffects] = useState<readonly PolicyEffect[] | null>(null);
  useEffect(() => {
    if (!wanted || !ledger || policy === 'loading') return undefined;
    const inUse = policy ?? defaultPolicy();
    const start = () => effectsAgainst(ledger, { period: { from, to }, unit, units, inUse });
    return inTurns(start, all, setEffects);
  }, [ledger, from, to, unit, units, policy, all, wanted]);
  return effects;
}

const PAUSE = 30;

/** One item a turn of the event loop, so that the page stays alive; answers a function that stops it. */
function inTurns<A, B>(
  start: () => (item: A) => B,
  items: readonly A[],
  done: (results: B[]) => void,
): () => void {
  const results: B[] = [];
  let step: ((item: A) => B) | null = null;
  const turn = () => {
    if (!step) step = start();
    else results.push(step(items[results.length]!));
    if (results.length < items.length) timer = setTimeout(turn, 0);
    else done(results);
  };
  let timer = setTimeout(turn, PAUSE);
  return () => clearTimeout(timer);
}
