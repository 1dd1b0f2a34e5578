/** What printed numbers offer once it is asked whose they are: own rows, parts, predecessors, other systems. */
import type { FigureConcept } from '../domain/concepts';
import { formatDay } from '../domain/instant';
import type { Period } from '../domain/figures';
import type { PageFact } from './facts';
import { figureProblem, nameOf, type Offer } from './offer';
import { pageOffers } from './page-offers';
import { doubtAcrossMerger, refuse, successionOffers, takenOver } from './succession';
import { acrossSystems, systemsOf } from './systems';
import type { Tally } from './tally';
import type { Workings } from './workings';

/** The offers of pages for one concept and part (`key`), with what speaks against taking each for the whole. */
export function unitOffers(
  key: string,
  concept: FigureConcept,
  { matcher, facts, related, context }: Workings,
  period: Period,
): Offer[] {
  const own = facts.get(key) ?? [];
  const before = related.predecessors.get(key) ?? [];
  const offers = pageOffers(own, period);
  const able = offers.filter(({ choosable }) => choosable);
  const apart = before.length > 0 || context.placing.placed.some(isTakenOver(period));
  doubtAcrossMerger(able, own, matcher, period, apart);
  besideParts(able, related.parts.get(key) ?? [], concept, period);
  const sums = takenOver(matcher, period).length
    ? successionOffers(own, before, matcher, period)
    : [];
  const counted = (context.tallies as Partial<Record<string, Tally>>)[key]?.counted ?? null;
  acrossSystems([...able, ...sums], concept, systemsOf(context.placing.placed), counted);
  return [...offers, ...sums];
}

/** Received before the merger by the unit that was taken over. */
const isTakenOver =
  ({ from }: Period) =>
  ({ because }: Workings['context']['placing']['placed'][number]): boolean =>
    because?.relation === 'predecessor' && (because.since === null || because.since > from);

/** A part of the unit with a row of its own: whether the unit's row holds it too is not known. */
function besideParts(
  offers: readonly Offer[],
  parts: readonly PageFact[],
  concept: FigureConcept,
  { from, to }: Period,
): void {
  const rows = parts.filter(({ period }) => period.from <= to && period.to >= from);
  if (rows.length === 0) return;
  const newest = new Map(rows.map((fact) => [`${fact.unit} ${fact.period.from}`, fact]));
  const shown = [...newest.values()].map(
    ({ unit, value, period }) =>
      `${unit} ${formatDay(period.from)}–${formatDay(period.to)}: ${value}`,
  );
  const args = { name: nameOf(concept), rows: shown.join('; ') };
  const problem = figureProblem('figures/sub-unit-rows', 'warning', args, { place: { concept } });
  for (const offer of offers) {
    refuse(offer);
    offer.problems.push(problem);
  }
}
