/** What a row of a statistics grid is: data, the grand total, or something that is neither. */
import { fold } from '../../domain/text';
import { labelKey, rowLabels } from '../../packs/labels';
import type { RawRow } from '../raw';
import { isPauseDue, type Sliced } from '../slices';
import { countOfCell } from './cells';
import { startsWithOrganisation } from './filters';
import type { FigureColumn } from './figure-columns';
import { isIndexRow } from './formulas';

export type RowRole = 'data' | 'total' | 'none';

export interface JudgedRow {
  row: RawRow;
  role: RowRole;
  label: string;
  /** The dimension cell is where the label stands. */
  name: string;
}

const SERIAL = /^(stt|tt|so tt|#|no|so thu tu)$/;
const ROMAN = /^(?:[ivxlc]+|[a-h])[.)]?$/i;
const ARABIC = /^\d+(?:\.\d+)*[.)]?$/;

const isSerial = (column: FigureColumn): boolean =>
  SERIAL.test(fold(column.parts[column.parts.length - 1] ?? ''));

/** Position of the column that names the rows, or null. */
export function nameColumn(columns: readonly FigureColumn[]): number | null {
  const named = columns.findIndex((column) => column.dimension !== null);
  if (named >= 0) return named;
  const text = columns.findIndex(
    (column) =>
      !column.counts &&
      !isSerial(column) &&
      column.concept === null &&
      column.candidates.length === 0,
  );
  return text >= 0 ? text : null;
}

/** Judges every row; several grand totals are told apart by the sums of the data rows. */
export function* judgeRows(
  rows: readonly RawRow[],
  columns: readonly FigureColumn[],
): Generator<undefined, JudgedRow[]> {
  const nameAt = nameColumn(columns);
  const serialAt = columns.findIndex(isSerial);
  const serials = rows.map((row) => (serialAt < 0 ? '' : (row.cells[serialAt]?.text ?? '')));
  const mixed = serials.some((s) => ARABIC.test(s)) && serials.some((s) => ROMAN.test(s));
  let ofWhich = false;
  const judge = (row: RawRow, at: number): JudgedRow => {
    const name = nameAt === null ? '' : (row.cells[nameAt]?.text ?? '');
    const label = labelOfRow(row, nameAt, serialAt, columns);
    const serial = serials[at]!;
    if (row.heading !== null) {
      ofWhich = rowLabels.ofWhich.begins(row.heading);
      return { row, role: 'none', label, name };
    }
    if (ofWhich && ARABIC.test(serial)) ofWhich = false;
    const isPart = ofWhich || isSubtotal(row, nameAt, columns);
    const role = isPart ? 'none' : roleOf(row, label, mixed && ROMAN.test(serial));
    return { row, role, label, name };
  };
  const judged: JudgedRow[] = [];
  for (const [at, row] of rows.entries()) {
    judged.push(judge(row, at));
    if (isPauseDue()) yield;
  }
  return yield* oneTotal(judged, columns);
}

/** The text that names a row: its dimension cell, or for totals whatever spans the first columns. */
function labelOfRow(
  row: RawRow,
  nameAt: number | null,
  serialAt: number,
  columns: readonly FigureColumn[],
): string {
  if (row.heading !== null) return row.heading;
  const name = nameAt === null ? '' : (row.cells[nameAt]?.text ?? '');
  if (name !== '') return name;
  const firstCount = columns.findIndex((column) => column.counts && column.concept !== null);
  const first = row.cells.find(
    (cell, at) =>
      (at === serialAt || at < firstCount) &&
      /\p{L}/u.test(cell.text) &&
      columns[at]?.concept === null,
  );
  return first?.text ?? '';
}

/** "Sở Y tế | Cộng": the unit's name spans its rows, the last of which adds them up. */
function isSubtotal(row: RawRow, nameAt: number | null, columns: readonly FigureColumn[]): boolean {
  if (nameAt === null || row.cells[nameAt]?.spanned !== true) return false;
  return columns.some((column, at) => {
    const text = row.cells[at]?.text ?? '';
    return at !== nameAt && column.dimension !== null && rowLabels.total.has(text);
  });
}

/** "Tổng (I + II)", "Cộng: A+B": the groups that a total adds up. */
const GROUPS_ADDED =
  /\s*[:=]?\s*\(?\s*(?:[ivx]+|[a-h]|\d+)(?:\s*\+\s*(?:[ivx]+|[a-h]|\d+))+\s*\)?\s*$/i;

function roleOf(row: RawRow, label: string, isGroup: boolean): RowRole {
  const words = label.replace(/^\s*(?:[ivx]+|[a-h]|\d+)[.)]\s+/i, '').replace(GROUPS_ADDED, '');
  const key = labelKey(words);
  if (isIndexRow(row)) return 'none';
  if (rowLabels.ofWhich.begins(words)) return 'none';
  if (rowLabels.total.has(words) || (key === '' && row.foot)) return 'total';
  if (isGroup || rowLabels.groupNames.has(key)) return 'none';
  // "Cong an tinh" without its tones is still no sub-total.
  if (startsWithOrganisation(words)) return 'data';
  return rowLabels.subtotalStarts.begins(words) ? 'none' : 'data';
}

/** Where several rows call themselves the total, it is the one that the data rows add up to; else the last stands for none. */
function* oneTotal(judged: JudgedRow[], columns: readonly FigureColumn[]): Sliced<JudgedRow[]> {
  const totals = judged.filter((one) => one.role === 'total');
  if (totals.length < 2) return judged;
  const counted = columns.flatMap((column, at) =>
    column.counts && column.concept !== null && !column.concept.startsWith('rate') ? [at] : [],
  );
  const data = judged.filter((one) => one.role === 'data');
  let fits = totals;
  for (const column of counted) {
    const sum = yield* sumOf(data, column);
    fits = fits.filter((one) => {
      const printed = countOfCell(one.row.cells[column]?.text ?? '').value;
      return printed === null || sum === null || printed === sum;
    });
  }
  const grand = fits[fits.length - 1] ?? null;
  return judged.map((one) =>
    one.role === 'total' && one !== grand ? { ...one, role: 'none' } : one,
  );
}

/** Sum of a column over some rows; null where one prints no count. */
function* sumOf(rows: readonly JudgedRow[], column: number): Sliced<number | null> {
  let sum = 0;
  for (const { row } of rows) {
    const { value } = countOfCell(row.cells[column]?.text ?? '');
    if (value === null) return null;
    sum += value;
    if (isPauseDue()) yield;
  }
  return sum;
}
