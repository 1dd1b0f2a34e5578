/** Opens a spreadsheet file of any format that portals export; the only door to the spreadsheet library. */
import { declaredCharset, decodeText } from './decode';
import { readCsv } from './formats/csv';
import { readHtml } from './formats/html';
import { readSpreadsheetMl } from './formats/spreadsheetml';
import { readXls } from './formats/xls';
import { readXlsx } from './formats/xlsx';
import { SheetError, type Sheet } from './model';
import { sniff } from './sniff';

/** Far above any export; a browser page could not hold much more. */
export const MOST_BYTES = 100_000_000;
export const MOST_ROWS = 300_000;

/**
 * The sheets of a file, told by its content and never by its name.
 *
 * @throws SheetError always and only: whatever goes wrong inside has a fault that can be told to an officer.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    if (bytes.length === 0) throw new SheetError('empty');
    if (bytes.length > MOST_BYTES) throw new SheetError('too-large');
    const sheets = await sheetsOf(bytes);
    if (sheets.some((sheet) => sheet.rows.length > MOST_ROWS)) throw new SheetError('too-large');
    return sheets;
  } catch (error) {
    throw error instanceof SheetError ? error : new SheetError('damaged', error);
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  switch (sniff(bytes)) {
    case 'zip':
      return readXlsx(bytes);
    case 'ole':
      return readXls(bytes);
    case 'html':
      return readHtml(textOf(bytes));
    case 'xml':
      return readSpreadsheetMl(textOf(bytes));
    case 'text':
      return readCsv(textOf(bytes));
    default:
      throw new SheetError('not-a-sheet');
  }
}

function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes, { declared: declaredCharset(bytes) });
  if (text === null) throw new SheetError('not-a-sheet');
  return text;
}
