/**
 * Several sites, one unit: a site's own total is the unit's only where no other system holds dossiers of it. Totals are
 * never added across systems; two sites that print the same numbers throughout are one system seen twice.
 */
import type { Period } from '../domain/figures';
import { dayOf } from '../domain/instant';
import { contains } from '../domain/periods';
import type { LedgerDossier } from '../ledger/effective';
import { hostOf } from '../ledger/records';
import type { PageFact } from './facts';
import { figureProblem, listCodes, nameOf, type Offer } from './offer';
import type { Tally } from './tally';

export interface Sites {
  /** Sites that showed dossiers of the period. */
  ofDossiers: ReadonlySet<string>;
  /** Other systems than those of `own` that print numbers of the period. */
  strangers: (own: ReadonlySet<string>) => string[];
  /** Dossiers of the period that another site showed and none of `own` had shown by `readAt`. */
  missed: (own: ReadonlySet<string>, readAt: string) => LedgerDossier[];
  /** True where all of these are one system: they print so many equal numbers, and no different one. */
  areOne: (hosts: ReadonlySet<string>) => boolean;
}

/** Two systems may agree by chance on a few small numbers: so many different ones must agree, one of them so great. */
const EQUAL_NUMBERS = 3;
const GREAT_NUMBER = 20;

/** The sites of printed numbers and of the dossiers of a period. A file has no site: it is an export of one. */
export function sitesOf(
  facts: readonly PageFact[],
  dossiers: readonly LedgerDossier[],
  period: Period,
): Sites {
  const whole = facts.filter(({ host, narrowed }) => host !== '' && narrowed.length === 0);
  const numbers = numbersOf(whole);
  const same = (a: string, b: string) => a === b || agree(numbers.get(a), numbers.get(b));
  const printing = new Set(
    whole.flatMap((fact) => (fact.value > 0 && contains(period, fact.period) ? fact.host : [])),
  );
  const byOwn = new Map<string, LedgerDossier[]>();
  const isOwn = (host: string, own: ReadonlySet<string>) =>
    host === '' || own.has(host) || [...own].some((one) => same(one, host));
  const ofDossiers = new Set<string>();
  for (const { hosts } of dossiers) for (const host of hosts) ofDossiers.add(host);
  return {
    ofDossiers,
    strangers: (own) => [...printing].filter((host) => !isOwn(host, own)),
    missed: (own, readAt) => {
      const [only, ...more] = ofDossiers;
      if (only === undefined || (more.length === 0 && isOwn(only, own))) return [];
      const key = `${readAt} ${[...own].sort().join()}`;
      const known = byOwn.get(key);
      if (known) return known;
      const found = dossiers.filter(
        (dossier) =>
          !dossier.hosts.some((host) => isOwn(host, own) && isShownBy(dossier, host, readAt)),
      );
      byOwn.set(key, found);
      return found;
    },
    areOne: (hosts) => {
      const [first, ...rest] = [...hosts].filter((host) => host !== '');
      return first === undefined || rest.every((host) => same(first, host));
    },
  };
}

/** A dossier may have come over from another site after the page was read. */
function isShownBy({ hosts, sight }: LedgerDossier, host: string, readAt: string): boolean {
  const firsts = Object.values(sight.statuses[host] ?? {}).map(({ first }) => first);
  return hosts.length === 1 || firsts.length === 0 || firsts.some((first) => first <= readAt);
}

type Numbers = Map<string, { value: number; readAt: string }>;

/** The newest number of each concept and period, by site; what was read before its period ended is not compared. */
function numbersOf(facts: readonly PageFact[]): Map<string, Numbers> {
  const sites = new Map<string, Numbers>();
  for (const { host, concept, part, period, value, readAt } of facts) {
    if (dayOf(readAt) <= period.to) continue;
    const numbers = sites.get(host) ?? new Map<string, { value: number; readAt: string }>();
    sites.set(host, numbers);
    const key = `${concept} ${part} ${period.from} ${period.to}`;
    const before = numbers.get(key);
    if (!before || readAt > before.readAt || (readAt === before.readAt && value > before.value))
      numbers.set(key, { value, readAt });
  }
  return sites;
}

function agree(a: Numbers | undefined, b: Numbers | undefined): boolean {
  if (!a || !b) return false;
  const equal = new Set<number>();
  for (const [key, { value }] of a) {
    const other = b.get(key);
    if (!other) continue;
    if (other.value !== value) return false;
    equal.add(value);
  }
  return equal.size >= EQUAL_NUMBERS && Math.max(...equal) >= GREAT_NUMBER;
}

/**
 * An offer beside what other sites hold of the period. Where another system prints numbers of it, or prints the very same
 * small number, the offer is not complete; where it shows dossiers that the offer's own sites never showed, the offer may
 * hold them or not, and that is said (see `systems` for those that count in the figure itself).
 *
 * @param own sites whose dossiers or pages the offer counts
 */
export function besideOtherSites(
  offer: Offer,
  concept: string,
  sites: Sites,
  own: ReadonlySet<string>,
): Offer {
  if (offer.problems.some(({ code }) => code === 'figures/several-systems')) return offer;
  const counted = offer.basis === 'dossiers';
  const readAt = offer.sources.reduce((at, one) => (one.readAt! < at ? one.readAt! : at), '9');
  const missed = counted ? [] : sites.missed(own, readAt);
  const strangers = sites.strangers(own);
  const isApart = !counted && offer.value > 0 && !sites.areOne(own);
  const others = [...strangers, ...(isApart ? own : []), ...missed.flatMap(({ hosts }) => hosts)];
  if (others.length === 0) return offer;
  const args = {
    name: nameOf(concept),
    sites: [...new Set(others)].sort().join(', '),
    codes: missed.length > 0 ? `: ${listCodes(missed.map(({ code }) => code))}` : '',
  };
  const problem = figureProblem('figures/other-sites', 'warning', args, { place: { concept } });
  const complete = offer.complete && strangers.length === 0 && !isApart;
  return { ...offer, complete, problems: [...offer.problems, problem] };
}

const isOpenState = (concept: string): boolean =>
  concept.startsWith('inProgress.') || concept === 'overdue.total';

/** The sites of an offer's pages. */
export const hostsOf = (offer: Offer): Set<string> =>
  new Set(offer.sources.map(({ url }) => hostOf(url)));

/**
 * A page's number beside the dossiers that certainly count: where it is smaller, the page counts in its own way or is
 * old, and its number is not the figure's. Who works on the last day is never that certain: a pause may not be shown.
 */
export function besideDossiers(offer: Offer, concept: string, tally: Tally): Offer {
  if (tally.counted.length <= offer.value || isOpenState(concept)) return offer;
  const doubtful = new Set([...tally.doubtful.values()].flat());
  const proven = tally.counted.filter((dossier) => !doubtful.has(dossier));
  if (proven.length <= offer.value) return offer;
  const args = {
    name: nameOf(concept),
    page: offer.value,
    dossiers: proven.length,
    codes: listCodes(proven.map(({ code }) => code)),
  };
  const problem = figureProblem('figures/page-below-dossiers', 'warning', args, {
    place: { concept },
  });
  return { ...offer, complete: false, problems: [...offer.problems, problem] };
}
