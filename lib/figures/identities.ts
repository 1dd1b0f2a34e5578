/** Sums that figures of one period must keep (contract §3). A portal may break them lawfully, so they warn. */
import type { FigureConcept } from '../domain/concepts';
import type { Figure } from '../domain/figures';
import type { Problem } from '../domain/problem';
import { figureProblem, nameOf } from './offer';

interface Identity {
  whole: FigureConcept;
  /** All must be known. */
  parts: FigureConcept[];
  /** Counted where known, else left out: most portals have no such column. */
  optional?: FigureConcept[];
}

const IDENTITIES: Identity[] = [
  { whole: 'received.total', parts: ['received.inPeriod', 'carriedOver'] },
  {
    whole: 'received.total',
    parts: ['resolved.total', 'inProgress.total'],
    optional: ['paused', 'withdrawn'],
  },
  {
    whole: 'resolved.total',
    parts: ['resolved.early', 'resolved.onTime', 'resolved.overdue'],
    optional: ['resolved.unknownTimeliness'],
  },
  {
    whole: 'resolved.total',
    parts: ['resolved.earlyOnTime', 'resolved.overdue'],
    optional: ['resolved.unknownTimeliness'],
  },
  {
    whole: 'inProgress.total',
    parts: ['inProgress.inTime', 'inProgress.overdue'],
    optional: ['inProgress.unknownTimeliness'],
  },
];
const PARTS: [FigureConcept, FigureConcept][] = [
  ['resultAttached', 'resolved.total'],
  ['resolved.refused', 'resolved.total'],
  ['resolved.overdue', 'resolved.total'],
  ['inProgress.overdue', 'inProgress.total'],
];

/** Problems for sums that do not hold among complete figures; one that is not complete proves nothing. */
export function checkIdentities(figures: readonly Figure[]): Problem[] {
  const values = new Map<FigureConcept, number>();
  for (const figure of figures) {
    if (figure.part === null && figure.complete && typeof figure.value === 'number')
      values.set(figure.concept, figure.value);
  }
  return [
    ...IDENTITIES.flatMap((identity) => sumProblem(identity, values)),
    ...PARTS.flatMap(([part, whole]) => partProblem(part, whole, values)),
  ];
}

function sumProblem(identity: Identity, values: ReadonlyMap<FigureConcept, number>): Problem[] {
  const left = values.get(identity.whole);
  if (left === undefined || identity.parts.some((part) => !values.has(part))) return [];
  const used = [...identity.parts, ...(identity.optional ?? []).filter((part) => values.get(part))];
  const right = used.reduce((sum, part) => sum + values.get(part)!, 0);
  if (left === right) return [];
  const args = {
    left: nameOf(identity.whole),
    right: used.map(nameOf).join(' + '),
    leftValue: left,
    rightValue: right,
  };
  return [
    figureProblem('figures/identity-broken', 'warning', args, {
      place: { concept: identity.whole },
    }),
  ];
}

function partProblem(
  part: FigureConcept,
  whole: FigureConcept,
  values: ReadonlyMap<FigureConcept, number>,
): Problem[] {
  const partValue = values.get(part);
  const wholeValue = values.get(whole);
  if (partValue === undefined || wholeValue === undefined || partValue <= wholeValue) return [];
  const args = { part: nameOf(part), partValue, whole: nameOf(whole), wholeValue };
  return [
    figureProblem('figures/part-exceeds-whole', 'warning', args, { place: { concept: part } }),
  ];
}
