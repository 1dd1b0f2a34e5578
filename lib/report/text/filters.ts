/** Filters of a form's texts: how a value of each type is printed. */
import type { ReportField, ValueType } from '../../packs/report-field-schema';
import { addDays } from '../../domain/instant';
import { isRate, type FieldValue } from '../values/types';
import { DOCUMENT_FILTERS } from './document-filters';
import { LIST_FILTERS } from './list-filters';
import {
  dots,
  formatCount,
  formatDecimal,
  longDate,
  officeNumber,
  OPEN_DATE,
  shortDate,
} from './numbers';
import { blank, plain, type Piece } from './pieces';
import { renderText, type TextScope } from './render-text';

export interface FilterContext {
  scope: TextScope;
  key: string;
  field: ReportField | null;
  arg: string | null;
}

/** Pieces of a value; null where it is unknown, so that a blank is printed; empty where nothing is to be said. */
export type Filter = (value: FieldValue, context: FilterContext) => Piece[] | null;

const ofNumber =
  (format: (value: number, context: FilterContext) => string): Filter =>
  (value, context) =>
    typeof value === 'number' ? plain(format(value, context)) : null;

const ofText =
  (format: (value: string) => string): Filter =>
  (value) =>
    typeof value === 'string' || typeof value === 'number' ? plain(format(String(value))) : null;

const count = ofNumber((value, { scope }) => formatCount(value, scope.draft.form.numberStyle));

/** A finished sentence within a sentence: its own full stop goes. */
const open = ofText((text) => text.replace(/[.;,\s]+$/, ''));

/** A count within a fraction: never padded. */
const wholeBy = (scope: TextScope) => (value: number) =>
  formatCount(value, { ...scope.draft.form.numberStyle, pad2: false });

export const CORE_FILTERS: Record<string, Filter> = {
  text: ofText((text) => text),
  open,
  count,
  /** A count that is worth a mention; nothing when it is 0. */
  some: (value, context) => (value === 0 ? [] : count(value, context)),
  plain: ofNumber((value) => String(value)),
  decimal: ofNumber(formatDecimal),
  money: ofNumber(dots),
  /** A share recomputed from counts: 99.26 → "99,26%"; of nothing there is no share. */
  rate: (value) =>
    isRate(value) && value.value !== null ? plain(`${formatDecimal(value.value)}%`) : null,
  date: (value) => (typeof value === 'string' ? plain(shortDate(value)) : null),
  score: (value, { key }) => {
    if (typeof value !== 'object' || value === null || !('max' in value)) return null;
    const { value: points, max } = value as { value: number | null; max: number };
    const top = `/${formatDecimal(max)}`;
    return points === null ? [blank(key), { text: top }] : plain(formatDecimal(points) + top);
  },
  /** "106/124": of how many. */
  share: (value, { scope }) =>
    isRate(value)
      ? plain([value.numerator, value.denominator].map(wholeBy(scope)).join('/'))
      : null,
  /** Yes and no in the form's own sentences, or the officer's. */
  answer: (value, { scope, field }) => {
    if (typeof value === 'string') return plain(value);
    if (typeof value !== 'boolean') return null;
    return renderText((value ? field?.yes : field?.absent) ?? (value ? 'có' : 'không'), scope);
  },
  /** Yes and no in words of the form's own: its texts "<arg>.yes" and "<arg>.no". */
  said: (value, { scope, arg }) => {
    if (typeof value !== 'boolean') return typeof value === 'string' ? plain(value) : null;
    const word = value ? 'yes' : 'no';
    return plain(scope.draft.form.texts[`${arg ?? ''}.${word}`] ?? (value ? 'có' : 'không'));
  },
  /** What was chosen, by its Vietnamese label. */
  choice: (value, { field }) => {
    if (typeof value !== 'string') return null;
    return plain(field?.choices?.find((one) => one.value === value)?.label.vi ?? value);
  },
  percent: (value) =>
    typeof value === 'number'
      ? plain(`${formatDecimal(value)}%`)
      : typeof value === 'string'
        ? plain(value)
        : null,
  /** The subject of a document after "về việc". */
  subject: ofText((text) => text.replace(/^v[ềê]\s+(việc\s+)?/i, '').replace(/[.;,\s]+$/, '')),
  officeNumber: (value, { key }) =>
    typeof value === 'string' ? plain(officeNumber(value)) : [blank(key, '       ')],
  /**
   * The date of issue; where the clerk is to fill it in, the day stays open in the month after the period's end. After the
   * last day of a year nobody knows in which month, or year, it will be issued: all of it stays open.
   */
  longDate: (value, { scope, key }) => {
    if (typeof value === 'string') return plain(longDate(value));
    const { to } = scope.draft.period;
    return [blank(key, to.endsWith('-12-31') ? OPEN_DATE : longDate(addDays(to, 1), true))];
  },
  /** Says a word only where another text has not said it already. */
  unlessIn: (value, { scope, arg }) => {
    if (typeof value !== 'string') return null;
    const other = scope.draft.values[arg ?? ''];
    return typeof other === 'string' && other.includes(value) ? [] : plain(value);
  },
  slug: ofText((text) =>
    text
      .replace(/[Đđ]/g, 'd')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^A-Za-z0-9]+/g, '-'),
  ),
};

/** How a type is printed where a text names no filter. */
export const DEFAULT_FILTER: Partial<Record<ValueType, string>> = {
  count: 'count',
  integer: 'plain',
  date: 'date',
  score: 'score',
  decimal: 'decimal',
  money: 'money',
  docRef: 'docRefBare',
  answer: 'answer',
  yesNo: 'answer',
  choice: 'choice',
  percent: 'percent',
};

/** The filter of a name. Looked up at use: the tables import one another. */
export function filterOf(name: string): Filter {
  const filter = CORE_FILTERS[name] ?? DOCUMENT_FILTERS[name] ?? LIST_FILTERS[name];
  if (filter === undefined) throw new Error(`unknown filter ${name}`);
  return filter;
}
