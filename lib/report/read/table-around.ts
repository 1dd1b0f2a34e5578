/** What stands around a table and may say of what its figures are: the lines that lead to it, its notes, the cell it stands in. */
import type { TextParagraph, TextPlace } from './paragraphs';

export interface Around {
  /** From the last line before it upwards: that line, and those above it that it only adds to. */
  over: TextParagraph[];
  /** Notes right below it. */
  under: string[];
  /** The title below it, where it has none above; empty where it has none. */
  caption: string;
  /** Of a table in a cell: what stands in the row of that cell, and over and under the table of it. */
  beside: string[];
}

/** "(Đơn vị tính: hồ sơ)", "Nguồn: …", a line in brackets: they stand between a title and its table. */
const ADDS =
  /^\s*(?:\(.*\)|\(?\s*(?:đơn vị(?: tính)?|đvt|nguồn(?: số liệu)?)(?!\p{L})\s*:.*)\s*\.?\s*$/iu;
/** "Kết quả như sau:": leads to the table and says nothing of what it is; the line above may. */
const LEADS =
  /^(?:kết quả|số liệu|cụ thể|chi tiết)(?:\s+\p{L}+){0,3}[\s:,]*(?:như sau)?\s*[.:]?$/iu;
const NOTE = /^\s*(?:\(?\s*\*+|\(\d{1,2}\)|(?:ghi chú|chú thích|lưu ý|chú ý)(?!\p{L}))/iu;
const CAPTION = /^\s*(?:bảng|biểu|phụ biểu)\s*(?:số\s*)?[\dIVX]/iu;
/** So many lines of notes, no more, belong to a table. */
const MOST_NOTES = 6;

type Cell = NonNullable<TextPlace['cell']>;

/** For each table by its number. */
export function aroundTables(paragraphs: readonly TextParagraph[]): Map<number, Around> {
  const found = new Map<number, Around>();
  const outers = new Map<number, Cell>();
  paragraphs.forEach((paragraph, at) => {
    const { cell } = paragraph.place;
    if (cell === null || found.has(cell.table)) return;
    if (paragraph.outer) outers.set(cell.table, paragraph.outer);
    const over = linesOver(paragraphs, at, paragraph.outer ?? null);
    const below = belowOf(paragraphs, cell.table);
    const hasTitle = over.some(({ text }) => CAPTION.test(text) || /:\s*$/.test(text));
    const caption = below[0]?.text ?? '';
    found.set(cell.table, {
      ...{ over, under: linesUnder(below), beside: [] },
      caption: !hasTitle && CAPTION.test(caption) ? caption : '',
    });
  });
  for (const [table, outer] of outers)
    found.get(table)!.beside = besideOf(paragraphs, outer, outers, found);
  return found;
}

const isIn = (cell: Cell | null, place: TextPlace): boolean =>
  cell === null
    ? place.cell === null
    : place.cell !== null &&
      place.cell.table === cell.table &&
      place.cell.row === cell.row &&
      place.cell.column === cell.column;

function linesOver(
  paragraphs: readonly TextParagraph[],
  first: number,
  outer: Cell | null,
): TextParagraph[] {
  const lines: TextParagraph[] = [];
  for (let at = first - 1; at >= 0; at -= 1) {
    const { text, place } = paragraphs[at]!;
    if (!isIn(outer, place)) continue;
    lines.push(paragraphs[at]!);
    if (!ADDS.test(text) && !LEADS.test(text)) break;
  }
  return lines;
}

/** The first lines of the page behind a table. */
function belowOf(paragraphs: readonly TextParagraph[], table: number): TextParagraph[] {
  const last = paragraphs.findLastIndex(
    ({ place, outer }) => place.cell?.table === table || outer?.table === table,
  );
  const lines = paragraphs.slice(last + 1, last + 1 + MOST_NOTES);
  const end = lines.findIndex(({ place }) => place.cell !== null);
  return end < 0 ? lines : lines.slice(0, end);
}

function linesUnder(below: readonly TextParagraph[]): string[] {
  const end = below.findIndex(({ text }) => !NOTE.test(text));
  return (end < 0 ? below : below.slice(0, end)).map(({ text }) => text);
}

/** The other cells of the outer row, and what stands around the outer table, up to the page itself. */
function besideOf(
  paragraphs: readonly TextParagraph[],
  outer: Cell,
  outers: ReadonlyMap<number, Cell>,
  found: ReadonlyMap<number, Around>,
): string[] {
  const row = paragraphs
    .filter(({ place: { cell } }) => cell?.table === outer.table && cell.row === outer.row)
    .filter(({ place: { cell } }) => cell!.column !== outer.column)
    .map(({ text }) => text);
  const { over = [], under = [] } = found.get(outer.table) ?? {};
  const above = outers.get(outer.table);
  const more = above ? besideOf(paragraphs, above, outers, found) : [];
  const lines = over.map(({ text }) => text);
  return [...row, ...columnOver(paragraphs, outer), ...lines, ...under, ...more];
}

/** The heading of the outer column, and the row right above: a frame has its title there. */
function columnOver(paragraphs: readonly TextParagraph[], { table, row, column }: Cell): string[] {
  const rows = new Set([0, row - 1].filter((one) => one >= 0 && one < row));
  return paragraphs
    .filter(({ place: { cell } }) => cell?.table === table && rows.has(cell.row))
    .filter(({ place: { cell } }) => cell!.column <= column)
    .map(({ text }) => text);
}

const UNIT = /(?<!\p{L})(?:đơn vị(?: tính)?|đvt)\s*:\s*([^()]+)/iu;
/** What figures are counted in that are not single things: they are told, never worked out. */
const MANY = /(?<!\p{L})(?:chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu;

/** Words of a unit that is many of something: "nghìn hồ sơ". */
export const isOfMany = (text: string): boolean => MANY.test(text);

/** "(ĐVT: triệu đồng)" over a table; empty where the lines over it name no unit of many. */
export function manyOver({ over, beside }: Around): string {
  for (const line of [...over.map(({ text }) => text), ...beside]) {
    const unit = UNIT.exec(line)?.[1] ?? '';
    if (isOfMany(unit)) return unit.trim();
  }
  return '';
}
