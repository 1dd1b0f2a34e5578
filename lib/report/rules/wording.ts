/** Rules over the printed text: C01, C10, C18, C23–C25, C27, C29. */
import type { ReportDraft } from '../draft';
import type { TextSpan } from '../model/types';
import { formatString } from '../../domain/strings/catalogue';
import { reportWords } from '../../domain/strings/report';
import { numberOf } from '../values/read';
import { records, string, strings } from './args';
import { mentionsIn } from './mentions';
import { labelOf } from './message';
import { placeAt } from './place';
import { fail, unprovable, type Finding, type RuleFunction } from './types';

/** A place in a span as a whole. */
const placeOf = (span: TextSpan) => ({
  section: span.section,
  ...(span.fields[0] === undefined ? {} : { field: span.fields[0] }),
  text: span.text,
});

/** Hits of a pattern in spans, each with its place. Patterns come from pack data. */
function hits(
  spans: TextSpan[],
  pattern: string,
  mended?: (match: RegExpMatchArray) => string | null,
): (Finding & { at: number; span: TextSpan })[] {
  const regexp = new RegExp(pattern, 'giu');
  return spans.flatMap((span) =>
    [...span.text.matchAll(regexp)].map((match) => {
      const words = match[0].trim();
      const at = match.index + match[0].indexOf(words);
      const to = mended?.(match) ?? null;
      return {
        detail: `“${words}”.`,
        ...placeAt(span, at, words),
        ...(to === null ? {} : { mend: { to, title: replaceTitle(words, to) } }),
        at,
        span,
      };
    }),
  );
}

const replaceTitle = (words: string, to: string) =>
  formatString(reportWords.replaceBy.vi, { words, to });

/** C01: "năm 2021" in the title, the closing and the items of the year is the report's year; full dates are not meant. */
export const yearsAgree: RuleFunction = ({ draft, spans }, args) => {
  const fields = strings(args, 'fields');
  const concerned = spans.filter((span) => span.fields.some((field) => fields.includes(field)));
  return fail(
    hits(concerned, '(?<!tháng\\s+\\d{1,2}\\s+)năm\\s+\\d{4}').filter(
      ({ detail }) => Number(/\d{4}/.exec(detail)![0]) !== draft.year,
    ),
  );
};

/** C10, C18: a claim in the text that a count contradicts. `lenient`: an unknown count contradicts nothing. */
export const claimsAgainst: RuleFunction = ({ draft, spans }, args) => {
  const key = string(args, 'key');
  const count = numberOf(draft, key);
  if (count === 0 || (count === null && args['lenient'] === true)) return fail([]);
  const sections = strings(args, 'sections');
  // A cell's "Giải quyết đúng hạn" is what a number beside it is called, and claims nothing.
  const isLabel = ({ role, text }: TextSpan) => role === 'tableCell' && !/[.;,:]/.test(text);
  const concerned = spans.filter((span) => sections.includes(span.section) && !isLabel(span));
  const claims = strings(args, 'claims')
    .flatMap((claim) => hits(concerned, claim))
    .map((hit) => ({ ...hit, detail: quoted(hit, draft) }));
  if (count === null) return claims.length > 0 ? unprovable(key) : fail([]);
  return fail(claims);
};

/** The words with five on either side, under the label of their item. */
function quoted(
  { span, at, words = '', field }: Finding & { at: number; span: TextSpan },
  draft: ReportDraft,
): string {
  const lead = /(?:\S+\s+){0,5}\S*$/u.exec(span.text.slice(0, at))![0];
  const rest = /^\S*(?:\s+\S+){0,5}/u.exec(span.text.slice(at + words.length))![0];
  const around = `${lead}${words}${rest}`.trim();
  return field === undefined ? `“${around}”.` : `${labelOf(field, draft)}: “${around}”.`;
}

/** C23: something left to fill in. Number and date of issue may stay open in an electronic document. */
export const placeholders: RuleFunction = ({ spans }, args) => {
  const allowed = strings(args, 'allowed');
  const concerned = spans.filter((span) => !span.fields.some((field) => allowed.includes(field)));
  const found = strings(args, 'patterns').flatMap((pattern) => hits(concerned, pattern));
  // One finding a paragraph, the most telling pattern first.
  const texts = found.map((finding) => finding.text);
  return fail(found.filter((finding, index) => texts.indexOf(finding.text) === index));
};

/** C24: "có phụ lục IA kèm theo" and an annex of that label, and the other way round. */
export const annexMentioned: RuleFunction = ({ spans }) => {
  const labels = spans
    .filter((span) => span.role === 'annexLabel')
    .map((span) => ({ span, label: span.text.replace(/^phụ lục\s*/i, '').trim() }));
  const mention =
    /(?:có|xem|tại)\s+phụ lục(?:\s+([IVXLC]+[A-ZĐ]?|\d+[A-Z]?))?(?!\s*[-–]|\s+(?:của|ban hành))/giu;
  const mentioned = spans
    .filter((span) => !span.role.startsWith('annex'))
    .flatMap((span) =>
      [...span.text.matchAll(mention)].map((match) => ({ span, label: match[1] ?? '' })),
    );
  const dangling = mentioned
    .filter(({ label }) => !labels.some((one) => label === '' || one.label === label))
    .map(({ span, label }) => ({ detail: `Không có phụ lục ${label}.`, ...placeOf(span) }));
  const unmentioned = labels
    .filter(({ label }) => !mentioned.some((one) => one.label === '' || one.label === label))
    .map(({ span, label }) => ({
      detail: `Trong bài chưa nhắc phụ lục ${label}.`,
      ...placeOf(span),
    }));
  return fail([...dangling, ...unmentioned]);
};

/** C25: a phrase of two to four syllables said twice, or a small word doubled (real reduplication is left alone). */
export const doubledWords: RuleFunction = ({ spans }, args) => {
  const phrase = '(?<![\\p{L}\\d])(\\p{L}+(?:\\s+\\p{L}+){1,3})\\s+\\1(?![\\p{L}\\d])';
  const single = strings(args, 'single').join('|');
  const word = `(?<![\\p{L}\\d])(${single})\\s+\\1(?![\\p{L}\\d])`;
  const once = (match: RegExpMatchArray) => match[1] ?? null;
  return fail([...hits(spans, phrase, once), ...(single === '' ? [] : hits(spans, word, once))]);
};

/**
 * C25, C27: terms to be replaced, some only since a day. `to` is the certain replacement ("$1" is what the pattern's
 * first bracket found). A body's old name stays right as the issuer of a document older than its end.
 */
export const wording: RuleFunction = ({ draft, spans }, args) => {
  const date = draft.values['doc.date'];
  const day = typeof date === 'string' ? date : draft.period.to;
  const mentions = mentionsIn(spans);
  const isOldIssuer = (span: TextSpan, at: number, since: string) =>
    mentions.some(
      (one) =>
        one.span === span &&
        one.at <= at &&
        at < one.at + one.words.length &&
        one.date !== null &&
        one.date < since,
    );
  return fail(
    records(args, 'terms')
      .filter((term) => term['since'] === undefined || term['since'] <= day)
      .flatMap((term) =>
        hits(spans, term['pattern'] ?? '(?!)', (match) => mendedTerm(match, term['to']))
          .filter(({ span, at }) => !isOldIssuer(span, at, term['since'] ?? ''))
          .map((hit) => ({
            ...hit,
            detail: `${hit.detail.slice(0, -1)} → ${term['say'] ?? ''}.`,
          })),
      ),
  );
};

/** The replacement in the letter case of what it replaces. */
function mendedTerm(match: RegExpMatchArray, to: string | undefined): string | null {
  if (to === undefined) return null;
  const text = to.replace('$1', match[1] ?? '');
  const isCapital = /^\p{Lu}/u.test(match[0].trim());
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

const ITEMS = ['dash', 'plus', 'text'];

/** C29: items end with ";", "." or ":"; the recipients with ";" and at last "."; the report with "./.". */
export const endings: RuleFunction = ({ spans }) => {
  const recipients = spans.filter((span) => span.role === 'recipient');
  const wrong = spans.filter((span) => {
    const text = span.text.trim();
    if (span.role === 'closing') return !text.endsWith('./.');
    if (span.role === 'recipient') {
      return !text.endsWith(span === recipients[recipients.length - 1] ? '.' : ';');
    }
    return ITEMS.includes(span.role) && !/[.;:!?]$/.test(text);
  });
  return fail(wrong.map((span) => ({ detail: `“…${span.text.slice(-40)}”.`, ...placeOf(span) })));
};
