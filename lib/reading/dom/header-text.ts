/** What the header engine asks of a grid, whether it was seen on a page or stands in a spreadsheet. */

export interface HeaderCell {
  colspan: number;
  /** Its tag or role calls it a header; a spreadsheet's cells never say so. */
  header: boolean;
}

export interface HeaderRow {
  part: 'head' | 'body' | 'foot';
  /** The cells that really stand in the row, blank ones too. */
  cells: readonly HeaderCell[];
}

export interface HeaderSlot {
  cell: HeaderCell;
  /** The row in which the cell really stands. */
  row: number;
  /** An earlier cell covers this position. */
  spanned: boolean;
}

export interface HeaderText {
  readonly rows: readonly HeaderRow[];
  readonly matrix: { readonly width: number };
  /** A cell's text as a header has it. */
  header(cell: HeaderCell): string;
  /** Texts of the cells that really stand in the row. */
  own(row: number): string[];
  /** The text that begins in this column of the row; null where a span covers it or nothing stands. */
  at(row: number, column: number): string | null;
  slot(row: number, column: number): HeaderSlot | null;
  /** A slot a column. */
  slots(row: number): readonly (HeaderSlot | null)[];
}
