/** What figures, their evidence and their reconciliation are all worked out from. */
import type { Period } from '../domain/figures';
import type { Policy } from '../domain/policy';
import type { UnitMatcher, UnitRelation } from '../domain/unit-matcher';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { withAgreement } from './agreement';
import { coverageOf, proofOf } from './coverage';
import { deriveReceived, type Contradiction } from './derived';
import { shownOnOf, type DossierContext } from './dossier-offers';
import { factsOf, factsWhere, type PageFact } from './facts';
import { word } from './offer';
import { placeAll } from './placing';
import { sitesOf } from './sites';
import { systemsOf } from './systems';
import { tally } from './tally';
import { matcherOf, type AskedUnit } from './units';

export interface Asked extends AskedUnit {
  policy: Policy;
  /** Dossiers to look at where the caller knows that the others cannot matter; default: all. */
  among?: readonly LedgerDossier[];
}

export interface Workings {
  matcher: UnitMatcher;
  /** Printed numbers by concept, or "concept:part". */
  facts: Map<string, PageFact[]>;
  related: Related;
  contradictions: Contradiction[];
  /** Sites with dossiers of the period that no other site showed. */
  systems: ReadonlySet<string>;
  context: DossierContext;
}

/** Printed numbers of units that are not the asked one and yet concern it, keyed like `facts`. */
export interface Related {
  parts: Map<string, PageFact[]>;
  predecessors: Map<string, PageFact[]>;
  /** Names in rows that may or may not be the unit's. */
  unclear: readonly string[];
}

function relatedOf({ readings }: Ledger, matcher: UnitMatcher): Related {
  const unclear = new Set<string>();
  const relationOf = (unit: string | null, span: Period | null): UnitRelation | null => {
    const match = matcher.unit === null ? null : matcher.match(unit, { span });
    if (match === 'ambiguous') unclear.add(unit!);
    return match === null || match === 'ambiguous' ? null : match.relation;
  };
  const printed = factsWhere(readings, ({ scope }, span) => {
    const relation = relationOf(scope.unit, span);
    return relation === 'subUnit' || relation === 'predecessor';
  });
  const found = [...printed, ...deriveReceived(printed).facts];
  const of = (relation: UnitRelation) =>
    byConcept(found.filter(({ unit, period }) => relationOf(unit, period) === relation));
  const related = { parts: of('subUnit'), predecessors: of('predecessor') };
  return { ...related, unclear: [...unclear].sort() };
}

/** Gathers printed numbers, places dossiers, counts them and says what the lists prove. */
export function workingsOf(ledger: Ledger, asked: Asked): Workings {
  const matcher = matcherOf(asked);
  const printed = factsOf(ledger.readings, matcher);
  const derived = deriveReceived(printed);
  const facts = byConcept([...printed, ...derived.facts]);
  const context = dossierContext(ledger, asked, matcher, facts);
  return {
    matcher,
    facts,
    related: relatedOf(ledger, matcher),
    contradictions: derived.contradictions,
    systems: systemsOf(context.placing.placed),
    context,
  };
}

function dossierContext(
  ledger: Ledger,
  { period, policy, among }: Asked,
  matcher: UnitMatcher,
  facts: ReadonlyMap<string, PageFact[]>,
): DossierContext {
  const placing = placeAll(ledger, among ?? ledger.dossiers, { period, policy, matcher });
  const tallies = tally(placing.placed, period);
  const proof = proofOf(ledger, placing.placed, period, matcher);
  const [list] = coverageOf(ledger.readings, period, ledger.sweeps);
  const dossiers = [...placing.placed, ...placing.unitUnknown].map(({ dossier }) => dossier);
  const sites = sitesOf([...facts.values()].flat(), dossiers, period);
  const partly = list?.total != null && !list.whole;
  return {
    ledger,
    period,
    placing,
    tallies,
    shownOn: shownOnOf(ledger),
    sites,
    pausesApart: policy.rules.paused === 'apart',
    proof: withAgreement(proof, tallies, facts, period, sites),
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
