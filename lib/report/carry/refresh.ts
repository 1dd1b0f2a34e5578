/**
 * Last year's words made ready to be taken: what was true of that year becomes this year's living value where it is
 * known which one it is, else a marked blank. No number, day or document of last year is taken along unseen.
 */
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportDraft } from '../draft';
import { leftOversIn, type LeftOver } from '../template/left-overs';
import { BLANK } from '../text/pieces';
import { tokensIn, tokenText } from '../text/tokens';
import { isDocRef, isParts, type FieldValue } from '../values/types';
import { knownAgain, leadOf } from './known-again';
import { personsIn } from './persons';

/** Words of last year, and the key of the value that stands there now; null: a blank. */
export interface Replaced {
  words: string;
  by: string | null;
}

export interface Refreshed {
  value: FieldValue;
  replaced: Replaced[];
  /** Numbers, days and documents that are data of their own and come along as they are, to be confirmed. */
  stays: FieldValue[];
}

const WORDS: readonly string[] = ['text', 'narrative'];

/**
 * The value with all its free texts refreshed; numbers and documents in parts of their own are data of the item and
 * stay (the form says that they may be carried).
 *
 * @param last last year's values, by which a number in the text is known again
 */
export function refreshed(
  { type, item }: Pick<ReportField, 'type' | 'item'>,
  value: FieldValue,
  last: Readonly<Record<string, unknown>>,
  draft: ReportDraft,
): Refreshed {
  const replaced: Replaced[] = [];
  const stays: FieldValue[] = [];
  const isFree = type === 'list' || WORDS.includes(type);
  const fresh = (text: string) => freshText(text, last, draft, replaced);
  const of = (one: FieldValue): FieldValue => {
    if (typeof one === 'string' && isFree) return fresh(one);
    if (Array.isArray(one)) return one.map(of);
    if (isParts(one) && !isDocRef(one)) return Object.fromEntries(Object.entries(one).map(ofPart));
    if (isDatum(one)) stays.push(one);
    return one;
  };
  const ofPart = ([part, own]: [string, unknown]): [string, FieldValue] => {
    const isText = typeof own === 'string' && WORDS.includes(item?.[part] ?? '');
    return [part, isText ? fresh(own) : of(own as FieldValue)];
  };
  return { value: of(value), replaced, stays };
}

const isDatum = (one: FieldValue): boolean =>
  typeof one === 'number' || isDocRef(one) || (typeof one === 'string' && /\d/.test(one));

function freshText(
  text: string,
  last: Readonly<Record<string, unknown>>,
  draft: ReportDraft,
  replaced: Replaced[],
): string {
  const composed = text.normalize('NFC');
  const tokens = tokensIn(composed);
  let fresh = '';
  let end = 0;
  for (const { from, to, words } of factsIn(composed)) {
    if (from < end || tokens.some((token) => from < token.to && to > token.from)) continue;
    const known = knownAgain(
      { words, before: composed.slice(0, from), after: composed.slice(to) },
      last,
      draft,
    );
    const swallowed = composed.slice(to, to + (known?.swallows ?? 0));
    replaced.push({ words: words + swallowed, by: known?.key ?? null });
    fresh += composed.slice(end, from);
    fresh += known ? known.lead + tokenText(known.key, known.filter) : blankOf(words);
    end = to + swallowed.length;
  }
  return fresh + composed.slice(end);
}

/** Numbers, days, documents and names of persons, in the order of the text; of two that overlap the first. */
const factsIn = (text: string): LeftOver[] =>
  [...leftOversIn(text), ...personsIn(text)].sort((a, b) => a.from - b.from || b.to - a.to);

const DIGITS = 'một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn';
const NUMBER = new RegExp(String.raw`^(?:${DIGITS})(?:\s+(?:${DIGITS}))*(?!\p{L})`, 'iu');

/** A blank in the place of the words: what they are of ("ngày", "năm", "hồ sơ", "%") stays. */
function blankOf(words: string): string {
  const before = leadOf(words);
  const rest = words.slice(before.length);
  if (/^\d[\d.,]*\s*%$/.test(rest)) return `${before}${BLANK}%`;
  // A number in words: "hai cuộc".
  return before + (NUMBER.test(rest) ? rest.replace(NUMBER, BLANK) : BLANK);
}
