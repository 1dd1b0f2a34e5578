/** Sums that figures of one period must keep (contract §3). A portal may break them lawfully, so they warn. */
import type { FigureConcept } from '../domain/concepts';
import type { Figure } from '../domain/figures';
import type { Problem } from '../domain/problem';
import type { LedgerReading } from '../ledger/records';
import { outsideOfPortal } from '../packs/portals';
import { figureProblem, nameOf } from './offer';

interface Identity {
  whole: FigureConcept;
  /** All must be known. */
  parts: FigureConcept[];
  /** Counted where known, else left out: most portals have no such column. */
  optional?: FigureConcept[];
  /** Systems lawfully keep some dossiers out of both sides of it (domain facts §5.5). */
  balance?: boolean;
}

const IDENTITIES: Identity[] = [
  { whole: 'received.total', parts: ['received.inPeriod', 'carriedOver'] },
  {
    whole: 'received.total',
    parts: ['resolved.total', 'inProgress.total'],
    optional: ['paused', 'withdrawn'],
    balance: true,
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
export function checkIdentities(
  figures: readonly Figure[],
  readings: readonly LedgerReading[] = [],
): Problem[] {
  const values = new Map<FigureConcept, number>();
  for (const figure of figures) {
    if (figure.part === null && figure.complete && typeof figure.value === 'number')
      values.set(figure.concept, figure.value);
  }
  return [
    ...IDENTITIES.flatMap((identity) =>
      sumProblem(identity, values, () => outsideOf(identity, figures, readings)),
    ),
    ...PARTS.flatMap(([part, whole]) => partProblem(part, whole, values)),
  ];
}

function sumProblem(
  identity: Identity,
  values: ReadonlyMap<FigureConcept, number>,
  outside: () => readonly FigureConcept[],
): Problem[] {
  const left = values.get(identity.whole);
  if (left === undefined || identity.parts.some((part) => !values.has(part))) return [];
  const used = [...identity.parts, ...(identity.optional ?? []).filter((part) => values.get(part))];
  const right = used.reduce((sum, part) => sum + values.get(part)!, 0);
  if (left === right) return [];
  const apart = identity.balance ? explaining(left - right, used, values, outside()) : [];
  if (apart.length > 0) return [remainderProblem(identity.whole, left, left - right, apart)];
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

/** Measures that some systems count inside the total and in none of its parts. */
const APART: readonly FigureConcept[] = [
  'returned',
  'returnedOrWithdrawn',
  'withdrawn',
  'paused',
  'stopped',
  'resolved.refused',
  'delivered.waiting',
];

/**
 * What accounts for a positive remainder: a printed measure of exactly this size, else the measures that the portal
 * is known to leave out of its table. Empty: nothing does, the sum is broken.
 */
function explaining(
  remainder: number,
  used: readonly FigureConcept[],
  values: ReadonlyMap<FigureConcept, number>,
  outside: readonly FigureConcept[],
): readonly FigureConcept[] {
  if (remainder < 0) return [];
  const printed = APART.find((one) => !used.includes(one) && values.get(one) === remainder);
  if (printed) return [printed];
  return outside.filter((one) => !values.has(one));
}

/** Measures that the portals of all pages behind the total keep out of their tables. */
function outsideOf(
  { whole }: Identity,
  figures: readonly Figure[],
  readings: readonly LedgerReading[],
): readonly FigureConcept[] {
  const figure = figures.find(({ concept, part }) => concept === whole && part === null);
  const isPrinted = figure?.basis === 'page-total' || figure?.basis === 'sum-of-pages';
  if (!figure || !isPrinted) return [];
  const ids = new Set(figure.sources.map(({ reading }) => reading));
  const packs = new Set(readings.filter(({ id }) => ids.has(id)).map(({ pack }) => pack));
  const [pack] = packs;
  return packs.size === 1 && pack ? outsideOfPortal(pack) : [];
}

function remainderProblem(
  concept: FigureConcept,
  leftValue: number,
  remainder: number,
  apart: readonly FigureConcept[],
): Problem {
  const args = { leftValue, remainder, outside: apart.map(nameOf).join(', ') };
  return figureProblem('figures/balance-remainder', 'info', args, { place: { concept } });
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
