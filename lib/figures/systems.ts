/**
 * Several portals for one unit (domain facts §4.3, 5): their page totals cannot be added, because nobody knows which
 * dossiers both hold. They stand side by side as candidates, and only dossiers are joined, by their codes.
 */
import type { FigureConcept } from '../domain/concepts';
import { hostOf } from '../ledger/records';
import type { LedgerDossier } from '../ledger/effective';
import { figureProblem, nameOf, type Offer } from './offer';
import { refuse } from './succession';
import type { Placed } from './tally';

/** Sites that showed dossiers of the period which no other site showed. A file has no address and is no site. */
export function systemsOf(placed: readonly Placed[]): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const { dossier, placement } of placed) {
    const [host, ...others] = dossier.hosts;
    if (placement.membership === 'in' && host && others.length === 0) hosts.add(host);
  }
  return hosts;
}

/**
 * Holds the printed numbers of a figure against each other and against the dossiers of other sites.
 *
 * - two sites print it and each has dossiers of its own: each covers its own system, none is the whole;
 * - two sites print different numbers: they disagree;
 * - one site prints it while others have dossiers that it does not show: not the whole where it is smaller than the
 *   dossiers seen or exactly its own; otherwise it may hold them, and that is said.
 */
export function acrossSystems(
  offers: readonly Offer[],
  concept: FigureConcept,
  systems: ReadonlySet<string>,
  counted: readonly LedgerDossier[] | null,
): void {
  const hosts = new Set(offers.flatMap(hostsOf));
  if (hosts.size === 0) return;
  const own = [...hosts].filter((host) => systems.has(host));
  if (hosts.size > 1) {
    const values = new Set(offers.map(({ value }) => value));
    if (own.length > 1) separate(offers, concept, [...hosts], true);
    else if (values.size > 1) disagree(offers, concept, values);
    return;
  }
  const [host] = hosts as unknown as [string];
  const foreign = counted?.filter(({ hosts: seenOn }) => seenOn.every(isOther(host))) ?? [];
  if (host === '' || foreign.length === 0) return;
  const shown = counted!.length - foreign.length;
  const lacks = ({ value }: Offer) => value < counted!.length || value === shown;
  const all = [host, ...new Set(foreign.flatMap(({ hosts: seenOn }) => seenOn))];
  separate(offers.filter(lacks), concept, all, true);
  separate(
    offers.filter((offer) => !lacks(offer)),
    concept,
    all,
    false,
  );
}

/** Another site; a file may come from the same one. */
const isOther = (host: string) => (one: string) => one !== host && one !== '';

const hostsOf = ({ sources }: Offer): string[] => sources.map(({ url }) => hostOf(url));

function separate(
  offers: readonly Offer[],
  concept: FigureConcept,
  hosts: readonly string[],
  lacking: boolean,
): void {
  const args = { name: nameOf(concept), count: hosts.length, hosts: [...hosts].sort().join(', ') };
  const problem = figureProblem('figures/several-systems', 'warning', args, { place: { concept } });
  for (const offer of offers) {
    if (lacking) refuse(offer);
    offer.problems.push(problem);
  }
}

function disagree(
  offers: readonly Offer[],
  concept: FigureConcept,
  values: ReadonlySet<number>,
): void {
  const args = { name: nameOf(concept), values: [...values].join(' · ') };
  const problem = figureProblem('figures/sources-disagree', 'warning', args, {
    place: { concept },
  });
  for (const offer of offers) {
    refuse(offer);
    if (!offer.problems.some(({ code }) => code === problem.code)) offer.problems.push(problem);
  }
}
