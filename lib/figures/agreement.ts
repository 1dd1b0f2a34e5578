/** Printed numbers that equal the dossiers seen: the portal itself says that there are no others. */
import type { FigureConcept } from '../domain/concepts';
import type { Period } from '../domain/figures';
import { hostOf } from '../ledger/records';
import type { Proof } from './coverage';
import type { PageFact } from './facts';
import { pageOffers } from './page-offers';
import type { Tallies } from './tally';

type Agreeable = 'received.inPeriod' | 'resolved.total' | 'carriedOver';

/** What the lists prove, widened by what printed numbers of the same site confirm. */
export function withAgreement(
  proof: Proof,
  tallies: Tallies,
  facts: ReadonlyMap<string, PageFact[]>,
  period: Period,
): Proof {
  const agrees = (concept: Agreeable) => agree(concept, tallies, facts, period);
  const received = proof.received || agrees('received.inPeriod');
  return {
    ...proof,
    received,
    resolved: proof.resolved || agrees('resolved.total'),
    all: proof.all || (received && agrees('carriedOver')),
  };
}

/**
 * One undisputed page total, equal to the count of dossiers, none of them counted on doubt; and no other site
 * showed a dossier of the period, since its totals would be its own.
 */
function agree(
  concept: Agreeable & FigureConcept,
  tallies: Tallies,
  facts: ReadonlyMap<string, PageFact[]>,
  period: Period,
): boolean {
  const offers = pageOffers(facts.get(concept) ?? [], period).filter((offer) => offer.complete);
  const { counted, doubtful } = tallies[concept];
  const [offer, ...others] = offers;
  if (!offer || others.length > 0 || offer.value !== counted.length || doubtful.size > 0)
    return false;
  const hosts = new Set(offer.sources.map((source) => hostOf(source.url)));
  if (hosts.size !== 1) return false;
  const all = tallies['received.total'].counted;
  return all.every((dossier) => dossier.hosts.every((host) => hosts.has(host)));
}
