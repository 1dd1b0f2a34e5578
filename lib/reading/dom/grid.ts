/** Draft → RawGrid: header paths, rows of cells, headings of groups. What surrounds the grid is added later. */
import type { RawCell, RawColumn, RawGrid, RawRow } from '../raw';
import type { Draft, DraftRow } from './draft';
import { filesIn } from './files';
import { GridText } from './grid-text';
import { splitHeader, type Header } from './header';
import { linesOf } from './lines';
import type { Look } from './look';
import { isEmptyNotice, isGroupOrdinal, isSerialHeader } from './shapes';
import { fillSpans, type Slot } from './spans';
import { distinct } from './text';

const EVERY = 25;
const EMPTY: RawCell = { text: '', lines: [], files: 0, spanned: false };

/** A grid with the parts that its own element gives; `headings`, `pager` and `controls` still empty. */
export function* gridOf(look: Look, draft: Draft): Generator<undefined, RawGrid> {
  const text = new GridText(look, draft.rows, fillSpans(draft.rows));
  const header = splitHeader(text);
  yield;
  const columns = columnsOf(text, header);
  const rows: RawRow[] = [];
  for (let at = header.body; at < draft.rows.length; at += 1) {
    const row = rowOf(text, at, columns);
    if (row) rows.push(row);
    if (at % EVERY === 0) yield;
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

function columnsOf(text: GridText, header: Header): RawColumn[] {
  return Array.from({ length: text.matrix.width }, (_, column) => ({
    path: pathOf(text, header, column),
  }));
}

function pathOf(text: GridText, header: Header, column: number): string[] {
  const path: string[] = [];
  let above: Slot | null = null;
  for (const row of header.rows) {
    const slot = text.slot(row, column);
    if (slot === null || slot.cell === above?.cell) continue;
    above = slot;
    const words = text.header(slot.cell);
    if (words !== '' && words !== path[path.length - 1]) path.push(words);
  }
  return path;
}

function indexOf(text: GridText, header: Header): string[] | null {
  if (header.index === null) return null;
  const row = header.index;
  return Array.from({ length: text.matrix.width }, (_, column) => text.at(row, column) ?? '');
}

function rowOf(text: GridText, at: number, columns: RawColumn[]): RawRow | null {
  const draft = text.rows[at]!;
  const cells = cellsOf(text, at);
  const own = cells.filter((cell) => !cell.spanned && cell.text !== '');
  if (own.length === 0) return null;
  if (own.length === 1 && draft.cells.length <= 2 && isEmptyNotice(own[0]!.text)) return null;
  if (isDetailRow(draft) || repeatsHeader(cells, columns)) return null;
  return {
    cells,
    ownCells: draft.cells.length,
    heading: headingOf(draft, cells, columns),
    foot: draft.part === 'foot',
  };
}

function cellsOf(text: GridText, at: number): RawCell[] {
  const cells: RawCell[] = [];
  const read = new Map<Element, RawCell>();
  for (const slot of text.matrix.rows[at]!) {
    if (slot === null) {
      cells.push(EMPTY);
      continue;
    }
    const element = slot.cell.element;
    let cell = read.get(element);
    if (cell === undefined) {
      const lines = linesOf(text.look, element);
      cell = { text: lines.join(' '), lines, files: filesIn(text.look, element), spanned: false };
      read.set(element, cell);
    }
    cells.push(slot.spanned ? { ...cell, spanned: true } : cell);
  }
  return cells;
}

/** An opened detail under a row: one cell that holds another grid, which is read by itself. */
function isDetailRow(row: DraftRow): boolean {
  return (
    row.cells.length <= 2 && row.cells.some((cell) => cell.element.querySelector('table') !== null)
  );
}

/** Long printed tables repeat their header. */
function repeatsHeader(cells: RawCell[], columns: RawColumn[]): boolean {
  if (columns.length < 2) return false;
  let same = 0;
  for (let at = 0; at < cells.length; at += 1) {
    if (cells[at]!.text === '') continue;
    if (cells[at]!.text !== columns[at]?.path.at(-1)) return false;
    same += 1;
  }
  return same > 1;
}

/**
 * "I. Sở, ban, ngành": one text over the width, perhaps behind its own numeral. A single text in the
 * second column beside blank counts is a row without figures, not a heading, unless a numeral says so.
 */
function headingOf(row: DraftRow, cells: RawCell[], columns: RawColumn[]): string | null {
  if (columns.length < 3) return null;
  const own = cells.filter((cell) => !cell.spanned && cell.text !== '');
  const words = own.map((cell) => cell.text).join(' ');
  const covered = cells.filter((cell) => cell.spanned).length + row.cells.length;
  const spans = row.cells.some((cell) => cell.colspan > 1);
  if (own.length === 1 && row.cells.length === 1 && spans && covered >= columns.length - 2)
    return words;
  if (own.length === 1 && spans && covered >= columns.length - 1 && wide(row, columns.length))
    return words;
  if (own.length === 2 && isGroupOrdinal(own[0]!.text) && cells[serialAt(columns)] === own[0])
    return words;
  return null;
}

const wide = (row: DraftRow, width: number): boolean =>
  row.cells.some((cell) => cell.colspan >= width - 2 && cell.colspan > 1);

function serialAt(columns: RawColumn[]): number {
  const at = columns.findIndex((column) => column.path.some(isSerialHeader));
  return at < 0 ? 0 : at;
}
