/** Draft → RawGrid: header paths, rows of cells, headings of groups. What surrounds the grid is added later. */
import type { RawCell, RawColumn, RawGrid, RawRow } from '../raw';
import { columnsOf, headingOf, indexOf, repeatsHeader } from './columns';
import { readCell } from './cell';
import type { Draft, DraftCell, DraftRow } from './draft';
import { GridText } from './grid-text';
import { splitHeader, type Header } from './header';
import type { Look } from './look';
import { isPairsByLook } from './pairs-table';
import { isEmptyNotice } from './shapes';
import { isPauseDue } from '../slices';
import { slicedSpans } from './spans';
import { distinct } from './text';

const NO_HEADER: Header = { rows: [], titles: [], index: null, body: 0 };
const EMPTY: RawCell = { text: '', lines: [], files: 0, spanned: false };

/** A grid with the parts that its own element gives; `headings`, `pager` and `controls` still empty. */
export function* gridOf(look: Look, draft: Draft): Generator<undefined, RawGrid> {
  const text = new GridText(look, draft.rows, yield* slicedSpans(draft.rows));
  const header = isPairsByLook(text) ? NO_HEADER : splitHeader(text);
  yield;
  const columns = columnsOf(text, header);
  const rows: RawRow[] = [];
  for (let at = header.body; at < draft.rows.length; at += 1) {
    const row = rowOf(text, at, columns);
    if (row) rows.push(row);
    if (isPauseDue()) yield;
  }
  return {
    source: draft.source,
    captions: distinct([...header.titles, ...draft.captions]),
    headings: [],
    columns,
    indexRow: indexOf(text, header),
    rows,
    pager: [],
    controls: [],
  };
}

function rowOf(text: GridText, at: number, columns: RawColumn[]): RawRow | null {
  const draft = text.rows[at]!;
  const cells = cellsOf(text, at);
  const own = ownOf(cells);
  if (own.length === 0) return null;
  if (own.length === 1 && draft.cells.length <= 2 && isEmptyNotice(own[0]!.text)) return null;
  if (isDetailRow(draft) || repeatsHeader(cells, columns)) return null;
  // A heading has one text, or two with its numeral.
  const heading = own.length > 2 ? null : headingOf(draft, cells, columns);
  return { cells, ownCells: draft.cells.length, heading, foot: draft.part === 'foot' };
}

/** The first texts of a row; more than a heading could have are not looked for. */
function ownOf(cells: RawCell[]): RawCell[] {
  const own: RawCell[] = [];
  for (const cell of cells) {
    if (cell.spanned || cell.text === '') continue;
    own.push(cell);
    if (own.length > 2) break;
  }
  return own;
}

function cellsOf(text: GridText, at: number): RawCell[] {
  const { matrix, look } = text;
  const read = (cell: DraftCell): RawCell => (cell.raw ??= readCell(look, cell.element, null));
  if (!matrix.isPlain(at))
    return matrix.slots(at).map((slot) => {
      if (slot === null) return EMPTY;
      return slot.spanned ? { ...read(slot.cell), spanned: true } : read(slot.cell);
    });
  const cells = text.rows[at]!.cells.map(read);
  while (cells.length < matrix.width) cells.push(EMPTY);
  return cells;
}

/** An opened detail under a row: one cell that holds another grid, which is read by itself. */
function isDetailRow(row: DraftRow): boolean {
  return (
    row.cells.length <= 2 && row.cells.some((cell) => cell.element.querySelector('table') !== null)
  );
}
