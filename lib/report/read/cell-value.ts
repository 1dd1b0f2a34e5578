/** What one cell says as the value of one field, read strictly: the whole cell is the value, or there is none. */
import { tableWords } from '../../packs/table-words';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import type { FieldValue } from '../values/types';
import { withAnswers } from './answers';
import { CODE } from './codes';
import { documentOf } from './documents';
import { abbreviationsOut } from './literal';
import { numberInWords } from './number-words';
import { COUNT_SOURCE, countOf, dayOf, decimalOf, scoreOf } from './plain-values';
import { slotOf, valueOf } from './slots';

export interface CellAsked {
  form: ReportForm;
  field: ReportField;
  /** The row's label as it stands. */
  label: string;
  text: string;
  /** What it is counted in, by the label, the column or the heading; empty: not said. */
  unit: string;
}

/** The value and the words it stands in; undefined where it is not sure. */
export interface CellValue {
  value: FieldValue | undefined;
  raw: string;
}

export function cellValue(asked: CellAsked): CellValue {
  const text = asked.text.replace(/[.;\s]+$/, '').trim();
  const said = (value: FieldValue | null | undefined, raw = text): CellValue => ({
    value: value ?? undefined,
    raw,
  });
  switch (asked.field.type) {
    case 'count':
    case 'integer':
      return countIn(asked, text);
    case 'money':
      return moneyIn(asked, text);
    case 'decimal':
      return said(decimalOf(text));
    case 'percent':
      return said(percentIn(asked, text));
    case 'date':
      return said(dayOf(text.replace(/^ngày\s+/iu, '')));
    case 'docRef':
      return said(documentOf(text));
    case 'score':
      return said(scoreOf(text.replace(/\s+điểm$/iu, '')));
    case 'code':
      return said(codeIn(text));
    case 'choice':
      return said(
        valueOf(slotOf(asked.form, { key: asked.field.key, filter: 'choice', arg: null }), text),
      );
    case 'yesNo':
      return said(answerIn(text));
    case 'answer':
      return { value: answerIn(text) ?? answered(asked, text), raw: text };
    case 'text':
    case 'narrative':
      return { value: text, raw: text };
    default:
      return { value: undefined, raw: text };
  }
}

const has = (kind: 'yes' | 'no', text: string): boolean =>
  tableWords()[kind].includes(text.toLowerCase());

const answerIn = (text: string): boolean | undefined =>
  has('yes', text) ? true : has('no', text) ? false : undefined;

/** The form's own sentence for yes or no, else what was written. */
function answered({ form, field }: CellAsked, raw: string): FieldValue | undefined {
  const slot = slotOf(form, { key: field.key, filter: 'answer', arg: null });
  return withAnswers(form, [{ slot, raw, value: raw }])[0]!.value;
}

/** "(tăng 312 hồ sơ so với năm 2024)" */
const COMPARED = /\s*\((?:tăng|giảm)\s[^()]*\)$/iu;
const SHARE = /\s*\((?:đạt |chiếm |tỷ lệ |tỉ lệ )*\d{1,3}(?:,\d{1,2})?\s*%\)$/iu;
const COUNTED = new RegExp(
  `^(?:(?<before>\\p{L}[\\p{L} ]*?)\\s*\\((?<inside>${COUNT_SOURCE})\\)|(?<digits>${COUNT_SOURCE})(?:\\s*\\((?<words>\\p{L}[\\p{L} ]*)\\))?)(?:\\s+(?<unit>\\p{L}[\\p{L} ]*))?$`,
  'iu',
);

/** "1.099", "02 lần", "một (01) lần", "1.083 hồ sơ (98,54%)", "hai", "không có": none was counted. */
function countIn(asked: CellAsked, whole: string): CellValue {
  const unsure: CellValue = { value: undefined, raw: whole };
  if (asked.unit !== '' && !isCountedIn(asked.unit, asked)) return unsure;
  const text = whole.replace(COMPARED, '').replace(SHARE, '');
  if (NONE.test(text)) return { value: 0, raw: text };
  const { before, inside, digits, words, unit } = COUNTED.exec(text)?.groups ?? {};
  if (unit !== undefined && !isCountedIn(unit, asked)) return unsure;
  const spelled = before ?? words;
  const raw = digits ?? inside;
  if (raw === undefined) {
    const value = numberInWords(withoutLast(text, asked));
    return value === null ? unsure : { value, raw: text };
  }
  const value = countOf(raw);
  if (spelled === undefined) return { value: value ?? undefined, raw };
  if (words !== undefined && isCountedIn(words, asked)) return { value: value ?? undefined, raw };
  return numberInWords(spelled) === value && value !== null ? { value, raw: text } : unsure;
}

const NONE = /^không(?: có| phát sinh| có phát sinh)?$/iu;
/** Words of time are in many labels, and a count of them is none of what the label counts. */
const TIME = /^(?:ngày|tháng|năm|giờ|tuần|quý|kỳ)(?!\p{L})/iu;

/** What is counted is named by the label of the row or of the field, or by the form behind its number. */
function isCountedIn(unit: string, { field, label, form }: CellAsked): boolean {
  const words = plain(unit);
  if (TIME.test(words)) return false;
  const printed = form.sections
    .flatMap(({ blocks }) => blocks)
    .map(({ text }) => text.split(new RegExp(`\\{${field.key.replace(/\./g, '\\.')}[^}]*\\}`))[1])
    .map((after) => /^\s*\(?(\p{L}[\p{L} ]*)/u.exec(after ?? '')?.[1] ?? '');
  const named = [label, field.label.vi].some((text) => ` ${plain(text)} `.includes(` ${words} `));
  return named || printed.some((text) => text !== '' && `${plain(text)} `.startsWith(`${words} `));
}

const plain = (text: string): string =>
  abbreviationsOut(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** "hai lần" without what is counted. */
function withoutLast(text: string, asked: CellAsked): string {
  const words = text.split(' ');
  for (let length = 1; length < words.length; length += 1)
    if (isCountedIn(words.slice(-length).join(' '), asked))
      return words.slice(0, -length).join(' ');
  return text;
}

const DONG = /^(?:đồng|đ|vnđ|vnd)$/iu;

/** Whole đồng only: thousands and millions are told, not worked out. */
function moneyIn({ unit }: CellAsked, text: string): CellValue {
  const match = new RegExp(`^(${COUNT_SOURCE})(?:\\s*(\\p{L}[\\p{L} ]*))?$`, 'iu').exec(text);
  const [, raw, own] = match ?? [];
  const inDong = [own, unit].filter((one) => one !== undefined && one !== '');
  const sure = inDong.length > 0 && inDong.every((one) => DONG.test(one!));
  const value = raw !== undefined && sure ? countOf(raw) : null;
  return { value: value ?? undefined, raw: raw ?? text };
}

function percentIn({ unit }: CellAsked, text: string): number | null {
  const bare = text.replace(/\s*\(\d[\d.]*\s*\/\s*\d[\d.]*[^()]*\)$/, '');
  const match = /^(\d{1,3}(?:,\d{1,2})?)\s*(%?)$/.exec(bare);
  if (!match || (match[2] === '' && unit !== '%')) return null;
  const value = decimalOf(match[1]!);
  return value !== null && value <= 100 ? value : null;
}

function codeIn(text: string): string | null {
  const codes = [...text.matchAll(CODE)].map(([code]) => code);
  return codes.length === 1 && codes[0] === text ? text : null;
}
