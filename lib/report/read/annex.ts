/** The score annex: a row a unit, a column a criterion, as the form's annex has them. Other annexes are lists (`form-tables`). */
import { fold } from '../../domain/text';
import type { ReportAnnex, ReportForm } from '../../packs/report-schema';
import type { Parts } from '../values/types';
import { sumOf } from '../values/annex-rows';
import type { Collected } from './collected';
import { documentOf } from './documents';
import type { TextParagraph } from './paragraphs';
import { countOf, decimalOf, isBlank } from './plain-values';

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
  const table = head.place.cell!.table;
  for (const row of rowsOf(paragraphs, table)) readRow(annex, row, into);
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
  into.add('annex.label', name, label.text, label.place, false);
  const lines: TextParagraph[] = [];
  for (const line of paragraphs.slice(at + 1)) {
    const attached = /^\(?\s*kèm theo\s+(.+?)\)?$/iu.exec(line.text)?.[1];
    if (attached !== undefined) readAttached(attached, line, into);
    if (line.place.cell !== null || attached !== undefined) break;
    lines.push(line);
  }
  const title = lines.map(({ text }) => text).join(' ');
  if (title !== '') into.add('annex.title', title, title, lines[0]!.place, false);
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

function readRow(annex: ReportAnnex, row: TextParagraph[][], into: Collected): void {
  const text = (column: number): string =>
    (row[column] ?? [])
      .map((one) => one.text)
      .join(' ')
      .trim();
  const count = annex.criteria.length;
  if (countOf(text(0)) === null || row[1] === undefined) return;
  const unit = isBlank(text(1)) ? null : text(1);
  const cells = Array.from({ length: count }, (_, at) => text(at + 2));
  const scores = cells.map((cell) => (isBlank(cell) ? null : decimalOf(cell)));
  const { place } = row[1][0]!;
  if (row.length > count + 3 || cells.some((cell, at) => !isBlank(cell) && scores[at] === null))
    return into.unclear(annex.rows, `${unit ?? ''}: ${cells.join(' · ')}`, place);
  const total = isBlank(text(count + 2)) ? null : decimalOf(text(count + 2));
  const item: Parts = { unit, scores };
  if (total !== null && total !== sumOf(scores)) item['total'] = total;
  if (unit !== null || scores.some((score) => score !== null))
    into.addItem(annex.rows, item, place);
}
