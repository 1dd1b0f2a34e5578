/** Last year's report against this year's draft: for each field what is carried, what is not, and why. */
import { sameJson } from '../../domain/canonical-json';
import { carryRuleOf, type CarryRule } from '../../packs/carry-rule';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportDraft } from '../draft';
import { parseField } from '../values/parse-value';
import type { FieldValue } from '../values/types';
import { plainWords } from './parts';
import { screen, type HeldBack } from './screen';

/**
 * `carry`: will be taken. `kept`: this year's draft says something else, which stays unless somebody chooses.
 * `same`: it stands there already. `withheld`: not carried, by its rule or its words. `unfit`: the form takes it no more.
 */
export type CarryState = 'carry' | 'kept' | 'same' | 'withheld' | 'unfit';

export interface CarryLine {
  field: ReportField;
  rule: CarryRule;
  state: CarryState;
  /** What last year's report says. */
  last: FieldValue;
  /** What would be carried of it; null: nothing. */
  take: FieldValue;
  /** What of it stays behind for its words. */
  held: HeldBack[];
}

/** Values of a report of before. */
export interface LastValues {
  year: number;
  values: Readonly<Record<string, unknown>>;
}

/** A change of the draft, as its store takes it. */
export interface CarryPatch {
  set: Record<string, FieldValue>;
  drop: string[];
  carry: Record<string, number | null>;
}

/** A line for each field of the form that last year's report had a value of, in the form's order. */
export function carryPlan(last: LastValues, draft: ReportDraft): CarryLine[] {
  return draft.form.fields.flatMap((field) => {
    const raw = last.values[field.key];
    if (raw === undefined || isNothing(raw)) return [];
    let isWhole = true;
    const value = parseField(field, raw, () => (isWhole = false));
    const rule = carryRuleOf(field);
    if (!isWhole || value === null)
      return [{ field, rule, state: 'unfit', last: raw as FieldValue, take: null, held: [] }];
    return [lineOf(field, rule, value, draft.values[field.key] ?? null)];
  });
}

function lineOf(field: ReportField, rule: CarryRule, last: FieldValue, now: FieldValue): CarryLine {
  const about = { field, rule, last };
  if (rule === 'retyped' || rule === 'never')
    return { ...about, state: 'withheld', take: null, held: [] };
  // What the organisation is called does not hang on the year, whatever digits stand in it.
  const { take, held } = rule === 'profile' ? { take: last, held: [] } : screen(field, last);
  const state = isSameName(rule, last, now) ? 'same' : stateOf(take, last, now);
  return { ...about, state, take, held };
}

/** Names stand in capitals at the head of a report, and as they are said in the profile. */
const isSameName = (rule: CarryRule, last: FieldValue, now: FieldValue): boolean =>
  rule === 'profile' &&
  typeof last === 'string' &&
  typeof now === 'string' &&
  plainWords(last) === plainWords(now);

function stateOf(take: FieldValue, last: FieldValue, now: FieldValue): CarryState {
  if (!isNothing(now) && (sameJson(now, take) || sameJson(now, last))) return 'same';
  if (take === null) return 'withheld';
  return isNothing(now) ? 'carry' : 'kept';
}

/** A value that says "none" (an empty list, no) says something; an unknown one and an empty text do not. */
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '';

/**
 * The change that carries over. What stands in the draft is left alone but for the keys in `chosen`.
 *
 * @param year the year the values are of
 */
export function carryPatch(
  plan: readonly CarryLine[],
  year: number,
  chosen: ReadonlySet<string> = new Set(),
): CarryPatch {
  const patch: CarryPatch = { set: {}, drop: [], carry: {} };
  for (const { field, rule, state, take } of plan) {
    if (take === null) continue;
    if (state !== 'carry' && !(state === 'kept' && chosen.has(field.key))) continue;
    patch.set[field.key] = take;
    // A list of names (parts, recipients) may name what was dissolved since: somebody confirms it.
    patch.carry[field.key] = rule === 'confirm' || Array.isArray(take) ? year : null;
  }
  return patch;
}
