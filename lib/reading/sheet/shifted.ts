/**
 * One real export prints twelve headers and writes nine cells a row, so that every value stands under the
 * wrong header (and an applicant under "Cơ quan"). A workbook does not count its cells; contents tell.
 */
import type { RawGrid } from '../raw';
import { datedText, isNoDate } from '../meaning/dates-in-cells';
import { dossierColumns } from '../meaning/dossier-columns';

const LEAST_ROWS = 2;

/** The grid with its rows marked as short where their values do not fit the headers they stand under. */
export function withShiftedRows(grid: RawGrid): RawGrid {
  const rows = grid.rows.filter((row) => row.heading === null);
  const last = rows.reduce(
    (most, row) => Math.max(most, lastText(row.cells.map((cell) => cell.text))),
    -1,
  );
  if (rows.length < LEAST_ROWS || last < 1 || last >= grid.columns.length - 1) return grid;
  const named = grid.columns.slice(last + 1).some((column) => column.path.length > 0);
  if (!named || !isMisplaced(grid)) return grid;
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      row.heading === null ? { ...row, ownCells: Math.min(row.ownCells, last + 1) } : row,
    ),
  };
}

function lastText(texts: readonly string[]): number {
  let at = texts.length - 1;
  while (at >= 0 && texts[at] === '') at -= 1;
  return at;
}

/** Dates stand under a header that means none, or no dates under one that means them. */
function isMisplaced(grid: RawGrid): boolean {
  const columns = dossierColumns(grid);
  if (columns.filter((column) => column.field !== null).length < 2) return false;
  if (columns.some((column) => column.refused)) return true;
  return columns.some(
    (column, at) =>
      (column.field === null ? column.personal : !isDate(column.field)) && datesIn(grid, at),
  );
}

const isDate = (field: string): boolean =>
  field.endsWith('At') ||
  field === 'dueAtOriginal' ||
  field === 'latenessText' ||
  field === 'status' ||
  field === 'supplements';

function datesIn(grid: RawGrid, at: number): boolean {
  const texts = grid.rows.flatMap((row) => {
    const text = row.heading === null ? (row.cells[at]?.text ?? '') : '';
    return text === '' || isNoDate(text) ? [] : [text];
  });
  return (
    texts.length > 0 && texts.filter((text) => datedText(text).dated).length >= texts.length * 0.8
  );
}
