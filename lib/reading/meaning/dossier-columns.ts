/** The columns of a dossier list: which field each holds, checked against what its cells hold. */
import type { DossierField } from '../../domain/concepts';
import { nationalCode } from '../../domain/dossier-code';
import { dossierLabels, ignoredColumns, labelKey, type LabelField } from '../../packs/labels';
import type { RawGrid, RawRow } from '../raw';
import { isPauseDue, runToEnd, type Sliced } from '../slices';
import { applyTaughtFields, type TaughtColumns } from './apply-teaching';
import { codeOfCell } from './codes';
import { datedText, isLateness, isNoDate } from './dates-in-cells';
import { hasLabelledLines } from './lines';
import { isPersonalLabel } from './privacy';
import { sampleOf } from './sample';

export interface DossierColumn {
  path: string;
  field: DossierField | null;
  /** The later of two due dates: it becomes `dueAt`, the plain one `dueAtOriginal`. */
  renewed: boolean;
  personal: boolean;
  /** Its cells may hold labelled lines. */
  composite: boolean;
  /** "Thông tin kết quả": a place where a result file would hang. */
  resultPlace: boolean;
  known: boolean;
  /** The header named a field, but the cells are something else. */
  refused: boolean;
  /** Another column says the same field better, and these cells say something else: they are not read. */
  second: boolean;
}

const DATES = new Set<LabelField>([
  'submittedAt',
  'receivedAt',
  'dueAt',
  'newDue',
  'dueAtOriginal',
  'resultAt',
  'returnedAt',
  'supplementRequestedAt',
  'supplementCompletedAt',
  'withdrawnAt',
  'refusedAt',
  'stoppedAt',
  'apologisedAt',
]);

/** True for fields that hold a date or an instant. */
export const isDateField = (field: LabelField): boolean => DATES.has(field);

const textsOf = (rows: readonly RawRow[], column: number): string[] =>
  rows.flatMap((row) => {
    const text = row.heading === null ? (row.cells[column]?.text ?? '') : '';
    return text === '' ? [] : [text];
  });

function* share(texts: readonly string[], test: (text: string) => boolean): Sliced<number> {
  let passed = 0;
  for (const text of texts) {
    if (test(text)) passed += 1;
    if (isPauseDue()) yield;
  }
  return texts.length === 0 ? 1 : passed / texts.length;
}

const isDateCell = (text: string): boolean => datedText(text).dated;

/** At least nine printed cells in ten are dates; words about time left say nothing either way. */
function* holdsDates(rows: readonly RawRow[], column: number): Sliced<boolean> {
  const texts: string[] = [];
  for (const text of textsOf(rows, column)) {
    if (!isNoDate(text) && !isLateness(text) && labelKey(text) !== 'da xoa') texts.push(text);
    if (isPauseDue()) yield;
  }
  return (yield* share(texts, isDateCell)) >= 0.9;
}

function labelOf(path: readonly string[]): LabelField | null {
  const leaf = labelKey(path[path.length - 1] ?? '');
  const joined = labelKey(path.join(' '));
  return dossierLabels.fields.get(joined) ?? dossierLabels.fields.get(leaf) ?? null;
}

/** The same in one go. */
export const dossierColumns = (grid: RawGrid, taught: TaughtColumns = new Map()): DossierColumn[] =>
  runToEnd(readDossierColumns(grid, taught));

/** Reads the columns of a list of dossiers. Yields between columns. */
export function* readDossierColumns(
  whole: RawGrid,
  taught: TaughtColumns = new Map(),
): Generator<undefined, DossierColumn[]> {
  const width = whole.columns.length;
  const rows = sampleOf(whole.rows).filter((row) => !isShifted(row, width));
  const grid = { ...whole, rows };
  const labels = grid.columns.map((column) => labelOf(column.path));
  const columns: DossierColumn[] = [];
  for (const [at, column] of grid.columns.entries()) {
    columns.push(yield* readColumn(grid, column.path, labels, at));
    yield;
  }
  const dated = new Set<number>();
  for (const at of taught.keys()) if (yield* holdsDates(grid.rows, at)) dated.add(at);
  applyTaughtFields(columns, taught, (at) => dated.has(at), isDateField);
  yield* keepOneCode(grid, columns);
  if (columns.some((column) => column.renewed)) {
    for (const column of columns)
      if (column.field === 'dueAt' && !column.renewed) column.field = 'dueAtOriginal';
  }
  keepOneOfEach(grid, columns);
  return columns;
}

function* readColumn(
  grid: RawGrid,
  path: readonly string[],
  labels: readonly (LabelField | null)[],
  at: number,
): Sliced<DossierColumn> {
  const leaf = labelKey(path[path.length - 1] ?? '');
  const label = labels[at] ?? null;
  const personal = label === null && path.some(isPersonalLabel);
  const composite =
    !personal && (dossierLabels.composite.has(leaf) || (yield* isComposite(grid.rows, at)));
  const field = label === null || personal ? null : yield* fieldOf(grid, label, labels, at);
  const refused = label !== null && field === null && isDateField(label) && !composite;
  return {
    path: path.join(' > '),
    field,
    renewed: label === 'newDue' && field !== null,
    personal,
    composite,
    resultPlace: dossierLabels.resultPlace.has(leaf),
    known: label !== null || personal || composite || leaf === '' || ignoredColumns.has(leaf),
    refused,
    second: false,
  };
}

function* isComposite(rows: readonly RawRow[], at: number): Sliced<boolean> {
  for (const { cells } of rows) {
    if (cells[at] && hasLabelledLines(cells[at])) return true;
    if (isPauseDue()) yield;
  }
  return false;
}

function* fieldOf(
  grid: RawGrid,
  label: LabelField,
  labels: readonly (LabelField | null)[],
  at: number,
): Sliced<DossierField | null> {
  if (label === 'internalDue') return yield* internalDue(grid, labels, at);
  if (label === 'newDue') return (yield* holdsDates(grid.rows, at)) ? 'dueAt' : null;
  if (isDateField(label)) return (yield* holdsDates(grid.rows, at)) ? label : null;
  return label;
}

/** "Hạn xử lý", "Thời hạn": a step's beside "Ngày hẹn trả"; words about lateness; else the dossier's due date. */
function* internalDue(
  grid: RawGrid,
  labels: readonly (LabelField | null)[],
  at: number,
): Sliced<DossierField | null> {
  const texts = textsOf(grid.rows, at).filter((text) => !isNoDate(text));
  if (texts.length === 0) return null;
  if ((yield* share(texts, isLateness)) >= 0.5) return 'latenessText';
  if (labels.includes('dueAt') || labels.includes('newDue')) return null;
  return (yield* share(texts, isDateCell)) >= 0.9 ? 'dueAt' : null;
}

/** Of several code columns the one with codes of the national shape is the code; the others are other codes. */
function* keepOneCode(grid: RawGrid, columns: DossierColumn[]): Sliced<void> {
  const codes = columns.flatMap((column, at) => (column.field === 'code' ? [at] : []));
  if (codes.length < 2) return;
  let kept = codes[0]!;
  for (const at of codes)
    if ((yield* share(textsOf(grid.rows, at), (text) => nationalCode(text) !== null)) > 0.5) {
      kept = at;
      break;
    }
  for (const at of codes) if (at !== kept) columns[at]!.field = 'otherCodes';
}

/** Of several columns of one field the one with the best label is read; the others are told of, unless they say the same. */
function keepOneOfEach(grid: RawGrid, columns: DossierColumn[]): void {
  const best = new Map<DossierField, number>();
  columns.forEach((column, at) => {
    if (column.field === null || column.field === 'otherCodes') return;
    const rival = best.get(column.field);
    if (rival === undefined || rankOf(column) < rankOf(columns[rival]!)) best.set(column.field, at);
  });
  columns.forEach((column, at) => {
    const kept = column.field === null ? undefined : best.get(column.field);
    if (kept === undefined || kept === at) return;
    column.field = null;
    column.second = grid.rows.some(
      (row) => row.cells[at]?.text !== '' && row.cells[at]?.text !== row.cells[kept]?.text,
    );
  });
}

function rankOf(column: DossierColumn): number {
  if (column.renewed) return -1;
  const leaf = labelKey(column.path.split(' > ').pop() ?? '');
  return dossierLabels.fieldRank.get(leaf) ?? Number.MAX_SAFE_INTEGER;
}

/** Fewer cells than headers, spans filled, mean that something is shifted. */
export const isShifted = (row: RawRow, width: number): boolean =>
  row.heading === null &&
  (row.cells.length !== width || (row.ownCells < width && coveredCells(row) < width));

/** Cells that are really there, spans filled. */
export const coveredCells = (row: RawRow): number =>
  row.ownCells + row.cells.filter((cell) => cell.spanned).length;

/**
 * Where the dossier's code stands in at least half of the rows: under its label, or, where the rows are
 * shifted or nothing is labelled so, in whichever column holds codes. Null: the rows name no dossiers.
 */
export function* codeColumn(
  whole: RawGrid,
  columns: readonly DossierColumn[],
): Generator<undefined, number | null> {
  const grid: RawGrid = { ...whole, rows: [...sampleOf(whole.rows)] };
  const labelled = columns.findIndex((column) => column.field === 'code');
  const under = labelled >= 0 ? yield* bestColumn(grid, [labelled], true) : null;
  if (under !== null) return under;
  if (labelled >= 0 && !whole.rows.some((row) => isShifted(row, columns.length))) return null;
  return yield* bestColumn(
    grid,
    columns.flatMap((column, at) => (column.personal ? [] : [at])),
    false,
  );
}

function* bestColumn(
  grid: RawGrid,
  positions: readonly number[],
  underLabel: boolean,
): Generator<undefined, number | null> {
  const rows = grid.rows.filter((row) => row.heading === null);
  let best: { at: number; hits: number } | null = null;
  for (const at of positions) {
    let hits = 0;
    for (const { cells } of rows) {
      if (cells[at] && codeOfCell(cells[at], underLabel) !== null) hits += 1;
      if (isPauseDue()) yield;
    }
    if (hits >= rows.length / 2 && hits > (best?.hits ?? 0)) best = { at, hits };
    yield;
  }
  return best?.at ?? null;
}
