/** The report form filled from everything known, with its problems. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { FiguresOfPeriod, Period } from '../../lib/domain/figures';
import type { Draft, Profile } from '../../lib/domain/office';
import type { Problem } from '../../lib/domain/problem';
import type { Entry } from '../../lib/domain/entry/entry';
import { reportValuesFrom } from '../../lib/figures/report-values';
import { DEFAULT_FORM, reportForms } from '../../lib/packs/report-forms';
import type { ReportForm } from '../../lib/packs/report-schema';
import { buildDraft } from '../../lib/report/draft';
import { checkReport } from '../../lib/report/render-report';
import { fieldModels, isSameField, type FieldModel } from '../form/model';
import { bySeverity } from '../popup/state';
import { inSample } from './sample';

/** The form of an id; the built-in one where the id is not known. */
export function useForm(id: string): ReportForm {
  return useMemo(() => {
    const forms = reportForms();
    return forms.find(id) ?? forms.find(DEFAULT_FORM)!;
  }, [id]);
}

export interface FilledForm {
  fields: FieldModel[];
  /** Of the report's rules and values, the gravest first. */
  problems: Problem[];
}

/** Fields with their values and where these come from; rules run behind the typing, not in its way. */
export function useFilledForm(
  form: ReportForm,
  draft: Draft,
  profile: Profile,
  figures: FiguresOfPeriod | null,
  period: Period,
  register: readonly Entry[] | null,
): FilledForm {
  const { year } = draft;
  const typed = draft.values;
  const sources = useMemo(
    () => ({ figures, register, profile: profile.values, sample: inSample() }),
    [figures, register, profile.values],
  );
  const given = useMemo(
    () => buildDraft(form, { year, period, values: {} }, sources),
    [form, year, period, sources],
  );
  const full = useMemo(
    () => buildDraft(form, { year, period, values: typed }, sources),
    [form, year, period, typed, sources],
  );
  const late = useDeferredValue(typed);
  const problems = useMemo(() => {
    const report = checkReport(form, { year, period, values: late }, sources).problems;
    return bySeverity(uniqueByText(report));
  }, [form, year, period, late, sources]);
  const fields = useMemo(() => {
    const values = figures ? reportValuesFrom(figures) : {};
    const byField = new Map(Object.entries(values).map(([key, { figure }]) => [key, figure]));
    return fieldModels(form, { draft: full, given, typed, figures: byField, problems });
  }, [form, full, given, typed, figures, problems]);
  return { fields: useUnchanged(fields), problems };
}

/** The same objects for fields that stayed as they were: one letter typed draws one row anew, not a hundred. */
function useUnchanged(fields: FieldModel[]): FieldModel[] {
  const [kept, setKept] = useState(fields);
  const next = useMemo(() => {
    const before = new Map(kept.map((model) => [model.field.key, model]));
    return fields.map((model) => {
      const old = before.get(model.field.key);
      return old && isSameField(old, model) ? old : model;
    });
  }, [fields, kept]);
  const isSame = next.length === kept.length && next.every((model, at) => model === kept[at]);
  if (!isSame) setKept(next);
  return isSame ? kept : next;
}

/** The organisation's fields alone, with what the profile says. */
export function profileFields(
  form: ReportForm,
  values: Readonly<Record<string, unknown>>,
): FieldModel[] {
  return form.fields
    .filter(({ obtained }) => obtained.includes('O'))
    .map((field) => ({
      field,
      value: values[field.key] ?? null,
      origin: 'none' as const,
      fallback: { value: null, origin: 'none' as const },
      figure: null,
      proposal: null,
      problems: [],
      annex: form.annexes.find(({ rows }) => rows === field.key) ?? null,
    }));
}

function uniqueByText(problems: readonly Problem[]): Problem[] {
  const key = ({ message, place }: Problem) => `${message}|${place?.field ?? ''}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
