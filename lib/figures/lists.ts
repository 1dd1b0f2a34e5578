/** Dossier lists put back together from their pages. */
import type { Period } from '../domain/figures';
import { dayOf } from '../domain/instant';
import { contains } from '../domain/periods';
import type { Sweep } from '../domain/paging';
import type { Filter, Grid, GridPeriod } from '../domain/reading';
import { fold } from '../domain/text';
import type { UnitMatcher } from '../domain/unit-matcher';
import type { LedgerReading } from '../ledger/records';
import { partialListWords } from '../packs/list-words';
import { remembering } from '../ledger/by-key';
import { filterKey, isSearched, narrowingFilters, pagePath } from './facts';
import { sweptKeys } from './sweeps';

/** All pages seen of one list: same site, page, filters and period. */
export interface DossierList {
  host: string;
  period: GridPeriod | null;
  /** No period could be told although the page names some: it may hold only the dossiers of one. */
  periodUnclear: boolean;
  filters: Filter[];
  title: string;
  /** Words of the title or the address, or a search box, say that it holds but some of the dossiers. */
  partial: boolean;
  /** The newest printed number of rows of the whole list. */
  total: number | null;
  /** Keys seen on pages that print that total. */
  keys: Set<string>;
  /** Read page by page from the first to the last: `keys` are all of it. */
  swept: boolean;
  /** Oldest look among those pages: the list is known as of then. */
  readAt: string;
}

interface ListPage {
  reading: LedgerReading;
  grid: Grid;
  at: number;
  keys: string[];
}

const UNCLEAR = new Set(['reading/period-conflict', 'reading/period-missing']);

const isUnclear = ({ reading, grid, at }: ListPage): boolean =>
  grid.period === null &&
  reading.problems.some(({ code, grid: of }) => UNCLEAR.has(code) && (of == null || of === at));

/** The lists of all readings; with `since`, only looks on or after that day. */
export function listsOf(
  readings: readonly LedgerReading[],
  since: string | null,
  sweeps: readonly Sweep[] = [],
): DossierList[] {
  return pagesByList(readings).flatMap((all) => {
    const isOld = ({ reading }: ListPage) => since !== null && dayOf(reading.readAt) < since;
    const pages = all.some(isOld) ? all.filter((page) => !isOld(page)) : all;
    return pages.length > 0 ? [withSweep(assembled(pages), pages, sweeps, since)] : [];
  });
}

/** Readings never change, so their lists are put together once for every month and period asked about. */
const pagesByList = remembering((readings: readonly LedgerReading[]): ListPage[][] => {
  const groups = new Map<string, ListPage[]>();
  for (const reading of readings) {
    reading.grids.forEach((grid, at) => {
      if (grid.kind !== 'dossiers') return;
      const period = grid.period && [grid.period.from, grid.period.to, grid.period.of];
      const page = [reading.host, pagePath(reading.url), filterKey(grid.filters), fold(grid.title)];
      const key = JSON.stringify([...page, period, isSearched(reading, at)]);
      const group = groups.get(key) ?? [];
      group.push({ reading, grid, at, keys: reading.keys[at] ?? [] });
      groups.set(key, group);
    });
  }
  return [...groups.values()];
});

const assembled = remembering(assemble);

function assemble(pages: ListPage[]): DossierList {
  const sorted = [...pages].sort((a, b) => (a.reading.readAt < b.reading.readAt ? 1 : -1));
  const total =
    sorted.find((page) => page.grid.coverage.total !== null)?.grid.coverage.total ?? null;
  const counted = sorted.filter((page) => page.grid.coverage.total === total);
  const { reading, grid } = sorted[0]!;
  return {
    host: reading.host,
    period: grid.period,
    periodUnclear: pages.some(isUnclear),
    filters: grid.filters,
    title: grid.title || reading.title,
    partial:
      isSearched(reading, sorted[0]!.at) ||
      isPartial(grid.title || reading.title, pagePath(reading.url)),
    total,
    keys: keysOn(counted),
    swept: false,
    readAt: counted[counted.length - 1]!.reading.readAt,
  };
}

function keysOn(pages: readonly ListPage[]): Set<string> {
  const all = new Set<string>();
  for (const { keys } of pages) for (const key of keys) all.add(key);
  return all;
}

/** A list that was read from its first page to its last is what that reading saw, unless it prints otherwise. */
function withSweep(
  list: DossierList,
  pages: ListPage[],
  sweeps: readonly Sweep[],
  since: string | null,
): DossierList {
  const swept = sweeps.length === 0 ? null : sweptKeys(pages, sweeps, since);
  if (!swept || (list.total !== null && list.total !== swept.keys.size)) return list;
  return { ...list, ...swept, swept: true };
}

/** True where every row the list claims to have was seen, or all its pages were read to the last. */
export function isWhole(list: DossierList): boolean {
  return list.swept || (list.total !== null && list.keys.size === list.total);
}

/** True where nothing but the asked unit and the period narrows the list; with `spread` not even the unit may. */
export function isUnnarrowed(list: DossierList, matcher: UnitMatcher, spread: boolean): boolean {
  const isUnit = (value: string) => !spread && matcher.isUnit(value, list.period);
  return !list.partial && narrowingFilters(list.filters, isUnit).length === 0;
}

/** True where the list's own date filter of this kind spans the whole period. */
export function spans(list: DossierList, of: GridPeriod['of'], period: Period): boolean {
  return list.period !== null && list.period.of === of && contains(list.period, period);
}

function isPartial(title: string, path: string): boolean {
  const { titles, paths } = partialListWords();
  const folded = ` ${fold(title)} `;
  if (titles.some((word) => folded.includes(` ${word} `))) return true;
  const segments = path.toLowerCase().split(/[^a-z]+/);
  return paths.some((word) => segments.includes(word));
}
