/**
 * Figures that live inside typed texts: `{{dossiers.received}}`, `{{rate.onTime|rate}}`. Key and filter are written as in
 * the form's own texts; the second brace tells them from braces that somebody typed. The text keeps the key, the
 * document prints the value, so that the number follows its figure.
 */
import type { ReportField, ValueType } from '../../packs/report-field-schema';
import type { ReportDraft } from '../draft';
import type { FieldValue } from '../values/types';
import { DEFAULT_FILTER, filterOf } from './filters';
import { blank, textOfPieces, type Piece } from './pieces';
import type { TextScope } from './render-text';

/** One token as it stands in a text: `from` and `to` are offsets in it, `raw` the text between them. */
export interface Token {
  key: string;
  filter: string | null;
  raw: string;
  from: number;
  to: number;
}

const TOKEN = /\{\{([A-Za-z]\w*(?:\.\w+)*)(?:\|(\w+))?\}\}/g;

/** Tokens of a text in its order. */
export function tokensIn(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    key: match[1]!,
    filter: match[2] ?? null,
    raw: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The token of a key as it is written into a text. */
export const tokenText = (key: string, filter: string | null = null): string =>
  `{{${key}${filter === null ? '' : `|${filter}`}}}`;

/** What may live in a text: values of one number, day or document. Texts within texts would never come to an end. */
const LIVING: readonly ValueType[] = [
  'count',
  'integer',
  'money',
  'decimal',
  'date',
  'score',
  'docRef',
];
export const isLiving = (field: Pick<ReportField, 'type'>): boolean => LIVING.includes(field.type);

/** The value behind a key: a field of the form, else a figure of the period by its concept. */
function valueOf(
  key: string,
  draft: ReportDraft,
): { value: FieldValue; field: ReportField | null } | null {
  const field = draft.form.fields.find((one) => one.key === key) ?? null;
  if (field !== null) return isLiving(field) ? { value: draft.values[key] ?? null, field } : null;
  return key in draft.figures ? { value: draft.figures[key] ?? null, field: null } : null;
}

function defaultFilter(field: ReportField | null, value: FieldValue): string {
  if (field !== null) return DEFAULT_FILTER[field.type] ?? 'text';
  return typeof value === 'number' ? 'count' : 'rate';
}

/** The filters that say what a value of the type is: a count printed as a share, or a day as its digits, is another thing. */
const FILTERS: Partial<Record<ValueType, readonly string[]>> = {
  count: ['count', 'plain'],
  integer: ['count', 'plain'],
  money: ['money', 'plain'],
  decimal: ['decimal'],
  date: ['date', 'longDate'],
  score: ['score'],
  docRef: ['docRef', 'docRefBare', 'docRefShort', 'docRefNumber'],
};

const isMeant = (filter: string, field: ReportField | null, value: FieldValue): boolean =>
  field !== null
    ? (FILTERS[field.type] ?? []).includes(filter)
    : (typeof value === 'number' ? ['count', 'plain'] : ['rate', 'share']).includes(filter);

/** Why a token prints no value: its key or filter means nothing here, or its value is not known yet. */
export type TokenTrouble = 'unknown' | 'blank';

/** The pieces a token prints; a marked blank, and why, where there is nothing to print. */
export function tokenPieces(
  { key, filter }: Pick<Token, 'key' | 'filter'>,
  scope: TextScope,
): { pieces: Piece[]; trouble: TokenTrouble | null } {
  const missing = (trouble: TokenTrouble) => ({
    pieces: [{ ...blank(key), living: true as const }],
    trouble,
  });
  const found = valueOf(key, scope.draft);
  if (found === null) return missing('unknown');
  const name = filter ?? defaultFilter(found.field, found.value);
  const isUnread = found.field === null && found.value === null;
  if (!isUnread && !isMeant(name, found.field, found.value)) return missing('unknown');
  if (found.value === null) return missing('blank');
  const printed = filterOf(name)(found.value, { scope, key, field: found.field, arg: null });
  if (printed === null) return missing(found.field === null ? 'blank' : 'unknown');
  const pieces = printed.map((piece) => ({ ...piece, living: true as const, names: key }));
  return { pieces, trouble: null };
}

/** A piece of typed text with its tokens printed; every word outside them stays. */
export function withTokens(piece: Piece, scope: TextScope): Piece[] {
  if (piece.blank !== undefined || piece.living === true) return [piece];
  const tokens = tokensIn(piece.text);
  if (tokens.length === 0) return [piece];
  const pieces: Piece[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.from > end) pieces.push({ ...piece, text: piece.text.slice(end, token.from) });
    pieces.push(...tokenPieces(token, scope).pieces);
    end = token.to;
  }
  if (end < piece.text.length) pieces.push({ ...piece, text: piece.text.slice(end) });
  return pieces;
}

/** A text with its tokens printed. */
export const printedText = (text: string, draft: ReportDraft): string =>
  textOfPieces(withTokens({ text }, { draft }));

/** A value with the tokens of all its texts printed: what leaves the machine speaks in values. */
export function printedValue<T>(value: T, draft: ReportDraft): T {
  if (typeof value === 'string') return printedText(value, draft) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => printedValue(one, draft)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([part, one]) => [part, printedValue(one, draft)]);
  return Object.fromEntries(parts) as T;
}
