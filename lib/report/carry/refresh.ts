/**
 * Last year's words made ready to be taken: what was true of that year becomes this year's living value where it is
 * known which one it is, else a marked blank. No number, day or document of last year is taken along unseen.
 */
import { carryWords } from '../../packs/carry-words';
import { carryRuleOf } from '../../packs/carry-rule';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportDraft } from '../draft';
import { leftOversIn } from '../template/left-overs';
import { BLANK } from '../text/pieces';
import { isLiving, tokensIn, tokenText } from '../text/tokens';
import { isDocRef, isParts, type FieldValue } from '../values/types';

/** Words of last year, and the key of the value that stands there now; null: a blank. */
export interface Replaced {
  words: string;
  by: string | null;
}

export interface Refreshed {
  value: FieldValue;
  replaced: Replaced[];
}

const WORDS: readonly string[] = ['text', 'narrative'];

/** Fewer digits are too often the same by chance. */
const SURE_DIGITS = 3;

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
  const isFree = type === 'list' || WORDS.includes(type);
  const fresh = (text: string) => freshText(text, last, draft, replaced);
  const of = (one: FieldValue): FieldValue => {
    if (typeof one === 'string') return isFree ? fresh(one) : one;
    if (Array.isArray(one)) return one.map(of);
    if (!isParts(one) || isDocRef(one)) return one;
    return Object.fromEntries(
      Object.entries(one).map(([part, own]) => {
        const isText = typeof own === 'string' && WORDS.includes(item?.[part] ?? '');
        return [part, isText ? fresh(own) : own];
      }),
    );
  };
  return { value: of(value), replaced };
}

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
  for (const { from, to, words } of leftOversIn(composed)) {
    if (tokens.some((token) => from < token.to && to > token.from)) continue;
    const by = keyOf(words, last, draft);
    replaced.push({ words, by });
    fresh += composed.slice(end, from) + (by === null ? blankOf(words) : tokenText(by));
    end = to;
  }
  return fresh + composed.slice(end);
}

/** The one value of the year that the words were last year, and that is known this year. */
function keyOf(
  words: string,
  last: Readonly<Record<string, unknown>>,
  draft: ReportDraft,
): string | null {
  const found = draft.form.fields.filter(
    (field) => isYearly(field) && isSaid(words, last[field.key]),
  );
  const [only] = found;
  if (!only || found.length > 1) return null;
  return (draft.values[only.key] ?? null) === null ? null : only.key;
}

const isYearly = (field: ReportField): boolean =>
  isLiving(field) && carryRuleOf(field) === 'retyped';

function isSaid(words: string, value: unknown): boolean {
  if (typeof value === 'number') {
    const digits = words.replace(/\./g, '');
    return digits.length >= SURE_DIGITS && digits === String(value);
  }
  return isDocRef(value) && words.replace(/\s/g, '').startsWith(`${value.number}/${value.symbol}`);
}

let lead: RegExp | null = null;

/** A blank in the place of the words: what they are of ("ngày", "năm", "hồ sơ", "%") stays. */
function blankOf(words: string): string {
  lead ??= new RegExp(`^${carryWords().lead.join('|')}`, 'iu');
  const before = lead.exec(words)?.[0] ?? '';
  const rest = words.slice(before.length);
  if (/^\d[\d.,]*\s*%$/.test(rest)) return `${before}${BLANK}%`;
  // A number in words: "hai cuộc".
  return before === '' && /^\p{L}/u.test(rest)
    ? BLANK + rest.replace(/^\p{L}+/u, '')
    : before + BLANK;
}
