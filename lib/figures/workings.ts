/** What figures, their evidence and their reconciliation are all worked out from. */
import type { Period } from '../domain/figures';
import type { Policy } from '../domain/policy';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { withAgreement } from './agreement';
import { coverageOf, proofOf } from './coverage';
import { deriveReceived, type Contradiction } from './derived';
import { shownOnOf, type DossierContext } from './dossier-offers';
import { factsOf, type PageFact } from './facts';
import { word } from './offer';
import { placeAll } from './placing';
import { tally } from './tally';

export interface Asked {
  period: Period;
  policy: Policy;
  /** The unit's name as pages print it; null: the whole of what the pages show. */
  unit: string | null;
  /** Dossiers to look at where the caller knows that the others cannot matter; default: all. */
  among?: readonly LedgerDossier[];
}

export interface Workings {
  /** Printed numbers by concept, or "concept:part". */
  facts: Map<string, PageFact[]>;
  contradictions: Contradiction[];
  context: DossierContext;
}

/** Gathers printed numbers, places dossiers, counts them and says what the lists prove. */
export function workingsOf(ledger: Ledger, asked: Asked): Workings {
  const printed = factsOf(ledger.readings, asked.unit);
  const derived = deriveReceived(printed);
  const facts = byConcept([...printed, ...derived.facts]);
  return {
    facts,
    contradictions: derived.contradictions,
    context: dossierContext(ledger, asked, facts),
  };
}

function dossierContext(
  ledger: Ledger,
  { period, policy, unit, among }: Asked,
  facts: ReadonlyMap<string, PageFact[]>,
): DossierContext {
  const placing = placeAll(ledger, among ?? ledger.dossiers, { period, policy, unit });
  const tallies = tally(placing.placed, period);
  const proof = proofOf(ledger, placing.placed, period, unit);
  const [list] = coverageOf(ledger.readings, period, ledger.sweeps);
  const partly = list?.total != null && !list.whole;
  return {
    ledger,
    period,
    placing,
    tallies,
    shownOn: shownOnOf(ledger),
    proof: withAgreement(proof, tallies, facts, period),
    seen: partly ? word('seenOfTotal', { seen: list.seen, total: list.total }) : '',
  };
}

function byConcept(facts: readonly PageFact[]): Map<string, PageFact[]> {
  const map = new Map<string, PageFact[]>();
  for (const fact of facts) {
    const key = fact.part === null ? fact.concept : `${fact.concept}:${fact.part}`;
    const list = map.get(key);
    if (list) list.push(fact);
    else map.set(key, [fact]);
  }
  return map;
}
