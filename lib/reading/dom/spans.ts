/** Fills rowspans and colspans: every row gets a slot a column. */
import { isPauseDue, runToEnd, type Sliced } from '../slices';
import type { DraftCell, DraftRow } from './draft';

export interface Slot {
  cell: DraftCell;
  /** The row in which the cell really stands. */
  row: number;
  /** An earlier cell covers this position. */
  spanned: boolean;
}

type Slots = (Slot | null)[];

/** The slots of all rows. Rows whose cells all stand in their own place, nearly all there are, keep none. */
export class Matrix {
  constructor(
    readonly width: number,
    private readonly draft: readonly DraftRow[],
    private readonly placed: readonly (Slots | null)[],
  ) {}

  /** A slot a column, null where nothing stands. */
  slots(row: number): Slots {
    return clip(this.placed[row] ?? ownSlots(this.draft[row]!, row), this.width);
  }

  slot(row: number, column: number): Slot | null {
    if (!this.isPlain(row)) return this.placed[row]?.[column] ?? null;
    const cell = this.draft[row]!.cells[column];
    return cell === undefined ? null : { cell, row, spanned: false };
  }

  /** Every cell of the row stands in the column of its number, and none from above does. */
  isPlain(row: number): boolean {
    return this.placed[row] === null;
  }
}

const ownSlots = ({ cells }: DraftRow, row: number): Slots =>
  cells.map((cell) => ({ cell, row, spanned: false }));

interface Hanging {
  slot: Slot;
  left: number;
}

/**
 * Places cells as browsers do. The width is that of the farthest cell that really begins somewhere;
 * spans that reach beyond it are clipped, a rowspan ends with its section.
 */
export function* slicedSpans(draft: DraftRow[]): Sliced<Matrix> {
  const rows: (Slots | null)[] = [];
  let hanging: (Hanging | undefined)[] = [];
  let section = -1;
  let width = 0;
  for (let at = 0; at < draft.length; at += 1) {
    const row = draft[at]!;
    if (row.section !== section) hanging = [];
    section = row.section;
    if (hanging.length === 0 && row.cells.every(isInPlace)) {
      rows.push(null);
      width = Math.max(width, row.cells.length);
    } else {
      const placed = placeRow(row, at, hanging);
      rows.push(placed.slots);
      width = Math.max(width, placed.anchored);
      if (hanging.every((above) => above === undefined)) hanging = [];
    }
    if (isPauseDue()) yield;
  }
  return new Matrix(width, draft, rows);
}

/** One column wide, and in the column of its number. */
const isInPlace = (cell: DraftCell, at: number): boolean =>
  isSingle(cell) && (cell.column === undefined || cell.column === at);

const isSingle = (cell: DraftCell): boolean => cell.colspan === 1 && cell.rowspan === 1;

/** The same in one go, for a few rows. */
export const fillSpans = (draft: DraftRow[]): Matrix => runToEnd(slicedSpans(draft));

function placeRow(row: DraftRow, at: number, hanging: (Hanging | undefined)[]) {
  const slots: Slots = [];
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
    while (cell.column !== undefined && column < cell.column) {
      column += 1;
      if (hanging.length > 0) takeHanging();
    }
    anchored = column + 1;
    if (isSingle(cell)) {
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

function clip(slots: Slots, width: number): Slots {
  const clipped: Slots = [];
  for (let column = 0; column < width; column += 1) clipped.push(slots[column] ?? null);
  return clipped;
}
