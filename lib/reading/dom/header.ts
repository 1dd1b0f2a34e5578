/**
 * Where a grid's header ends and its data begins. Heads as `td`, `th` in `tbody`, title rows and
 * numbering rows are all met in the field, so tags are only the first of three witnesses:
 * tags, then the serial number column, then the shapes of the texts.
 */
import type { HeaderText } from './header-text';
import { isIndexRow } from './index-row';
import { isDataLike, isGroupOrdinal, isOrdinal, isSerialHeader } from './shapes';
import { distinct, plain } from './text';

export interface Header {
  /** Rows that make the header paths, from the outermost group down. */
  rows: number[];
  /** Texts of title rows inside the header, nearest to the data first. */
  titles: string[];
  /** The row that numbers the columns. */
  index: number | null;
  /** The first row after the header. */
  body: number;
}

const DEEPEST_SEARCH = 40;
const MOST_HEADER_ROWS = 8;

/** Splits the header off. */
export function splitHeader(text: HeaderText): Header {
  const body = bodyStart(text);
  const index = [body, body - 1].find((row) => row >= 0 && isNumbering(text, row)) ?? null;
  const rows: number[] = [];
  const titles: string[] = [];
  for (let row = 0; row < body; row += 1) {
    if (row === index || isBlank(text, row)) continue;
    if (isTitle(text, row)) titles.unshift(distinct(text.own(row)).join(' '));
    else rows.push(row);
  }
  return { rows, titles, index, body: index === body ? body + 1 : body };
}

function bodyStart(text: HeaderText): number {
  const tagged = taggedRows(text);
  if (hasLeaf(text, 0, tagged)) return continued(text, tagged);
  return bySerialNumber(text, tagged) ?? byShape(text, tagged);
}

/** Leading rows that their tags call header. */
function taggedRows(text: HeaderText): number {
  let row = 0;
  while (row < text.rows.length && isTagged(text, row)) row += 1;
  const all = row === text.rows.length && row > 1;
  return all && dataShare(text, row - 1) >= 0.5 && !isNumbering(text, row - 1) ? 0 : row;
}

function isTagged(text: HeaderText, row: number): boolean {
  const draft = text.rows[row]!;
  return (
    draft.part === 'head' || (draft.part === 'body' && draft.cells.every((cell) => cell.header))
  );
}

function hasLeaf(text: HeaderText, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1)
    if (!isTitle(text, row) && !isBlank(text, row) && !isNumbering(text, row)) return true;
  return false;
}

/** A head may go on below its tags, where groups still wait for their leaves. */
function continued(text: HeaderText, tagged: number): number {
  let body = tagged;
  while (body < text.rows.length && body < MOST_HEADER_ROWS) {
    const waiting = text.rows[body - 1]!.cells.some((cell) => cell.colspan > 1);
    if (!waiting || isTitle(text, body - 1) || !looksLikeHeader(text, body)) break;
    body += 1;
  }
  return body;
}

function looksLikeHeader(text: HeaderText, row: number): boolean {
  const own = text.own(row).filter((cell) => cell !== '');
  if (own.length < 2 || own.some(isDataLike) || isNumbering(text, row)) return false;
  return (
    !text.own(row).slice(0, 1).some(isGroupOrdinal) && text.rows[row]!.cells.length === own.length
  );
}

/** Under "STT" the first number, group ordinal, heading or count ends the header. */
function bySerialNumber(text: HeaderText, from: number): number | null {
  const serial = findSerial(text, from);
  if (serial === null) return null;
  for (let row = serial.row + 1; row < text.rows.length; row += 1) {
    const first = text.at(row, serial.column);
    if (first !== null && (isOrdinal(first) || isGroupOrdinal(first))) return row;
    if (isHeadingRow(text, row) || text.own(row).some(isDataLike) || isNumbering(text, row))
      return row;
    if (row - serial.row >= MOST_HEADER_ROWS) return null;
  }
  return text.rows.length;
}

function findSerial(text: HeaderText, from: number): { row: number; column: number } | null {
  const end = Math.min(text.rows.length, from + DEEPEST_SEARCH);
  for (let row = from; row < end; row += 1)
    for (let column = 0; column < Math.min(text.matrix.width, 8); column += 1) {
      const cell = text.at(row, column);
      if (cell !== null && isSerialHeader(cell)) return { row, column };
    }
  return null;
}

function byShape(text: HeaderText, from: number): number {
  let named = 0;
  const end = Math.min(text.rows.length, from + MOST_HEADER_ROWS);
  for (let row = from; row < end; row += 1) {
    if (text.own(row).some(isDataLike) || isNumbering(text, row)) return named > 0 ? row : from;
    if (named > 0 && isHeadingRow(text, row)) return row;
    if (!isTitle(text, row) && !isBlank(text, row)) named += 1;
  }
  return from;
}

/** One text over (nearly) the whole width, or a letterhead; never a row that spans from above fill up. */
function isTitle(text: HeaderText, row: number): boolean {
  const draft = text.rows[row]!;
  const filled = draft.cells.filter((cell) => text.header(cell) !== '');
  if (text.matrix.width < 2 || filled.length === 0) return false;
  if (
    filled.some((cell) =>
      /cong hoa xa hoi chu nghia|doc lap ?- ?tu do/.test(plain(text.header(cell))),
    )
  )
    return true;
  if (filled.length !== 1 || hasSpanFromAbove(text, row)) return false;
  return draft.cells.length === 1 || filled[0]!.colspan >= text.matrix.width - 1;
}

/** A single cell over the whole width, below the header. */
export function isHeadingRow(text: HeaderText, row: number): boolean {
  const filled = text.rows[row]!.cells.filter((cell) => text.header(cell) !== '');
  return (
    filled.length === 1 && filled[0]!.colspan > 1 && filled[0]!.colspan >= text.matrix.width - 2
  );
}

function hasSpanFromAbove(text: HeaderText, row: number): boolean {
  return text.slots(row).some((slot) => slot !== null && slot.row < row);
}

const isBlank = (text: HeaderText, row: number): boolean =>
  text.own(row).every((cell) => cell === '');
const isNumbering = (text: HeaderText, row: number): boolean =>
  row < text.rows.length && isIndexRow(text.own(row));

function dataShare(text: HeaderText, row: number): number {
  const own = text.own(row).filter((cell) => cell !== '');
  return own.length === 0 ? 0 : own.filter(isDataLike).length / own.length;
}
