/** What counting the dossiers seen offers for each concept. */
import type { FigureSource, Period } from '../domain/figures';
import type { Problem } from '../domain/problem';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import type { LedgerReading } from '../ledger/records';
import { isProven, type Proof } from './coverage';
import { figureProblem, listCodes, nameOf, word, type Offer } from './offer';
import type { Placing } from './placing';
import { splitKey, type Tallies, type TallyDoubt, type TallyKey } from './tally';

export interface DossierContext {
  ledger: Ledger;
  period: Period;
  placing: Placing;
  tallies: Tallies;
  proof: Proof;
  /** A printed number of dossiers carried over equals those seen. */
  carriedOverAgrees: boolean;
  /** "(đã thấy 50 trong 384 hồ sơ)" or ''. */
  seen: string;
}

/** The offer of a tally; null where nothing was seen that could answer, so that unknown never becomes 0. */
export function dossierOffer(context: DossierContext, key: TallyKey): Offer | null {
  const { tallies, proof, placing } = context;
  const own = tallies[key];
  const proven = isProven(key, proof, context.carriedOverAgrees);
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
  return {
    value: own.counted.length,
    basis: 'dossiers',
    complete: problems.length === 0,
    sources: sourcesOf(own.counted, context.ledger),
    choosable: true,
    problems,
  };
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
function sourcesOf(dossiers: readonly LedgerDossier[], ledger: Ledger): FigureSource[] {
  const byReading = new Map<string, LedgerDossier[]>();
  for (const dossier of dossiers) {
    const list = byReading.get(dossier.last.id);
    if (list) list.push(dossier);
    else byReading.set(dossier.last.id, [dossier]);
  }
  const readings = new Map(ledger.readings.map((reading) => [reading.id, reading]));
  return [...byReading.keys()].sort().flatMap((id) => {
    const reading = readings.get(id);
    return reading ? sourcesIn(reading, byReading.get(id)!) : [];
  });
}

function sourcesIn(reading: LedgerReading, dossiers: LedgerDossier[]): FigureSource[] {
  const gridOf = new Map<string, number>();
  reading.keys.forEach((keys, grid) => keys.forEach((key) => gridOf.set(key, grid)));
  const byGrid = new Map<number | null, string[]>();
  for (const dossier of dossiers) {
    const grid = dossier.keys.map((key) => gridOf.get(key)).find((at) => at !== undefined) ?? null;
    const codes = byGrid.get(grid);
    if (codes) codes.push(dossier.code);
    else byGrid.set(grid, [dossier.code]);
  }
  return [...byGrid].map(([grid, codes]) => ({
    reading: reading.id,
    grid,
    figure: null,
    codes,
    url: reading.url,
    title: reading.title,
    readAt: reading.readAt,
    filters: grid === null ? [] : (reading.grids[grid]?.filters ?? []),
    path: null,
    row: null,
  }));
}
