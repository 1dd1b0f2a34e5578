/** The visible part of a sheet: hidden rows and columns taken out, merged ranges closed over them. */
import type { Merge, Sheet, SheetCell } from './model';

export interface VisibleSheet {
  name: string;
  rows: (SheetCell | null)[][];
  merges: Merge[];
  countsCells: boolean;
  /** Hidden rows that hold something; they are not read, and the officer is told so. */
  hiddenRows: number;
}

/** Takes out what a person does not see. A merged text stays visible while any part of its range does. */
export function visiblePart(sheet: Sheet): VisibleSheet {
  const { name, countsCells } = sheet;
  const rowAt = kept(sheet.rows.length, sheet.hiddenRows);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columnAt = kept(width, sheet.hiddenColumns);
  const whole = sheet.hiddenRows.size === 0 && sheet.hiddenColumns.size === 0;
  const rows = whole
    ? sheet.rows
    : sheet.rows.flatMap((row, r) =>
        rowAt[r] === null ? [] : [row.filter((_cell, c) => columnAt[c] !== null)],
      );
  const merges = sheet.merges.flatMap((merge) => moved(sheet, rows, merge, rowAt, columnAt));
  const hiddenRows = [...sheet.hiddenRows].filter((row) =>
    sheet.rows[row]?.some((cell) => cell !== null && cell.text.trim() !== ''),
  ).length;
  return { name, rows, merges, countsCells, hiddenRows };
}

/** New positions; null for what is hidden. */
function kept(count: number, hidden: ReadonlySet<number>): (number | null)[] {
  let next = 0;
  return Array.from({ length: count }, (_, at) => (hidden.has(at) ? null : next++));
}

function moved(
  sheet: Sheet,
  rows: (SheetCell | null)[][],
  merge: Merge,
  rowAt: readonly (number | null)[],
  columnAt: readonly (number | null)[],
): Merge[] {
  const spots = (at: readonly (number | null)[], from: number, to: number): number[] =>
    at.slice(from, to + 1).filter((spot) => spot !== null);
  const r = spots(rowAt, merge.startRow, merge.endRow);
  const c = spots(columnAt, merge.startCol, Math.min(merge.endCol, columnAt.length - 1));
  if (r.length === 0 || c.length === 0) return [];
  const text = sheet.rows[merge.startRow]?.[merge.startCol] ?? null;
  const row = rows[r[0]!]!;
  if (text !== null && row[c[0]!] !== text) {
    while (row.length < c[0]!) row.push(null);
    row[c[0]!] = text;
  }
  return [{ startRow: r[0]!, endRow: r[r.length - 1]!, startCol: c[0]!, endCol: c[c.length - 1]! }];
}
