/** What a spreadsheet file holds, whatever its format: sheets of cells as a person sees them. */

export interface SheetCell {
  /** The text as displayed: "1099", "12,5", "96,05%", "20/11/2026 17:00:00". Line breaks are kept. */
  text: string;
  /** What the file itself says the value is; text that looks like a number stays text. */
  kind: 'text' | 'number' | 'percent' | 'date' | 'boolean' | 'error';
}

/** A merged range, ends included, counted from 0. */
export interface Merge {
  startRow: number;
  endRow: number;
  startCol: number;
  endCol: number;
}

export interface Sheet {
  name: string;
  /** Rows from the top; a missing cell is null, a short row ends where its cells end. */
  rows: (SheetCell | null)[][];
  merges: Merge[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** The whole sheet is hidden. */
  hidden: boolean;
  /** The format writes every field of a row (CSV, HTML): a row with fewer or more cells than the header is damaged. */
  countsCells: boolean;
}

/** Why a file gives no sheets. */
export type SheetFault =
  'empty' | 'too-large' | 'encrypted' | 'damaged' | 'old-format' | 'not-a-sheet';

/** The one error that leaves this room's format readers. */
export class SheetError extends Error {
  constructor(
    readonly fault: SheetFault,
    cause?: unknown,
  ) {
    super(fault, { cause });
  }
}

/** A sheet without merges or hidden parts. */
export function plainSheet(
  name: string,
  rows: (SheetCell | null)[][],
  countsCells: boolean,
): Sheet {
  return {
    name,
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
    countsCells,
  };
}

/** A cell of text, or null where there is none. */
export const textCell = (text: string): SheetCell | null =>
  text === '' ? null : { text, kind: 'text' };
