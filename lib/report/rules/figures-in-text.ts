/** C33: a number written into a sentence that says what it counts, and says another than the report's own figure. */
import { formatString } from '../../domain/strings/catalogue';
import { reportWords } from '../../domain/strings/report';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportDraft } from '../draft';
import type { TextSpan } from '../model/types';
import { formatCount, formatDecimal } from '../text/numbers';
import { tokenText } from '../text/tokens';
import { isInexactAt } from '../read/inexact';
import { numberOf } from '../values/read';
import { isRate } from '../values/types';
import { records, strings } from './args';
import { fieldAt, placeAt, sentenceAt } from './place';
import { fail, type Finding, type Outcome, type RuleContext, type RuleFunction } from './types';

/** Only free text may contradict a figure; a field that prints a figure is judged by its own rules. */
const FREE: readonly string[] = ['narrative', 'text', 'answer', 'list'];

interface Claim {
  words: string;
  number: number;
  /** Offset of the number within the words. */
  numberAt: number;
  digits: string;
  span: TextSpan;
  at: number;
}

/**
 * `claims`: patterns whose group `n` is the number (a share with its "%"), each with the key it speaks of; `orWith`: the
 * key whose value may be counted in ("đúng hạn" often means early as well). `unless`: words in the same sentence that
 * make the number one of something else (last year, a month, a part of the whole); a claim's `unlessBefore`: words that
 * do so only for what follows them.
 */
export const figuresInText: RuleFunction = (context, args) => {
  const unless = strings(args, 'unless').map((pattern) => new RegExp(pattern, 'iu'));
  // Most of a report names no number: those spans need not be searched a dozen times at each key.
  const counting = { ...context, spans: context.spans.filter(({ text }) => /\d/.test(text)) };
  const outcomes = records(args, 'claims').map((claim) => {
    const { pattern = '(?!)', key = '', orWith, unlessBefore = '(?!)' } = claim;
    const before = new RegExp(unlessBefore, 'iu');
    const claims = claimsOf(pattern, counting).filter(
      (one) => !isElsewhere(one, unless, context.draft.year) && !before.test(leadOf(one)),
    );
    return judged(claims, key, orWith ?? null, context);
  });
  const findings = outcomes.flatMap((one) => one.findings);
  return { findings, missing: findings.length > 0 ? [] : outcomes.flatMap((one) => one.missing) };
};

function judged(
  claims: Claim[],
  key: string,
  orWith: string | null,
  { draft }: RuleContext,
): Outcome {
  if (claims.length === 0) return fail([]);
  const value = valueOf(draft, key);
  if (value === null) return { findings: [], missing: [key] };
  const isShare = isRate(draft.figures[key]);
  const wrong = claims.filter((claim) => !agrees(claim, value, isShare));
  const more = wrong.length === 0 || orWith === null ? 0 : valueOf(draft, orWith);
  if (more === null) return { findings: [], missing: [orWith!] };
  const shown = isShare ? `${formatDecimal(value)}%` : formatCount(value, draft.form.numberStyle);
  return fail(
    wrong
      .filter(({ number }) => number !== value + more)
      .map((claim): Finding => {
        const { words, numberAt, digits, span, at } = claim;
        const to =
          words.slice(0, numberAt) + tokenText(key) + words.slice(numberAt + digits.length);
        const title = formatString(reportWords.useToken.vi, { words, value: shown });
        return {
          detail: `“${words}”, số liệu là ${shown}.`,
          ...placeAt(span, at, words),
          mend: { to, title },
        };
      }),
  );
}

/** A number of the report, or a share of the ledger in percent; null where it is unknown. */
function valueOf(draft: ReportDraft, key: string): number | null {
  const figure = draft.figures[key];
  if (isRate(figure)) return figure.value;
  return numberOf(draft, key) ?? numberOf({ values: draft.figures }, key);
}

/** A share may be rounded to the digits it is written with; "100%" says that nothing is missing, so it is never rounded. */
function agrees({ number, digits }: Claim, value: number, isShare: boolean): boolean {
  if (!isShare || number === 100) return number === value;
  const places = /,(\d+)/.exec(digits)?.[1]?.length ?? 0;
  return Math.abs(number - value) <= 0.5 / 10 ** places + 1e-9;
}

function claimsOf(pattern: string, { draft, spans }: RuleContext): Claim[] {
  const types = new Map<string, ReportField['type']>(
    draft.form.fields.map(({ key, type }) => [key, type]),
  );
  const regexp = new RegExp(pattern, 'giu');
  return spans.flatMap((span) =>
    [...span.text.matchAll(regexp)].flatMap((match): Claim[] => {
      const digits = match.groups?.['n'];
      if (digits === undefined) return [];
      const numberAt = match[0].indexOf(digits);
      const type = types.get(fieldAt(span, match.index + numberAt) ?? '');
      if (type === undefined || !FREE.includes(type)) return [];
      const from = match.index + numberAt;
      // About so many, or from so many to so many, is no number that could be held against one.
      if (isInexactAt(span.text, from, from + digits.length)) return [];
      const number = Number(digits.replace(/[.\s%]/g, '').replace(',', '.'));
      return [{ words: match[0], number, numberAt, digits, span, at: match.index }];
    }),
  );
}

/** The claim's sentence up to its number. */
function leadOf({ span, at, numberAt }: Claim): string {
  const until = at + numberAt;
  const ends = [...span.text.slice(0, until).matchAll(/[.;\n](?=\s)/g)];
  return span.text.slice((ends[ends.length - 1]?.index ?? -1) + 1, until);
}

/** Whether the sentence speaks of other days or of a part, so that its number need not be the year's. */
function isElsewhere({ span, at }: Claim, unless: RegExp[], year: number): boolean {
  const sentence = sentenceAt(span.text, at);
  const years = [...sentence.matchAll(/năm\s+(\d{4})/giu)].map((match) => Number(match[1]));
  return unless.some((one) => one.test(sentence)) || years.some((one) => one !== year);
}
