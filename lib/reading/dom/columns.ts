/** Header paths of columns, and rows below the header that are no data: for pages and spreadsheets alike. */
import type { RawCell, RawColumn } from '../raw';
import type { Header } from './header';
import type { HeaderRow, HeaderSlot, HeaderText } from './header-text';
import { isGroupOrdinal, isSerialHeader } from './shapes';

/** The header path of every column. */
export function columnsOf(text: HeaderText, header: Header): RawColumn[] {
  return Array.from({ length: text.matrix.width }, (_, column) => ({
    path: pathOf(text, header, column),
  }));
}

function pathOf(text: HeaderText, header: Header, column: number): string[] {
  const path: string[] = [];
  let above: HeaderSlot | null = null;
  for (const row of header.rows) {
    const slot = text.slot(row, column);
    if (slot === null || slot.cell === above?.cell) continue;
    above = slot;
    const words = text.header(slot.cell);
    if (words !== '' && words !== path[path.length - 1]) path.push(words);
  }
  return path;
}

/** The texts of the row that numbers the columns, by column; null where there is none. */
export function indexOf(text: HeaderText, header: Header): string[] | null {
  if (header.index === null) return null;
  const row = header.index;
  return Array.from({ length: text.matrix.width }, (_, column) => text.at(row, column) ?? '');
}

/** Long printed tables repeat their header. */
/** Long printed tables repeat their header. */
export function repeatsHeader(cells: readonly RawCell[], columns: readonly RawColumn[]): boolean {
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
export function headingOf(
  row: HeaderRow,
  cells: readonly RawCell[],
  columns: readonly RawColumn[],
): string | null {
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

const wide = (row: HeaderRow, width: number): boolean =>
  row.cells.some((cell) => cell.colspan >= width - 2 && cell.colspan > 1);

function serialAt(columns: readonly RawColumn[]): number {
  const at = columns.findIndex((column) => column.path.some(isSerialHeader));
  return at < 0 ? 0 : at;
}
