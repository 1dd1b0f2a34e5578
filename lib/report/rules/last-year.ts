/** C26, C30: this year's report against last year's (domain §1.10). */
import { formatString } from '../../domain/strings/catalogue';
import { reportWords } from '../../domain/strings/report';
import { carryRuleOf } from '../../packs/carry-rule';
import type { ReportField } from '../../packs/report-field-schema';
import { doubtsIn } from '../carry/doubts';
import { plainWords } from '../carry/parts';
import type { LastYear } from '../last-year';
import { formatCount, formatDecimal } from '../text/numbers';
import { textsIn } from '../values/read';
import { isRate, isScore, type FieldValue } from '../values/types';
import { fail, unprovable, type Finding, type Outcome, type RuleFunction } from './types';

/** For rules of packs that were written before the two below. */
export const needsLastYear: RuleFunction = ({ lastYear }) =>
  lastYear ? fail([]) : unprovable('lastYear');

/** Shorter words are said in every report. */
const LEAST_WORDS = 5;
const WORDED: readonly string[] = ['text', 'narrative', 'answer', 'list'];

/**
 * C26: a text that stands word for word in last year's report. It weighs less where the field may be carried and the
 * words are true of any year: then somebody has only to have read it.
 */
export const sameAsLastYear: RuleFunction = ({ draft, lastYear }) => {
  if (!lastYear) return unprovable('lastYear');
  const findings = draft.form.fields.filter(isWorded).flatMap((field) => {
    const old = new Set(textsIn(lastYear.values[field.key] ?? null).map(plainWords));
    return textsIn(draft.values[field.key] ?? null)
      .filter((text) => text.split(/\s+/).length >= LEAST_WORDS && old.has(plainWords(text)))
      .map((text) => sameText(field, text));
  });
  return saying(findings, lastYear);
};

const isWorded = (field: ReportField): boolean =>
  WORDED.includes(field.type) && carryRuleOf(field) !== 'profile' && !field.obtained.includes('C');

function sameText(field: ReportField, text: string): Finding {
  const isSafe = carryRuleOf(field) === 'confirm' && doubtsIn(text).length === 0;
  return {
    detail: `${field.label.vi}: “${shortened(text)}”.`,
    field: field.key,
    text,
    ...(isSafe && { severity: 'info' as const }),
  };
}

const LONGEST = 90;
const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

const COUNTED: readonly string[] = ['count', 'money', 'decimal', 'percent', 'rate', 'score'];

/** C30: a number that changed by more than half of what it was; from 0 to anything is told as well. */
export const changedAgainstLastYear: RuleFunction = ({ draft, lastYear }) => {
  if (!lastYear) return unprovable('lastYear');
  const findings = draft.form.fields
    .filter(({ type }) => COUNTED.includes(type))
    .flatMap((field): Finding[] => {
      const now = numberIn(draft.values[field.key] ?? null);
      const before = numberIn((lastYear.values[field.key] ?? null) as FieldValue);
      if (now === null || before === null || Math.abs(now - before) * 2 <= before) return [];
      const shown = (value: number) =>
        Number.isInteger(value) ? formatCount(value, draft.form.numberStyle) : formatDecimal(value);
      const detail = `${field.label.vi}: ${shown(before)} → ${shown(now)}.`;
      return now === before ? [] : [{ detail, field: field.key }];
    });
  return saying(findings, lastYear);
};

function numberIn(value: FieldValue): number | null {
  if (typeof value === 'number') return value;
  return isScore(value) || isRate(value) ? value.value : null;
}

/** The first finding says with what was compared: a file that was read, or last year's draft. */
function saying(findings: Finding[], { year, file }: LastYear): Outcome {
  const words = file === null ? reportWords.againstDraft.vi : reportWords.againstFile.vi;
  const source = formatString(words, { year });
  const [first, ...others] = findings;
  return fail(first ? [{ ...first, detail: `${source} ${first.detail}` }, ...others] : []);
}
