/** Number of procedures in force: a printed number, or the rows of a catalogue that was seen whole. */
import type { Period } from '../domain/figures';
import type { UnitMatcher } from '../domain/unit-matcher';
import { sameUnit } from '../domain/unit-name';
import type { GridPeriod, PageFigure } from '../domain/reading';
import type { LedgerReading } from '../ledger/records';
import { filterKey, isSearched, narrowingFilters, pagePath } from './facts';
import { figureProblem, nameOf, type Offer } from './offer';

interface Page {
  reading: LedgerReading;
  at: number;
}

/**
 * Offers for `procedures.total`, newest catalogue first. A catalogue is a state "to the present day", so its
 * pages need no period; rows count only when positions 1 to the printed total were all seen.
 */
export function procedureOffers(
  readings: readonly LedgerReading[],
  matcher: UnitMatcher,
  period: Period,
): Offer[] {
  const isUnit = (value: string) => matcher.isUnit(value);
  const groups = new Map<string, Page[]>();
  for (const reading of readings) {
    reading.grids.forEach((grid, at) => {
      if (grid.kind !== 'procedures' || isSearched(reading, at)) return;
      if (narrowingFilters(grid.filters, isUnit).length > 0) return;
      if (
        matcher.unit !== null &&
        !grid.filters.some(({ value }) => isUnit(value)) &&
        grid.filters.length > 0
      )
        return;
      const key = [reading.host, pagePath(reading.url), filterKey(grid.filters)].join('|');
      groups.set(key, [...(groups.get(key) ?? []), { reading, at }]);
    });
  }
  return [...printed(readings, matcher, period), ...[...groups.values()].flatMap(catalogueOffer)];
}

/** Numbers printed without a period; those with one are page totals like any other. */
function printed(
  readings: readonly LedgerReading[],
  matcher: UnitMatcher,
  period: Period,
): Offer[] {
  const found = readings.flatMap((reading) =>
    reading.figures.flatMap((figure, at) => {
      const grid = reading.grids[figure.grid];
      const { scope } = figure;
      if (figure.concept !== 'procedures.total' || figure.value === null || !grid) return [];
      if (scope.field !== null || scope.procedure !== null) return [];
      if (isSearched(reading, figure.grid)) return [];
      const mine = matcher.unit === null ? scope.unit === null : matcher.isUnit(scope.unit);
      const exact = grid.period?.from === period.from && grid.period.to === period.to;
      const isOwn = (value: string) => sameUnit(value, scope.unit);
      if (!mine || exact || narrowingFilters(grid.filters, isOwn).length > 0) return [];
      return [{ reading, at, value: figure.value, figure }];
    }),
  );
  const sorted = found
    .filter(({ reading, figure }) => concerns(reading.grids[figure.grid]!.period, period))
    .sort((a, b) => (a.reading.readAt < b.reading.readAt ? 1 : -1));
  const [newest] = sorted;
  if (!newest) return [];
  const others = new Set(sorted.filter((one) => !isOlderLook(one, newest)).map((one) => one.value));
  const disagree = others.size > 1;
  const { reading, figure } = newest;
  const source = {
    ...sourceOf({ reading, at: figure.grid }),
    figure: newest.at,
    path: figure.path,
    row: figure.row,
    value: newest.value,
  };
  return [
    {
      value: newest.value,
      basis: 'page-total',
      complete: !disagree,
      sources: [source],
      choosable: true,
      problems: disagree
        ? [
            figureProblem(
              'figures/sources-disagree',
              'warning',
              { name: nameOf('procedures.total'), values: [...others].join(' · ') },
              { place: { concept: 'procedures.total' } },
            ),
          ]
        : [],
    },
  ];
}

/** A number dated to a time wholly before or after the period says nothing of it. */
const concerns = (own: GridPeriod | null, period: Period): boolean =>
  own === null || (own.from <= period.to && own.to >= period.from);

type Printed = { reading: LedgerReading; figure: PageFigure };

/** Another look, at another time, at the same number of the same page. */
const isOlderLook = (one: Printed, newest: Printed): boolean =>
  one.reading.id !== newest.reading.id &&
  one.reading.host === newest.reading.host &&
  pagePath(one.reading.url) === pagePath(newest.reading.url) &&
  (one.reading.url !== null || one.reading.input === newest.reading.input) &&
  one.figure.path === newest.figure.path &&
  one.figure.row === newest.figure.row;

function catalogueOffer(pages: Page[]): Offer[] {
  const sorted = [...pages].sort((a, b) => (a.reading.readAt < b.reading.readAt ? 1 : -1));
  const total = sorted[0]!.reading.grids[sorted[0]!.at]!.coverage.total;
  const same = sorted.filter(({ reading, at }) => reading.grids[at]!.coverage.total === total);
  const seen = rowsSeen(same);
  const whole = total !== null && seen === total;
  return [
    {
      value: whole ? total : seen,
      basis: 'page-total',
      complete: whole,
      sources: same.map(sourceOf),
      choosable: whole,
      problems: whole
        ? []
        : [
            figureProblem(
              'figures/procedures-partial',
              'warning',
              { seen, total: total ?? '?' },
              { place: { concept: 'procedures.total' } },
            ),
          ],
    },
  ];
}

/** Positions covered from 1 without a gap; a page of the wrong length covers nothing. */
function rowsSeen(pages: Page[]): number {
  const ranges = pages
    .map(({ reading, at }) => reading.grids[at]!)
    .flatMap(({ coverage: { from, to }, rows }) =>
      from !== null && to !== null && to - from + 1 === rows ? [[from, to] as const] : [],
    )
    .sort((a, b) => a[0] - b[0]);
  let reached = 0;
  for (const [from, to] of ranges) {
    if (from > reached + 1) break;
    reached = Math.max(reached, to);
  }
  return reached;
}

function sourceOf({ reading, at }: Page) {
  return {
    reading: reading.id,
    grid: at,
    figure: null,
    codes: null,
    url: reading.url,
    title: reading.title,
    readAt: reading.readAt,
    filters: reading.grids[at]!.filters,
    path: null,
    row: null,
  };
}
