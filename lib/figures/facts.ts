/** Printed numbers of pages, as facts about a period and a scope. */
import type { FigureConcept, Qualifier } from '../domain/concepts';
import type { FigureSource, Period } from '../domain/figures';
import type { Problem } from '../domain/problem';
import type { Filter, PageFigure } from '../domain/reading';
import { fold } from '../domain/text';
import type { UnitMatcher } from '../domain/unit-matcher';
import { sameUnit, unitKey } from '../domain/unit-name';
import type { LedgerReading } from '../ledger/records';

/** One printed number (or one worked out from its own row) that speaks of the asked scope. */
export interface PageFact {
  concept: FigureConcept;
  part: string | null;
  value: number;
  period: Period;
  qualifiers: Qualifier[];
  host: string;
  /** The unit as printed; null where the number is of all that the page shows. */
  unit: string | null;
  /** What makes two looks the same source: site, page, filters, header path, row. */
  place: string;
  /** The row it stands in: figures of one row speak of the same thing at the same time. */
  row: string;
  readAt: string;
  id: string;
  /** Filters that narrow it beyond the asked scope; such a number is never the whole. */
  narrowed: Filter[];
  /** What the reader had to say against this row or its whole grid. */
  flaws: Problem[];
  sources: FigureSource[];
}

/** True where a search narrows a grid of the reading: what it shows is not the whole. */
export const isSearched = (reading: LedgerReading, at: number): boolean =>
  reading.problems.some(({ code, grid }) => code === 'reading/searched' && grid === at);

/** Problems of a reading that touch the numbers themselves. */
const FLAWS = new Set([
  'reading/cells-mismatch',
  'reading/not-stable',
  'reading/equation-broken',
  'reading/searched',
]);

/** Controls that choose the period narrow nothing else. Folded labels. */
const PERIOD_LABELS =
  /^(?:(?:tu|den)(?: (?:ngay|thang|qui|nam)\b.*)?|(?:loai ki|ki|nam|thang|qui|ngay|thoi gian)\b.*)$/;
/** What such a control holds; "Thời gian giải quyết: Quá hạn" chooses dossiers, not days. */
const PERIOD_VALUES = /\d|^(?:nam|thang|qui|tuan|ngay|ca nam|tuy chon|khac)\b/;

/** The facts of all readings about one scope: a unit under its own names, or the whole where none is asked for. */
export function factsOf(readings: readonly LedgerReading[], matcher: UnitMatcher): PageFact[] {
  return factsWhere(readings, ({ scope }, period) =>
    matcher.unit === null ? scope.unit === null : matcher.isUnit(scope.unit, period),
  );
}

/** The facts about units that an accepted figure names; of fields and procedures there are none. */
export function factsWhere(
  readings: readonly LedgerReading[],
  accepts: (figure: PageFigure, period: Period | null) => boolean,
): PageFact[] {
  return readings.flatMap((reading) => {
    const scoped = reading.figures.flatMap((figure, at) => {
      const { field, procedure } = figure.scope;
      if (field !== null || procedure !== null) return [];
      return accepts(figure, reading.grids[figure.grid]?.period ?? null) ? [{ figure, at }] : [];
    });
    const totals = new Set(
      scoped.flatMap(({ figure }) => (figure.scope.total ? columnOf(figure) : [])),
    );
    return scoped.flatMap(({ figure, at }) => {
      const grid = reading.grids[figure.grid];
      if (figure.value === null || !grid?.period) return [];
      // Rows by month or channel speak of the same unit as the grand total under them.
      if (!figure.scope.total && totals.has(columnOf(figure))) return [];
      const { from, to } = grid.period;
      return [factOf(reading, figure, at, { from, to })];
    });
  });
}

const columnOf = ({ grid, path, scope }: PageFigure): string =>
  JSON.stringify([grid, path, scope.unit]);

/** Filters beside the period and those whose value names the unit itself. */
export function narrowingFilters(
  filters: readonly Filter[],
  isUnit: (value: string) => boolean,
): Filter[] {
  return filters.filter((filter) => !choosesPeriod(filter) && !isUnit(filter.value));
}

const choosesPeriod = ({ label, value }: Filter): boolean =>
  PERIOD_LABELS.test(fold(label)) && PERIOD_VALUES.test(fold(value));

/** The page's address without its query, where paging and period live. */
export function pagePath(url: string | null): string {
  if (!url) return '';
  try {
    const { pathname, hash } = new URL(url);
    return pathname + hash.split('?')[0];
  } catch {
    return '';
  }
}

/** Filters as one text, whatever their order. */
export function filterKey(filters: readonly Filter[]): string {
  return filters
    .map((filter) => `${fold(filter.label)}=${unitKey(filter.value)}`)
    .sort()
    .join('&');
}

function factOf(reading: LedgerReading, figure: PageFigure, at: number, period: Period): PageFact {
  const grid = reading.grids[figure.grid]!;
  const page = [sourceKey(reading), filterKey(grid.filters), wordsOf(grid.title)];
  return {
    concept: figure.concept,
    part: figure.part,
    value: figure.value!,
    period,
    qualifiers: [...figure.qualifiers].sort(),
    host: reading.host,
    unit: figure.scope.unit,
    place: JSON.stringify([...page, figure.path, figure.row]),
    row: JSON.stringify([reading.id, figure.grid, figure.row, figure.scope]),
    readAt: reading.readAt,
    id: reading.id,
    narrowed: narrowingFilters(grid.filters, (value) => sameUnit(value, figure.scope.unit)),
    flaws: flawsOf(reading, figure),
    sources: [
      {
        reading: reading.id,
        grid: figure.grid,
        figure: at,
        codes: null,
        url: reading.url,
        title: reading.title,
        readAt: reading.readAt,
        filters: grid.filters,
        path: figure.path,
        row: figure.row,
        value: figure.value!,
      },
    ],
  };
}

/** Parameters that page, sort or date a view, or only keep it from being cached. */
const VIEW_PARAMETERS =
  /page|trang|size|limit|offset|sort|order|ngay|date|thang|month|quy|quarter|nam|year|from|to|^_|^t$|time|rand|cache/i;

/**
 * Two looks show one source where site, page and what its address asks for agree. A file has no address: two
 * files are two sources, whatever their words.
 */
function sourceKey(reading: LedgerReading): string {
  if (!reading.url) return `file:${reading.input}`;
  const asked = reading.url
    .split(/[?&#]/)
    .slice(1)
    .filter((pair) => /^[^=/]+=./.test(pair));
  const kept = asked.filter((pair) => !VIEW_PARAMETERS.test(pair.split('=')[0]!)).sort();
  return `${reading.host}${pagePath(reading.url)}?${kept.join('&')}`;
}

/** A title without its numbers: "Số liệu đến 10:05" changes from look to look. */
const wordsOf = (title: string): string => unitKey(title.replace(/\d+/g, ' '));

function flawsOf(reading: LedgerReading, figure: PageFigure): Problem[] {
  return reading.problems.filter(({ code, grid, at }) => {
    if (!FLAWS.has(code) || (grid != null && grid !== figure.grid)) return false;
    return at == null || at === figure.row || at === figure.path;
  });
}
