/** Printed numbers that equal the dossiers seen: the portal itself says that there are no others. */
import type { FigureConcept } from '../domain/concepts';
import type { Period } from '../domain/figures';
import { dayOf } from '../domain/instant';
import type { LedgerDossier } from '../ledger/effective';
import type { Proof } from './coverage';
import type { PageFact } from './facts';
import type { Offer } from './offer';
import { pageOffers } from './page-offers';
import { besideDossiers, besideOtherSites, hostsOf, type Sites } from './sites';
import type { Tallies } from './tally';

type Agreeable = 'received.inPeriod' | 'resolved.total' | 'carriedOver';

/** What the lists prove, widened by what printed numbers of the same site confirm. */
export function withAgreement(
  proof: Proof,
  tallies: Tallies,
  facts: ReadonlyMap<string, PageFact[]>,
  period: Period,
  sites: Sites,
): Proof {
  let { onLastDay } = proof;
  if (countsOthers(tallies, facts, period)) return proof;
  const agrees = (concept: Agreeable) => {
    const offer = agreeing(concept, tallies, facts, period, sites);
    onLastDay ||= offer?.problems.some(({ code }) => code === 'figures/read-on-last-day') ?? false;
    return offer !== null;
  };
  const received = proof.received || agrees('received.inPeriod');
  const resolved = proof.resolved || agrees('resolved.total');
  const all = proof.all || (received && agrees('carriedOver'));
  return { ...proof, received, resolved, all, onLastDay };
}

/** What tells whether a page counts the same dossiers as we do, however it judges them. */
const MEMBERSHIP = [
  'received.total',
  'received.inPeriod',
  'carriedOver',
  'resolved.total',
] as const;

/** A page that elsewhere counts fewer dossiers than certainly belong counts others than we do: equal sums are chance. */
function countsOthers(
  tallies: Tallies,
  facts: ReadonlyMap<string, PageFact[]>,
  period: Period,
): boolean {
  return MEMBERSHIP.some((concept) =>
    pageOffers(facts.get(concept) ?? [], period)
      .filter((offer) => offer.complete)
      .some((offer) => !besideDossiers(offer, concept, tallies[concept]).complete),
  );
}

/**
 * One undisputed page total, equal to the count of dossiers, none of them counted on doubt; and no other site
 * showed a dossier of the period, since its totals would be its own.
 */
function agreeing(
  concept: Agreeable & FigureConcept,
  tallies: Tallies,
  facts: ReadonlyMap<string, PageFact[]>,
  period: Period,
  sites: Sites,
): Offer | null {
  const offers = pageOffers(facts.get(concept) ?? [], period).filter((offer) => offer.complete);
  const { counted, doubtful } = tallies[concept];
  const [offer, ...others] = offers;
  if (!offer || others.length > 0 || offer.value !== counted.length || doubtful.size > 0)
    return null;
  const hosts = hostsOf(offer);
  if (hosts.size !== 1 || besideOtherSites(offer, concept, sites, hosts) !== offer) return null;
  const readAt = offer.sources.reduce((at, one) => (one.readAt! > at ? one.readAt! : at), '');
  if (!counted.every((dossier) => wasCountable(dossier, concept, readAt))) return null;
  const all = tallies['received.total'].counted;
  return all.every((dossier) => dossier.hosts.every((host) => hosts.has(host))) ? offer : null;
}

const ENDED = ['finished', 'delivered', 'refused', 'stopped'] as const;

/**
 * True where the page, read at `readAt`, had the dossier to count: it was seen (ended, where that is counted) by the end
 * of that day, and none of its dates is later. One that came afterwards, by late data entry or in the afternoon, would
 * stand in the sum for another that was never seen.
 */
function wasCountable(dossier: LedgerDossier, concept: Agreeable, readAt: string): boolean {
  const { receivedAt, resultAt, returnedAt, refusedAt, stoppedAt, sight } = dossier;
  const counts = concept === 'resolved.total';
  const dates = counts ? [receivedAt, resultAt ?? returnedAt, refusedAt, stoppedAt] : [receivedAt];
  const day = dayOf(readAt);
  if (dates.some((at) => at !== null && (at.length > 10 ? at > readAt : at >= day))) return false;
  const ends = Object.values(sight.statuses).flatMap((spans) =>
    ENDED.flatMap((status) => spans[status]?.first ?? []),
  );
  const first = counts && ends.length > 0 ? ends.reduce((a, b) => (a < b ? a : b)) : dossier.first;
  return dayOf(first) <= day;
}
