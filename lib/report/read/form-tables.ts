/** Lists that a form prints as ruled tables: found by their headings, read cell by cell. */
import { fold } from '../../domain/text';
import type { FormTable } from '../../packs/report-annex-schema';
import type { ReportForm } from '../../packs/report-schema';
import { parseTemplate } from '../text/template';
import type { FieldValue, Parts } from '../values/types';
import type { Collected } from './collected';
import { documentOf } from './documents';
import type { TextParagraph } from './paragraphs';
import { TextPattern } from './pattern';
import { countOf, dayOf, decimalOf, isBlank } from './plain-values';

interface Listed {
  key: string;
  table: FormTable;
}

/** Reads them into `into`; answers the paragraphs outside these tables. */
export function readFormTables(
  form: ReportForm,
  paragraphs: readonly TextParagraph[],
  into: Collected,
): TextParagraph[] {
  const read = new Set<number>();
  for (const listed of listedIn(form))
    for (const [number, rows] of tablesOf(paragraphs)) {
      if (read.has(number) || !hasHeadings(rows[0] ?? [], listed.table)) continue;
      read.add(number);
      readRows(form, listed, rows.slice(1), into);
    }
  return paragraphs.filter(({ place }) => place.cell === null || !read.has(place.cell.table));
}

function listedIn(form: ReportForm): Listed[] {
  const blocks = form.sections.flatMap(({ blocks: own }) => own);
  return [
    ...blocks.flatMap(({ each, table }) => (each && table ? [{ key: each, table }] : [])),
    ...form.annexes.flatMap((annex) =>
      'table' in annex ? [{ key: annex.rows, table: annex.table }] : [],
    ),
  ];
}

type Cell = { text: string; place: TextParagraph['place'] };

/** Cells by row and column; a cell's paragraphs are one text. */
function tablesOf(paragraphs: readonly TextParagraph[]): Map<number, (Cell | undefined)[][]> {
  const tables = new Map<number, (Cell | undefined)[][]>();
  for (const { text, place } of paragraphs) {
    if (place.cell === null) continue;
    const { table, row, column } = place.cell;
    const rows = tables.get(table) ?? [];
    tables.set(table, rows);
    const cells = (rows[row] ??= []);
    const before = cells[column];
    cells[column] = { text: before ? `${before.text} ${text}` : text, place };
  }
  return tables;
}

const hasHeadings = (cells: readonly (Cell | undefined)[], { columns }: FormTable): boolean =>
  columns.every(({ title }, at) => fold(cells[at]?.text ?? '') === fold(title));

function readRows(
  form: ReportForm,
  { key, table }: Listed,
  rows: readonly (Cell | undefined)[][],
  into: Collected,
): void {
  const patterns = table.columns.map(({ text }) => new TextPattern(form, text));
  const types = form.fields.find((field) => field.key === key)?.item ?? {};
  for (const cells of rows) {
    const first = cells?.find((cell) => cell !== undefined);
    if (!first || isTotal(cells, table) || cells.every((cell) => isBlank(cell?.text ?? '')))
      continue;
    into.addItem(
      key,
      itemOf(table, patterns, types, cells, (part, text) =>
        into.unclear(`${key}.${part}`, text, first.place),
      ),
      first.place,
    );
  }
}

const isTotal = (cells: readonly (Cell | undefined)[], { total }: FormTable): boolean =>
  total !== undefined && cells.some((cell) => fold(cell?.text ?? '') === fold(total));

function itemOf(
  table: FormTable,
  patterns: readonly TextPattern[],
  types: Readonly<Record<string, string>>,
  cells: readonly (Cell | undefined)[],
  unclear: (part: string, text: string) => void,
): Parts {
  const item: Parts = {};
  table.columns.forEach((column, at) => {
    const text = cells[at]?.text ?? '';
    const keys = parseTemplate(column.text).flatMap((node) =>
      node.kind === 'value' ? [node.key] : [],
    );
    const parts = keys.map((one) => one.replace(/^item\./, '')).filter((one) => one !== 'index');
    if (parts.length === 0) return;
    for (const part of parts) item[part] = null;
    if (isBlank(text)) return;
    const found = patterns[at]!.read(text);
    for (const { slot, raw } of found ?? []) {
      const part = slot.key.replace(/^item\./, '');
      if (!parts.includes(part) || isBlank(raw)) continue;
      const value = typed(types[part], raw);
      if (value === undefined) unclear(part, raw);
      else item[part] = value;
    }
    if (found === null) unclear(parts[0]!, text);
  });
  return item;
}

/** The text of a cell by the type of its part; undefined where it is none. */
function typed(type: string | undefined, raw: string): FieldValue | undefined {
  if (type === 'count' || type === 'integer' || type === 'money') return countOf(raw) ?? undefined;
  if (type === 'decimal' || type === 'percent')
    return decimalOf(raw.replace(/%$/, '')) ?? undefined;
  if (type === 'date') return dayOf(raw) ?? undefined;
  if (type === 'docRef') return documentOf(raw) ?? undefined;
  if (type === 'boolean')
    return /^(có|x|✓)$/iu.test(raw) ? true : /^không$/iu.test(raw) ? false : undefined;
  return raw;
}
