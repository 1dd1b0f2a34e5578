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

/** A list's table with what its cells are read by. */
interface Reader {
  form: ReportForm;
  table: FormTable;
  patterns: TextPattern[];
  /** Types of the parts of an item. */
  types: Readonly<Record<string, string>>;
}

function readRows(
  form: ReportForm,
  { key, table }: Listed,
  rows: readonly (Cell | undefined)[][],
  into: Collected,
): void {
  const patterns = table.columns.map(({ text }) => new TextPattern(form, text));
  const types = form.fields.find((field) => field.key === key)?.item ?? {};
  const reader = { form, table, patterns, types };
  for (const cells of rows) {
    const first = cells?.find((cell) => cell !== undefined);
    const isEmpty = cells?.every((cell) => isBlank(cell?.text ?? '')) ?? true;
    if (!first || isEmpty || isTotal(cells, table)) continue;
    const unclear = (part: string, text: string) =>
      into.unclear(`${key}.${part}`, text, first.place);
    into.addItem(key, itemOf(reader, cells, unclear), first.place);
  }
}

const isTotal = (cells: readonly (Cell | undefined)[], { total }: FormTable): boolean =>
  total !== undefined && cells.some((cell) => fold(cell?.text ?? '') === fold(total));

function itemOf(
  reader: Reader,
  cells: readonly (Cell | undefined)[],
  unclear: (part: string, text: string) => void,
): Parts {
  const item: Parts = {};
  reader.table.columns.forEach((column, at) => {
    const nodes = parseTemplate(column.text);
    const parts = nodes
      .flatMap((node) => (node.kind === 'value' ? [partOf(node.key)] : []))
      .filter((part) => part !== 'index');
    for (const part of parts) item[part] = null;
    const text = cells[at]?.text ?? '';
    if (parts.length === 0 || isBlank(text)) return;
    const found = reader.patterns[at]!.read(text);
    if (found === null) unclear(parts[0]!, text);
    for (const { slot, raw } of found ?? []) {
      const part = partOf(slot.key);
      if (!parts.includes(part) || isBlank(raw)) continue;
      const value =
        slot.filter === 'said'
          ? saidOf(reader.form, slot.arg, raw)
          : typed(reader.types[part], raw);
      if (value === undefined) unclear(part, raw);
      else item[part] = value;
    }
  });
  return item;
}

const partOf = (key: string): string => key.replace(/^item\./, '');

/** Yes and no in the form's own words ("Đạt", "Chưa đạt"); other words stay words. */
function saidOf({ texts }: ReportForm, arg: string | null, raw: string): FieldValue {
  const [yes, no] = [texts[`${arg ?? ''}.yes`] ?? 'có', texts[`${arg ?? ''}.no`] ?? 'không'];
  if (fold(raw) === fold(yes)) return true;
  return fold(raw) === fold(no) ? false : raw;
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
