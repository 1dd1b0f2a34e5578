/** Fills rowspans and colspans: every row gets a slot a column. */
import { runToEnd, type Sliced } from '../slices';
import type { DraftCell, DraftRow } from './draft';

export interface Slot {
  cell: DraftCell;
  /** The row in which the cell really stands. */
  row: number;
  /** An earlier cell covers this position. */
  spanned: boolean;
}

export interface Matrix {
  width: number;
  rows: (Slot | null)[][];
}

interface Hanging {
  slot: Slot;
  left: number;
}

/** Rows placed between two yields. */
const EVERY = 200;

/**
 * Places cells as browsers do. The width is that of the farthest cell that really begins somewhere;
 * spans that reach beyond it are clipped, a rowspan ends with its section.
 */
export function* slicedSpans(draft: DraftRow[]): Sliced<Matrix> {
  const rows: (Slot | null)[][] = [];
  let hanging: (Hanging | undefined)[] = [];
  let section = -1;
  let width = 0;
  for (let at = 0; at < draft.length; at += 1) {
    const row = draft[at]!;
    if (row.section !== section) hanging = [];
    section = row.section;
    const placed = placeRow(row, at, hanging);
    rows.push(placed.slots);
    width = Math.max(width, placed.anchored);
    if (at % EVERY === EVERY - 1) yield;
  }
  for (let at = 0; at < rows.length; at += 1)
    if (rows[at]!.length !== width || rows[at]!.includes(undefined as never))
      rows[at] = clip(rows[at]!, width);
  return { width, rows };
}

/** The same in one go, for a few rows. */
export const fillSpans = (draft: DraftRow[]): Matrix => runToEnd(slicedSpans(draft));

function placeRow(row: DraftRow, at: number, hanging: (Hanging | undefined)[]) {
  const slots: (Slot | null)[] = [];
  let column = 0;
  let anchored = 0;
  const takeHanging = () => {
    for (let above = hanging[column]; above; above = hanging[column]) {
      slots[column] = { ...above.slot, spanned: true };
      above.left -= 1;
      if (above.left <= 0) hanging[column] = undefined;
      column += 1;
    }
  };
  for (const cell of row.cells) {
    if (hanging.length > 0) takeHanging();
    anchored = column + 1;
    if (cell.colspan === 1 && cell.rowspan === 1) {
      slots[column] = { cell, row: at, spanned: false };
      if (column < hanging.length) hanging[column] = undefined;
      column += 1;
      continue;
    }
    for (let k = 0; k < cell.colspan; k += 1) {
      const slot = { cell, row: at, spanned: k > 0 };
      slots[column] = slot;
      hanging[column] = cell.rowspan > 1 ? { slot, left: cell.rowspan - 1 } : undefined;
      column += 1;
    }
  }
  for (; column < hanging.length; column += 1) takeHanging();
  return { slots, anchored };
}

function clip(slots: (Slot | null)[], width: number): (Slot | null)[] {
  const clipped: (Slot | null)[] = [];
  for (let column = 0; column < width; column += 1) clipped.push(slots[column] ?? null);
  return clipped;
}
