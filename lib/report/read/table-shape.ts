/** What a table is: labels with one value each, numbers of several columns side by side, or something else. */
import { fold } from '../../domain/text';
import { tableWords } from '../../packs/table-words';
import { isUnit } from './row-labels';
import { cellText, type GridRow } from './table-grid';

export interface ValueTable {
  kind: 'values';
  /** Rows before the first that may be read. */
  head: number;
  label: number;
  value: number;
  unit: number | null;
  note: number | null;
  index: number | null;
  /** A unit that the heading of the values names in brackets. */
  headUnit: string;
  /** Its values are ticks: only yes and no are said. */
  ticks?: true;
}
/** `columns`: several columns of numbers (years, units, periods), of which none is known to be the report's. */
export type TableShape = ValueTable | { kind: 'columns' } | { kind: 'other' };

const NUMBER =
  /^(?:khoảng |hơn |trên |dưới |gần )?\d[\d.,/]*\s*%?(?:\s+\(?\p{L}+(?:\s\p{L}+)?\)?)?$/iu;
const INDEX = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]+|[a-zđ])[.)]?$/iu;

/** Labels and values alone. */
export const PAIRS: ValueTable = {
  ...{ kind: 'values', head: 0, label: 0, value: 1, unit: null, note: null, index: null },
  headUnit: '',
};

/**
 * @param year the year of the report, which a heading may name
 * @param isLabel whether a text is a label of the form; only by that a table without headings is known
 */
export function shapeOf(
  rows: readonly GridRow[],
  year: number | null,
  isLabel: (text: string) => boolean,
): TableShape {
  const head = headed(rows, year) ?? headless(rows, isLabel);
  if (head !== null) return head;
  const numbers = columnsOf(rows).filter((column) => hasNumbers(rows, column));
  const counted = numbers.filter((column) => !isIndex(rows, column));
  return counted.length > 1 ? { kind: 'columns' } : { kind: 'other' };
}

/** A year in brackets is no unit. */
function headUnitOf(heading: string): string {
  const aside = unitIn(/\(([^()]+)\)\s*$/.exec(heading)?.[1] ?? '');
  return isUnit(aside) ? aside : '';
}

/** "ĐVT: hồ sơ" */
const unitIn = (text: string): string =>
  text.replace(/^\s*(?:đơn vị tính|đvt)\s*:?\s*/iu, '').trim();

type Role = 'label' | 'value' | 'index' | 'unit' | 'note' | 'share';

function headed(rows: readonly GridRow[], year: number | null): ValueTable | null {
  const first = rows[0] ?? [];
  const roles = new Map<Role, number>();
  for (const column of columnsOf(rows)) {
    const text = cellText(first, column);
    const role = text === '' ? null : roleOf(text, year);
    if (role === null || roles.has(role)) return null;
    roles.set(role, column);
  }
  const [label, value] = [roles.get('label'), roles.get('value')];
  if (label === undefined || value === undefined) return null;
  return {
    kind: 'values',
    head: 1,
    label,
    value,
    unit: roles.get('unit') ?? null,
    note: roles.get('note') ?? null,
    index: roles.get('index') ?? null,
    headUnit: headUnitOf(cellText(first, value)),
  };
}

/** Whether a row below the first is one of headings: it calls a column one of labels, and has no number beside. */
export function isHeadRow(row: GridRow): boolean {
  const texts = row.flatMap((cell) => (cell ? [cell.text.trim()] : []));
  const labels = tableWords().label.map(fold);
  return (
    texts.length > 1 &&
    texts.some((text) => labels.includes(fold(text))) &&
    texts.every((text) => !/^\d/.test(text) || /^20\d{2}$/.test(text))
  );
}

const ROLES: readonly Role[] = ['label', 'value', 'index', 'unit', 'note', 'share'];

/** What a heading says of its column; its unit in brackets and the report's own year aside. */
function roleOf(text: string, year: number | null): Role | null {
  const [, bare = text, aside] = /^(.*?)\s*\(([^()]*)\)\s*$/su.exec(text) ?? [];
  // "Kết quả (năm 2024)", "Số liệu (6 tháng)": of what the figures are is no unit to be passed over.
  if (aside !== undefined && !isUnit(unitIn(aside)) && !isOwnYear(aside, year)) return null;
  const own = year === null ? bare : bare.replace(new RegExp(`\\s*năm\\s+${year}$`, 'iu'), '');
  if (own === '' && bare !== '') return 'value';
  const folded = fold(own);
  return ROLES.find((role) => tableWords()[role].some((word) => fold(word) === folded)) ?? null;
}

const isOwnYear = (text: string, year: number | null): boolean =>
  year !== null && new RegExp(`^\\s*(?:năm\\s+)?${year}\\s*$`, 'iu').test(text);

/** Two columns, or three with a number before them, that begin with one of the form's labels. */
function headless(rows: readonly GridRow[], isLabel: (text: string) => boolean): ValueTable | null {
  const columns = columnsOf(rows);
  const index = columns.length === 3 && isIndex(rows, columns[0]!) ? columns[0]! : null;
  const [label, value, ...more] = index === null ? columns : columns.slice(1);
  if (label === undefined || value === undefined || more.length > 0) return null;
  const [first] = rows;
  if (!first || !isLabel(cellText(first, label)) || cellText(first, value) === '') return null;
  // Two labels side by side are headings of columns.
  if (isLabel(cellText(first, value))) return null;
  return { ...PAIRS, label, value, index };
}

const columnsOf = (rows: readonly GridRow[]): number[] =>
  [...new Set(rows.flatMap((row) => [...row.keys()].filter((at) => row[at] !== undefined)))].sort(
    (a, b) => a - b,
  );

const hasNumbers = (rows: readonly GridRow[], column: number): boolean =>
  rows.slice(1).some((row) => NUMBER.test(cellText(row, column)));

const isIndex = (rows: readonly GridRow[], column: number): boolean =>
  rows.some((row) => INDEX.test(cellText(row, column))) &&
  rows.slice(1).every((row) => cellText(row, column) === '' || INDEX.test(cellText(row, column))) &&
  column === Math.min(...columnsOf(rows));
