/** The choice of the report form, for the unit and for the draft at hand. */
import { useMemo } from 'react';
import type { Entry } from '../../lib/domain/entry/entry';
import type { Profile } from '../../lib/domain/office';
import { AUTO_FORM } from '../../lib/packs/default-form';
import { chooseForm, type FormHead } from '../../lib/packs/form-choice';
import type { ReportForm } from '../../lib/packs/report-schema';
import { switchForm } from '../../lib/report/switch-form';
import type { FormChoiceProps } from '../packs/FormChoice';
import type { PackDesk } from '../packs/ports';
import { withoutCodes } from '../preview/without-codes';
import { today } from './clock';
import type { FormInUse } from './form';
import { saveProfile } from './profile';
import type { YearData } from './year';

/** What both selects are made of. A change of the draft's form is one step that can be undone. */
export function formChoices(
  year: Pick<YearData, 'state' | 'store' | 'choice'>,
  profile: Profile,
  heads: readonly FormHead[],
  { form, gone, find }: FormInUse,
): { ofDraft: FormChoiceProps; ofUnit: FormChoiceProps } {
  const { draft } = year.state;
  const day = year.choice.period.to;
  const toForm = (id: string): number | null => {
    const next = find(id);
    if (!next || (gone === null && next.id === form.id)) return null;
    const from = gone === null ? form.id : draft.form;
    const change = switchForm(draft.values, from, next, draft.carried);
    year.store.change(change);
    return Object.keys(change.set).filter((key) => key.startsWith(`~${from}/`)).length;
  };
  const auto = chooseForm({ ...profile, form: AUTO_FORM }, heads, day);
  const known = heads.some(({ id }) => id === profile.form);
  return {
    ofDraft: {
      heads,
      chosen: form.id,
      auto: null,
      day,
      gone: gone === null ? null : draft.form,
      onForm: toForm,
    },
    ofUnit: {
      heads,
      chosen: known ? profile.form : AUTO_FORM,
      auto,
      day,
      gone: null,
      onForm: (id) => {
        void saveProfile({ ...profile, form: id });
        return toForm(id === AUTO_FORM ? auto : id);
      },
    },
  };
}

/** What the page of packs needs of the open report. */
export function usePackDesk(
  { state, choice, figures, oldFrom }: YearData,
  form: ReportForm,
  { values: profile }: Profile,
  register: readonly Entry[] | null,
  onForm: (id: string) => unknown,
): PackDesk {
  const { year, values } = state.draft;
  const { period } = choice;
  const light = useMemo(
    () => (figures && oldFrom === null ? withoutCodes(figures) : null),
    [figures, oldFrom],
  );
  const report = useMemo(
    () => ({
      input: { year, period, values },
      sources: light && register ? { figures: light, register, profile } : null,
    }),
    [year, period, values, light, register, profile],
  );
  return { form: form.id, onForm, report, today: today() };
}
