/** What the views ask of the whole ledger; the answers are worked out in a worker and kept for the next time. */
import type { Policy } from '../../lib/domain/policy';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import { dueCount, type DueCount, type DueCountAsked } from '../../lib/figures/due-count';
import { monthly, type Month } from '../../lib/figures/monthly';
import {
  policyEffects,
  type EffectsAsked,
  type PolicyEffect,
} from '../../lib/figures/policy-effects';
import { yearSummary, type YearAsked, type YearSummary } from '../../lib/figures/year-summary';
import type { Ledger } from '../../lib/ledger/ledger';

/** Everything the months depend on beside the ledger itself. */
export interface MonthsAsked {
  year: number;
  policy: Policy;
  unit: string | null;
  units: UnitKnowledge;
}

/** Question and answer, by kind. */
export interface Questions {
  year: [YearAsked, YearSummary];
  months: [MonthsAsked, Month[]];
  policies: [EffectsAsked, PolicyEffect[]];
  due: [DueCountAsked, DueCount | null];
}
export type QuestionKind = keyof Questions;
export type Asked<K extends QuestionKind> = Questions[K][0];
export type Answer<K extends QuestionKind> = Questions[K][1];

/** A question with all that makes its answer what it is, beside the ledger. */
export interface Question<K extends QuestionKind = QuestionKind> {
  kind: K;
  asked: Asked<K>;
  /** The key its answer is kept under. */
  key: string;
}

/** Answers of a passing moment are not kept: they would push the others out. */
export const isKept = ({ kind, asked }: Question): boolean =>
  kind !== 'due' || (asked as DueCountAsked).policy.rules.compare !== 'time-of-day';

const ANSWERS: { [K in QuestionKind]: (ledger: Ledger, asked: Asked<K>) => Answer<K> } = {
  year: yearSummary,
  months: (ledger, { year, policy, unit, units }) => monthly(ledger, year, policy, unit, units),
  policies: policyEffects,
  due: dueCount,
};

/** Works an answer out. */
export const answerTo = <K extends QuestionKind>(
  ledger: Ledger,
  { kind, asked }: Question<K>,
): Answer<K> => ANSWERS[kind](ledger, asked);
