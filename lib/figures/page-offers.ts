/** What printed page totals offer for a concept of a period. */
import type { FigureConcept } from '../domain/concepts';
import type { Period } from '../domain/figures';
import { dayOf, formatDay } from '../domain/instant';
import { tile } from '../domain/periods';
import type { Problem } from '../domain/problem';
import type { PageFact } from './facts';
import { figureProblem, nameOf, word, type Offer } from './offer';

/** Counts of what happened within a period: a year is the sum of its months. */
export const FLOWS = new Set<FigureConcept>([
  'received.inPeriod',
  'received.online',
  'received.direct',
  'received.postal',
  'received.directPostal',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.overdue',
  'resolved.earlyOnTime',
  'resolved.refused',
  'withdrawn',
  'stopped',
]);
/** States on a day: the first month's for the beginning of the period, the last month's for its end. */
export const AT_START = new Set<FigureConcept>(['carriedOver']);
export const AT_END = new Set<FigureConcept>([
  'inProgress.total',
  'inProgress.inTime',
  'inProgress.overdue',
  'paused',
]);

/** Offers from pages for exactly this period, then from pages that tile it. `facts` are of one concept and part. */
export function pageOffers(facts: readonly PageFact[], period: Period): Offer[] {
  const exact = newestOfPlace(
    facts.filter((fact) => fact.period.from === period.from && fact.period.to === period.to),
  );
  return [...exactOffers(preferPlain(exact), period), ...tiledOffers(facts, period)];
}

/**
 * Of several looks at one source only the newest counts; of two at one instant the greater reading id. What that
 * look shows twice (two rows of one unit, two tables alike) is kept twice: neither may hide the other.
 */
function newestOfPlace(facts: readonly PageFact[]): PageFact[] {
  const newest = new Map<string, PageFact[]>();
  for (const fact of facts) {
    const key = `${fact.place}|${fact.qualifiers.join()}|${fact.period.from}|${fact.period.to}`;
    const known = newest.get(key);
    if (known?.[0]!.id === fact.id) known!.push(fact);
    else if (!known || isNewer(fact, known[0]!)) newest.set(key, [fact]);
  }
  return [...newest.values()].flat().sort(byNewest);
}

const byNewest = (a: PageFact, b: PageFact): number => (a.id === b.id ? 0 : isNewer(a, b) ? -1 : 1);

function isNewer(a: PageFact, b: PageFact): boolean {
  return a.readAt !== b.readAt ? a.readAt > b.readAt : a.id > b.id;
}

/** A number whose header says what else it includes gives way to one that is plain. */
function preferPlain(facts: PageFact[]): PageFact[] {
  const whole = facts.filter((fact) => fact.narrowed.length === 0);
  const plain = whole.filter((fact) => fact.qualifiers.length === 0);
  return [...(plain.length ? plain : whole), ...facts.filter((fact) => fact.narrowed.length > 0)];
}

function exactOffers(facts: PageFact[], period: Period): Offer[] {
  const whole = facts.filter((fact) => fact.narrowed.length === 0);
  const offersOf = (own: PageFact[]): Offer[] =>
    [...groupBy(own, (fact) => String(fact.value)).values()].map((group) =>
      pageOffer(group, period),
    );
  // A look before the period ended neither confirms nor contradicts one after it: the number still grew.
  const isEarly = (fact: PageFact) => dayOf(fact.readAt) < period.to;
  const final = offersOf(whole.filter((fact) => !isEarly(fact)));
  const early = offersOf(whole.filter(isEarly));
  const rivals = final.length > 0 ? final : early;
  if (rivals.length > 1) disagree(rivals, whole[0]!.concept);
  return [...final, ...early, ...narrowedOffers(facts)];
}

function pageOffer(group: PageFact[], period: Period): Offer {
  const first = group[0]!;
  const ofSites = [...groupBy(group, (fact) => fact.host).values()].map(([newest]) => newest!);
  const problems = [
    ...uniqueByMessage(ofSites.flatMap((fact) => readTooEarly(fact, period))),
    ...qualified(first),
    ...flawed(first),
  ];
  return {
    value: first.value,
    basis: 'page-total',
    complete: !problems.some(isTooEarly) && !first.flaws.some(isDamaging),
    sources: group.flatMap((fact) => fact.sources),
    choosable: true,
    problems,
  };
}

function disagree(offers: Offer[], concept: FigureConcept): void {
  const values = offers.map((offer) => offer.value).join(' · ');
  const problem = figureProblem(
    'figures/sources-disagree',
    'warning',
    { name: nameOf(concept), values },
    { place: { concept } },
  );
  for (const offer of offers) {
    offer.disputed = offer.complete;
    offer.complete = false;
    offer.problems.push(problem);
  }
}

function narrowedOffers(facts: PageFact[]): Offer[] {
  return facts
    .filter((fact) => fact.narrowed.length > 0)
    .map((fact) => ({
      value: fact.value,
      basis: 'page-total' as const,
      complete: false,
      sources: fact.sources,
      choosable: false,
      problems: [
        figureProblem(
          'figures/filtered-page',
          'info',
          {
            name: nameOf(fact.concept),
            filters: fact.narrowed.map(({ label, value }) => `${label}: ${value}`).join('; '),
          },
          { place: { concept: fact.concept } },
        ),
      ],
    }));
}

/** Within one site and one way of counting, never across systems. */
function tiledOffers(facts: readonly PageFact[], period: Period): Offer[] {
  const concept = facts[0]?.concept;
  if (!concept || !(FLOWS.has(concept) || AT_START.has(concept) || AT_END.has(concept))) return [];
  const usable = facts.filter(
    (fact) =>
      fact.narrowed.length === 0 &&
      !(fact.period.from === period.from && fact.period.to === period.to),
  );
  const bySystem = groupBy(usable, (fact) => `${fact.host}|${fact.qualifiers.join()}`);
  return [...bySystem.values()].flatMap((group) => tiledOffer(group, concept, period));
}

function tiledOffer(facts: PageFact[], concept: FigureConcept, period: Period): Offer[] {
  const pieces = [
    ...groupBy(newestOfPlace(facts), (fact) => `${fact.period.from}/${fact.period.to}`),
  ].map(([, group]) => group);
  const row = tile(
    pieces.map((group) => ({ period: group[0]!.period, group })),
    period,
  );
  if (!row) return [];
  const counted = AT_START.has(concept)
    ? row.slice(0, 1)
    : AT_END.has(concept)
      ? row.slice(-1)
      : row;
  const problems: Problem[] = FLOWS.has(concept) ? shorterDisagree(counted, pieces, concept) : [];
  for (const { group } of counted) {
    const values = new Set(group.map((fact) => fact.value));
    if (values.size > 1)
      problems.push(
        figureProblem(
          'figures/sources-disagree',
          'warning',
          { name: nameOf(concept), values: [...values].join(' · ') },
          { place: { concept } },
        ),
      );
    const first = group[0]!;
    problems.push(...readTooEarly(first, first.period), ...qualified(first), ...flawed(first));
  }
  const broken =
    problems.some(
      (problem) => isTooEarly(problem) || problem.code === 'figures/sources-disagree',
    ) || counted.some(({ group }) => group[0]!.flaws.some(isDamaging));
  return [
    {
      value: counted.reduce((sum, { group }) => sum + group[0]!.value, 0),
      basis: 'sum-of-pages',
      complete: !broken,
      sources: counted.flatMap(({ group }) => group[0]!.sources),
      choosable: true,
      problems: uniqueByMessage(problems),
    },
  ];
}

/** A quarter beside its three months: where they add up to something else, one of the pages is wrong. */
function shorterDisagree(
  counted: readonly { period: Period; group: PageFact[] }[],
  pieces: readonly PageFact[][],
  concept: FigureConcept,
): Problem[] {
  return counted.flatMap(({ period, group }) => {
    const others = pieces.filter((piece) => piece !== group);
    const row = tile(
      others.map((piece) => ({ period: piece[0]!.period, piece })),
      period,
    );
    const sum = row?.reduce((all, { piece }) => all + piece[0]!.value, 0);
    if (sum === undefined || sum === group[0]!.value) return [];
    return [
      figureProblem(
        'figures/pages-differ-from-sum',
        'warning',
        { name: nameOf(concept), values: `${group[0]!.value} · ${sum}` },
        { place: { concept } },
      ),
    ];
  });
}

function readTooEarly(fact: PageFact, period: Period): Problem[] {
  const day = dayOf(fact.readAt);
  if (day > period.to) return [];
  const before = day < period.to;
  return [
    figureProblem(
      before ? 'figures/read-before-period-end' : 'figures/read-on-last-day',
      before ? 'warning' : 'info',
      { name: nameOf(fact.concept), readAt: formatDay(day), to: formatDay(period.to) },
      { place: { concept: fact.concept } },
    ),
  ];
}

function qualified(fact: PageFact): Problem[] {
  if (fact.qualifiers.length === 0) return [];
  return [
    figureProblem(
      'figures/qualified',
      'warning',
      {
        name: nameOf(fact.concept),
        qualifiers: fact.qualifiers.map((one) => word(one)).join(', '),
      },
      { place: { concept: fact.concept } },
    ),
  ];
}

function isTooEarly(problem: Problem): boolean {
  return problem.code === 'figures/read-before-period-end';
}

/** A broken sum may be the portal's lawful way of counting; shifted cells or rows still arriving are not. */
function isDamaging(flaw: Problem): boolean {
  return flaw.code !== 'reading/equation-broken';
}

function flawed(fact: PageFact): Problem[] {
  return fact.flaws.map((flaw) =>
    figureProblem(
      'figures/page-flawed',
      'warning',
      { name: nameOf(fact.concept), reason: flaw.message },
      { place: { concept: fact.concept } },
    ),
  );
}

/** Each message once. */
export function uniqueByMessage(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
