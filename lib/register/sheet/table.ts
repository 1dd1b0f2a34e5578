/** The table of a sheet: its header row, the kind of entries it holds, and which column is which. */
import { RECORDED_KINDS, type RecordedKind } from '../../domain/entry/kinds';
import { fold } from '../../domain/text';
import type { Sheet } from '../../reading/sheet/model';
import { COLUMNS, type Column } from './columns';

export interface SheetTable {
  /** Rows after the header, each with its number in the sheet (from 1) and its cells as texts. */
  rows: { line: number; cells: string[] }[];
  headers: string[];
  /** What each column fills; null where nobody knows. */
  columns: (Column | null)[];
  kind: RecordedKind;
}

const DEEPEST_HEADER = 20;
const LEAST = 2;

/**
 * The table of a sheet read as entries of `kind`, or of the kind that most headers fit. Null where no row looks like a
 * header: at least two of its cells must be known words.
 */
export function tableOf(sheet: Sheet, kind: RecordedKind | null): SheetTable | null {
  const rows = sheet.rows.map((row) => row.map((cell) => cell?.text.trim() ?? ''));
  const kinds = kind === null ? RECORDED_KINDS : [kind];
  let best: { at: number; kind: RecordedKind; score: number } | null = null;
  for (const [at, row] of rows.slice(0, DEEPEST_HEADER).entries()) {
    for (const one of kinds) {
      const score = columnsOf(row, one).filter((column) => column !== null).length;
      if (score >= LEAST && score > (best?.score ?? 0)) best = { at, kind: one, score };
    }
  }
  if (best === null) return null;
  const headers = rows[best.at]!;
  const columns = columnsOf(headers, best.kind);
  return { headers, columns, kind: best.kind, rows: rowsAfter(sheet, rows, best.at, columns) };
}

function columnsOf(headers: readonly string[], kind: RecordedKind): (Column | null)[] {
  const free = [...COLUMNS[kind]];
  return headers.map((header) => {
    const words = fold(header);
    const at = words === '' ? -1 : free.findIndex((column) => column.words.test(words));
    return at < 0 ? null : free.splice(at, 1)[0]!;
  });
}

/** Visible rows that say something in a known column; a row of column numbers ("1", "2", "3") says nothing. */
function rowsAfter(
  sheet: Sheet,
  rows: readonly string[][],
  header: number,
  columns: readonly (Column | null)[],
): SheetTable['rows'] {
  return rows.flatMap((cells, at) => {
    if (at <= header || sheet.hiddenRows.has(at)) return [];
    const known = cells.filter((text, column) => text !== '' && columns[column] !== null);
    const numbering = cells.filter(Boolean).every((text) => /^\(?\d{1,2}\)?$/.test(text));
    const isNumbering = numbering && at === header + 1 && cells.filter(Boolean).length > 2;
    return known.length === 0 || isNumbering ? [] : [{ line: at + 1, cells: [...cells] }];
  });
}
