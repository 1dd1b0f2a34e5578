/** Statistics printed the other way round: "Nội dung | Số lượng", or "Chỉ tiêu | Sở Y tế | Sở Nội vụ", one measure a row. */
import { labelKey, rowLabels, turnedHeaders } from '../../packs/labels';
import type { RawCell, RawGrid, RawRow } from '../raw';
import { countOfCell } from './cells';
import { readHeader, tokenise } from './figure-header';
import { startsWithOrganisation } from './filters';
import { namesDays } from './period-words';

const OF_WHICH = /^\s*[-–+•]?\s*trong đó\s*:?\s*/iu;

/**
 * Such a table as one row of label/value pairs, any other as it is. Only where the header says "content" and
 * "number", every row holds one count, and most labels are known: a list of statuses with counts is none.
 */
export function turned(grid: RawGrid): RawGrid {
  if (grid.source !== 'table' && grid.source !== 'aria') return grid;
  const leaf = (at: number): string => labelKey(grid.columns[at]?.path.slice(-1)[0] ?? '');
  const at = (words: ReadonlySet<string>): number[] =>
    grid.columns.flatMap((_column, index) => (words.has(leaf(index)) ? [index] : []));
  const [label, ...otherLabels] = at(turnedHeaders.label);
  const [value, ...otherValues] = at(turnedHeaders.value);
  if (label === undefined || otherLabels.length > 0) return grid;
  const beside = (index: number): boolean =>
    index === label || turnedHeaders.beside.has(leaf(index));
  const units = grid.columns.flatMap((_column, index) => (beside(index) ? [] : [index]));
  if (units.some((index) => namesUnit(grid, index)) && units.every((index) => mayHead(grid, index)))
    return byUnit(grid, label, units);
  if (units.length > 1 && units.every((index) => namesDays(headOf(grid, index))))
    return byDays(grid, label, units);
  if (value === undefined || otherValues.length > 0) return grid;
  const rest = grid.columns.flatMap((_column, index) =>
    index === label || index === value ? [] : [leaf(index)],
  );
  if (!rest.every((word) => turnedHeaders.beside.has(word))) return grid;
  const rows = grid.rows.filter((row) => row.heading === null);
  if (rows.length < 2 || !rows.every((row) => isMeasure(row, value))) return grid;
  const paths = rows.map((row) => [(row.cells[label]?.text ?? '').replace(OF_WHICH, '')]);
  const known = paths.filter((path) => isKnown(path));
  return known.length < 2 || known.length < paths.length / 2
    ? grid
    : onOneRow(grid, rows, paths, value);
}

const headOf = (grid: RawGrid, column: number): string => grid.columns[column]!.path.join(' ');
/** "Sở Y tế", not "Số lượng", which is the same without its tones. */
const namesUnit = (grid: RawGrid, column: number): boolean =>
  startsWithOrganisation(headOf(grid, column)) && tokenise(headOf(grid, column)).unknown;
const mayHead = (grid: RawGrid, column: number): boolean =>
  namesUnit(grid, column) || rowLabels.total.has(headOf(grid, column));

/** A row for each unit, a column for each measure; the total of all units stays a total. */
function byUnit(grid: RawGrid, label: number, units: readonly number[]): RawGrid {
  const rows = grid.rows.filter((row) => row.heading === null);
  const paths = rows.map((row) => [(row.cells[label]?.text ?? '').replace(OF_WHICH, '')]);
  const known = paths.filter((path) => isKnown(path)).length;
  const counted = units.every((at) => rows.every((row) => isMeasure(row, at)));
  if (rows.length < 2 || !counted || known < 2 || known < rows.length / 2) return grid;
  const plain = (cell: RawCell): RawCell => ({ ...cell, spanned: false });
  const turnedRows = units.map((at): RawRow => {
    const name = headOf(grid, at);
    const cells = rows.map((row) => plain(row.cells[at]!));
    const first: RawCell = { text: name, lines: [name], files: 0, spanned: false };
    return { cells: [first, ...cells], ownCells: cells.length + 1, heading: null, foot: false };
  });
  const columns = [{ path: [] }, ...paths.map((path) => ({ path: path.filter(Boolean) }))];
  return { ...grid, columns, indexRow: null, rows: turnedRows };
}

/** "Chỉ tiêu | Trong tháng | Lũy kế": every measure of every span as a column under the words of its days. */
function byDays(grid: RawGrid, label: number, spans: readonly number[]): RawGrid {
  const rows = grid.rows.filter((row) => row.heading === null);
  if (rows.length < 2 || !spans.every((at) => rows.every((row) => isMeasure(row, at)))) return grid;
  const names = rows.map((row) => (row.cells[label]?.text ?? '').replace(OF_WHICH, ''));
  if (names.filter((name) => isKnown([name])).length < 2) return grid;
  const cells = spans.flatMap((at) =>
    rows.map((row): RawCell => ({ ...row.cells[at]!, spanned: false })),
  );
  const columns = spans.flatMap((at) =>
    names.map((name) => ({ path: [...grid.columns[at]!.path, name].filter(Boolean) })),
  );
  const row: RawRow = { cells, ownCells: cells.length, heading: null, foot: false };
  return { ...grid, source: 'pairs', columns, indexRow: null, rows: [row] };
}

const isMeasure = (row: RawRow, value: number): boolean => {
  const text = row.cells[value]?.text ?? '';
  return text === '' || countOfCell(text).ok || /^[\d.,]+\s*%$/.test(text);
};

function isKnown(path: string[]): boolean {
  const { concept, candidates } = readHeader(path);
  return concept !== null || candidates.length > 0;
}

function onOneRow(grid: RawGrid, rows: RawRow[], paths: string[][], value: number): RawGrid {
  const cells = rows.map((row): RawCell => ({ ...row.cells[value]!, spanned: false }));
  const row: RawRow = { cells, ownCells: cells.length, heading: null, foot: false };
  const columns = paths.map((path) => ({ path: path.filter(Boolean) }));
  return { ...grid, source: 'pairs', columns, indexRow: null, rows: [row] };
}
