/** The score annex: a row a unit, a column a criterion, as the form's annex has them. Other annexes are lists (`form-tables`). */
import { fold } from '../../domain/text';
import type { ReportAnnex, ReportForm } from '../../packs/report-schema';
import type { Parts } from '../values/types';
import { sumOf } from '../values/annex-rows';
import type { Collected } from './collected';
import { documentOf } from './documents';
import type { TextParagraph } from './paragraphs';
import { decimalOf, isBlank } from './plain-values';

/** Reads annexes among the paragraphs behind the signature. */
export function readAnnexes(
  form: ReportForm,
  paragraphs: readonly TextParagraph[],
  into: Collected,
): void {
  for (const annex of form.annexes) if ('criteria' in annex) readAnnex(annex, paragraphs, into);
}

function readAnnex(
  annex: ReportAnnex,
  paragraphs: readonly TextParagraph[],
  into: Collected,
): void {
  readTitle(annex, paragraphs, into);
  const head = paragraphs.find(
    ({ text, place }) => place.cell !== null && fold(text) === fold(annex.columns.unit),
  );
  if (!head) return;
  const rows = rowsOf(paragraphs, head.place.cell!.table);
  const columns = columnsOf(annex, rows, head.place.cell!.column);
  for (const row of rows) readRow(annex, row, columns, into);
}

/** Columns of the table by what their headings say. */
interface Columns {
  unit: number;
  /** One a criterion, in the form's order; null where the headings do not name them all, each once. */
  scores: number[] | null;
  total: number | null;
}

function columnsOf(annex: ReportAnnex, rows: TextParagraph[][][], unit: number): Columns {
  const heading = (matches: (text: string) => boolean): number[] => [
    ...new Set(
      rows.flatMap((row) => row.flatMap((cell, column) => (matches(textOf(cell)) ? [column] : []))),
    ),
  ];
  const named = annex.criteria.map(({ code }) => heading((text) => namesOnly(annex, text, code)));
  const totals = heading((text) => fold(text).startsWith('tong diem'));
  return {
    unit,
    scores: named.every((found) => found.length === 1) ? named.map(([column]) => column!) : null,
    total: totals.length === 1 ? totals[0]! : null,
  };
}

const textOf = (cell: readonly TextParagraph[] | undefined): string =>
  (cell ?? [])
    .map(({ text }) => text)
    .join(' ')
    .trim();

/** The text names this criterion and no other of the form's. */
function namesOnly({ criteria }: ReportAnnex, text: string, code: string): boolean {
  const named = criteria.filter((one) =>
    new RegExp(`(?<![\\d.])${one.code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![.]?\\d)`).test(
      text,
    ),
  );
  return named.length === 1 && named[0]!.code === code;
}

/** "Phụ lục IA", then its title up to "(kèm theo …)". */
function readTitle(
  annex: ReportAnnex,
  paragraphs: readonly TextParagraph[],
  into: Collected,
): void {
  const word = annex.label.split('{')[0]!.trim();
  const at = paragraphs.findIndex(
    ({ text, place }) =>
      place.cell === null && fold(text).startsWith(`${fold(word)} `) && text.length < 30,
  );
  const label = paragraphs[at];
  if (!label) return;
  const name = label.text.slice(word.length).trim();
  if (!isBlank(name)) into.add('annex.label', name, label.text, label.place, false);
  const lines: TextParagraph[] = [];
  for (const line of paragraphs.slice(at + 1)) {
    const attached = /^\(?\s*kèm theo\s+(.+?)\)?$/iu.exec(line.text)?.[1];
    if (attached !== undefined) readAttached(attached, line, into);
    if (line.place.cell !== null || attached !== undefined) break;
    lines.push(line);
  }
  const title = lines.map(({ text }) => text).join(' ');
  if (!isBlank(title)) into.add('annex.title', title, title, lines[0]!.place, false);
}

/** "Báo cáo số 3061/BC-SXD ngày 18 tháng 11 năm 2022 của Sở Xây dựng"; often left blank for the clerk. */
function readAttached(text: string, { place }: TextParagraph, into: Collected): void {
  const doc = documentOf(text);
  if (doc?.number != null) into.add('annex.attachedTo', { ...doc }, text, place, true);
}

/** Texts by column, a row each. */
function rowsOf(paragraphs: readonly TextParagraph[], table: number): TextParagraph[][][] {
  const rows: TextParagraph[][][] = [];
  for (const paragraph of paragraphs) {
    const { cell } = paragraph.place;
    if (cell?.table !== table) continue;
    const row = (rows[cell.row] ??= []);
    (row[cell.column] ??= []).push(paragraph);
  }
  return rows.filter((row) => row !== undefined);
}

function readRow(
  annex: ReportAnnex,
  row: TextParagraph[][],
  columns: Columns,
  into: Collected,
): void {
  const text = (column: number): string => textOf(row[column]);
  const place = row.find((cell) => cell !== undefined)?.[0]?.place;
  const unit = isBlank(text(columns.unit)) ? null : text(columns.unit);
  const isHeading =
    fold(unit ?? '') === fold(annex.columns.unit) || /^(tong|cong)( |$)/.test(fold(unit ?? ''));
  if (place === undefined || isHeading) return;
  const count = annex.criteria.length;
  // Without headings only a row that is as wide as the form's, and adds up, says which score is which.
  const places = columns.scores ?? Array.from({ length: count }, (_, at) => columns.unit + 1 + at);
  const cells = places.map(text);
  if (unit === null && cells.every(isBlank)) return;
  const scores = cells.map((cell) => (isBlank(cell) ? null : decimalOf(cell)));
  const totalAt = (columns.scores === null ? null : columns.total) ?? columns.unit + count + 1;
  const total = isBlank(text(totalAt)) ? null : decimalOf(text(totalAt));
  const sum = sumOf(scores);
  const unread = cells.some((cell, at) => !isBlank(cell) && scores[at] === null);
  const guessed =
    columns.scores === null && (total === null || total !== sum || row.length !== totalAt + 1);
  const tooMuch = scores.some((score, at) => score !== null && score > annex.criteria[at]!.max);
  if (!row.some((cell) => cell && decimalOf(textOf(cell)) !== null)) return;
  if (unread || guessed || tooMuch)
    return into.unclear(annex.rows, `${unit ?? ''}: ${cells.join(' · ')}`, place);
  const item: Parts = { unit, scores };
  if (total !== null && total !== sum) item['total'] = total;
  into.addItem(annex.rows, item, place);
}
