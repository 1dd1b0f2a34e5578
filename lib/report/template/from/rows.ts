/** Tables of a list: the first row is repeated for every item, the others go, sums are added anew. */
import type { FormAnnex, ReportForm } from '../../../packs/report-schema';
import type { Mark } from '../../read/collected';
import { parseTemplate } from '../../text/template';
import { printed, rowsOf, tableScope, type FillScope } from '../print';
import { tagText, tagsIn } from '../tag';
import { isEnd, nameOf } from '../xml-text';
import type { FileLine } from './file-lines';
import { editOf, isCuttable, labelOf, type Planned, type Planning } from './plan';

/** What the cells of a row are printed from, by column; null where a column cannot be written as placeholders. */
interface Columns {
  texts: (string | null)[];
  /** Parts summed below, by column. */
  sums: (string | undefined)[];
}

/** Proposals for every list that stands in a table. */
export function rowProposals(planning: Planning): Planned[] {
  const keys = new Set(
    planning.marks
      .filter(({ by, place }) => by === 'item' && place.cell !== null)
      .map(({ key }) => key),
  );
  return [...keys].flatMap((key) => {
    const columns = columnsOf(planning.form, key);
    const marks = planning.marks.filter(
      (mark) => mark.key === key && mark.by === 'item' && mark.place.cell !== null,
    );
    return columns === null ? [] : (tableProposal(planning, key, columns, marks) ?? []);
  });
}

function columnsOf(form: ReportForm, key: string): Columns | null {
  const annex = form.annexes.find((one) => one.rows === key);
  if (annex !== undefined && 'criteria' in annex) return scoreColumns(annex);
  const block = form.sections
    .flatMap(({ blocks }) => blocks)
    .find((one) => one.each === key && one.table !== undefined);
  const table = block?.table ?? (annex !== undefined && 'table' in annex ? annex.table : undefined);
  if (table === undefined) return null;
  return {
    texts: table.columns.map(({ text }) => tagsOf(text)),
    sums: table.columns.map(({ sum }) => sum),
  };
}

const scoreColumns = ({ criteria }: Extract<FormAnnex, { criteria: unknown }>): Columns => ({
  texts: ['index', 'unit', ...criteria.map((_, at) => `scores.${at + 1}`), 'total'].map((part) =>
    tagText(`item.${part}`),
  ),
  sums: [],
});

/** A cell's text of the form in the placeholders of a template; optional parts have no like there. */
function tagsOf(text: string): string | null {
  const nodes = parseTemplate(text);
  if (nodes.some(({ kind }) => kind === 'optional')) return null;
  return nodes
    .map((node) =>
      node.kind === 'value'
        ? tagText(node.key, node.filter, node.arg)
        : node.kind === 'text'
          ? node.text
          : '',
    )
    .join('');
}

type Row = { number: number; cells: (FileLine | undefined)[] };

function tableProposal(
  planning: Planning,
  key: string,
  columns: Columns,
  marks: readonly Mark[],
): Planned | null {
  const rows = marks.map((mark) => rowOf(planning, mark.place.cell!));
  const items = rowsOf(planning.draft, key);
  const [first, ...rest] = rows;
  if (first === undefined || items?.length !== rows.length) return null;
  const scopes = items.map((value): FillScope =>
    tableScope({ draft: planning.draft, item: { key, value } }),
  );
  const same = rows.every((row, at) =>
    columns.texts.every((text, column) => saysSo(row.cells[column], text, scopes[at]!)),
  );
  const cuts = rest.map((row) => cutOf(planning, row));
  if (!same || cuts.includes(null)) return null;
  const edits = rowEdits(first, columns, key);
  if (edits === null) return null;
  return {
    id: `${marks[0]!.place.paragraph}:0:${key}`,
    key,
    label: labelOf(planning.form, key),
    text: first.cells.map((cell) => cell?.text ?? '').join(' | '),
    from: 0,
    to: first.cells.map((cell) => cell?.text ?? '').join(' | ').length,
    placeholder: columns.texts.map((text) => text!).join(' | '),
    removes: rest.length,
    sure: true,
    edits: [
      ...edits,
      ...sumEdits(
        planning,
        key,
        columns,
        rowOf(planning, { ...marks[0]!.place.cell!, row: rows[rows.length - 1]!.number + 1 }),
      ),
    ],
    cuts: cuts.map((cut) => cut!),
  };
}

function rowOf({ lines }: Planning, { table, row }: { table: number; row: number }): Row {
  const cells: Row['cells'] = [];
  for (const line of lines.values())
    if (line.place?.table === table && line.place.row === row) cells[line.place.column] = line;
  return { number: row, cells };
}

/** The cell says what its placeholders would print. */
function saysSo(line: FileLine | undefined, text: string | null, scope: FillScope): boolean {
  if (text === null) return false;
  let words = text;
  for (const { raw, tag } of tagsIn(text))
    if (tag?.kind === 'value') words = words.replace(raw, () => printed(tag, scope));
  return (
    words.replace(/\s+/g, ' ').trim() === (line?.text ?? '') && (line === undefined || line.alone)
  );
}

/** Placeholders in the first row, the repetition around them. A cell without words has no run to write into. */
function rowEdits({ cells }: Row, { texts }: Columns, key: string): Planned['edits'] | null {
  const filled = texts.every((_, at) => cells[at] !== undefined);
  if (!filled || texts.length < 2) return null;
  return texts.map((text, at) => {
    const line = cells[at]!;
    const open = at === 0 ? `{{#each ${key}}}` : '';
    const close = at === texts.length - 1 ? '{{/each}}' : '';
    return editOf(line, 0, line.text.length, open + text! + close);
  });
}

function sumEdits(planning: Planning, key: string, { sums }: Columns, row: Row): Planned['edits'] {
  return sums.flatMap((part, at) => {
    const line = row.cells[at];
    if (part === undefined || line === undefined) return [];
    const tag = { kind: 'value', key, filter: 'sum', arg: part } as const;
    return printed(tag, { draft: planning.draft }) === line.text
      ? [editOf(line, 0, line.text.length, tagText(key, 'sum', part))]
      : [];
  });
}

/** Tokens of a whole row; null where more than text would go with it. */
function cutOf({ tokens }: Planning, { cells }: Row): { from: number; to: number } | null {
  const from = cells.find((cell) => cell !== undefined)?.paragraph.cell?.row ?? -1;
  if (from < 0) return null;
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    if (nameOf(tokens[at]!) !== 'w:tr' || tokens[at]!.endsWith('/>')) continue;
    depth += isEnd(tokens[at]!) ? -1 : 1;
    if (depth === 0) return isCuttable(tokens, { from, to: at }) ? { from, to: at } : null;
  }
  return null;
}
