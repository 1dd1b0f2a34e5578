/** A block of a sheet as the header engine sees it. */
import type { HeaderCell, HeaderText } from '../dom/header-text';
import { BLANK, type Anchor, type SheetSlot } from './matrix';

export interface SheetRow {
  part: 'body';
  cells: Anchor[];
}

export class SheetText implements HeaderText {
  readonly rows: SheetRow[];
  readonly matrix: { width: number; rows: SheetSlot[][] };

  /** `rows` must all have the same width; their `row` numbers count from the block's first row. */
  constructor(rows: SheetSlot[][]) {
    this.matrix = { width: rows[0]?.length ?? 0, rows };
    this.rows = rows.map((slots) => ({
      part: 'body',
      cells: slots.flatMap((slot) => (slot.spanned ? [] : [slot.cell])),
    }));
  }

  header(cell: HeaderCell): string {
    return (cell as Anchor).text;
  }

  own(row: number): string[] {
    return this.rows[row]!.cells.map((cell) => cell.text);
  }

  at(row: number, column: number): string | null {
    const slot = this.slot(row, column);
    return slot === null || slot.spanned ? null : slot.cell.text;
  }

  slot(row: number, column: number): SheetSlot | null {
    return this.slots(row)[column] ?? null;
  }

  slots(row: number) {
    return this.matrix.rows[row] ?? [];
  }
}

/**
 * Group headers that were not merged (CSV, careless exports): a text with blanks to its right, over
 * leaves that are all named, reaches over those blanks.
 */
export function spreadGroups(text: SheetText, headerRows: readonly number[]): void {
  headerRows.slice(0, -1).forEach((row, at) => {
    const below = headerRows.slice(at + 1);
    const named = (column: number): boolean =>
      below.some((other) => (text.at(other, column) ?? '') !== '');
    const slots = text.matrix.rows[row]!;
    for (let column = 0; column < slots.length; column += 1) {
      const slot = slots[column]!;
      if (slot.spanned || slot.cell.text === '' || slot.cell.colspan > 1 || !named(column))
        continue;
      if (slot.cell.rowspan > 1) continue;
      let next = column + 1;
      while (slots[next]?.cell === BLANK && named(next)) {
        slots[next] = { ...slot, spanned: true };
        next += 1;
      }
    }
  });
}
