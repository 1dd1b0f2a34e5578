/** A visible sheet as a full rectangle: a slot a position, merged texts repeated where they reach. */
import { tidy } from '../dom/text';
import type { RawCell } from '../raw';
import type { SheetCell } from './model';
import type { VisibleSheet } from './visible';

/** A cell as the header engine and the grids want it. */
export interface Anchor extends RawCell {
  kind: SheetCell['kind'] | null;
  colspan: number;
  rowspan: number;
  /** Nothing in a spreadsheet says "header". */
  header: false;
}

export interface SheetSlot {
  cell: Anchor;
  /** The row where the cell really stands. */
  row: number;
  spanned: boolean;
}

export const BLANK: Anchor = {
  text: '',
  lines: [],
  files: 0,
  spanned: false,
  kind: null,
  colspan: 1,
  rowspan: 1,
  header: false,
};

export interface SheetMatrix {
  width: number;
  slots: SheetSlot[][];
  /** Fields that the row really has in the file. */
  fields: number[];
}

const MOST_COLUMNS = 400;
const FILE_NAME = /\.(pdf|docx?|xlsx?|odt|rtf|rar|zip|7z|jpe?g|png|tiff?)(\s|$|;|,)/i;

/** Builds the rectangle; columns beyond the farthest text are cut off. Yields every few hundred rows. */
export function* matrixOf(sheet: VisibleSheet): Generator<undefined, SheetMatrix> {
  const width = Math.min(MOST_COLUMNS, widthOf(sheet));
  const slots: SheetSlot[][] = [];
  for (const [r, row] of sheet.rows.entries()) {
    slots.push(
      Array.from({ length: width }, (_, c) => ({
        cell: anchorOf(row[c] ?? null),
        row: r,
        spanned: false,
      })),
    );
    if (r % 500 === 499) yield;
  }
  for (const merge of sheet.merges) cover(slots, width, merge);
  return { width, slots, fields: sheet.rows.map((row) => row.length) };
}

function widthOf(sheet: VisibleSheet): number {
  let width = 0;
  for (const row of sheet.rows) {
    let last = row.length;
    while (last > width && (row[last - 1]?.text.trim() ?? '') === '') last -= 1;
    width = Math.max(width, last);
  }
  return width;
}

function anchorOf(cell: SheetCell | null): Anchor {
  if (cell === null) return BLANK;
  const lines = cell.text.includes('\n')
    ? cell.text
        .split(/\r?\n|\r/)
        .map(tidy)
        .filter((line) => line !== '')
    : [tidy(cell.text)].filter((line) => line !== '');
  if (lines.length === 0) return BLANK;
  const text = lines.length === 1 ? lines[0]! : lines.join(' ');
  return { ...BLANK, text, lines, files: FILE_NAME.test(text) ? 1 : 0, kind: cell.kind };
}

function cover(
  slots: SheetSlot[][],
  width: number,
  merge: { startRow: number; endRow: number; startCol: number; endCol: number },
): void {
  const { startRow, startCol } = merge;
  const endRow = Math.min(merge.endRow, slots.length - 1);
  const endCol = Math.min(merge.endCol, width - 1);
  const origin = slots[startRow]?.[startCol];
  if (!origin || endCol < startCol || origin.spanned) return;
  const cell: Anchor = {
    ...origin.cell,
    colspan: endCol - startCol + 1,
    rowspan: endRow - startRow + 1,
  };
  for (let r = startRow; r <= endRow; r += 1)
    for (let c = startCol; c <= endCol; c += 1)
      slots[r]![c] = { cell, row: startRow, spanned: r > startRow || c > startCol };
}
