/** Two-cell table rows "label | value" without a header are one block of pairs. */
import type { RawCell, RawGrid, RawRow } from '../raw';
import { isDataLike } from './shapes';

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
