/** What one page of a list shows, as far as reading the next ones is concerned. */
import type { Coverage, Grid, Reading } from '../../domain/reading';
import { fold } from '../../domain/text';
import { Look } from '../dom/look';
import { listArea } from './list-area';
import { nextPageOf, type NextPage } from './next-page';

/** The list itself: what must stay the same from page to page. */
export interface ListScope {
  path: string;
  /** Parameters of the address, without those that name a page. */
  query: Record<string, string>;
  title: string;
  filters: string[];
  period: (string | null)[];
}

export interface Sight {
  /** Reading and grid it was taken from. */
  reading: string;
  grid: number;
  host: string;
  scope: ListScope;
  columns: string;
  rows: number;
  codes: string[];
  /** Every row has a code, and each another one. */
  clean: boolean;
  coverage: Coverage;
  next: NextPage;
}

const PAGE_PARAMETER =
  /(^|[_.$-])(p|pg|page|pages|pageno|pagenumber|page_?index|page_?num|currentpage|current|trang|cur|resetcur|start|offset|skip)$/i;
const PAGE_LABEL = /^(trang|page|den trang|toi trang)\b/;

/** The page's dossier list; null where it shows none, or more than one. */
export function sightOf(reading: Reading, document: Document): Sight | null {
  const lists = reading.grids.flatMap((grid, at) =>
    grid.kind === 'dossiers' && grid.rows > 0 ? [{ grid, at }] : [],
  );
  const [list] = lists;
  if (!list || lists.length > 1) return null;
  const codes = reading.dossiers.filter(({ grid }) => grid === list.at).map(({ code }) => code);
  if (codes.length === 0) return null;
  const look = new Look(document);
  const area = listArea(look, document, codes);
  return {
    reading: reading.id,
    grid: list.at,
    host: addressOf(reading.url)?.host ?? '',
    scope: scopeOf(reading, list.grid),
    columns: JSON.stringify(list.grid.columns.map(({ path }) => fold(path))),
    rows: list.grid.rows,
    codes,
    clean: codes.length === list.grid.rows && new Set(codes).size === codes.length,
    coverage: list.grid.coverage,
    next: area
      ? nextPageOf(look, area)
      : { state: 'none', page: null, pages: null, first: false, press: null, script: null },
  };
}

function scopeOf(reading: Reading, grid: Grid): ListScope {
  const address = addressOf(reading.url);
  const [route, inHash] = (address?.hash ?? '').split('?');
  const query: Record<string, string> = {};
  for (const text of [address?.search ?? '', inHash ?? ''])
    for (const [name, value] of new URLSearchParams(text))
      if (!PAGE_PARAMETER.test(name)) query[name] = value;
  const { period } = grid;
  return {
    path: `${address?.pathname ?? ''}${route ?? ''}`,
    query,
    title: fold(grid.title),
    filters: grid.filters
      .filter(({ label }) => !PAGE_LABEL.test(fold(label)))
      .map(({ label, value }) => `${fold(label)}=${fold(value)}`)
      .sort(),
    period: period ? [period.from, period.to, period.of] : [],
  };
}

/** True where the document stands at the path of a list. Session numbers in a path are never kept of it. */
export function isSamePath({ defaultView }: Document, path: string): boolean {
  const { pathname = '', hash = '' } = defaultView?.location ?? {};
  const bare = (text: string) => text.replace(/;jsessionid=[^/?#]*/i, '');
  return bare(`${pathname}${hash.split('?')[0]}`) === bare(path);
}

function addressOf(url: string | null): URL | null {
  try {
    return url === null ? null : new URL(url);
  } catch {
    return null;
  }
}

/**
 * How two pages' scopes differ, or null. A pager may add parameters of its own to the address; one that was there
 * must stay as it was.
 */
export function differenceOf(
  before: ListScope,
  now: ListScope,
): 'navigated' | 'scope-changed' | null {
  if (before.path !== now.path) return 'navigated';
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  if (!same([before.title, before.filters, before.period], [now.title, now.filters, now.period]))
    return 'scope-changed';
  return Object.entries(before.query).some(([name, value]) => now.query[name] !== value)
    ? 'scope-changed'
    : null;
}
