/** Finds what an officer has taught about the grids of a page. A taught meaning holds for exactly its label path on its site. */
import { formatDay } from '../../domain/instant';
import { outOfForce, type PortalPack } from '../../packs/portals';
import { pathKey, type TaughtColumn, type TaughtGrid } from '../../packs/taught';
import type { RawGrid, RawPage } from '../raw';
import { headerParts } from './figure-columns';
import type { Notes } from './notes';
import { looksPersonal } from './person-content';
import { isPersonalLabel } from './privacy';

/** What holds for one grid: a meaning for each taught column, by position in this very look. */
export interface Teaching {
  grid: TaughtGrid;
  columns: ReadonlyMap<number, TaughtColumn>;
}

const LEAST_SHARED = 2;

/** The teaching of every grid of a page, by grid index; says where a taught table is no longer what it was. */
export function teachingsOf(
  page: RawPage,
  packs: readonly PortalPack[],
  notes: Notes,
  day: string | null = null,
): Map<number, Teaching> {
  const found = new Map<number, Teaching>();
  const inForce = packs.filter((pack) => outOfForce(pack, day) === null);
  const taught = taughtHere(page.url, inForce);
  const barred = packs.filter((pack) => !inForce.includes(pack));
  if (taught.length === 0 && barred.length === 0) return found;
  const changed: { at: number; taught: TaughtGrid }[] = [];
  for (const [at, grid] of page.grids.entries()) {
    const keys = headerParts(grid).map(pathKey);
    const match = bestMatch(taught, new Set(keys), grid);
    if (match !== null)
      found.set(at, { grid: match, columns: settle(match, keys, grid, at, notes) });
    else {
      const over = barred.find(
        (pack) => bestMatch(taughtHere(page.url, [pack]), new Set(keys), grid) !== null,
      );
      const why = over && outOfForce(over, day);
      if (over && why) noteOutOfForce(notes, over.id, why, { severity: 'warning', grid: at });
      const near = taught.find((one) => !one.alone && isNear(one, new Set(keys)));
      if (near) changed.push({ at, taught: near });
    }
  }
  const used = new Set([...found.values()].map((one) => one.grid));
  for (const { at, taught: one } of changed)
    if (!used.has(one))
      notes.add('reading/taught-changed', 'warning', at, null, { pack: one.pack });
  return found;
}

/** Says that a pack would have been used and why it was not. */
export function noteOutOfForce(
  notes: Notes,
  pack: string,
  { why, day }: { why: 'not-yet' | 'no-more'; day: string },
  { severity, grid }: { severity: 'info' | 'warning'; grid: number | null },
): void {
  notes.add(`reading/pack-${why}`, severity, grid, null, { pack, day: formatDay(day) });
}

/** The taught grids of the page's own origin, later packs behind earlier ones. */
export function taughtHere(url: string | null, packs: readonly PortalPack[]): TaughtGrid[] {
  const origin = originOfUrl(url);
  if (origin === null) return [];
  return packs.filter(({ site }) => site === origin).flatMap(({ grids }) => grids);
}

/** `https://host:port` of an address, lower case; null where it is no web address. */
export function originOfUrl(url: string | null): string | null {
  const match = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url ?? '');
  return match ? `${match[1]}://${match[2]}`.toLowerCase() : null;
}

/** Of several that fit, the one that names most labels: it says most exactly which grid it means. */
function bestMatch(
  taught: readonly TaughtGrid[],
  keys: ReadonlySet<string>,
  grid: RawGrid,
): TaughtGrid | null {
  let best: TaughtGrid | null = null;
  for (const one of taught)
    if (fits(one, keys, grid) && one.signature.size >= (best?.signature.size ?? 0) + (best ? 1 : 0))
      best = one;
  return best;
}

function fits(one: TaughtGrid, keys: ReadonlySet<string>, grid: RawGrid): boolean {
  if (one.alone) return grid.source === 'cards' && [...keys].some((key) => one.columns.has(key));
  return one.signature.size > 0 && [...one.signature].every((key) => keys.has(key));
}

function isNear(one: TaughtGrid, keys: ReadonlySet<string>): boolean {
  const shared = [...one.signature].filter((key) => keys.has(key)).length;
  return shared >= LEAST_SHARED && shared * 2 >= one.signature.size;
}

/** Meanings by position. Two columns of one label path mean nothing; personal columns stay dropped. */
function settle(
  match: TaughtGrid,
  keys: readonly string[],
  grid: RawGrid,
  at: number,
  notes: Notes,
): Map<number, TaughtColumn> {
  const columns = new Map<number, TaughtColumn>();
  keys.forEach((key, column) => {
    const meaning = match.columns.get(key);
    if (!meaning) return;
    const path = grid.columns[column]!.path.join(' > ');
    if (keys.indexOf(key) !== keys.lastIndexOf(key))
      return notes.add('reading/taught-twice', 'warning', at, path, { path });
    if (meaning.concept !== null && isPersonalColumn(grid, column, meaning.concept))
      return notes.add('reading/taught-personal', 'warning', at, path, { path });
    columns.set(column, meaning);
  });
  return columns;
}

/** True where a column's label announces personal data or its cells look like it. */
export function isPersonalColumn(
  grid: RawGrid,
  column: number,
  concept: TaughtColumn['concept'],
): boolean {
  const isCode = concept === 'code' || concept === 'otherCodes';
  return (
    grid.columns[column]!.path.some(isPersonalLabel) || looksPersonal(grid.rows, column, !isCode)
  );
}
