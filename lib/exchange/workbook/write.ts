/** Sheets → .xlsx; the only door to the library that writes it. */
import type { ColumnDef, WriteSheet } from 'hucre/xlsx';
import { safeText, type ColumnKind, type ExportSheet } from './cells';

/**
 * Texts are written as text cells of the text format "@": a cell that begins with = + - or @ is a text for the program
 * that opens it and stays one when somebody edits it.
 */
const FORMATS: Record<ColumnKind, string> = {
  text: '@',
  count: '#,##0',
  decimal: '0.00',
  day: 'dd/mm/yyyy',
  instant: 'dd/mm/yyyy hh:mm',
};

/** More columns than these would be too small to read on one page: they go on over several. */
const MOST_ON_A_PAGE = 12;

/** Writes the workbook. Each sheet has its headings in the first row, which stays in sight and filters. */
export async function writeWorkbook(
  sheets: readonly ExportSheet[],
  title: string,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: sheets.map(sheetOf), properties: { title } });
}

function sheetOf({ name, columns, rows }: ExportSheet): WriteSheet {
  const headings = columns.map(({ header }) => safeText(header));
  const body = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)),
  );
  const cells: WriteSheet['cells'] = new Map(
    headings.map((value, at) => [
      `0,${at}`,
      { value, style: { font: { bold: true }, alignment: { wrapText: true }, numFmt: '@' } },
    ]),
  );
  return {
    name,
    columns: columns.map(columnOf),
    rows: [headings, ...body],
    cells,
    freezePane: { rows: 1 },
    ...(rows.length > 0 && { autoFilter: { range: rangeOf(columns.length, rows.length + 1) } }),
    pageSetup: {
      orientation: 'landscape',
      ...(columns.length <= MOST_ON_A_PAGE && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    },
  };
}

const columnOf = ({ kind, width }: ExportSheet['columns'][number]): ColumnDef => ({
  width,
  style: {
    numFmt: FORMATS[kind],
    alignment: { vertical: 'top', ...(kind === 'text' && width >= 30 && { wrapText: true }) },
  },
});

function rangeOf(columns: number, rows: number): string {
  let letters = '';
  for (let left = columns; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `A1:${letters}${rows}`;
}
