/** A draft: typed, profile, collected and computed values of one report, each with where it came from. */
import type { FiguresOfPeriod, Period } from '../domain/figures';
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { reportStrings } from '../domain/strings/report';
import type { Entry } from '../domain/entry/entry';
import type { ReportInput } from '../domain/values';
import type { ReportForm } from '../packs/report-schema';
import type { Proposal } from '../register/proposals';
import { carriedProblems } from './carried-problems';
import { computeValues } from './values/compute';
import { figureValues } from './values/figure-values';
import { registerValues } from './values/register-values';
import { parseValues } from './values/parse-values';
import type { FieldValue } from './values/types';

/** Where a value came from. A collected one names its concept, so that its sources can be shown. */
export type Provenance = 'typed' | 'profile' | 'figures' | 'register' | 'computed' | 'form';

export interface ReportDraft {
  form: ReportForm;
  year: number;
  period: Period;
  /** Every key of the form; null is unknown. */
  values: Record<string, FieldValue>;
  provenance: Record<string, Provenance>;
  /** What the register says of each field that draws on it, also where it proposes nothing. */
  proposals: Record<string, Proposal>;
  /** Figures of the whole unit by concept, for texts that name one; null where it is not complete. */
  figures: Record<string, FieldValue>;
  problems: Problem[];
}

export interface DraftSources {
  /** Figures of the report's period, as far as the ledger can state them. */
  figures?: FiguresOfPeriod | null;
  /** Entries of the register, of any year; null while they are being read. */
  register?: readonly Entry[] | null;
  /** The unit's profile: values of the form's O-fields. */
  profile?: Record<string, unknown>;
  /** The data are made up (the sample year): said first of all problems, and on every page of the file. */
  sample?: boolean;
}

const problem = problemMaker('report', reportStrings);

/** A profile serves every form; keys this one has no use for are no problem. */
const concernsForm = (one: Problem) => one.code !== 'report/unknown-key';

/**
 * Merges what is known: typed wins over collected, collected over the register's proposals, these over the profile,
 * that over the form's own default;
 * then computes what follows from them. Unknown stays null. Wrong types and contradictions become problems.
 */
export function buildDraft(
  form: ReportForm,
  input: ReportInput,
  sources: DraftSources = {},
): ReportDraft {
  const typed = parseValues(form, input.values);
  const profile = parseValues(form, sources.profile ?? {});
  const figures = figureValues(form, input.period, sources.figures ?? null, typed.values);
  const register = registerValues(form, input, sources.register ?? [], typed.values);
  const draft: ReportDraft = {
    form,
    year: input.year,
    period: input.period,
    values: {},
    provenance: {},
    proposals: register.proposals,
    figures: figures.byConcept,
    problems: [
      ...(sources.sample ? [problem('report/sample-data', 'warning')] : []),
      ...typed.problems,
      ...profile.problems.filter(concernsForm),
      ...figures.problems,
      ...register.problems,
      ...carriedProblems(form, input),
    ],
  };
  for (const field of form.fields) {
    draft.values[field.key] = null;
    const layers: [Provenance, FieldValue | undefined][] = [
      ['typed', typed.values[field.key]],
      ['figures', figures.values[field.key]],
      ['register', register.values[field.key]],
      ['profile', profile.values[field.key]],
      ['form', field.default as FieldValue | undefined],
    ];
    for (const [provenance, value] of layers) {
      if (value === null || value === undefined) continue;
      draft.values[field.key] = value;
      draft.provenance[field.key] = provenance;
      break;
    }
  }
  draft.problems.push(...computeValues(draft, typed.values));
  return draft;
}
