/** True .xls (BIFF8, Excel 97–2003): values through hucre, hidden parts and number formats by `biff`. */
import { readXls as read } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { booleanCell, dateCell, errorCell, numberCell } from '../cell-text';
import { SheetError, textCell, type Sheet, type SheetCell } from '../model';
import { biffFacts, type BiffSheet } from './biff';
import { streamsOf } from './compound';

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERR!)$/;

/** Reads an old workbook; throws `SheetError` where it is encrypted, older than 1997 or no workbook. */
export async function readXls(bytes: Uint8Array): Promise<Sheet[]> {
  const streams = streamsOf(bytes);
  if (streams.has('EncryptedPackage')) throw new SheetError('encrypted');
  const stream = streams.get('Workbook');
  if (!stream) throw new SheetError(streams.has('Book') ? 'old-format' : 'not-a-sheet');
  const facts = biffFacts(stream);
  if (facts.encrypted) throw new SheetError('encrypted');
  const workbook = await read(bytes);
  return workbook.sheets.flatMap((sheet, at) => {
    const fact = facts.sheets[at];
    if (!fact || !fact.isWorksheet) return [];
    return [
      {
        name: sheet.name,
        rows: Array.from(sheet.rows, (row, r) =>
          Array.from(row ?? [], (value, c) => cellOf(value ?? null, fact, r, c)),
        ),
        merges: sheet.merges ?? [],
        hiddenRows: fact.hiddenRows,
        hiddenColumns: fact.hiddenColumns,
        hidden: fact.hidden,
        countsCells: false,
      },
    ];
  });
}

function cellOf(value: CellValue, fact: BiffSheet, row: number, column: number): SheetCell | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return numberCell(value, fact.formats.get(`${row},${column}`));
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'boolean') return booleanCell(value);
  return ERROR.test(value) ? errorCell(value) : textCell(value);
}
