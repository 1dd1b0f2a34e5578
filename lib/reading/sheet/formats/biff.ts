/**
 * What a BIFF8 workbook (.xls) says besides its values: hidden sheets, rows and columns, and the formats
 * of numbers. hucre reads the values and leaves these out.
 */

export interface BiffSheet {
  hidden: boolean;
  /** False for chart and macro sheets. */
  isWorksheet: boolean;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Format of number cells by "row,column", where it is not General. */
  formats: Map<string, string>;
}

export interface BiffFacts {
  encrypted: boolean;
  sheets: BiffSheet[];
}

const FORMULA = 0x06;
const EOF = 0x0a;
const FILEPASS = 0x2f;
const COLINFO = 0x7d;
const BOUNDSHEET = 0x85;
const MULRK = 0xbd;
const XF = 0xe0;
const NUMBER = 0x203;
const ROW = 0x208;
const RK = 0x27e;
const FORMAT = 0x41e;
const BUILT_IN: Record<number, string> = { 9: '0%', 10: '0.00%' };
const LAST_COLUMN = 255;

/** Walks the records of a Workbook stream; what it cannot follow it leaves out. */
export function biffFacts(stream: Uint8Array): BiffFacts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const facts: BiffFacts = { encrypted: false, sheets: [] };
  const formats = new Map<number, string>();
  const cellFormats: number[] = [];
  const starts: number[] = [];
  for (const record of recordsOf(view, 0)) {
    const { id, at, length } = record;
    if (id === FILEPASS) facts.encrypted = true;
    if (id === FORMAT && length >= 5)
      formats.set(view.getUint16(at, true), textAt(view, at + 2, length - 2));
    if (id === XF && length >= 4) cellFormats.push(view.getUint16(at + 2, true));
    if (id === BOUNDSHEET && length >= 6) {
      starts.push(view.getUint32(at, true));
      facts.sheets.push({
        hidden: (view.getUint8(at + 4) & 3) !== 0,
        isWorksheet: view.getUint8(at + 5) === 0,
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        formats: new Map(),
      });
    }
  }
  if (facts.encrypted) return facts;
  const formatOf = (style: number): string | undefined =>
    formats.get(cellFormats[style] ?? 0) ?? BUILT_IN[cellFormats[style] ?? 0];
  facts.sheets.forEach((sheet, at) => readSheet(view, starts[at]!, sheet, formatOf));
  return facts;
}

function readSheet(
  view: DataView,
  start: number,
  sheet: BiffSheet,
  formatOf: (style: number) => string | undefined,
): void {
  const take = (row: number, column: number, style: number) => {
    const format = formatOf(style);
    if (format !== undefined) sheet.formats.set(`${row},${column}`, format);
  };
  for (const { id, at, length } of recordsOf(view, start)) {
    if ((id === NUMBER || id === RK || id === FORMULA) && length >= 6)
      take(view.getUint16(at, true), view.getUint16(at + 2, true), view.getUint16(at + 4, true));
    if (id === MULRK)
      for (let k = 0; 4 + (k + 1) * 6 <= length - 2; k += 1)
        take(
          view.getUint16(at, true),
          view.getUint16(at + 2, true) + k,
          view.getUint16(at + 4 + k * 6, true),
        );
    if (id === ROW && length >= 14 && (view.getUint8(at + 12) & 0x20) !== 0)
      sheet.hiddenRows.add(view.getUint16(at, true));
    if (id === COLINFO && length >= 10 && (view.getUint8(at + 8) & 1) !== 0) {
      const last = Math.min(LAST_COLUMN, view.getUint16(at + 2, true));
      for (let c = view.getUint16(at, true); c <= last; c += 1) sheet.hiddenColumns.add(c);
    }
  }
}

/** Records from an offset to the end of their substream. */
function* recordsOf(
  view: DataView,
  start: number,
): Generator<{ id: number; at: number; length: number }> {
  for (let at = start; at + 4 <= view.byteLength;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === EOF || at + 4 + length > view.byteLength) return;
    yield { id, at: at + 4, length };
    at += 4 + length;
  }
}

function textAt(view: DataView, at: number, room: number): string {
  const letters = view.getUint16(at, true);
  const wide = (view.getUint8(at + 2) & 1) === 1;
  let text = '';
  for (let k = 0; k < letters && 3 + (k + 1) * (wide ? 2 : 1) <= room; k += 1)
    text += String.fromCharCode(
      wide ? view.getUint16(at + 3 + k * 2, true) : view.getUint8(at + 3 + k),
    );
  return text;
}
