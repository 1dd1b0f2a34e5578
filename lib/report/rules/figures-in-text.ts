/** C33: a number written into a sentence that says what it counts, and says another than the report's own figure. */
import { formatString } from '../../domain/strings/catalogue';
import { reportWords } from '../../domain/strings/report';
import type { ReportField } from '../../packs/report-field-schema';
import type { TextSpan } from '../model/types';
import { formatCount } from '../text/numbers';
import { tokenText } from '../text/tokens';
import { numberOf } from '../values/read';
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
 * `claims`: patterns whose group `n` is the number, each with the key it speaks of; `unless`: words in the same
 * sentence that make the number one of something else (last year, a month, a part of the whole).
 */
export const figuresInText: RuleFunction = (context, args) => {
  const unless = strings(args, 'unless').map((pattern) => new RegExp(pattern, 'iu'));
  // Most of a report names no number: those spans need not be searched a dozen times at each key.
  const counting = { ...context, spans: context.spans.filter(({ text }) => /\d/.test(text)) };
  const outcomes = records(args, 'claims').map(({ pattern = '(?!)', key = '' }) => {
    const claims = claimsOf(pattern, counting).filter(
      (claim) => !isElsewhere(claim, unless, context.draft.year),
    );
    return judged(claims, key, context);
  });
  const findings = outcomes.flatMap((one) => one.findings);
  return { findings, missing: findings.length > 0 ? [] : outcomes.flatMap((one) => one.missing) };
};

function judged(claims: Claim[], key: string, { draft }: RuleContext): Outcome {
  if (claims.length === 0) return fail([]);
  const value = numberOf(draft, key) ?? numberOf({ values: draft.figures }, key);
  if (value === null) return { findings: [], missing: [key] };
  const shown = formatCount(value, draft.form.numberStyle);
  return fail(
    claims
      .filter(({ number }) => number !== value)
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
      const number = Number(digits.replace(/[.\s]/g, ''));
      return [{ words: match[0], number, numberAt, digits, span, at: match.index }];
    }),
  );
}

/** Whether the sentence speaks of other days or of a part, so that its number need not be the year's. */
function isElsewhere({ span, at }: Claim, unless: RegExp[], year: number): boolean {
  const sentence = sentenceAt(span.text, at);
  const years = [...sentence.matchAll(/năm\s+(\d{4})/giu)].map((match) => Number(match[1]));
  return unless.some((one) => one.test(sentence)) || years.some((one) => one !== year);
}
