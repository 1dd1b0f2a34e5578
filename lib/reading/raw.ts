/**
 * What the eye sees of one page before any word is understood: grids of visible text, the controls
 * around them, and what could not be looked into.
 *
 * `lib/reading/dom` fills these shapes from a document, a spreadsheet importer fills them from a file;
 * `lib/reading/meaning` turns them into a Reading. Neither knows the other.
 */

/** A cell, or the value of a label/value pair. Texts are NFC, white space folded, zero-width characters dropped. */
export interface RawCell {
  /** All visible text, lines joined by one space. */
  text: string;
  /** The same text by visual line: `<br>` and block boundaries break lines. */
  lines: string[];
  /** Visible links or icons that stand for an attached file (download link, file ending, file name in `title`). */
  files: number;
  /** Of what a card says outside its labelled values: each text by itself, without links and buttons. */
  pieces?: string[];
  /** True where an earlier cell's rowspan or colspan covers this position; the text is repeated from there. */
  spanned: boolean;
}

export interface RawColumn {
  /** Header texts from the outermost group to the leaf; a leaf repeated by rowspan stands once. Empty: no header. */
  path: string[];
}

export interface RawRow {
  cells: RawCell[];
  /** Cells the row really has, before spans are filled: 9 under 12 headers is a warning, not a shift. */
  ownCells: number;
  /** The one text of a row that is a single cell spanning (almost) the whole grid, e.g. "I. Sở, ban, ngành". */
  heading: string | null;
  /** From `tfoot`. */
  foot: boolean;
}

export interface RawGrid {
  /** `pairs`: one block of label/value pairs (a detail page, number cards); `list`: repeated items, each a row. */
  source: 'table' | 'aria' | 'list' | 'pairs' | 'cards' | 'sheet';
  /** Title rows inside the header, `<caption>`, aria-label: nearest first. */
  captions: string[];
  /** Headings and short paragraphs that stand before the grid in its section, nearest first. */
  headings: string[];
  columns: RawColumn[];
  /** The row "(1) (2) (3 = 4 + 5)" or "1 2 3 …" under the header, by column; null where there is none. */
  indexRow: string[] | null;
  rows: RawRow[];
  /** Visible texts of the pager and of "Tổng số 384 hồ sơ." lines that belong to this grid. */
  pager: string[];
  /** Index into `RawPage.controls` of the controls in the grid's own section (nearest form or panel); empty: none nearer than the page. */
  controls: number[];
}

/** A filter of the page: an input, select, radio group or a component that plays one (combobox, date picker). */
export interface RawControl {
  /** Visible label: `<label>`, aria-label, placeholder, or the text just before it. */
  label: string;
  kind: 'date' | 'text' | 'select' | 'choice';
  /** The value as the officer sees it (the option's text, not its code). */
  value: string;
  /** The control was seen changing after the rows now shown had appeared: its value does not date them. */
  changedAfterRows: boolean;
}

export type RawObstacle =
  | { kind: 'charts'; label: string | null }
  | { kind: 'frame'; label: string | null }
  | { kind: 'pdf'; label: string | null }
  | { kind: 'legacy-font'; label: string | null };

export interface RawPage {
  url: string | null;
  title: string;
  /** Visible h1–h6, role=heading and panel titles of the page, in document order. */
  headings: string[];
  grids: RawGrid[];
  controls: RawControl[];
  obstacles: RawObstacle[];
  /** A spinner, skeleton or aria-busy is visible over the content: the page is not stable. */
  busy: boolean;
}
