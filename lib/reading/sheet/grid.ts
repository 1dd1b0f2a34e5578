/** A block of a sheet → RawGrid, by the header engine that reads pages. */
import { columnsOf, headingOf, indexOf, repeatsHeader } from '../dom/columns';
import { splitHeader } from '../dom/header';
import { isPagerText } from '../dom/pager-text';
import { pairsOfTable } from '../dom/pairs-table';
import { isDataLike, isEmptyNotice, isSerialHeader } from '../dom/shapes';
import { distinct, plain } from '../dom/text';
import { captionEvidence } from '../meaning/period/evidence';
import type { RawCell, RawColumn, RawGrid, RawRow } from '../raw';
import type { Block } from './blocks';
import type { SheetMatrix, SheetSlot } from './matrix';
import { SheetText, spreadGroups } from './text';

const EVERY = 200;
const LONGEST_LINE = 300;

/** Reads one block; `countsCells`: the file writes every field, so missing ones are a fault. */
export function* gridOfBlock(
  matrix: SheetMatrix,
  block: Block,
  countsCells: boolean,
  progress: () => void,
): Generator<undefined, RawGrid> {
  const rowsAt = Array.from(
    { length: block.end - block.start },
    (_, at) => block.start + at,
  ).filter((row) => !block.repeated.has(row));
  const columnsAt = columnsIn(matrix, rowsAt);
  const text = new SheetText(rowsAt.map((row) => cut(matrix.slots[row]!, columnsAt, block.start)));
  const header = splitHeader(text);
  spreadGroups(text, header.rows);
  const all = columnsOf(text, header);
  const columns = countsCells ? withoutUnnamedEnd(all) : all;
  const rows: RawRow[] = [];
  for (let at = header.body; at < text.rows.length; at += 1) {
    const fields = countsCells ? matrix.fields[rowsAt[at]!]! - (columnsAt[0] ?? 0) : null;
    const row = rowOf(text, at, columns, fields);
    if (row) {
      rows.push(row);
      progress();
    }
    if (at % EVERY === 0) yield;
  }
  const lines = distinct(block.above).filter((line) => line.length <= LONGEST_LINE);
  const dated = lines.filter((line) => captionEvidence(line)?.span);
  const titles = distinct([...titleIn(lines), ...header.titles, ...dated]);
  const grid: RawGrid = {
    source: 'sheet',
    captions: titles,
    headings: lines.filter((line) => !isPagerText(line) && !titles.includes(line)),
    columns,
    indexRow: indexOf(text, header),
    rows,
    pager: distinct([...lines, ...block.below].filter(isPagerText)),
    controls: [],
  };
  return pairsOfTable(grid);
}

/** Columns that hold anything in the block; an empty first column is none. */
function columnsIn(matrix: SheetMatrix, rows: readonly number[]): number[] {
  const used = new Array<boolean>(matrix.width).fill(false);
  for (const row of rows)
    matrix.slots[row]!.forEach((slot, at) => {
      if (!used[at] && slot.cell.text !== '') used[at] = !slot.spanned || rows.includes(slot.row);
    });
  return used.flatMap((is, at) => (is ? [at] : []));
}

/** Slots of the kept columns, rows counted from the block's start; spans that come from above it stand on their own. */
function cut(slots: readonly SheetSlot[], columns: readonly number[], start: number): SheetSlot[] {
  return columns.map((at) => {
    const slot = slots[at]!;
    return { ...slot, row: slot.row - start };
  });
}

/** A field too many in some row (a comma without quotes) is that row's fault, not another column. */
function withoutUnnamedEnd(columns: RawColumn[]): RawColumn[] {
  let width = columns.length;
  while (width > 0 && columns[width - 1]!.path.length === 0) width -= 1;
  return width === 0 ? columns : columns.slice(0, width);
}

function rowOf(
  text: SheetText,
  at: number,
  columns: readonly RawColumn[],
  fields: number | null,
): RawRow | null {
  const whole = text.matrix.rows[at]!.map(cellOf);
  const stray = whole.slice(columns.length).some((cell) => cell.text !== '');
  const cells = stray ? whole : whole.slice(0, columns.length);
  const own = cells.filter((cell) => !cell.spanned && cell.text !== '');
  if (own.length === 0) return null;
  if (own.length === 1 && isEmptyNotice(own[0]!.text)) return null;
  if (repeatsHeader(cells, columns)) return null;
  const spanned = cells.filter((cell) => cell.spanned).length;
  const present = fields === null ? cells.length : Math.min(fields, cells.length);
  return {
    cells,
    ownCells: present - spanned,
    heading: headingOf(text.rows[at]!, cells, columns) ?? loneText(cells, own, columns),
    foot: false,
  };
}

/** A text alone in the serial number column heads a group: "I. Sở, ban, ngành" that was never merged. */
function loneText(
  cells: readonly RawCell[],
  own: readonly RawCell[],
  columns: readonly RawColumn[],
): string | null {
  if (own.length !== 1 || columns.length < 3 || isDataLike(own[0]!.text)) return null;
  const serial = columns.findIndex((column) => column.path.some(isSerialHeader));
  return serial >= 0 && cells[serial] === own[0] && /\p{L}{2}/u.test(own[0]!.text)
    ? own[0]!.text
    : null;
}

const cellOf = (slot: SheetSlot): RawCell =>
  slot.spanned ? { ...slot.cell, spanned: true } : slot.cell;

/** The line in capitals that names the table; of several the nearest, letterheads left out. */
function titleIn(nearestFirst: readonly string[]): string[] {
  const title = nearestFirst.find(
    (line) =>
      line.length >= 12 &&
      line === line.toUpperCase() &&
      /\p{L}{2}.*\s.*\p{L}{2}/u.test(line) &&
      !/^(cong hoa|doc lap|uy ban|ubnd|so |bieu )/.test(plain(line)),
  );
  return title === undefined ? [] : [title];
}
