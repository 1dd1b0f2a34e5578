/** What printed numbers offer once it is asked whose they are: own rows, parts, predecessors, other systems. */
import type { FigureConcept } from '../domain/concepts';
import { formatDay } from '../domain/instant';
import type { Period } from '../domain/figures';
import type { PageFact } from './facts';
import { figureProblem, nameOf, type Offer } from './offer';
import { pageOffers } from './page-offers';
import { besideDossiers, besideOtherSites, hostsOf } from './sites';
import { doubtAcrossMerger, refuse, successionOffers, takenOver } from './succession';
import { acrossSystems } from './systems';
import type { Tally } from './tally';
import type { Workings } from './workings';

/** The offers of pages for one concept and part (`key`), with what speaks against taking each for the whole. */
export function unitOffers(
  key: string,
  concept: FigureConcept,
  { matcher, facts, related, systems, context }: Workings,
  period: Period,
): Offer[] {
  const own = facts.get(key) ?? [];
  const before = related.predecessors.get(key) ?? [];
  const offers = pageOffers(own, period);
  const able = offers.filter(({ choosable }) => choosable);
  besideParts(able, related.parts.get(key) ?? [], concept, period);
  const sums: Offer[] = [];
  if (takenOver(matcher, period).length > 0) {
    const apart =
      before.some((fact) => touches(fact.period, period)) ||
      context.placing.placed.some(isTakenOver(period));
    doubtAcrossMerger(able, own, matcher, period, apart);
    sums.push(...successionOffers(own, before, matcher, period));
  }
  const tally = (context.tallies as Partial<Record<string, Tally>>)[key] ?? null;
  acrossSystems([...able, ...sums], concept, systems, tally?.counted ?? null);
  return [...offers, ...sums].map((offer) => {
    const beside = besideOtherSites(offer, concept, context.sites, hostsOf(offer));
    return tally ? besideDossiers(beside, concept, tally) : beside;
  });
}

const touches = (a: Period, b: Period): boolean => a.from <= b.to && a.to >= b.from;

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
  period: Period,
): void {
  const rows = parts.filter((fact) => touches(fact.period, period));
  if (rows.length === 0) return;
  const newest = new Map(rows.map((fact) => [`${fact.unit} ${fact.period.from}`, fact]));
  const shown = [...newest.values()].map(
    (fact) =>
      `${fact.unit} ${formatDay(fact.period.from)}–${formatDay(fact.period.to)}: ${fact.value}`,
  );
  const args = { name: nameOf(concept), rows: shown.join('; ') };
  const problem = figureProblem('figures/sub-unit-rows', 'warning', args, { place: { concept } });
  for (const offer of offers) {
    refuse(offer);
    offer.problems.push(problem);
  }
}
