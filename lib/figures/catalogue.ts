/** The procedures that the portal's catalogue names, as of the newest look at each of its pages. */
import type { FigureSource } from '../domain/figures';
import { procedureCodeKey, procedureNameKey } from '../domain/procedure-key';
import type { ListedProcedure } from '../domain/reading';
import type { UnitMatcher } from '../domain/unit-matcher';
import type { LedgerReading } from '../ledger/records';
import { catalogues, rowsSeen, sourceOf, type CataloguePage } from './procedures';

/** One row, with the page that shows it. */
export interface PortalProcedure extends ListedProcedure {
  /** Index into the catalogue's `sources`. */
  source: number;
}

export interface PortalCatalogue {
  host: string;
  /** Each procedure once, by code, then by name. */
  procedures: PortalProcedure[];
  /** Rows the page says there are; null where it does not say. */
  total: number | null;
  /** Rows that were seen. */
  seen: number;
  /** All rows were seen, and each names its procedure. Only then does absence prove anything. */
  whole: boolean;
  /** Pages read before their rows were kept: they must be read again. */
  nameless: number;
  /** The oldest look at one of its pages: the catalogue is known as of then. */
  readAt: string;
  sources: FigureSource[];
}

/** All catalogues of the unit, whole ones first, then the newest. Order and repetition of readings do not matter. */
export function portalCatalogues(
  readings: readonly LedgerReading[],
  matcher: UnitMatcher,
): PortalCatalogue[] {
  return catalogues(readings, matcher)
    .map(catalogueOf)
    .sort(
      (a, b) =>
        Number(b.whole) - Number(a.whole) ||
        (a.readAt === b.readAt ? compare(a.host, b.host) : compare(b.readAt, a.readAt)),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function catalogueOf(all: CataloguePage[]): PortalCatalogue {
  const pages = newestLooks(all);
  const total = gridOf(pages[0]!).coverage.total;
  const procedures = new Map<string, PortalProcedure>();
  let unnamed = 0;
  pages.forEach((page, source) => {
    for (const one of gridOf(page).procedures ?? []) {
      const key = `${procedureCodeKey(one.code) ?? ''}|${procedureNameKey(one.name) ?? ''}`;
      if (key === '|') unnamed += 1;
      else if (!procedures.has(key)) procedures.set(key, { ...one, source });
    }
  });
  const nameless = pages.filter((page) => gridOf(page).procedures === undefined).length;
  const single = pages.length === 1 && isStated(pages[0]!);
  const seen = single ? gridOf(pages[0]!).rows : rowsSeen(pages);
  const allSeen = single || (total !== null && seen === total);
  const oneState = (total === null || procedures.size <= total) && isOneState(pages);
  return {
    host: pages[0]!.reading.host,
    procedures: [...procedures].sort(([a], [b]) => compare(a, b)).map(([, one]) => one),
    total,
    seen,
    whole: allSeen && oneState && nameless === 0 && unnamed === 0,
    nameless,
    readAt: pages.reduce((first, { reading }) => min(first, reading.readAt), '9999'),
    sources: pages.map(sourceOf),
  };
}

/** Between two looks a list may change so that its number stays: rows move from page to page and some are never seen. */
const ONE_STATE_MS = 24 * 60 * 60_000;

/** Pages that were looked at within a day, and no procedure on two of them: they can be of one state of the list. */
function isOneState(pages: readonly CataloguePage[]): boolean {
  const times = pages.map(({ reading }) => new Date(reading.readAt).getTime());
  if (Math.max(...times) - Math.min(...times) > ONE_STATE_MS) return false;
  const keys = pages.flatMap((page) => [
    ...new Set(
      (gridOf(page).procedures ?? []).map(
        ({ code, name }) => procedureCodeKey(code) ?? procedureNameKey(name) ?? '',
      ),
    ),
  ]);
  return new Set(keys).size === keys.length;
}

const min = (a: string, b: string): string => (a < b ? a : b);
const gridOf = ({ reading, at }: CataloguePage) => reading.grids[at]!;

/** The reader itself took the page for the whole list and stated its number. */
const isStated = ({ reading, at }: CataloguePage): boolean =>
  reading.figures.some(({ grid, concept, value }) => {
    return grid === at && concept === 'procedures.total' && value === reading.grids[at]!.rows;
  });

/** The newest look at each stretch of the list, among looks that print the newest total; first pages first. */
function newestLooks(all: readonly CataloguePage[]): CataloguePage[] {
  const sorted = [...all].sort(
    (a, b) =>
      compare(b.reading.readAt, a.reading.readAt) ||
      compare(b.reading.id, a.reading.id) ||
      a.at - b.at,
  );
  const total = gridOf(sorted[0]!).coverage.total;
  const looks = new Map<string, CataloguePage>();
  for (const page of sorted) {
    const { coverage } = gridOf(page);
    if (coverage.total !== total) continue;
    const stretch = `${coverage.from}-${coverage.to}`;
    if (!looks.has(stretch)) looks.set(stretch, page);
  }
  return [...looks.values()].sort(
    (a, b) => (gridOf(a).coverage.from ?? 0) - (gridOf(b).coverage.from ?? 0),
  );
}
