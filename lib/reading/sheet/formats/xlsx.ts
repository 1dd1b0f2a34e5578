/** .xlsx and .xlsm through hucre: cached values of formulas, formats of numbers, hidden parts. */
import { unzipSync } from 'fflate';
import { readXlsx as read } from 'hucre/xlsx';
import type { Cell, CellValue, Sheet as HucreSheet } from 'hucre/xlsx';
import { booleanCell, dateCell, errorCell, numberCell, NOT_CALCULATED } from '../cell-text';
import { SheetError, textCell, type Sheet, type SheetCell } from '../model';

/** What all parts may grow to when unpacked; a real export of 50,000 rows stays below 100 MB. */
const MOST_UNPACKED = 700_000_000;

/** Reads an Office Open XML workbook; throws `SheetError` where it is none or is damaged. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  checkParts(bytes);
  const workbook = await read(bytes, { readStyles: true });
  return workbook.sheets.map(sheetOf);
}

/** Looks at the table of contents only: nothing is unpacked. */
function checkParts(bytes: Uint8Array): void {
  const names: string[] = [];
  let size = 0;
  unzipSync(bytes, {
    filter: (file) => {
      names.push(file.name);
      size += file.originalSize;
      return false;
    },
  });
  if (size > MOST_UNPACKED) throw new SheetError('too-large');
  if (names.includes('xl/workbook.bin')) throw new SheetError('old-format');
  if (!names.some((name) => /^xl\/.*\.xml$/i.test(name))) throw new SheetError('not-a-sheet');
}

function sheetOf(sheet: HucreSheet): Sheet {
  const hiddenRows = new Set<number>();
  for (const [row, definition] of sheet.rowDefs ?? []) if (definition.hidden) hiddenRows.add(row);
  const hiddenColumns = new Set<number>();
  (sheet.columns ?? []).forEach((column, at) => {
    if (column.hidden) hiddenColumns.add(at);
  });
  return {
    name: sheet.name,
    rows: sheet.rows.map((row, at) =>
      Array.from(row ?? [], (value, column) =>
        cellOf(value ?? null, () => sheet.cells?.get(`${at},${column}`)),
      ),
    ),
    merges: sheet.merges ?? [],
    hiddenRows,
    hiddenColumns,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    countsCells: false,
  };
}

/** `details` is asked for only where it can matter: most cells are plain texts. */
function cellOf(value: CellValue, details: () => Cell | undefined): SheetCell | null {
  if (value === '') return null;
  if (value === null) return details()?.formula === undefined ? null : errorCell(NOT_CALCULATED);
  if (typeof value === 'number') return numberCell(value, details()?.style?.numFmt);
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'boolean') return booleanCell(value);
  return value.startsWith('#') && details()?.type === 'error' ? errorCell(value) : textCell(value);
}
