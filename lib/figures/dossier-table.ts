/**
 * Search, filter and sort over the rows behind a figure. What is compared is folded once, when the table is made;
 * a question then goes through plain texts and integers only, so that 100,000 rows answer while somebody types.
 */
import { fold } from '../domain/text';
import { ROW_CLASSES, type DossierRow, type RowClass, type RowMark } from './dossier-row';

export const SORT_COLUMNS = [
  'code',
  'procedure',
  'field',
  'unit',
  'receivedAt',
  'due',
  'resultAt',
  'returnedAt',
  'status',
  'rowClass',
  'mark',
  'lastSeen',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface RowQuery {
  /** Words to find, in any order, with or without accents. */
  text: string;
  mark: RowMark | null;
  rowClass: RowClass | null;
  field: string | null;
  sort: { column: SortColumn; descending: boolean } | null;
}

export const EVERYTHING: RowQuery = {
  text: '',
  mark: null,
  rowClass: null,
  field: null,
  sort: null,
};

/** What can be chosen, with how many rows each has. */
export interface RowFacets {
  marks: Partial<Record<RowMark, number>>;
  classes: Partial<Record<RowClass, number>>;
  fields: { name: string; count: number }[];
}

export interface DossierTable {
  rows: readonly DossierRow[];
  facets: RowFacets;
  /** Indexes of the rows that fit, in the order asked for. */
  query: (query: RowQuery) => Uint32Array;
}

/** A table over rows, which keep their order where no other is asked for. */
export function dossierTable(rows: readonly DossierRow[]): DossierTable {
  const texts = searchTexts(rows);
  const ranks = new Map<SortColumn, Int32Array>();
  const rankOf = (column: SortColumn) => {
    const known = ranks.get(column) ?? rankRows(rows, column);
    ranks.set(column, known);
    return known;
  };
  return {
    rows,
    facets: facetsOf(rows),
    query: (query) => {
      const found = fitting(rows, texts, query);
      if (query.sort === null) return found;
      return sorted(found, rankOf(query.sort.column), query.sort.descending);
    },
  };
}

/**
 * The form in which texts and what is typed meet. `fold` writes a word's last y as i; here every y is, since what is
 * being typed breaks off within a word.
 */
export const searchKey = (text: string): string => fold(text).replace(/y/g, 'i');

function searchTexts(rows: readonly DossierRow[]): string[] {
  const known = new Map<string, string>();
  const key = (text: string | null) => {
    if (text === null) return '';
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = searchKey(text);
    known.set(text, made);
    return made;
  };
  return rows.map((row) => {
    const { code, procedure, procedureCode, field, unit, statusText } = row;
    // Codes are all different: they would only fill the memory of the others.
    const own = [searchKey(code), ...[procedure, procedureCode, field, unit, statusText].map(key)];
    return own.join(' | ');
  });
}

function fitting(
  rows: readonly DossierRow[],
  texts: readonly string[],
  { text, mark, rowClass, field }: RowQuery,
): Uint32Array {
  const words = searchKey(text).split(' ').filter(Boolean);
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (mark !== null && row.mark !== mark) continue;
    if (rowClass !== null && row.rowClass !== rowClass) continue;
    if (field !== null && row.field !== field) continue;
    if (!words.every((word) => texts[at]!.includes(word))) continue;
    found[count++] = at;
  }
  return found.slice(0, count);
}

/** Equal ones, and those without a value, which stand last either way, keep the rows' own order. */
function sorted(found: Uint32Array, ranks: Int32Array, descending: boolean): Uint32Array {
  const sign = descending ? -1 : 1;
  return found.sort((a, b) => {
    const [x, y] = [ranks[a]!, ranks[b]!];
    if (x === y) return a - b;
    if (x < 0 || y < 0) return x < 0 ? 1 : -1;
    return (x - y) * sign;
  });
}

const TEXTS: readonly SortColumn[] = ['procedure', 'field', 'unit', 'status'];
const MARKS: readonly RowMark[] = ['counted', 'doubted', 'maybe', 'out'];

/** The place of each row's value among all values of the column; -1 for none. */
function rankRows(rows: readonly DossierRow[], column: SortColumn): Int32Array {
  const values = rows.map((row) => sortValue(row, column));
  const known = [...new Set(values)].filter((value) => value !== null);
  const collator = new Intl.Collator('vi');
  known.sort(TEXTS.includes(column) ? collator.compare : (a, b) => (a < b ? -1 : 1));
  const places = new Map(known.map((value, at) => [value, at]));
  return Int32Array.from(values, (value) => (value === null ? -1 : places.get(value)!));
}

function sortValue(row: DossierRow, column: SortColumn): string | null {
  if (column === 'status') return row.statusText ?? row.status;
  if (column === 'rowClass') return String(ROW_CLASSES.indexOf(row.rowClass)).padStart(2, '0');
  if (column === 'mark') return String(MARKS.indexOf(row.mark));
  return row[column];
}

function facetsOf(rows: readonly DossierRow[]): RowFacets {
  const marks: RowFacets['marks'] = {};
  const classes: RowFacets['classes'] = {};
  const fields = new Map<string, number>();
  for (const { mark, rowClass, field } of rows) {
    marks[mark] = (marks[mark] ?? 0) + 1;
    classes[rowClass] = (classes[rowClass] ?? 0) + 1;
    if (field !== null) fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  const named = [...fields].map(([name, count]) => ({ name, count }));
  return { marks, classes, fields: named.sort((a, b) => a.name.localeCompare(b.name, 'vi')) };
}
