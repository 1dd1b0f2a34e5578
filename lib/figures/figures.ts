/** The figures of a period: from what pages printed, from the dossiers seen, and from what was typed (contract §3). */
import { choiceId, type Choice } from '../domain/choice';
import { FIGURE_CONCEPTS, type FigureConcept } from '../domain/concepts';
import type { Figure, FiguresOfPeriod } from '../domain/figures';
import { formatDay } from '../domain/instant';
import type { Ledger } from '../ledger/ledger';
import { choose } from './choose';
import { dossierOffer, isUnrecorded } from './dossier-offers';
import type { PageFact } from './facts';
import { chooseUnit } from './fixes';
import { checkIdentities } from './identities';
import { improbable } from './improbable';
import { lastYearOffers } from './last-year';
import { figureProblem, nameOf, type Offer } from './offer';
import { ledgerProblems } from './ledger-problems';
import { uniqueByMessage } from './page-offers';
import { procedureOffers } from './procedures';
import { policyProblems } from './policy-problems';
import { rateFigure } from './rates';
import { TALLIED, splitKey, type TallyKey } from './tally';
import { unitOffers } from './unit-offers';
import { workingsOf, type Asked, type Workings } from './workings';

export interface FigureOptions extends Asked {
  /** False: several units are printed and nobody has said which is ours; then no collected figure is complete. */
  unitChosen?: boolean;
  /** What the officer decided about single figures. */
  choices?: readonly Choice[];
  /** The figures of the same days of the year before, shown beside this year's as candidates. */
  lastYear?: FiguresOfPeriod | null;
  /** The present day; without it nothing is said about how old the pages are. */
  today?: string;
  /** Only these concepts, without a rate. */
  only?: readonly FigureConcept[];
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
 * A figure lists all its candidates; the value is what the officer picked, else the first complete one in the
 * order page total, sum of pages, dossiers. Where none is complete the first of them stands with `complete: false` and its problems;
 * where there is none the value is null and a problem says what to open. Identical for any order of readings.
 */
export function figuresOf(ledger: Ledger, options: FigureOptions): FiguresOfPeriod {
  const { period, policy, unit } = options;
  const workings = workingsOf(ledger, options);
  const { contradictions: derived } = workings;
  const figures = figuresIn(workings, options);
  const find = (concept: FigureConcept) =>
    figures.find((figure) => figure.concept === concept && figure.part === null);
  if (isAsked('rate.onTime', options.only)) figures.push(rateFigure(find, unit, policy.rules.rate));
  const contradictions = derived.filter(
    ({ fact }) => fact.period.from === period.from && fact.period.to === period.to,
  );
  return {
    period,
    policy: policy.id,
    unit,
    figures: options.unitChosen === false ? figures.map(withheld) : figures,
    problems: uniqueByMessage([
      ...(options.unitChosen === false
        ? [figureProblem('figures/unit-not-chosen', 'warning', {}, { fixes: [chooseUnit] })]
        : []),
      ...contradictions.map(({ fact, values }) =>
        figureProblem('figures/derived-disagrees', 'warning', {
          name: nameOf(fact.concept),
          values: values.join(' · '),
        }),
      ),
      ...policyProblems(policy, period),
      ...ledgerProblems(ledger, workings, options),
      ...checkIdentities(figures, ledger.readings),
      ...improbable(figures, period),
    ]),
  };
}

/** The figures alone that are asked for, without a rate and without what is to be said about the ledger as a whole. */
export function figuresIn(workings: Workings, options: FigureOptions): Figure[] {
  const keys = keysOf(workings.facts).filter((key) => isAsked(key, options.only));
  return keys.map((key) => figureOf(key, workings, options));
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
  workings: Workings,
  { period, unit, choices, lastYear }: FigureOptions,
): Figure {
  const { context } = workings;
  const { concept, part } = splitKey(key as TallyKey);
  const offers = foundOffers(key, workings, { period });
  const tallied = talliedKey(key);
  const unrecorded = tallied !== null && isUnrecorded(context.tallies, tallied);
  const missing = figureProblem(
    unrecorded ? 'figures/not-recorded' : noSource(concept),
    WANTED.has(concept) ? 'warning' : 'info',
    { name: nameOf(concept), from: formatDay(period.from), to: formatDay(period.to) },
    { place: { concept } },
  );
  offers.push(...lastYearOffers(lastYear, concept, part));
  const id = choiceId({ period, unit, concept, part });
  const choice = choices?.find((one) => one.id === id) ?? null;
  return choose({ concept, part, unit }, offers, missing, period, choice);
}

/** What pages and dossiers offer for a figure ("concept" or "concept:part"), before the officer's word. */
export function foundOffers(
  key: string,
  workings: Workings,
  { period }: Pick<FigureOptions, 'period'>,
): Offer[] {
  const { matcher, context } = workings;
  const { concept } = splitKey(key as TallyKey);
  const offers: Offer[] = unitOffers(key, concept, workings, period);
  if (key === 'procedures.total')
    offers.push(...procedureOffers(context.ledger.readings, matcher, period));
  const tallied = talliedKey(key);
  const counted = tallied && dossierOffer(context, tallied);
  return counted ? [...offers, counted] : offers;
}

const talliedKey = (key: string): TallyKey | null =>
  (TALLIED as readonly string[]).includes(key) ? (key as TallyKey) : null;

function noSource(concept: FigureConcept): 'figures/no-source' | 'figures/no-catalogue' {
  return concept === 'procedures.total' ? 'figures/no-catalogue' : 'figures/no-source';
}

/** Keys in the fixed order of concepts, whole before parts. */
function keysOf(facts: ReadonlyMap<string, PageFact[]>): string[] {
  const keys = new Set<string>([...ALWAYS, ...facts.keys(), 'paused:supplement', 'paused:payment']);
  const rank = (key: string) => FIGURE_CONCEPTS.indexOf(splitKey(key as TallyKey).concept);
  return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
