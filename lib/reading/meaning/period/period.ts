/** The period of one grid: which sources speak, which is narrowest, whether they agree (contract §2, "Period"). */
import { formatDay } from '../../../domain/instant';
import type { GridPeriod } from '../../../domain/reading';
import type { RawControl, RawGrid } from '../../raw';
import {
  addressEvidence,
  captionEvidence,
  inputEvidence,
  selectEvidence,
  type Evidence,
} from './evidence';
import { nests, overlaps, wholeSpan, type Span } from './span';

export interface PeriodFound {
  period: GridPeriod | null;
  conflict: { first: string; second: string } | null;
  /** Controls that state the period: not filters. */
  used: RawControl[];
}

export interface PeriodSources {
  grid: RawGrid;
  parameters: readonly (readonly [string, string])[];
  /** Controls that may speak for this grid. */
  controls: readonly RawControl[];
  /** Headings of the page outside any grid's section, asked only when nothing nearer speaks. */
  pageHeadings: readonly string[];
}

/** Headings before a grid that speak for it. */
export const NEAR_HEADINGS = 4;
const OF_ORDER = ['received', 'submitted', 'finished', 'returned', 'due', null] as const;

interface Settled extends Evidence {
  span: Span;
}

/** Finds the period of a grid. `isList`: the dates filter a list, so `of` is kept. */
export function gridPeriod(sources: PeriodSources, isList: boolean): PeriodFound {
  const { grid, parameters, pageHeadings } = sources;
  const controls = sources.controls.filter((control) => !control.changedAfterRows);
  const own = ownMonth(grid);
  const near = own ? [own] : captions([...grid.captions, ...grid.headings.slice(0, NEAR_HEADINGS)]);
  const evidence: Evidence[] = [
    ...near,
    ...addressEvidence(parameters),
    ...selectEvidence(controls),
    ...inputEvidence(controls),
  ];
  const found = settle(evidence, isList);
  if (found.period !== null || found.conflict !== null) return found;
  return settle([...evidence, ...captions(pageHeadings)], isList);
}

/** A card that names its own month with its year: other headings around it are those of its neighbours. */
function ownMonth(grid: RawGrid): Evidence | null {
  if (grid.source !== 'cards' && grid.source !== 'pairs') return null;
  const [first] = captions([...grid.captions, ...grid.headings.slice(0, 1)]);
  return first?.partial?.months && first.span ? first : null;
}

const captions = (texts: readonly string[]): Evidence[] =>
  texts.map(captionEvidence).filter((found) => found !== null);

function settle(evidence: Evidence[], isList: boolean): PeriodFound {
  const used = evidence.flatMap((one) => one.controls);
  const settled = withYears(evidence);
  if (settled === null) return { period: null, conflict: null, used };
  const judged = explicitFirst(isList ? sameSubject(settled) : settled);
  for (const a of judged)
    for (const b of judged)
      if (!nests(a.span, b.span) && !nests(b.span, a.span))
        return { period: null, conflict: { first: print(a.span), second: print(b.span) }, used };
  const [first, ...rest] = judged;
  if (!first) return { period: null, conflict: null, used };
  const narrowest = rest.reduce(
    (best, one) => (properlyInside(one.span, best.span) ? one : best),
    first,
  );
  const { from, to } = narrowest.span;
  const of = isList ? (judged.find((one) => one.of !== null)?.of ?? null) : null;
  return { period: { from, to, basis: narrowest.basis, of }, conflict: null, used };
}

/** Every piece with its year; null where a month is chosen whose year nobody says. */
function withYears(evidence: Evidence[]): Settled[] | null {
  const years = new Set<number>();
  for (const one of evidence) {
    if (one.partial?.year) years.add(one.partial.year);
    else if (one.span && one.span.from.slice(0, 4) === one.span.to.slice(0, 4))
      years.add(Number(one.span.from.slice(0, 4)));
  }
  const year = years.size === 1 ? [...years][0]! : null;
  const settled: Settled[] = [];
  for (const one of evidence) {
    const span =
      one.span ?? (one.partial && wholeSpan(one.partial, ownYear(evidence, one) ?? year));
    if (span === null) return null;
    settled.push({ ...one, span });
  }
  return settled;
}

/** The year another piece of the same basis states: "Tháng 9" under "Năm 2025". */
function ownYear(evidence: Evidence[], wanted: Evidence): number | null {
  const same = evidence.find((one) => one.basis === wanted.basis && one.partial?.year);
  return same?.partial?.year ?? null;
}

/** A list filtered by two different dates: the first in a fixed order gives the period. */
function sameSubject(settled: Settled[]): Settled[] {
  const subjects = new Set(settled.map((one) => one.of).filter((of) => of !== null));
  if (subjects.size <= 1) return settled;
  const chosen = OF_ORDER.find((of) => of !== null && subjects.has(of)) ?? null;
  return settled.filter((one) => one.of === chosen || one.of === null);
}

/** Dates beat a word beside them that they overlap without nesting ("Quý I" of a reporting year from 15/12). */
function explicitFirst(settled: Settled[]): Settled[] {
  const dates = settled.filter((one) => one.span.explicit);
  return settled.filter(
    (one) =>
      one.span.explicit ||
      !dates.some(
        (d) => overlaps(d.span, one.span) && !nests(d.span, one.span) && !nests(one.span, d.span),
      ),
  );
}

const properlyInside = (inner: Span, outer: Span): boolean =>
  nests(inner, outer) && !(inner.from === outer.from && inner.to === outer.to);

const print = (span: Span): string => `${formatDay(span.from)}–${formatDay(span.to)}`;
