/**
 * Page totals of a unit that took others over within the period. What a predecessor's pages print is never the
 * unit's own number; it is one part of a stated sum, and only where the parts cover every day of the period.
 */
import type { FigureConcept } from '../domain/concepts';
import type { Period } from '../domain/figures';
import { addDays, formatDay } from '../domain/instant';
import type { Problem } from '../domain/problem';
import type { Succession, UnitMatcher } from '../domain/unit-matcher';
import { sameForm } from '../domain/organisations';
import type { PageFact } from './facts';
import { figureProblem, nameOf, type Offer } from './offer';
import { AT_END, AT_START, FLOWS, pageOffers, uniqueByMessage } from './page-offers';

/** Units taken over on a day within the period, after its first. */
export const takenOver = ({ successions }: UnitMatcher, { from, to }: Period): Succession[] =>
  successions.filter(({ since }) => since !== null && since > from && since <= to);

interface Part {
  unit: string;
  period: Period;
  offer: Offer;
}

/** Sums across one succession, within one site. `own` and `before` are facts of one concept and part. */
export function successionOffers(
  own: readonly PageFact[],
  before: readonly PageFact[],
  matcher: UnitMatcher,
  period: Period,
): Offer[] {
  const concept = before[0]?.concept;
  const merged = takenOver(matcher, period);
  const [first] = merged;
  if (!concept || !first || merged.some(({ since, shared }) => shared || since !== first.since))
    return [];
  if (!FLOWS.has(concept) && !AT_START.has(concept) && !AT_END.has(concept)) return [];
  const early = { from: period.from, to: addDays(first.since!, -1) };
  const late = { from: first.since!, to: period.to };
  return [...new Set(before.map(({ host }) => host))].flatMap((host) => {
    const of = (facts: readonly PageFact[], within: Period) =>
      wholeOffer(
        facts.filter((fact) => fact.host === host),
        within,
      );
    const last = of(own, late);
    const ownBefore = of(own, early);
    const others = merged.map((one) => of(factsOfUnit(before, one), early));
    const existed = matcher.existedBefore(first.since!);
    if (!last || others.includes(null) || (existed === true && !ownBefore)) return [];
    const parts: Part[] = [
      ...merged.map((one, at) => ({ unit: one.names[0]!, period: early, offer: others[at]! })),
      ...(ownBefore ? [{ unit: matcher.unit!, period: early, offer: ownBefore }] : []),
      { unit: matcher.unit!, period: late, offer: last },
    ];
    const proven = existed !== null || ownBefore !== null;
    return [sumOf(parts, concept, first, proven)];
  });
}

const factsOfUnit = (facts: readonly PageFact[], { names }: Succession): PageFact[] =>
  facts.filter(({ unit }) => unit !== null && names.some((name) => sameForm(name, unit)));

/** The one complete number that pages give for a part of the period. */
function wholeOffer(facts: readonly PageFact[], period: Period): Offer | null {
  return pageOffers(facts, period).find(({ complete, choosable }) => complete && choosable) ?? null;
}

/** What flows adds up; what was carried over counts at the beginning, what is open at the end. */
function sumOf(
  parts: readonly Part[],
  concept: FigureConcept,
  { since, source }: Succession,
  proven: boolean,
): Offer {
  const end = parts.slice(-1);
  const counted = FLOWS.has(concept) ? parts : AT_START.has(concept) ? parts.slice(0, -1) : end;
  const args = {
    name: nameOf(concept),
    since: formatDay(since!),
    parts: counted.map(printPart).join('; '),
    source: source ?? '',
  };
  const stated = figureProblem('figures/succession-sum', 'warning', args, { place: { concept } });
  const problems: Problem[] = [stated, ...counted.flatMap(({ offer }) => offer.problems)];
  return {
    value: counted.reduce((sum, { offer }) => sum + offer.value, 0),
    basis: 'sum-of-pages',
    complete: proven,
    sources: counted.flatMap(({ offer }) => offer.sources),
    choosable: true,
    disputed: !proven,
    problems: uniqueByMessage(problems),
  };
}

const printPart = ({ unit, period, offer }: Part): string =>
  `${unit} ${formatDay(period.from)}–${formatDay(period.to)}: ${offer.value}`;

/**
 * A page of the unit's own name over days before and after the merger: whether it holds the predecessors' share
 * nobody can tell. Where pages show such a share apart, or a page of the sum ends before the merger and so cannot
 * hold it, the number is no longer taken for the whole.
 */
export function doubtAcrossMerger(
  offers: readonly Offer[],
  own: readonly PageFact[],
  matcher: UnitMatcher,
  period: Period,
  seenApart: boolean,
): void {
  const merged = takenOver(matcher, period);
  const concept = own[0]?.concept;
  if (merged.length === 0 || !concept) return;
  const since = merged.map((one) => one.since!).sort()[0]!;
  const early = new Set(own.filter((fact) => fact.period.to < since).map(({ id }) => id));
  const endsEarly = ({ sources }: Offer) => sources.some(({ reading }) => early.has(reading!));
  const problem = figureProblem(
    'figures/succession-in-period',
    'warning',
    {
      name: nameOf(concept),
      unit: matcher.unit,
      since: formatDay(since),
      units: merged.map(({ names }) => names[0]!).join(', '),
    },
    { place: { concept } },
  );
  for (const offer of offers) {
    if (seenApart || (FLOWS.has(concept) && endsEarly(offer))) refuse(offer);
    offer.problems.push(problem);
  }
}

/** No longer the whole by itself; the officer's word may still take it. */
export function refuse(offer: Offer): void {
  if (offer.complete) offer.disputed = true;
  offer.complete = false;
}
