/**
 * What a policy changes: the dossiers seen, counted by each policy, and which of them change class, and why.
 * It powers "theo cách tính của cổng: 3 quá hạn; theo ngày hẹn ban đầu: 5" (domain facts §5.3).
 */
import type { Period, Rate } from '../domain/figures';
import type { Placement } from '../domain/placement';
import { isInForce, type Policy, type PolicyRules } from '../domain/policy';
import { rateOf } from '../domain/rounding';
import { classify } from '../domain/timeliness';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { placeAll, type Placing } from './placing';
import { keysOf } from './tally';
import { matcherOf, type AskedUnit } from './units';

/** The concepts set side by side. */
export const EFFECT_CONCEPTS = [
  'received.total',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.overdue',
  'resolved.unknownTimeliness',
  'inProgress.total',
  'inProgress.inTime',
  'inProgress.overdue',
  'inProgress.unknownTimeliness',
  'paused',
  'withdrawn',
  'overdue.total',
] as const;
export type EffectConcept = (typeof EFFECT_CONCEPTS)[number];

/** Where a dossier stands, in the names of concepts where there is one. */
export type DossierClass =
  | 'outside'
  | 'unplaced'
  | 'excluded'
  | 'withdrawn'
  | 'paused'
  | `resolved.${'early' | 'onTime' | 'overdue' | 'unknownTimeliness'}`
  | `inProgress.${'inTime' | 'overdue' | 'unknownTimeliness'}`;

export type Switch = keyof PolicyRules;

/** Dossiers that one policy puts here and the one in use puts there. */
export interface Move {
  from: DossierClass;
  to: DossierClass;
  /** The switch that alone makes the change; null where only several together do. */
  why: Switch | null;
  codes: string[];
}

export interface PolicyEffect {
  policy: Policy;
  /** In force on the last day of the period. */
  inForce: boolean;
  counts: Record<EffectConcept, number>;
  rate: Rate;
  /** Against the policy in use; empty for itself. */
  moves: Move[];
}

export interface EffectOptions extends AskedUnit {
  inUse: Policy;
}

/** Everything the effects depend on beside the ledger itself. */
export interface EffectsAsked extends EffectOptions {
  policies: readonly Policy[];
}

/** Each policy's counts of the dossiers seen, one pass a policy. Counts of what was seen, never totals of the unit. */
export function policyEffects(
  ledger: Ledger,
  { policies, ...options }: EffectsAsked,
): PolicyEffect[] {
  return policies.map(effectsAgainst(ledger, options));
}

/** The same policy by policy, so that a view can breathe in between; the policy in use is placed at once. */
export function effectsAgainst(
  ledger: Ledger,
  { period, unit, units, inUse }: EffectOptions,
): (policy: Policy) => PolicyEffect {
  const matcher = matcherOf({ unit, period, units });
  const place = (policy: Policy) => placeAll(ledger, ledger.dossiers, { period, policy, matcher });
  const base = place(inUse);
  const before = classes(base);
  return (policy) => {
    const own = policy.id === inUse.id ? base : place(policy);
    const counts = countsOf(own);
    return {
      policy,
      inForce: isInForce(policy, period.to),
      counts,
      rate: rateBy(policy.rules, counts),
      moves: own === base ? [] : movesOf(before, classes(own), { period, inUse, policy }),
    };
  };
}

function countsOf({ placed }: Placing): Record<EffectConcept, number> {
  const counts = Object.fromEntries(EFFECT_CONCEPTS.map((concept) => [concept, 0]));
  for (const { placement } of placed) {
    for (const key of keysOf(placement)) if (key in counts) counts[key]! += 1;
  }
  return counts as Record<EffectConcept, number>;
}

function rateBy({ rate }: PolicyRules, counts: Record<EffectConcept, number>): Rate {
  const withOpen = rate === 'resolved-and-open';
  const inTime =
    counts['resolved.early'] +
    counts['resolved.onTime'] +
    (withOpen ? counts['inProgress.inTime'] : 0);
  const late = counts['resolved.overdue'] + (withOpen ? counts['inProgress.overdue'] : 0);
  return rateOf(inTime, inTime + late);
}

interface Compared {
  period: Period;
  inUse: Policy;
  policy: Policy;
}

type Classes = ReadonlyMap<LedgerDossier, DossierClass>;

function movesOf(before: Classes, after: Classes, compared: Compared): Move[] {
  const moves = new Map<string, Move>();
  for (const dossier of new Set([...before.keys(), ...after.keys()])) {
    const from = before.get(dossier) ?? 'outside';
    const to = after.get(dossier) ?? 'outside';
    if (from === to) continue;
    const why = switchOf(dossier, to, compared);
    const key = `${from}|${to}|${why}`;
    const move = moves.get(key);
    if (move) move.codes.push(dossier.code);
    else moves.set(key, { from, to, why, codes: [dossier.code] });
  }
  const all = [...moves.values()];
  for (const { codes } of all) codes.sort();
  return all.sort(
    (a, b) => b.codes.length - a.codes.length || (a.codes[0]! < b.codes[0]! ? -1 : 1),
  );
}

function classes({ placed }: Placing): Map<LedgerDossier, DossierClass> {
  return new Map(placed.map(({ dossier, placement }) => [dossier, classOf(placement)]));
}

/** The class of a placement. */
export function classOf(placement: Placement): DossierClass {
  if (placement.membership === 'unknown') return 'unplaced';
  if (placement.membership !== 'in') return placement.membership;
  if (placement.state === 'resolved')
    return placement.timeliness === 'unknown'
      ? 'resolved.unknownTimeliness'
      : `resolved.${placement.timeliness}`;
  if (placement.state === 'inProgress')
    return placement.timeliness === 'unknown'
      ? 'inProgress.unknownTimeliness'
      : `inProgress.${placement.timeliness}`;
  return placement.state;
}

/** The one switch which, turned alone in the policy in use, already puts the dossier where the other policy does. */
function switchOf(
  dossier: LedgerDossier,
  to: DossierClass,
  { period, inUse, policy }: Compared,
): Switch | null {
  const names = Object.keys(policy.rules) as Switch[];
  const turned = names.filter((name) => policy.rules[name] !== inUse.rules[name]);
  const aids = policy.aids ?? inUse.aids;
  const alone = turned.find((name) => {
    const rules = { ...inUse.rules, [name]: policy.rules[name] };
    return classOf(classify(dossier, period, { ...inUse, rules, ...(aids && { aids }) })) === to;
  });
  return alone ?? null;
}
