/** The texts of a draft's cells, each cell read once, however many rows its span covers. */
import type { DraftCell, DraftRow } from './draft';
import { linesOf } from './lines';
import type { Look } from './look';
import type { Matrix, Slot } from './spans';

export class GridText {
  private readonly headers = new Map<Element, string>();

  constructor(
    readonly look: Look,
    readonly rows: DraftRow[],
    readonly matrix: Matrix,
  ) {}

  /** A cell's text as a header has it: sort buttons count, filter inputs do not. */
  header(cell: DraftCell): string {
    let text = this.headers.get(cell.element);
    if (text === undefined) {
      text = linesOf(this.look, cell.element, { header: true }).join(' ');
      this.headers.set(cell.element, text);
    }
    return text;
  }

  /** Texts of the cells that really stand in the row. */
  own(row: number): string[] {
    return this.rows[row]!.cells.map((cell) => this.header(cell));
  }

  /** The text that begins in this column of the row; null where a span covers it or nothing stands. */
  at(row: number, column: number): string | null {
    const slot = this.slot(row, column);
    return slot === null || slot.spanned ? null : this.header(slot.cell);
  }

  slot(row: number, column: number): Slot | null {
    return column < this.matrix.width ? this.matrix.slot(row, column) : null;
  }

  slots(row: number): (Slot | null)[] {
    return this.matrix.slots(row);
  }
}
