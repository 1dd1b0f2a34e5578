/** Tables of labels and values in other shapes, brought to rows of one label and one value. */
import { fold } from '../../domain/text';
import { tableWords } from '../../packs/table-words';
import { cellText, type GridCell, type GridRow } from './table-grid';

export interface Turned {
  /** By the rows or the columns of the table: label and value. */
  rows: readonly GridRow[];
  by: 'row' | 'column';
}

const COUNTS = /^\(?(?:[a-zđ]|\d{1,2})\)?(?:\s*=.*)?$/iu;
const NUMBER = /^\d[\d.,/]*\s*%?(?:\s\p{L}+){0,3}$/u;
/** What tells rows apart by time has other figures below it than one row's. */
const TIME = /^(?:năm|tháng|quý|kỳ|tuần|ngày|đợt|giai đoạn)(?!\p{L})/iu;

/** "(1) (2) (3)" under headings says nothing. */
const isCounting = (row: GridRow): boolean =>
  row.every((cell) => cell === undefined || COUNTS.test(cell.text.trim()));

/**
 * Labels as headings over one row of values; null where any heading is neither a label of the form nor over a mere
 * number: then it may say whose or of when the figures are.
 */
export function turned(
  rows: readonly GridRow[],
  isLabel: (text: string) => boolean,
): Turned | null {
  const filled = rows.filter((row) => row.length > 0);
  const [head, values, ...more] = filled.filter(
    (row, at) => at === 0 || !isCounting(row) || at > 1,
  );
  if (!head || !values || more.length > 0) return null;
  const columns = [...head.keys()].filter((at) => head[at] ?? values[at]);
  const labels = columns.filter((at) => isLabel(cellText(head, at)));
  const isSure = columns.every((at) => {
    const [text, value] = [cellText(head, at), cellText(values, at)];
    if (labels.includes(at)) return true;
    if (isRole('index', text) || isRole('note', text)) return true;
    return text !== '' && !TIME.test(text) && NUMBER.test(value) && !/^20\d{2}$/.test(value);
  });
  if (labels.length < 2 || !isSure) return null;
  const pairs = new Array<GridRow>(Math.max(...columns) + 1).fill([]);
  for (const at of columns)
    if (!isRole('index', cellText(head, at)) && !isRole('note', cellText(head, at)))
      pairs[at] = [head[at], values[at]];
  return { rows: pairs, by: 'column' };
}

const isRole = (role: 'index' | 'note' | 'label', text: string): boolean =>
  tableWords()[role].some((word) => fold(word) === fold(text));

const TICKED = /^(?:x|v|✓|✔|√|☒|☑|✗|✘|có)$/iu;
const NOT_TICKED = /^(?:☐|□|o|-|)$/iu;

/** "Nội dung | Có | Không": what is ticked is the answer; null for other tables. */
export function ticked(rows: readonly GridRow[]): Turned | null {
  const [head = []] = rows;
  const find = (is: (text: string) => boolean) =>
    head.findIndex((cell) => cell !== undefined && is(cell.text.trim()));
  const [label, yes, no] = [
    find((text) => isRole('label', text)),
    find((text) => fold(text) === 'co' && /^có$/iu.test(text)),
    find((text) => /^không$/iu.test(text)),
  ];
  if (label < 0 || yes < 0 || no < 0) return null;
  const isKnown = head.every(
    (cell, at) =>
      cell === undefined ||
      [label, yes, no].includes(at) ||
      isRole('index', cell.text) ||
      isRole('note', cell.text),
  );
  if (!isKnown) return null;
  return {
    rows: rows.map((row, at) => (at === 0 ? [] : [row[label], answerOf(row[yes], row[no])])),
    by: 'row',
  };
}

/** What is ticked twice, or written in, is no tick: it stays as it stands, and is told. */
function answerOf(yes: GridCell | undefined, no: GridCell | undefined): GridCell | undefined {
  const [a, b] = [yes?.text.trim() ?? '', no?.text.trim() ?? ''];
  if (TICKED.test(a) && NOT_TICKED.test(b)) return { ...yes!, text: 'Có' };
  if (TICKED.test(b) && NOT_TICKED.test(a)) return { ...no!, text: 'Không' };
  if (NOT_TICKED.test(a) && NOT_TICKED.test(b)) return undefined;
  return { ...(yes ?? no!), text: `${a} / ${b}` };
}
