/** Words of a former report that no field of this year's form takes: put into the field that the officer picks. */
import type { Former } from '../../domain/former';
import { carryRuleOf } from '../../packs/carry-rule';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import type { ReportDraft } from '../draft';
import { textsIn } from '../values/read';
import { BLANK } from '../text/pieces';
import { printedValue } from '../text/tokens';
import type { FieldValue } from '../values/types';
import type { Pair } from './align';
import { changesOf, type Changes, type Taken } from './changes';
import { partIn, partsOf } from './parts';
import type { CarryPatch } from './plan';
import { refreshed } from './refresh';

/** Fields of free words that may hold last year's, to be confirmed. */
export const mayHold = (field: ReportField): boolean =>
  carryRuleOf(field) === 'confirm' &&
  (field.type === 'narrative' || (field.type === 'list' && field.item?.['text'] !== undefined));

/** Them in the order of the form. */
export const holdersOf = (form: ReportForm): ReportField[] => form.fields.filter(mayHold);

const isEmpty = (text: string): boolean => !/\p{L}/u.test(text.split(BLANK).join(''));

/**
 * What would be put: the words of the one field that the old form printed there, without the form's own around them, or
 * else the paragraph. Null for headings, blanks, fields that are no words, and where this year's form has the place.
 *
 * @param fields those of this year's form that the paragraph prints
 */
export function looseWords(
  { before, now }: Pair,
  fields: readonly ReportField[],
  values: Former['values'],
): string | null {
  if (before === null || now !== null || fields.length > 0) return null;
  if (before.role.startsWith('heading')) return null;
  const said = before.fields.flatMap((key) => partSaid(values[key], before.text));
  // Numbers, days and documents of that year alone: written anew where this year's form asks for them.
  if (before.fields.length > 0 && said.length === 0) return null;
  const text = said.length === 1 ? said[0]! : bare(before.text);
  return isEmpty(text) ? null : text;
}

/** Of the old field's words those that stand in the paragraph. */
function partSaid(value: unknown, paragraph: string): string[] {
  if (typeof value !== 'string' && !Array.isArray(value)) return [];
  if (typeof value === 'string' && !/\p{L}/u.test(value)) return [];
  const parts = partsOf(value as FieldValue);
  const at = partIn(parts, paragraph);
  return at < 0 ? [] : [textsIn(parts[at]!).join(' ')];
}

/** Without the mark of its line and the sign it ends with. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^[-–—+•*]\s*/u, '')
    .replace(/\s*[;.]$/u, '');

/** The field once the words are in it, behind what stands there. */
function putInto(
  text: string,
  { key, type, item }: ReportField,
  former: Pick<Former, 'values'>,
  draft: ReportDraft,
): Taken {
  const fresh = refreshed({ type: 'narrative' }, text, former.values, draft);
  const { replaced, stays } = fresh;
  const words = fresh.value as string;
  const now = draft.values[key] ?? null;
  const shown = textsIn(printedValue(words, draft)).join(' ');
  const about = { replaced, stays, text: shown };
  if (type !== 'list')
    return { ...about, value: typeof now === 'string' ? `${now}\n${words}` : words };
  const empty = Object.fromEntries(Object.keys(item ?? {}).map((part) => [part, null]));
  return { ...about, value: [...partsOf(now), { ...empty, text: words }] };
}

/** What becomes of the words, as it is said before they are put; null where they would stand as they are. */
export function changesWhenPut(
  text: string,
  key: string,
  former: Pick<Former, 'values'>,
  draft: ReportDraft,
): Changes | null {
  const field = draft.form.fields.find((one) => one.key === key);
  return field ? changesOf([putInto(text, field, former, draft)]) : null;
}

/** The change of the draft; the field is marked as copied, to be confirmed. Null for a field that may not hold them. */
export function putPatch(
  text: string,
  key: string,
  former: Pick<Former, 'values' | 'year'>,
  draft: ReportDraft,
): CarryPatch | null {
  const field = draft.form.fields.find((one) => one.key === key);
  if (!field || !mayHold(field)) return null;
  const { value } = putInto(text, field, former, draft);
  return { set: { [key]: value }, drop: [], carry: { [key]: former.year } };
}

/** The words stand in the field, as they would be put now. */
export function standsIn(
  text: string,
  key: string,
  former: Pick<Former, 'values'>,
  draft: ReportDraft,
): boolean {
  const words = refreshed({ type: 'narrative' }, text, former.values, draft).value as string;
  return partsOf(draft.values[key] ?? null).some((part) => textsIn(part).includes(words));
}
