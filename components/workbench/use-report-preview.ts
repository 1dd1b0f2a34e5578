/** The preview of the report as it stands. */
import { useMemo, useState } from 'react';
import type { Entry } from '../../lib/domain/entry/entry';
import type { Profile } from '../../lib/domain/office';
import type { Preferences } from '../../lib/domain/preferences';
import type { ReportForm } from '../../lib/packs/report-schema';
import { usePreview } from '../data/preview';
import { inSample } from '../data/sample';
import { useTemplateInUse } from '../data/templates';
import { type YearData } from '../data/year';
import type { MonthRow } from '../figures/months';
import { withoutCodes } from '../preview/without-codes';
import type { PreviewProps } from './WorkbenchView';

/** Shown or not, and the pages of the draft as it stands; nothing is set while it is hidden. */
export function useReportPreview(
  { state, choice, figures, oldFrom, months }: YearData,
  form: ReportForm,
  { values: profile }: Profile,
  register: readonly Entry[] | null,
  { reportEvidence: evidence, reportCharts: charts }: Preferences,
): PreviewProps {
  const [open, setOpen] = useState(false);
  const { year, values } = state.draft;
  const { period } = choice;
  const light = useMemo(() => figures && withoutCodes(figures), [figures]);
  const template = useTemplateInUse(form.id);
  const asked = useMemo(
    () =>
      open && template !== undefined
        ? {
            form,
            template,
            input: { year, period, values },
            sources: {
              ...{ figures: light, register, profile, sample: inSample() },
              ...{ evidence, charts, months: charts ? months.map(monthOfChart) : [] },
            },
          }
        : null,
    [
      open,
      form,
      template,
      year,
      period,
      values,
      light,
      register,
      profile,
      evidence,
      charts,
      months,
    ],
  );
  const preview = usePreview(asked);
  // Without figures or register, or with old figures, the pages are not those of the report as it would be written.
  const isWhole = figures !== null && register !== null && oldFrom === null;
  const current = preview.current && isWhole;
  return { open, onToggle: () => setOpen((now) => !now), preview: { ...preview, current } };
}

const monthOfChart = ({ partial = false, ...month }: MonthRow) => ({ ...month, partial });
