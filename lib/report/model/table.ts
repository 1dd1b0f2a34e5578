/** A list as a ruled table: a heading row, a row an item, and where the form asks for it a row of totals. */
import type { FormTable } from '../../packs/report-annex-schema';
import type { Role } from '../../packs/report-layout-schema';
import type { ReportDraft } from '../draft';
import { formatCount, formatDecimal } from '../text/numbers';
import { blank, plain, type Piece } from '../text/pieces';
import { renderText, type TextScope } from '../text/render-text';
import type { Parts } from '../values/types';
import type { ModelParagraph, ModelTable } from './types';

/** The table of a list; `items` null: unknown, so that one row of blanks shows its shape. */
export function renderTable(
  table: FormTable,
  key: string,
  items: readonly Parts[] | null,
  section: string,
  outer: TextScope,
): ModelTable {
  const scope = { ...outer, draft: inTable(outer.draft) };
  const at = (role: Role, pieces: Piece[]): ModelParagraph => ({
    role,
    section,
    fields: [key],
    pieces,
  });
  const cell = (align: 'left' | 'center', pieces: Piece[]) =>
    at(align === 'left' ? 'tableText' : 'tableCell', pieces);
  const row = (item: Parts, index: number) =>
    table.columns.map(({ text, align }) => {
      const value = { ...item, index: index + 1 };
      return cell(align, flat(renderText(text, { ...scope, item: { key, value } })));
    });
  const rows =
    items === null
      ? [table.columns.map(({ align }) => cell(align, [blank(key, '…')]))]
      : items.map(row);
  return {
    head: [
      table.columns.map(({ title }) => ({
        cell: at('tableHead', plain(title)),
        columns: 1,
        rows: 1,
      })),
    ],
    rows:
      table.total === undefined
        ? rows
        : [...rows.slice(0, -1), ...rows.slice(-1).map(kept), totals(table, key, items, scope, at)],
    widths: table.columns.map(({ width }) => width),
  };
}

/** Counts are padded in running text only (domain §1.9). */
export const inTable = (draft: ReportDraft): ReportDraft => ({
  ...draft,
  form: { ...draft.form, numberStyle: { ...draft.form.numberStyle, pad2: false } },
});

const flat = (pieces: Piece[]): Piece[] =>
  pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\n+/g, ' ') }));

/** The row of totals never stands alone on a page. */
const kept = (row: ModelParagraph[]): ModelParagraph[] =>
  row.map((paragraph) => ({ ...paragraph, keepNext: true }));

/** Sums stand only where every item states the part: an unknown among them makes the sum unknown. */
function totals(
  { columns, total }: FormTable,
  key: string,
  items: readonly Parts[] | null,
  scope: TextScope,
  at: (role: Role, pieces: Piece[]) => ModelParagraph,
): ModelParagraph[] {
  const named = Math.max(
    0,
    columns.findIndex(({ text }) => !/\{item\.index\b/.test(text)),
  );
  return columns.map(({ sum }, index) => {
    if (sum === undefined) return at('tableHead', plain(index === named ? (total ?? '') : ''));
    const value = sumOfPart(items, sum);
    const style = scope.draft.form.numberStyle;
    if (value === null) return at('tableHead', [blank(key, '…')]);
    const whole = Number.isInteger(value);
    return at('tableHead', plain(whole ? formatCount(value, style) : formatDecimal(value)));
  });
}

/** The sum of one part of a list's items; null where the list or one of them is unknown. Adds hundredths, exactly. */
export function sumOfPart(items: readonly Parts[] | null, part: string): number | null {
  if (items === null) return null;
  let sum = 0;
  for (const item of items) {
    const value = item[part];
    if (typeof value !== 'number') return null;
    sum += Math.round(value * 100);
  }
  return sum / 100;
}
