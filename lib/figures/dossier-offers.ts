/** What counting the dossiers seen offers for each concept. */
import type { FigureSource, Period } from '../domain/figures';
import { dayOf, formatDay } from '../domain/instant';
import type { Problem } from '../domain/problem';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { remembering } from '../ledger/by-key';
import type { LedgerReading } from '../ledger/records';
import { isProven, type Proof } from './coverage';
import { figureProblem, listCodes, nameOf, word, type Offer } from './offer';
import type { Placing } from './placing';
import { besideOtherSites, type Sites } from './sites';
import { splitKey, type Tallies, type TallyDoubt, type TallyKey } from './tally';

export interface DossierContext {
  ledger: Ledger;
  period: Period;
  placing: Placing;
  tallies: Tallies;
  proof: Proof;
  sites: Sites;
  /** The policy counts a waiting dossier apart from work in progress. */
  pausesApart: boolean;
  /** The page a dossier was seen on last. */
  shownOn: ShownOn;
  /** "(đã thấy 50 trong 384 hồ sơ)" or ''. */
  seen: string;
}

/** The offer of a tally; null where nothing was seen that could answer, so that unknown never becomes 0. */
export function dossierOffer(context: DossierContext, key: TallyKey): Offer | null {
  const { tallies, proof, placing } = context;
  const own = tallies[key];
  const proven = isProven(key, proof);
  const nothing = placing.placed.length === 0 && placing.unitUnknown.length === 0;
  if (nothing && !proven) return null;
  if (own.known === 0 && own.doubtful.has('unrecorded')) return null;
  const { concept } = splitKey(key);
  const name = nameOf(concept);
  const problems: Problem[] = doubtProblems(name, concept, own.doubtful);
  if (placing.unitUnknown.length > 0)
    problems.push(
      notProvable(
        name,
        concept,
        'unit',
        placing.unitUnknown.map((one) => one.dossier),
      ),
    );
  if (!proven)
    problems.push(
      figureProblem(
        'figures/coverage-unproven',
        'warning',
        { name, count: own.counted.length, seen: context.seen },
        { place: { concept } },
      ),
    );
  const complete = problems.length === 0;
  if (proof.onLastDay || isSeenLastOnLastDay(context))
    problems.push(onLastDay(name, concept, context.period));
  if (context.pausesApart && STATES.has(key))
    problems.push(...pausesUnseen(context, name, concept));
  const offer: Offer = {
    value: own.counted.length,
    basis: 'dossiers',
    complete,
    sources: sourcesOf(own.counted, context.shownOn),
    choosable: true,
    problems,
  };
  return besideOtherSites(offer, concept, context.sites, context.sites.ofDossiers);
}

/** An open dossier that nobody saw since may have ended that very afternoon. */
function isSeenLastOnLastDay({ tallies, period }: DossierContext): boolean {
  return (['inProgress.total', 'paused'] as const).some((key) =>
    tallies[key].counted.some(({ last }) => dayOf(last.at) === period.to),
  );
}

function onLastDay(name: string, concept: string, { to }: Period): Problem {
  const day = formatDay(to);
  return figureProblem(
    'figures/read-on-last-day',
    'info',
    { name, readAt: day, to: day },
    { place: { concept } },
  );
}

const STATES = new Set<TallyKey>([
  'inProgress.total',
  'inProgress.inTime',
  'inProgress.overdue',
  'inProgress.unknownTimeliness',
  'overdue.total',
  'paused',
  'paused:supplement',
  'paused:payment',
]);

/**
 * Who worked or waited on the last day is told from later looks: a pause that began and ended between two looks
 * leaves no trace on most pages.
 */
function pausesUnseen(
  { tallies, period }: DossierContext,
  name: string,
  concept: string,
): Problem[] {
  const later = tallies['inProgress.total'].counted.filter(
    ({ last }) => dayOf(last.at) > period.to,
  );
  if (later.length === 0) return [];
  const codes = listCodes(later.map(({ code }) => code));
  const args = { name, count: later.length, to: formatDay(period.to), codes };
  return [figureProblem('figures/pause-not-shown', 'info', args, { place: { concept } })];
}

/** True where nothing at all was recorded about it: "trang không hiện". */
export function isUnrecorded(tallies: Tallies, key: TallyKey): boolean {
  return tallies[key].known === 0 && tallies[key].doubtful.has('unrecorded');
}

function doubtProblems(
  name: string,
  concept: string,
  doubtful: ReadonlyMap<TallyDoubt, LedgerDossier[]>,
): Problem[] {
  return [...doubtful].map(([why, dossiers]) => notProvable(name, concept, why, dossiers));
}

function notProvable(
  name: string,
  concept: string,
  why: TallyDoubt,
  dossiers: LedgerDossier[],
): Problem {
  const codes = dossiers.map((dossier) => dossier.code);
  return figureProblem(
    'figures/not-provable',
    'warning',
    { name, count: codes.length, reason: word(`doubt.${why}`), codes: listCodes(codes) },
    { place: { concept } },
  );
}

/** A source per page: each dossier stands under the newest reading that showed it. */
function sourcesOf(dossiers: readonly LedgerDossier[], shownOn: ShownOn): FigureSource[] {
  const byPage = new Map<Page, string[]>();
  // Neighbours mostly stand on one page.
  let last: { page: Page | null; codes: string[] } = { page: null, codes: [] };
  for (const dossier of dossiers) {
    const page = shownOn(dossier);
    if (!page) continue;
    if (page !== last.page) {
      const codes = byPage.get(page) ?? [];
      byPage.set(page, codes);
      last = { page, codes };
    }
    last.codes.push(dossier.code);
  }
  return [...byPage]
    .sort(([a], [b]) => (a.order < b.order ? -1 : 1))
    .map(([{ reading, grid }, codes]) => ({
      reading: reading.id,
      grid,
      figure: null,
      codes,
      url: reading.url,
      title: reading.title,
      readAt: reading.readAt,
      filters: reading.grids[grid]!.filters,
      path: null,
      row: null,
      value: codes.length,
    }));
}

/** One grid of one reading. */
interface Page {
  reading: LedgerReading;
  grid: number;
  order: string;
}
export type ShownOn = (dossier: LedgerDossier) => Page | null;

/** Answers the grid on which a dossier was seen last; the pages of a ledger are gone through once. */
export const shownOnOf = (ledger: Ledger): ShownOn => shownOnPages(ledger.readings);

const shownOnPages = remembering((readings: readonly LedgerReading[]): ShownOn => {
  const pages = new Map<string, Map<string, Page>>();
  for (const reading of readings) {
    const own = new Map<string, Page>();
    reading.keys.forEach((keys, grid) => {
      if (keys.length === 0 || !reading.grids[grid]) return;
      const page = { reading, grid, order: `${reading.id}#${String(grid).padStart(4, '0')}` };
      for (const key of keys) own.set(key, page);
    });
    pages.set(reading.id, own);
  }
  const known = new WeakMap<LedgerDossier, Page | null>();
  return (dossier) => {
    const found = known.get(dossier);
    if (found !== undefined) return found;
    const own = pages.get(dossier.last.id);
    const page = dossier.keys.map((key) => own?.get(key)).find((one) => one !== undefined) ?? null;
    known.set(dossier, page);
    return page;
  };
});
