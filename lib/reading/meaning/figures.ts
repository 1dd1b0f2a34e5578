/** Rows of a statistics grid as figures, with the equations between them checked. */
import type { PageConcept } from '../../domain/concepts';
import { judgeIdentities, type RowCounts } from '../../domain/identities';
import type { PageFigure } from '../../domain/reading';
import { normaliseText } from '../../domain/text';
import type { Dimension } from '../../packs/labels';
import type { PortalPack } from '../../packs/portals';
import type { RawRow } from '../raw';
import { isPauseDue, type Sliced } from '../slices';
import { countOfCell } from './cells';
import { coveredCells, isShifted } from './dossier-columns';
import type { FigureColumn, FigureColumns } from './figure-columns';
import type { ScopeNames } from './filters';
import { startsWithOrganisation } from './filters';
import type { Notes } from './notes';
import { startsWithTitledName, type PersonalData } from './privacy';
import { judgeRows, nameColumn, type JudgedRow } from './row-role';

export interface FigureContext {
  grid: number;
  read: FigureColumns;
  names: ScopeNames;
  pack: PortalPack | null;
  personal: PersonalData;
  notes: Notes;
}

export interface FigureRows {
  figures: PageFigure[];
  /** Data rows, without totals and headings. */
  rows: number;
  /** All rows that may say something of units: with totals and groups, without persons. */
  seen: number;
}

const isCount = (column: FigureColumn): boolean =>
  column.concept !== null && !column.concept.startsWith('rate.');

/** Reads the figures of a grid. */
export function* readFigures(context: FigureContext): Generator<undefined, FigureRows> {
  const { read, notes, grid } = context;
  const { columns } = read;
  if (hasStrayCounts(columns)) {
    notes.add('reading/cells-mismatch', 'warning', grid, null, {
      headers: columns.filter((column) => column.parts.length > 0).length,
      cells: columns.length,
    });
    return {
      figures: [],
      rows: (yield* judgeRows(read.rows, columns)).filter((one) => one.role === 'data').length,
      seen: read.rows.length,
    };
  }
  // Rows that name a person are no unit's: neither their counts nor their names are kept.
  const all = yield* judgeRows(read.rows, columns);
  const judged: JudgedRow[] = [];
  for (const one of all) {
    if (!startsWithTitledName(one.name) && !startsWithTitledName(one.label)) judged.push(one);
    if (isPauseDue()) yield;
  }
  const data = judged.filter((one) => one.role === 'data');
  if (judged.length < all.length && data.length === 0) return { figures: [], rows: 0, seen: 0 };
  const nameAt = nameColumn(columns);
  const dimension = nameAt === null ? null : columns[nameAt]!.dimension;
  // Several rows without a name would be several numbers for one and the same thing.
  const nameless =
    dimension === null && (data.length > 1 || (nameAt !== null && rowsAreNamed(judged)));
  if (nameless && data.length > 0) notes.add('reading/unknown-rows', 'warning', grid);
  const shifted = judged.filter((one) => isShifted(one.row, columns.length));
  noteShifted(context, judged, shifted);
  yield;
  const askew = new Set(shifted);
  const figures: PageFigure[] = [];
  for (const one of judged) {
    if (one.role === 'none' || askew.has(one)) continue;
    if (nameless && one.role === 'data') continue;
    pushFigures(figures, context, one, dimension);
    if (isPauseDue()) yield;
  }
  yield* checkRows(
    context,
    judged.filter((one) => one.role !== 'none' && !askew.has(one)),
  );
  return { figures, rows: data.length, seen: judged.length };
}

/** Columns of counts without a header, behind those that have one: the rows are longer than the header. */
function hasStrayCounts(columns: readonly FigureColumn[]): boolean {
  const last = columns[columns.length - 1];
  return last !== undefined && last.parts.length === 0 && last.counts;
}

const rowsAreNamed = (judged: readonly JudgedRow[]): boolean =>
  judged.filter((one) => one.role === 'data' && one.name !== '').length > 0;

function noteShifted(context: FigureContext, judged: JudgedRow[], shifted: JudgedRow[]): void {
  const { notes, grid, read } = context;
  const args = (one: JudgedRow) => ({ headers: read.columns.length, cells: coveredCells(one.row) });
  const plain = judged.filter((one) => one.row.heading === null);
  if (shifted.length > 1 && shifted.length === plain.length)
    return notes.add('reading/cells-mismatch', 'warning', grid, null, args(shifted[0]!));
  for (const one of shifted)
    if (one.role !== 'none')
      notes.add(
        'reading/cells-mismatch',
        'warning',
        grid,
        one.label === '' ? null : one.label,
        args(one),
      );
}

function pushFigures(
  figures: PageFigure[],
  { read, personal, notes, grid, names }: FigureContext,
  one: JudgedRow,
  dimension: Dimension | null,
): void {
  const { columns } = read;
  const scope = scopeOf(columns, names, one, dimension);
  const label = dimension === null ? personal.scrub(one.label) : normaliseText(one.label);
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at]!;
    if (!isCount(column)) continue;
    const { concept, part, qualifiers, path } = column;
    const { text } = one.row.cells[at]!;
    const { value, ok } = countOfCell(text);
    const raw = ok ? normaliseText(text) : personal.scrub(text);
    if (!ok) {
      const place = label === '' ? path : label;
      notes.add('reading/not-a-count', 'warning', grid, place, { row: label, path, raw });
    }
    figures.push({
      grid,
      concept: concept as PageConcept,
      part,
      value,
      raw,
      scope,
      qualifiers,
      path,
      row: label,
    });
  }
}

function scopeOf(
  columns: readonly FigureColumn[],
  names: ScopeNames,
  one: JudgedRow,
  dimension: Dimension | null,
): PageFigure['scope'] {
  const isTotal = one.role === 'total';
  const scope = { ...names, total: isTotal };
  if (dimension === null) return scope;
  if (isTotal) return { ...scope, [dimension]: null };
  const name = normaliseText(one.name);
  columns.forEach((column, at) => {
    if (column.dimension !== null && column.dimension !== dimension)
      scope[column.dimension] =
        normaliseText(one.row.cells[at]?.text ?? '') || scope[column.dimension];
  });
  // "Đơn vị" over rows that name no organisation may still be units; the header is believed.
  const asField = dimension === 'field' && startsWithOrganisation(name) && names.unit === null;
  return { ...scope, [dimension]: asField ? name : name || null };
}

function* allCounts(
  columns: readonly FigureColumn[],
  rows: readonly JudgedRow[],
  used: ReadonlySet<FigureColumn>,
): Sliced<RowCounts[]> {
  const counts: RowCounts[] = [];
  for (const { row } of rows) {
    counts.push(countsOf(columns, row, used));
    if (isPauseDue()) yield;
  }
  return counts;
}

/** Counts of one row by concept, the parts of one concept added for checking only. */
function countsOf(
  columns: readonly FigureColumn[],
  row: RawRow,
  used: ReadonlySet<FigureColumn>,
): Map<PageConcept, number | null> {
  const counts = new Map<PageConcept, number | null>();
  columns.forEach((column, at) => {
    if (!isCount(column) || !used.has(column)) return;
    const concept = column.concept as PageConcept;
    const { value } = countOfCell(row.cells[at]?.text ?? '');
    const before = counts.get(concept);
    counts.set(
      concept,
      before === undefined ? value : before === null || value === null ? null : before + value,
    );
  });
  return counts;
}

/**
 * The columns that a total may be the sum of, where it stands in a group that also holds other measures
 * ("Đang giải quyết > Tổng, Chưa đến hạn, Quá hạn, Phải bổ sung"): of those measures only the group's own.
 * Null where the header says nothing of the kind.
 */
function columnsOfSum(
  columns: readonly FigureColumn[],
  left: PageConcept,
): readonly FigureColumn[] | null {
  const family = left.split('.')[0]!;
  const total = columns.find((column) => column.concept === left);
  const group = total && total.parts.length > 1 ? total.parts[0] : undefined;
  if (group === undefined) return null;
  const isOther = (column: FigureColumn): boolean =>
    isCount(column) &&
    (column.concept!.split('.')[0] !== family || OTHER_ENDS.test(column.concept!));
  const inside = columns.filter((column) => isOther(column) && column.parts[0] === group);
  if (inside.length === 0) return null;
  return columns.filter((column) => !isOther(column) || inside.includes(column));
}

/** Ends other than by the time taken. */
const OTHER_ENDS = /^resolved\.refused$/;
const CHANNEL_WORDS = /trực tuyến|trực tiếp|bưu chính|phi địa giới|tiếp nhận/iu;

/** Checks the identities of our own list, then the formulas that the page itself prints; one problem a row and sum. */
function* checkRows(
  context: FigureContext,
  rows: readonly JudgedRow[],
): Generator<undefined, void> {
  const { read, pack } = context;
  const { columns } = read;
  const pathOf = (concept: PageConcept): string =>
    columns.find((column) => column.concept === concept)!.path;
  const counts = yield* allCounts(columns, rows, new Set(columns));
  const broken = yield* judgeIdentities(counts, {
    *countsOf(left) {
      const inside = columnsOfSum(columns, left);
      return inside === null ? null : yield* allCounts(columns, rows, new Set(inside));
    },
    channelsComplete: !columns.some(
      (column) => column.counts && column.concept === null && CHANNEL_WORDS.test(column.path),
    ),
    outside: pack?.outside ?? [],
    balance: pack?.balance ?? true,
  });
  for (const [at, one] of rows.entries()) {
    if (isPauseDue()) yield;
    if (broken[at]!.length === 0 && read.formulas.length === 0) continue;
    const sums = [
      ...broken[at]!.map(({ left, printed, sum, terms }) => ({
        left: pathOf(left),
        printed,
        sum,
        terms: terms.map((term) => term.value).join(' + '),
      })),
      ...brokenFormulas(context, one),
    ];
    const known = new Set<string>();
    for (const args of sums) {
      if (known.has(args.left)) continue;
      known.add(args.left);
      const label = one.label === '' ? null : one.label;
      context.notes.add('reading/equation-broken', 'warning', context.grid, label, {
        row: one.label,
        ...args,
      });
    }
  }
}

function brokenFormulas(
  { read }: FigureContext,
  one: JudgedRow,
): { left: string; printed: number; sum: number; terms: string }[] {
  return read.formulas.flatMap((formula) => {
    const count = (at: number): number | null => countOfCell(one.row.cells[at]?.text ?? '').value;
    const values = formula.terms.map(count);
    const printed = count(formula.left);
    if (printed === null || values.some((value) => value === null)) return [];
    const sum = (values as number[]).reduce((a, b) => a + b, 0);
    if (sum === printed) return [];
    return [{ left: read.columns[formula.left]!.path, printed, sum, terms: values.join(' + ') }];
  });
}
