/** Spreadsheet files made by another program than the one that reads them. */
import * as XLSX from '@e965/xlsx';
import { readSheetFile } from '../../../../../lib/reading/sheet/read';
import type { NamedPeriod } from '../../../../../lib/reading/sheet/page';

export type Cell = string | number | boolean | Date | null;
export interface MadeSheet {
  rows: Cell[][];
  /** Ranges such as "A1:D1". */
  merges?: string[];
  hiddenRows?: number[];
  hiddenColumns?: number[];
  hidden?: boolean;
  /** Number formats by cell, such as { C5: '0.00%' }. */
  formats?: Record<string, string>;
  /** Cells written by hand, such as an error value. */
  raw?: Record<string, XLSX.CellObject>;
}
export type Format = 'xlsx' | 'biff8' | 'xlml' | 'html' | 'csv' | 'biff5' | 'xlsb';

export const READ_AT = '2026-11-21T09:00:00+07:00';

/** A whole file of one format. */
export function fileOf(
  sheets: Record<string, MadeSheet>,
  format: Format,
  options: { date1904?: boolean } = {},
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, made] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, sheetOf(made, options.date1904 ?? false), name);
  book.Workbook = {
    Sheets: Object.values(sheets).map((made) => ({ Hidden: made.hidden ? 1 : 0 })),
    WBProps: { date1904: options.date1904 ?? false },
  };
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: format, cellDates: false }));
}

function sheetOf(made: MadeSheet, date1904: boolean): XLSX.WorkSheet {
  const options = { date1904, dateNF: 'dd/mm/yyyy hh:mm', UTC: true };
  const sheet = XLSX.utils.aoa_to_sheet(made.rows, options);
  sheet['!merges'] = (made.merges ?? []).map((range) => XLSX.utils.decode_range(range));
  const rows: XLSX.RowInfo[] = [];
  for (const row of made.hiddenRows ?? []) rows[row] = { hidden: true };
  const columns: XLSX.ColInfo[] = [];
  for (const column of made.hiddenColumns ?? []) columns[column] = { hidden: true };
  sheet['!rows'] = rows;
  sheet['!cols'] = columns;
  for (const [at, format] of Object.entries(made.formats ?? {})) sheet[at].z = format;
  for (const [at, cell] of Object.entries(made.raw ?? {})) sheet[at] = cell;
  return sheet;
}

/** Reads a file and gives its reading; fails the test where the file is refused. */
export async function readingOf(
  bytes: Uint8Array,
  fileName = 'xuat-tu-cong.xlsx',
  period: NamedPeriod | null = null,
) {
  const outcome = await readSheetFile({ bytes, fileName, readAt: READ_AT, period });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.reading;
}

/** Values of one row of figures by concept, the part behind a colon. */
export function rowOf(
  reading: Awaited<ReturnType<typeof readingOf>>,
  row: string,
): Record<string, number | null> {
  return Object.fromEntries(
    reading.figures
      .filter((figure) => figure.row === row)
      .map((figure) => [
        figure.part === null ? figure.concept : `${figure.concept}:${figure.part}`,
        figure.value,
      ]),
  );
}

/** Codes of the problems, each once, sorted. */
export const codesOf = (reading: Awaited<ReturnType<typeof readingOf>>): string[] =>
  [...new Set(reading.problems.map((problem) => problem.code))].sort();
