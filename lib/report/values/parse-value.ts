/** Parses one raw value to the type its field has (contract §4). Nothing is guessed: what does not fit is refused. */
import type { ReportField, ValueType } from '../../packs/report-field-schema';
import { parseDay } from '../calendar';
import { cleanText } from './clean-text';
import { parseDocRef } from './parse-doc-ref';
import { isParts, type FieldValue, type ParseIssue, type Parts } from './types';

type Report = (issue: ParseIssue) => void;
type Parser = (raw: unknown, at: string, report: Report) => FieldValue;

/**
 * The value of a field, or null when it is unknown or wrong; every wrong part is reported
 * with its path (`annex.rows[1].scores[2]`).
 */
export function parseField(field: ReportField, raw: unknown, report: Report): FieldValue {
  if (field.type === 'list') return parseList(field, raw, report);
  if (field.type === 'object') return parseObject(field, raw, report);
  if (field.type === 'choice') return parseChoice(field, raw, report);
  return parseTyped(field.type, raw, field.key, report);
}

/** An object of parts; a list gives its parts in the form's order, a bare text its `text`. */
function parseObject(field: ReportField, raw: unknown, report: Report): FieldValue {
  const item = field.item ?? {};
  const named = Array.isArray(raw)
    ? Object.fromEntries(Object.keys(item).map((part, index) => [part, raw[index] as unknown]))
    : typeof raw === 'string' && 'text' in item
      ? { text: raw }
      : raw;
  return parseParts(item, named, field.key, report, 'object');
}

/** One of the form's choices, by its value or by its printed label. */
function parseChoice(field: ReportField, raw: unknown, report: Report): FieldValue {
  if (raw === null || raw === undefined || raw === '') return null;
  const asked = typeof raw === 'string' ? cleanText(raw) : null;
  const found = field.choices?.find(({ value, label }) => value === asked || label.vi === asked);
  return found?.value ?? wrong('choice', field.key, report);
}

function parseTyped(type: ValueType, raw: unknown, at: string, report: Report): FieldValue {
  if (raw === null || raw === undefined) return null;
  return PARSERS[type](raw, at, report);
}

const wrong = (type: ValueType, at: string, report: Report): null => {
  report({ kind: 'wrong-type', at, expected: type });
  return null;
};

const isWhole = (raw: unknown): raw is number => Number.isSafeInteger(raw) && (raw as number) >= 0;
const isAmount = (raw: unknown): raw is number =>
  typeof raw === 'number' && Number.isFinite(raw) && raw >= 0;

/** Ids of entries of the register that prove a score. */
const isTexts = (raw: unknown): boolean =>
  Array.isArray(raw) && raw.every((one) => typeof one === 'string');

function parser(type: ValueType, accept: (raw: unknown) => FieldValue | undefined): Parser {
  return (raw, at, report) => {
    const value = accept(raw);
    return value === undefined ? wrong(type, at, report) : value;
  };
}

const text = (raw: unknown) => (typeof raw === 'string' ? cleanText(raw) : undefined);
const whole = (raw: unknown) => (isWhole(raw) ? raw : undefined);
const amount = (raw: unknown) => (isAmount(raw) ? raw : undefined);

const PARSERS: Record<ValueType, Parser> = {
  count: parser('count', whole),
  integer: parser('integer', whole),
  money: parser('money', whole),
  decimal: parser('decimal', amount),
  text: parser('text', text),
  narrative: parser('narrative', text),
  code: parser('code', (raw) => (isWhole(raw) ? String(raw) : text(raw))),
  date: parser('date', (raw) =>
    typeof raw === 'string' && parseDay(raw) !== null ? raw : raw === '' ? null : undefined,
  ),
  yesNo: parser('yesNo', (raw) => (typeof raw === 'boolean' ? raw : undefined)),
  answer: parser('answer', (raw) => (typeof raw === 'boolean' ? raw : text(raw))),
  percent: parser('percent', (raw) => (isAmount(raw) ? raw : text(raw))),
  score: (raw, at, report) => parseScore(raw, at, report),
  rate: parser('rate', (raw) =>
    isParts(raw) && isWhole(raw['numerator']) && isWhole(raw['denominator'])
      ? (raw as FieldValue)
      : undefined,
  ),
  decimals: (raw, at, report) =>
    Array.isArray(raw)
      ? raw.map((one, index) => parseTyped('decimal', one, `${at}[${index}]`, report))
      : wrong('decimals', at, report),
  links: (raw, at, report) =>
    Array.isArray(raw) && raw.every(isTexts) ? (raw as string[][]) : wrong('links', at, report),
  docRef: parseDocRef,
  docRefs: (raw, at, report) =>
    (Array.isArray(raw) ? raw : [raw]).map((one, index) =>
      parseTyped('docRef', one, `${at}[${index}]`, report),
    ),
  yesNoDoc: (raw, at, report) =>
    typeof raw === 'boolean'
      ? raw
      : typeof raw === 'string'
        ? cleanText(raw)
        : isParts(raw)
          ? parseDocRef(raw, at, report)
          : wrong('yesNoDoc', at, report),
  choice: (raw, at, report) => wrong('choice', at + String(raw), report),
  object: (raw, at, report) => wrong('object', at + String(raw), report),
  list: (raw, at, report) => wrong('list', at + String(raw), report),
};

function parseScore(raw: unknown, at: string, report: Report): FieldValue {
  if (!isParts(raw) || !isAmount(raw['max']) || raw['max'] === 0) return wrong('score', at, report);
  const value = raw['value'];
  if (value === null || value === undefined) return { value: null, max: raw['max'] };
  return isAmount(value) ? { value, max: raw['max'] } : wrong('score', at, report);
}

function parseList(field: ReportField, raw: unknown, report: Report): FieldValue {
  if (raw === null || raw === undefined) return null;
  if (!Array.isArray(raw)) return wrong('list', field.key, report);
  return raw
    .map((one, index) => parseItem(field.item ?? {}, one, `${field.key}[${index}]`, report))
    .filter((item) => item !== null);
}

function parseItem(
  item: Record<string, ValueType>,
  raw: unknown,
  at: string,
  report: Report,
): FieldValue {
  if (typeof raw === 'string') {
    const line = cleanText(raw);
    return line === null ? null : { text: line };
  }
  // A document reference may stand in a list as it is, without being wrapped.
  const bare = isParts(raw) && 'docRef' in item && ('number' in raw || 'symbol' in raw);
  return parseParts(item, bare ? { docRef: raw } : raw, at, report, 'list');
}

function parseParts(
  item: Record<string, ValueType>,
  raw: unknown,
  at: string,
  report: Report,
  type: ValueType,
): FieldValue {
  if (raw === null || raw === undefined) return null;
  if (!isParts(raw)) return wrong(type, at, report);
  const parts: Parts = {};
  for (const part of Object.keys(item)) {
    parts[part] = parseTyped(item[part]!, raw[part], `${at}.${part}`, report);
  }
  for (const part of Object.keys(raw)) {
    if (!(part in item)) report({ kind: 'unknown-part', at: `${at}.${part}`, expected: part });
  }
  return parts;
}
