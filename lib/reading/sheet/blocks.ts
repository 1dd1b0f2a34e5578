/** Where the tables of a sheet begin and end, and which lines stand before and after each. */
import type { SheetMatrix, SheetSlot } from './matrix';
import {
  coveredOf,
  filledOf,
  hasSerialHeader,
  isBlankRow,
  isDataRow,
  isProse,
  isSignature,
  linesOfRow,
  sameTexts,
} from './rows';

export interface Block {
  /** First row of the header, and the row after the last one. */
  start: number;
  end: number;
  /** Rows inside that repeat the header of a printed page. */
  repeated: ReadonlySet<number>;
  /** Lines above, nearest first, and below in order; up to the next table or signature. */
  above: string[];
  below: string[];
}

const SEARCH = 40;
const HEADER_ROWS = 8;

/** Finds the tables from the top down. */
export function blocksOf(matrix: SheetMatrix): Block[] {
  const { slots } = matrix;
  const blocks: Block[] = [];
  let above: string[] = [];
  for (let row = 0; row < slots.length;) {
    const start = startAt(slots, row);
    if (start === null) {
      if (isSignature(slots[row]!)) above = [];
      else above.unshift(...linesOfRow(slots[row]!).reverse());
      row += 1;
      continue;
    }
    for (; row < start; row += 1) above.unshift(...linesOfRow(slots[row]!).reverse());
    const { end, repeated } = endOf(slots, start);
    blocks.push({ start, end, repeated, above: withJoinedDates(above), below: [] });
    above = [];
    row = end;
    blocks[blocks.length - 1]!.below = linesBelow(slots, end);
  }
  return blocks;
}

/** The first row of a header that begins here (or just below, where the serial number stands), or null. */
function startAt(slots: readonly SheetSlot[][], row: number): number | null {
  const here = slots[row]!;
  if (hasSerialHeader(here)) return row;
  if (isProse(here) || isSignature(here)) return null;
  const filled = filledOf(here).length;
  if (filled < 2) return null;
  const serial = serialBelow(slots, row);
  if (serial !== null) {
    const group = filled >= 3 && serial - row <= 2 && allDense(slots, row, serial);
    return group ? row : tableAt(slots, row, serial) ? row : null;
  }
  return tableAt(slots, row, slots.length) ? row : null;
}

function serialBelow(slots: readonly SheetSlot[][], row: number): number | null {
  const last = Math.min(slots.length, row + SEARCH);
  for (let at = row + 1; at < last; at += 1) if (hasSerialHeader(slots[at]!)) return at;
  return null;
}

function allDense(slots: readonly SheetSlot[][], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (filledOf(slots[at]!).length < 3 || isProse(slots[at]!)) return false;
  return true;
}

/** Rows without a serial number are a table where data follows at once in the same columns. */
function tableAt(slots: readonly SheetSlot[][], row: number, limit: number): boolean {
  const width = filledOf(slots[row]!).length;
  if (isDataRow(slots[row]!, 2) && width === 2) return pairRun(slots, row, limit) >= 2;
  let data = 0;
  const last = Math.min(limit, slots.length, row + HEADER_ROWS);
  for (let at = row + 1; at < last; at += 1) {
    if (isBlankRow(slots[at]!)) break;
    if (coveredOf(slots[at]!) < 2) return data > 0;
    if (isDataRow(slots[at]!, Math.min(3, width))) data += 1;
  }
  return width >= 3 ? data > 0 : data > 1;
}

/** "Label | number" rows that follow each other. */
function pairRun(slots: readonly SheetSlot[][], row: number, limit: number): number {
  let run = 0;
  while (row + run < limit && filledOf(slots[row + run]!).length === 2) run += 1;
  return run;
}

function endOf(
  slots: readonly SheetSlot[][],
  start: number,
): { end: number; repeated: Set<number> } {
  const repeated = new Set<number>();
  const least = Math.min(3, filledOf(slots[start]!).length);
  let seenData = false;
  let headerRows = 1;
  for (let row = start + 1; row < slots.length; row += 1) {
    const here = slots[row]!;
    if (isBlankRow(here)) {
      const next = nextFilled(slots, row);
      if (next === null || (seenData && !isDataRow(slots[next]!, least)) || next - row > 3)
        return { end: row, repeated };
      continue;
    }
    if (seenData && hasSerialHeader(here)) {
      if (!sameTexts(here, slots[start]!)) return { end: row, repeated };
      for (let k = 0; k < headerRows; k += 1) repeated.add(row + k);
      row += headerRows - 1;
      continue;
    }
    if (seenData && (isSignature(here) || isOver(slots, row, least))) return { end: row, repeated };
    if (!seenData) {
      seenData = isDataRow(here, 2);
      if (!seenData) headerRows += 1;
    }
  }
  return { end: slots.length, repeated };
}

function nextFilled(slots: readonly SheetSlot[][], row: number): number | null {
  for (let at = row + 1; at < slots.length; at += 1) if (!isBlankRow(slots[at]!)) return at;
  return null;
}

/** A lone text ends the table unless rows of data go on right below it (then it heads a group of them). */
function isOver(slots: readonly SheetSlot[][], row: number, least: number): boolean {
  if (coveredOf(slots[row]!) > 2 || isDataRow(slots[row]!, 2)) return false;
  for (let at = row + 1; at < Math.min(slots.length, row + 4); at += 1) {
    if (isBlankRow(slots[at]!) || hasSerialHeader(slots[at]!)) return true;
    if (isDataRow(slots[at]!, least)) return false;
  }
  return true;
}

function linesBelow(slots: readonly SheetSlot[][], end: number): string[] {
  const lines: string[] = [];
  for (let row = end; row < slots.length && row < end + 6; row += 1) {
    if (isSignature(slots[row]!) || hasSerialHeader(slots[row]!)) break;
    lines.push(...linesOfRow(slots[row]!));
  }
  return lines;
}

/** "Từ ngày …" and "Đến ngày …" in two cells or rows are one statement. */
function withJoinedDates(nearestFirst: string[]): string[] {
  return nearestFirst.flatMap((line, at) => {
    const before = nearestFirst[at + 1];
    const joined =
      before !== undefined && /^\s*\(?đến/iu.test(line) && /^\s*\(?từ/iu.test(before)
        ? [`${before} ${line}`]
        : [];
    return [...joined, line];
  });
}
