/** What is wrong with single placeholders of a template. */
import type { Problem } from '../../domain/problem';
import type { ReportForm } from '../../packs/report-schema';
import { evaluateCondition } from '../cel';
import type { ReportDraft } from '../draft';
import { meaningOf } from './keys';
import { hasLines } from './lines';
import { templateProblem } from './package';
import { isFilter, type ValueTag } from './print';
import { isSignLine, signLineFits } from './sign-lines';
import { placeOf, type PlacedTag } from './survey';

/** Problems of the placeholders, each with its place. Errors only: nothing may be written while one stands. */
export const faultsOf = (tags: readonly PlacedTag[], draft: ReportDraft): Problem[] =>
  tags.flatMap((one) => faultOf(one, draft));

function faultOf(one: PlacedTag, draft: ReportDraft): Problem[] {
  const { tag } = one;
  if (tag === null || tag.kind === 'end') return [];
  if (tag.kind === 'if') return condition(one, tag.condition, draft);
  const known = keyFault(one, tag.key, draft.form);
  if (known.length > 0) return known;
  return tag.kind === 'each' ? repeated(one, tag.key, draft.form) : value(one, tag, draft.form);
}

const tell = (
  one: PlacedTag,
  code: Parameters<typeof templateProblem>[0],
  args: Record<string, string | null>,
): Problem[] => [templateProblem(code, 'error', args, placeOf(one))];

function condition(one: PlacedTag, text: string, draft: ReportDraft): Problem[] {
  try {
    evaluateCondition(text, draft);
    return [];
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return tell(one, 'template/condition', { tag: one.raw, detail });
  }
}

function keyFault(one: PlacedTag, key: string, form: ReportForm): Problem[] {
  const meaning = meaningOf(form, key);
  if (meaning.kind === 'unknown')
    return tell(one, 'template/unknown-key', { key, nearest: meaning.nearest });
  if (meaning.kind === 'several')
    return tell(one, 'template/ambiguous-key', { key, keys: meaning.keys.join(', ') });
  return meaning.kind === 'item' && one.within.length === 0
    ? tell(one, 'template/item-outside', { tag: one.raw })
    : [];
}

function repeated(one: PlacedTag, key: string, form: ReportForm): Problem[] {
  const meaning = meaningOf(form, key);
  const isList =
    meaning.kind === 'item' || (meaning.kind === 'field' && meaning.field.type === 'list');
  return isList ? [] : tell(one, 'template/not-a-list', { key });
}

/** Filters of the form's fields alone. */
const TEMPLATE_ONLY = ['lines', 'sum', 'docRefCode', 'line', 'linesFrom'];

function value(one: PlacedTag, tag: ValueTag, form: ReportForm): Problem[] {
  const { key, filter, arg } = tag;
  if (filter !== null && !isFilter(filter))
    return tell(one, 'template/unknown-filter', { filter, tag: one.raw });
  const meaning = meaningOf(form, key);
  if (meaning.kind !== 'field') {
    const isOnlyOfFields = filter !== null && TEMPLATE_ONLY.includes(filter);
    return isOnlyOfFields ? misfit(one, filter, key) : [];
  }
  const { field } = meaning;
  const label = field.label.vi;
  if (filter === 'lines') return hasLines(form, field.key) ? [] : misfit(one, filter, label);
  if (isSignLine(filter)) return signLineFits(field.key, tag) ? [] : misfit(one, filter!, label);
  if (filter === 'sum')
    return field.item?.[arg ?? ''] === undefined ? misfit(one, filter, label) : [];
  if (field.type === 'list' && (filter === null || filter === 'caps'))
    return tell(one, 'template/list-alone', { label, key: field.key });
  return filter !== null && !fits(filter, field.type) ? misfit(one, filter, label) : [];
}

const misfit = (one: PlacedTag, filter: string, label: string): Problem[] =>
  tell(one, 'template/filter-misfit', { filter, label, tag: one.raw });

/** Filters of numbers, days and documents print nothing for another type; all others take what they are given. */
const ONLY: Record<string, readonly string[]> = {
  count: ['count', 'integer', 'money', 'decimal', 'percent'],
  some: ['count', 'integer', 'money', 'decimal', 'percent'],
  plain: ['count', 'integer', 'money', 'decimal', 'percent'],
  decimal: ['count', 'integer', 'money', 'decimal', 'percent'],
  money: ['count', 'integer', 'money', 'decimal', 'percent'],
  date: ['date'],
  longDate: ['date'],
  rate: ['rate'],
  share: ['rate'],
  score: ['score'],
  docRef: ['docRef', 'yesNoDoc'],
  docRefBare: ['docRef', 'yesNoDoc'],
  docRefShort: ['docRef', 'yesNoDoc'],
  docRefNumber: ['docRef', 'yesNoDoc'],
  docRefUnless: ['docRef', 'yesNoDoc'],
  docRefCode: ['docRef', 'yesNoDoc'],
  decisions: ['list'],
  anyDoc: ['list'],
};
const fits = (filter: string, type: string): boolean => ONLY[filter]?.includes(type) ?? true;
