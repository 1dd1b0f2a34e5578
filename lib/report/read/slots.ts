/** What may stand in a value's place of a form's text, and what it is read as. */
import { fold } from '../../domain/text';
import type { ReportField, ValueType } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import { DEFAULT_FILTER } from '../text/filters';
import type { FieldValue, Parts } from '../values/types';
import { documentOf, documentsOf } from './documents';
import { saysNothing } from './nothing-said';
import {
  BLANK_DAY_SOURCE,
  BLANK_SOURCE,
  COUNT_SOURCE,
  countOf,
  DATE_SOURCE,
  dayOf,
  DECIMAL_SOURCE,
  decimalOf,
  isBlank,
  isBlankDay,
  SCORE_SOURCE,
  scoreOf,
} from './plain-values';

/** A value's place in a text. */
export interface Slot {
  key: string;
  filter: string;
  arg: string | null;
  field: ReportField | null;
}

/** `undefined`: something stands there, but what it means is not sure. */
export type SlotValue = FieldValue | undefined;

interface Kind {
  source: string;
  value: (raw: string) => SlotValue;
}

const sure = <T extends FieldValue>(value: T | null): SlotValue => value ?? undefined;
const ANY = '.+?';
/** A document's subject may hold the mark that ends it in the form: as much as can be is its. */
const LONGEST = '.+';

const COUNT: Kind = { source: COUNT_SOURCE, value: (raw) => sure(countOf(raw)) };
const DOCUMENT: Kind = { source: LONGEST, value: (raw) => sure(documentOf(raw)) };
const TEXT: Kind = { source: ANY, value: (raw) => raw.trim() };
/** A name within a sentence: it goes over no end of one ("… năm 2022. Sở …"). */
const NAME: Kind = { source: '(?:(?!\\d\\.\\s)[^;:]){1,90}?', value: TEXT.value };

const KINDS: Record<string, Kind> = {
  count: COUNT,
  some: COUNT,
  plain: COUNT,
  money: COUNT,
  decimal: { source: DECIMAL_SOURCE, value: (raw) => sure(decimalOf(raw)) },
  date: {
    source: `${DATE_SOURCE}|(?:ngày\\s*)?(?:${BLANK_DAY_SOURCE})`,
    value: (raw) => (isBlankDay(raw) ? null : sure(dayOf(raw.replace(/^ngày\s+/iu, '')))),
  },
  longDate: {
    source: `ngày\\s+(?:\\d{1,2}|…+)?\\s*tháng\\s+(?:\\d{1,2}|…+)?\\s*năm\\s+(?:\\d{4}|…+)`,
    value: (raw) => dayOf(raw.replace(/^ngày\s+/i, '')),
  },
  officeNumber: {
    source: '\\d{1,6}\\p{L}?|…+|\\s*',
    value: (raw) => (isBlank(raw) ? null : raw.trim().replace(/^0(?=\d$)/, '')),
  },
  score: { source: SCORE_SOURCE, value: (raw) => sure(scoreOf(raw)) },
  subUnitScores: { source: ANY, value: (raw) => sure(scoreOf(raw)) },
  docRef: DOCUMENT,
  docRefBare: DOCUMENT,
  docRefShort: DOCUMENT,
  docRefNumber: DOCUMENT,
  docRefUnless: DOCUMENT,
  percent: { source: ANY, value: percentOf },
  percentUnless: { source: ANY, value: percentOf },
  decisions: { source: ANY, value: decisionsOf },
};

/** "100%" → 100; other words stay words. */
function percentOf(raw: string): SlotValue {
  if (isBlank(raw.replace(/%\s*$/, ''))) return null;
  const number = /^([\d,]+)\s*%$/.exec(raw.trim())?.[1];
  return number === undefined ? raw.trim() : sure(decimalOf(number));
}

/** "tiếp tục duy trì theo 119/QĐ-…; 120/QĐ-…" → a document an item; words without one stay words. */
function decisionsOf(raw: string): SlotValue {
  const refs = documentsOf(raw);
  if (refs.length > 0) return refs.map((docRef): Parts => ({ docRef }));
  return saysNothing(raw) ? [] : [{ text: raw.trim() }];
}

/** "… (theo <documents>)". */
export function proposalOf(words: string): Parts {
  const match = /^(.+?)\s*\(theo (.+)\)$/iu.exec(words);
  const docRefs = match ? documentsOf(match[2]!) : [];
  return docRefs.length > 0 ? { text: match![1]!, docRefs } : { text: words };
}

/** Types whose value is a number or a day: nothing else may be taken for one. */
const INTEGERS = new Set<ValueType>(['count', 'integer', 'money']);

/** The slot of a `{key|filter:arg}`. */
export function slotOf(
  form: ReportForm,
  { key, filter, arg }: { key: string; filter: string | null; arg: string | null },
): Slot {
  const field = form.fields.find((one) => one.key === key) ?? null;
  return { key, arg, field, filter: filter ?? DEFAULT_FILTER[field?.type ?? 'text'] ?? 'text' };
}

function kindOf({ filter, field }: Slot): Kind {
  const own = KINDS[filter];
  if (own !== undefined) return own;
  if (field !== null && INTEGERS.has(field.type)) return COUNT;
  return filter === 'text' && field?.type === 'text' ? NAME : TEXT;
}

const TEXTS = new Set([TEXT, NAME]);

/** What may stand in the slot, a blank too. */
export const sourceOf = (slot: Slot): string => `${kindOf(slot).source}|${BLANK_SOURCE}`;

/** What the text means; null for a blank. */
export function valueOf(slot: Slot, raw: string): SlotValue {
  if (isBlank(raw)) return null;
  if (slot.filter === 'choice') return choiceOf(slot, raw);
  const value = kindOf(slot).value(raw);
  // In a list's part a share may be words; a field of shares holds a number or nothing.
  return slot.field?.type === 'percent' && typeof value === 'string' ? undefined : value;
}

/** The value of the choice that is called so; none where it is called otherwise. */
function choiceOf({ field }: Slot, raw: string): SlotValue {
  const named = field?.choices?.find(({ label, value }) =>
    [label.vi, value].some((text) => fold(text) === fold(raw)),
  );
  return named?.value;
}

/** Numbers, days, scores and documents: values that are either right or wrong. */
export const isExact = (slot: Slot): boolean =>
  !TEXTS.has(kindOf(slot)) && slot.filter !== 'decisions';
