/** What a placeholder prints: exactly what the built-in report prints for the same value, a blank where it is missing. */
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportDraft } from '../draft';
import { inTable, sumOfPart } from '../model/table';
import { FILTER_NAMES } from '../../packs/form-names';
import { DEFAULT_FILTER } from '../text/filters';
import { formatCount, formatDecimal, officeNumber } from '../text/numbers';
import { isSaidByWords, partKey, saidBy, saysWords, withAuthority } from '../said';
import { BLANK, textOfPieces, type Piece } from '../text/pieces';
import { renderText, type TextScope } from '../text/render-text';
import { tokenPieces } from '../text/tokens';
import { sumOf } from '../values/annex-rows';
import { listOf } from '../values/read';
import { isDocRef, type FieldValue, type Parts } from '../values/types';
import { scoreAnnexOf } from '../../packs/score-annex';
import { meaningOf } from './keys';
import { linesOf } from './lines';
import { endsSignLines, isSignLine, signLine } from './sign-lines';
import type { Tag } from './tag';

export type ValueTag = Tag & { kind: 'value' };

/** Filters of templates alone: built-in paragraphs, single lines of the signature, capitals written out, the sum of a list's part, "2125/QĐ-UBND" alone. */
export const TEMPLATE_FILTERS: readonly string[] = [
  ...['lines', 'caps', 'sum', 'docRefCode'],
  ...['line', 'linesFrom'],
];
const hasFilter = (name: string): boolean => (FILTER_NAMES as readonly string[]).includes(name);
export const isFilter = (name: string): boolean =>
  TEMPLATE_FILTERS.includes(name) || hasFilter(name);

/** What a placeholder is printed against. */
export interface FillScope {
  draft: ReportDraft;
  item?: {
    key: string;
    value: Parts;
    /** The list is not known: one item stands for it, of blanks alone. */
    unknown?: true;
  };
  /** In a cell of a table. */
  cell?: true;
  /** Takes the keys of the values that are printed (`list#part` for items). */
  said?: Set<string>;
}

/** In tables counts are not padded (domain §1.9). */
export const tableScope = (scope: FillScope): FillScope => ({
  ...scope,
  draft: inTable(scope.draft),
  cell: true,
});

/** The blank of a cell, as the built-in tables have it: a longer one would stack its dots in a narrow column. */
const CELL_BLANK = '…';

/** The text of a placeholder; line breaks part paragraphs. What means nothing prints a blank: it was told before. */
export function printed(tag: ValueTag, scope: FillScope): string {
  const { draft } = scope;
  const meaning = meaningOf(draft.form, tag.key);
  if (meaning.kind === 'figure')
    return told(tokenPieces({ key: meaning.key, filter: tag.filter }, { draft }).pieces, scope);
  if (meaning.kind === 'item') return item(tag, scope);
  if (meaning.kind !== 'field') return BLANK;
  return field(tag, meaning.field, scope);
}

/** The words of pieces, noting whose values they are. */
function told(pieces: Piece[], { said }: Pick<FillScope, 'said'>): string {
  if (said) for (const key of saidBy(pieces)) said.add(key);
  return textOfPieces(pieces);
}

function field(tag: ValueTag, { key }: ReportField, scope: FillScope): string {
  const { draft, said } = scope;
  if (tag.filter === 'lines') return lines(key, scope);
  if (isSignLine(tag.filter)) {
    if (endsSignLines(draft, key, tag)) said?.add(key);
    return signLine(draft, key, tag);
  }
  if (tag.filter === 'sum') {
    said?.add(key).add(partKey(key, tag.arg ?? ''));
    return sum(draft, key, tag.arg ?? '');
  }
  if (tag.filter === 'docRefCode') {
    said?.add(key);
    return code(draft.values[key] ?? null);
  }
  // A filter that prints nothing of a value on purpose ("some" of 0) has said it.
  if (isSaidByWords(draft.values[key] ?? null)) said?.add(key);
  if (tag.filter === 'caps') return text({ ...tag, key, filter: null }, scope).toUpperCase();
  return text({ ...tag, key }, scope);
}

/** Paragraphs of the built-in report, one a line. */
function lines(key: string, scope: FillScope): string {
  const { draft, said } = scope;
  const note = () => withAuthority(key).forEach((one) => said?.add(one));
  // An empty list is said by what the form has instead, if only by nothing.
  if (isSaidByWords(draft.values[key] ?? null)) note();
  const words = (pieces: Piece[]) => {
    if (saysWords(pieces)) note();
    return told(pieces, scope);
  };
  return linesOf(draft, key, words).join('\n');
}

/** Number and symbol, where the kind of the document is the unit's own words. */
const code = (value: FieldValue): string =>
  isDocRef(value) && value.number !== null && value.symbol !== null
    ? `${officeNumber(value.number)}/${value.symbol}`
    : BLANK;

function text(
  { key, filter, arg }: ValueTag,
  { draft, item: at, said }: TextScope & Pick<FillScope, 'said'>,
): string {
  if (filter !== null && !hasFilter(filter)) return BLANK;
  const how = filter === null ? '' : `|${filter}${arg === null ? '' : `:${arg}`}`;
  return told(renderText(`{${key}${how}}`, { draft, ...(at && { item: at }) }), { said });
}

function item(tag: ValueTag, { draft, item: at, cell, said }: FillScope): string {
  if (at === undefined) return BLANK;
  if (at.unknown) return cell ? CELL_BLANK : BLANK;
  const part = tag.key.slice('item.'.length);
  const isScore = scoreAnnexOf(draft.form)?.rows === at.key && /^(?:scores\.\d+|total)$/.test(part);
  // As the built-in annex prints a score that is not known.
  if (isScore && (at.value[part] ?? null) === null) return '…';
  const caps = tag.filter === 'caps';
  const filter = caps || tag.filter === null ? defaultFilter(tag.key, draft, at) : tag.filter;
  const words = text({ ...tag, filter }, { draft, item: at, said });
  return caps ? words.toUpperCase() : words;
}

/** Parts have types as fields have; an item that is nothing but its text prints that. */
function defaultFilter(
  key: string,
  draft: ReportDraft,
  { key: list, value }: NonNullable<FillScope['item']>,
): string {
  const part = key.slice('item.'.length);
  const type = draft.form.fields.find((one) => one.key === list)?.item?.[part];
  const own = type === undefined ? undefined : DEFAULT_FILTER[type];
  if (own !== undefined) return own;
  const found = value[part];
  if (isDocRef(found)) return 'docRefBare';
  return typeof found === 'number' && part !== 'index' ? 'decimal' : 'text';
}

/** The row of totals: unknown where one of its parts is. */
function sum(draft: ReportDraft, key: string, part: string): string {
  const value = sumOfPart(rowsOf(draft, key), part);
  if (value === null) return '…';
  return Number.isInteger(value)
    ? formatCount(value, { ...draft.form.numberStyle, pad2: false })
    : formatDecimal(value);
}

/** Items of a list as a repeated row sees them; null where the list is unknown. Numbers within a part have names of their own: `scores.1`. */
export function rowsOf(draft: ReportDraft, key: string): Parts[] | null {
  const items = listOf(draft, key);
  const isScores = scoreAnnexOf(draft.form)?.rows === key;
  return (
    items?.map((own, at) => ({
      index: isScores && typeof own['no'] === 'number' ? own['no'] : at + 1,
      ...own,
      ...numbered(own),
      ...(isScores ? { total: own['total'] ?? totalOfScores(own) } : {}),
    })) ?? null
  );
}

function numbered(own: Parts): Parts {
  const more: Parts = {};
  for (const [part, value] of Object.entries(own))
    if (Array.isArray(value) && value.every((one) => one === null || typeof one === 'number'))
      value.forEach((one, at) => (more[`${part}.${at + 1}`] = one));
  return more;
}

function totalOfScores({ scores }: Parts): FieldValue {
  const all = Array.isArray(scores) ? (scores as (number | null)[]) : [];
  return sumOf(all);
}
