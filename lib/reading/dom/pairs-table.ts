/** Two-cell table rows "label | value" without a header are one block of pairs. */
import type { RawCell, RawGrid, RawRow } from '../raw';
import type { DraftCell } from './draft';
import type { GridText } from './grid-text';
import { classOf } from './look';
import { isDataLike } from './shapes';

const MOST_PAIR_ROWS = 40;

/**
 * True where every other cell, from the first on, looks alike (its class, or bold) and unlike all between them:
 * labels and their values, although the first rows hold words alone as a header does.
 */
export function isPairsByLook(text: GridText): boolean {
  const { rows } = text;
  if (rows.length < 2 || rows.length > MOST_PAIR_ROWS || text.matrix.width > 6) return false;
  if (rows.some(({ part, cells }) => part !== 'body' || cells.length % 2 === 1)) return false;
  const cells = rows.flatMap((row) => row.cells);
  const labels = cells.filter((_cell, at) => at % 2 === 0);
  const values = cells.filter((_cell, at) => at % 2 === 1);
  const [first, ...others] = labels.map(looksOf);
  const [own] = (first ?? []).filter((look) => others.every((looks) => looks.includes(look)));
  if (own === undefined || values.some((value) => looksOf(value).includes(own))) return false;
  if (labels.map((label) => text.header(label)).some((words) => isDataLike(words))) return false;
  // One kind of value below the first row: a table of two columns under its header.
  const below = values.slice(1).map((value) => isDataLike(text.header(value)));
  return below.includes(true) && below.includes(false);
}

/** What sets a cell apart from others. */
function looksOf({ element }: DraftCell): string[] {
  const only = element.childElementCount === 1 ? element.firstElementChild! : null;
  const wraps = only !== null && only.textContent?.trim() === element.textContent?.trim();
  return [
    classOf(element) === '' ? '' : `.${classOf(element)}`,
    wraps && /^(B|STRONG|LABEL)$/.test(only.tagName) ? only.tagName : '',
  ].filter(Boolean);
}

/** The grid as pairs where it is one, else the grid as it is. */
export function pairsOfTable(grid: RawGrid): RawGrid {
  const width = grid.columns.length;
  if (width < 2 || width > 6 || grid.columns.some((column) => column.path.length > 0)) return grid;
  if (grid.indexRow !== null || grid.rows.length === 0) return grid;
  const pairs: { label: string; value: RawCell }[] = [];
  for (const row of grid.rows) {
    if (row.heading !== null) continue;
    const own = row.cells.filter((cell) => !cell.spanned);
    for (let at = 0; at + 1 < own.length; at += 2) {
      const label = own[at]!;
      if (label.text === '' && own[at + 1]!.text === '') continue;
      if (!isLabel(label)) return grid;
      pairs.push({ label: withoutColon(label.text), value: own[at + 1]! });
    }
  }
  return pairs.length === 0 ? grid : { ...grid, ...oneRow(pairs), source: 'pairs' };
}

/** Columns and the single row of a block of pairs. */
export function oneRow(
  pairs: { label: string; value: RawCell }[],
): Pick<RawGrid, 'columns' | 'rows'> {
  const cells = pairs.map((pair) => pair.value);
  const row: RawRow = { cells, ownCells: cells.length, heading: null, foot: false };
  return { columns: pairs.map((pair) => ({ path: [pair.label] })), rows: [row] };
}

/** "Ngày tiếp nhận :" → "Ngày tiếp nhận". */
export const withoutColon = (label: string): string =>
  label.replace(/^[\s•*–+-]+(?=\p{L})/u, '').replace(/[\s:：*]+$/, '');

function isLabel(cell: RawCell): boolean {
  return /\p{L}/u.test(cell.text) && cell.text.length <= 120 && !isDataLike(cell.text);
}
