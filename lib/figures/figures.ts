/** The figures of a period: from what pages printed, from the dossiers seen, and from what was typed (contract §3). */
import { FIGURE_CONCEPTS, type FigureConcept } from '../domain/concepts';
import type { Figure, FiguresOfPeriod, Period } from '../domain/figures';
import { formatDay } from '../domain/instant';
import type { Policy } from '../domain/policy';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { withAgreement } from './agreement';
import { choose } from './choose';
import { coverageOf, proofOf } from './coverage';
import { deriveReceived } from './derived';
import { dossierOffer, isUnrecorded, shownOnOf, type DossierContext } from './dossier-offers';
import { factsOf, type PageFact } from './facts';
import { checkIdentities } from './identities';
import { figureProblem, nameOf, word, type Offer } from './offer';
import { ledgerProblems } from './ledger-problems';
import { pageOffers, uniqueByMessage } from './page-offers';
import { placeAll, type Placing } from './placing';
import { procedureOffers } from './procedures';
import { rateFigure } from './rates';
import { besideDossiers, besideOtherSites, hostsOf, sitesOf } from './sites';
import { TALLIED, splitKey, tally, type TallyKey } from './tally';

export interface FigureOptions {
  period: Period;
  policy: Policy;
  /** The unit's name as pages print it; null: the whole of what the pages show. */
  unit: string | null;
  /** False: several units are printed and nobody has said which is ours; then no collected figure is complete. */
  unitChosen?: boolean;
  /** Numbers typed by hand, by concept. */
  typed?: Partial<Record<FigureConcept, number>>;
  /** Only these concepts, without a rate. */
  only?: readonly FigureConcept[];
  /** Dossiers to look at where the caller knows that the others cannot matter; default: all. */
  among?: readonly LedgerDossier[];
}

/** Always answered, with a value or with the reason why not; other concepts appear where a page prints them. */
const ALWAYS: readonly FigureConcept[] = [
  ...TALLIED.filter((key) => !key.includes(':')).map((key) => splitKey(key).concept),
  'procedures.total',
];
/** What the popup and the report ask for: their absence warns, that of the rest informs. */
const WANTED = new Set<FigureConcept>([
  'received.inPeriod',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.overdue',
  'inProgress.total',
  'inProgress.inTime',
  'inProgress.overdue',
  'resultAttached',
]);

/**
 * Computes every figure of a period for a unit.
 *
 * A figure lists all its candidates; the value is the first complete one in the order typed, page total, sum of
 * pages, dossiers. Where none is complete the first of them stands with `complete: false` and its problems;
 * where there is none the value is null and a problem says what to open. Identical for any order of readings.
 */
export function figuresOf(ledger: Ledger, options: FigureOptions): FiguresOfPeriod {
  const { period, policy, unit } = options;
  const printed = factsOf(ledger.readings, unit);
  const derived = deriveReceived(printed);
  const facts = byConcept([...printed, ...derived.facts]);
  const context = dossierContext(ledger, options, facts);
  const keys = keysOf(facts).filter((key) => isAsked(key, options.only));
  const figures = keys.map((key) => figureOf(key, facts, context, options));
  const find = (concept: FigureConcept) =>
    figures.find((figure) => figure.concept === concept && figure.part === null);
  if (isAsked('rate.onTime', options.only)) figures.push(rateFigure(find, unit));
  const contradictions = derived.contradictions.filter(
    ({ fact }) => fact.period.from === period.from && fact.period.to === period.to,
  );
  return {
    period,
    policy: policy.id,
    unit,
    figures: options.unitChosen === false ? figures.map(withheld) : figures,
    problems: uniqueByMessage([
      ...(options.unitChosen === false
        ? [figureProblem('figures/unit-not-chosen', 'warning')]
        : []),
      ...contradictions.map(({ fact, values }) =>
        figureProblem('figures/derived-disagrees', 'warning', {
          name: nameOf(fact.concept),
          values: values.join(' · '),
        }),
      ),
      ...ledgerProblems(ledger, context.placing, unit),
      ...checkIdentities(figures),
    ]),
  };
}

function isAsked(key: string, only: readonly FigureConcept[] | undefined): boolean {
  return only === undefined || only.includes(splitKey(key as TallyKey).concept);
}

/** Of unknown scope: shown with its sources, never stated as the unit's own. What was typed is the officer's word. */
function withheld(figure: Figure): Figure {
  return figure.basis === 'typed' ? figure : { ...figure, complete: false };
}

function figureOf(
  key: string,
  facts: ReadonlyMap<string, PageFact[]>,
  context: DossierContext,
  { period, unit, typed }: FigureOptions,
): Figure {
  const { concept, part } = splitKey(key as TallyKey);
  const offers: Offer[] = part === null ? typedOffers(typed?.[concept]) : [];
  const tallied = (TALLIED as readonly string[]).includes(key) ? (key as TallyKey) : null;
  const tally = tallied && context.tallies[tallied];
  for (const offer of pageOffers(facts.get(key) ?? [], period)) {
    const beside = besideOtherSites(offer, concept, context.sites, hostsOf(offer));
    offers.push(tally ? besideDossiers(beside, concept, tally) : beside);
  }
  if (key === 'procedures.total')
    offers.push(...procedureOffers(context.ledger.readings, unit, period));
  const counted = tallied && dossierOffer(context, tallied);
  if (counted) offers.push(counted);
  const unrecorded = tallied !== null && isUnrecorded(context.tallies, tallied);
  const missing = figureProblem(
    unrecorded ? 'figures/not-recorded' : noSource(concept),
    WANTED.has(concept) ? 'warning' : 'info',
    { name: nameOf(concept), from: formatDay(period.from), to: formatDay(period.to) },
    { place: { concept } },
  );
  return choose({ concept, part, unit }, offers, missing);
}

function noSource(concept: FigureConcept): 'figures/no-source' | 'figures/no-catalogue' {
  return concept === 'procedures.total' ? 'figures/no-catalogue' : 'figures/no-source';
}

function typedOffers(value: number | undefined): Offer[] {
  if (value === undefined) return [];
  return [{ value, basis: 'typed', complete: true, sources: [], choosable: true, problems: [] }];
}

function dossierContext(
  ledger: Ledger,
  { period, policy, unit, among }: FigureOptions,
  facts: ReadonlyMap<string, PageFact[]>,
): DossierContext {
  const placing = placeAll(ledger, among ?? ledger.dossiers, { period, policy, unit });
  const tallies = tally(placing.placed, period);
  const proof = proofOf(ledger, placing.placed, period, unit);
  const [list] = coverageOf(ledger.readings, period, ledger.sweeps);
  const sites = sitesOf([...facts.values()].flat(), ofPeriod(placing), period);
  const partly = list?.total != null && !list.whole;
  return {
    ledger,
    period,
    placing,
    tallies,
    sites,
    pausesApart: policy.rules.paused === 'apart',
    shownOn: shownOnOf(ledger),
    proof: withAgreement(proof, tallies, facts, period, sites),
    seen: partly ? word('seenOfTotal', { seen: list.seen, total: list.total }) : '',
  };
}

const ofPeriod = ({ placed, unitUnknown }: Placing): LedgerDossier[] =>
  [...placed, ...unitUnknown].map(({ dossier }) => dossier);

function byConcept(facts: readonly PageFact[]): Map<string, PageFact[]> {
  const map = new Map<string, PageFact[]>();
  for (const fact of facts) {
    const key = fact.part === null ? fact.concept : `${fact.concept}:${fact.part}`;
    const list = map.get(key);
    if (list) list.push(fact);
    else map.set(key, [fact]);
  }
  return map;
}

/** Keys in the fixed order of concepts, whole before parts. */
function keysOf(facts: ReadonlyMap<string, PageFact[]>): string[] {
  const keys = new Set<string>([...ALWAYS, ...facts.keys(), 'paused:supplement', 'paused:payment']);
  const rank = (key: string) => FIGURE_CONCEPTS.indexOf(splitKey(key as TallyKey).concept);
  return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
