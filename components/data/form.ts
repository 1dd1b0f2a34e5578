/** The report form filled from everything known, with its problems. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { Figure, FiguresOfPeriod, Period } from '../../lib/domain/figures';
import type { Draft, Profile } from '../../lib/domain/office';
import type { Problem } from '../../lib/domain/problem';
import type { Entry } from '../../lib/domain/entry/entry';
import { GENERAL_FORM } from '../../lib/packs/default-form';
import { formHeads, formOfDraft } from '../../lib/packs/form-choice';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { ownPacksOf } from '../../lib/packs/policies';
import { reportForms } from '../../lib/packs/report-forms';
import type { ReportForm } from '../../lib/packs/report-schema';
import { formGone } from '../../lib/report/form-gone';
import { buildDraft, type ReportDraft } from '../../lib/report/draft';
import type { LastYear } from '../../lib/report/last-year';
import { checkReport } from '../../lib/report/render-report';
import { annexOf, fieldModels, isSameField, type FieldModel } from '../form/model';
import { bySeverity } from '../popup/state';
import { inSample } from './sample';

export interface FormInUse {
  form: ReportForm;
  /** The draft's form is in no pack any more: another is shown, and nothing is written. */
  gone: Problem | null;
  /** Any form by its id. */
  find: (id: string) => ReportForm | null;
}

/** The form of a draft. @param packs null while they are being read: then no form is called gone */
export function useForm(
  draft: Pick<Draft, 'form'>,
  profile: Profile,
  packs: readonly OwnPackFile[] | null,
  day: string,
): FormInUse {
  const forms = useMemo(() => reportForms(ownPacksOf(packs ?? [])), [packs]);
  const id = formOfDraft(draft.form, profile, formHeads(packs ?? []), day);
  return useMemo(() => {
    const known = id === null ? null : forms.find(id);
    const gone = known || !packs ? null : formGone(draft.form, forms.ids);
    return { form: known ?? forms.find(GENERAL_FORM)!, gone, find: forms.find };
  }, [id, forms, packs, draft.form]);
}

export interface FilledForm {
  /** All values as the report takes them. */
  draft: ReportDraft;
  fields: FieldModel[];
  /** Of the report's rules and values, the gravest first. */
  problems: Problem[];
}

/** The figure behind each field that names a concept. */
function figuresByField(form: ReportForm, { figures }: FiguresOfPeriod): Map<string, Figure> {
  const of = (concept: string) =>
    figures.find((figure) => figure.concept === concept && figure.part === null);
  return new Map(
    form.fields.flatMap(({ key, figure: concept }) => {
      const figure = concept === undefined ? undefined : of(concept);
      return figure ? [[key, figure] as const] : [];
    }),
  );
}

/** What a form is filled from besides what was typed; null: it is still being read, or there is none. */
export interface FillSources {
  figures: FiguresOfPeriod | null;
  register: readonly Entry[] | null;
  lastYear: LastYear | null;
}

/** Fields with their values and where these come from; rules run behind the typing, not in its way. */
export function useFilledForm(
  form: ReportForm,
  draft: Draft,
  profile: Profile,
  period: Period,
  { figures, register, lastYear }: FillSources,
): FilledForm {
  const { year } = draft;
  const typed = draft.values;
  const sources = useMemo(
    () => ({ figures, register, lastYear, profile: profile.values, sample: inSample() }),
    [figures, register, lastYear, profile.values],
  );
  const given = useMemo(
    () => buildDraft(form, { year, period, values: {} }, sources),
    [form, year, period, sources],
  );
  const full = useMemo(
    () => buildDraft(form, { year, period, values: typed }, sources),
    [form, year, period, typed, sources],
  );
  const { carried } = draft;
  const late = useDeferredValue(typed);
  const problems = useMemo(() => {
    const report = checkReport(form, { year, period, values: late, carried }, sources).problems;
    return bySeverity(uniqueByText(report));
  }, [form, year, period, late, carried, sources]);
  const fields = useMemo(() => {
    const byField = figures ? figuresByField(form, figures) : new Map<string, Figure>();
    return fieldModels(form, { draft: full, given, typed, figures: byField, problems, carried });
  }, [form, full, given, typed, figures, problems, carried]);
  return { draft: full, fields: useUnchanged(fields), problems };
}

/** The same objects for fields that stayed as they were: one letter typed draws one row anew, not a hundred. */
export function useUnchanged(fields: FieldModel[]): FieldModel[] {
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
      annex: annexOf(form, field.key),
    }));
}

function uniqueByText(problems: readonly Problem[]): Problem[] {
  const key = ({ message, place }: Problem) => `${message}|${place?.field ?? ''}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
