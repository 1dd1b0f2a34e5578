/** One file of a unit: a bundle, or a report by one of the two built-in forms, dated freely. */
import { bundleText, makeBundle, markOf } from '../../../../lib/exchange/bundle';
import { DEFAULT_FORM, reportForms } from '../../../../lib/packs/report-forms';
import { buildDraft } from '../../../../lib/report/draft';
import { renderReport } from '../../../../lib/report/render-report';
import type { Sent } from '../files';
import type { Values } from './world';

export interface Letter {
  unit: string;
  year: number;
  kind: 'bundle' | 'report';
  /** Which of the two forms a report follows; a bundle is always by the first. */
  form?: number;
  values: Values;
  period: { from: string; to: string };
  /** Day of writing. */
  on: string;
  /** A remark, so that no two versions are equal by chance. */
  mark?: string;
  previous?: Sent | null;
}

export const FORMS = [DEFAULT_FORM, 'report-general'].map((id) => reportForms().find(id)!);

export const letter = (name: string, content: Letter): Promise<Sent> =>
  content.kind === 'bundle'
    ? Promise.resolve(bundle(name, content))
    : report(name, content, FORMS[content.form ?? 0]!);

function bundle(name: string, { unit, year, values, period, on, mark, previous }: Letter): Sent {
  const typed = { ...values, 'risk.narrative': mark ?? 'Một bản', 'doc.date': on };
  const made = makeBundle({
    unit,
    draft: buildDraft(FORMS[0]!, { year, period, values: typed }),
    figures: { period, policy: 'default', unit, figures: [], problems: [] },
    problems: [],
    overrides: {},
    createdAt: `${on}T08:00:00+07:00`,
    extension: '0.1.0',
    previous: previous?.bundle ? markOf(previous.bundle) : null,
  });
  const bytes = new TextEncoder().encode(bundleText(made));
  return { name: `${name}.json`, bytes, bundle: made };
}

async function report(
  name: string,
  { unit, year, values, period, on, mark }: Letter,
  form: (typeof FORMS)[number],
): Promise<Sent> {
  const head = { 'org.name': unit, 'preamble.org': unit, 'doc.date': on };
  const typed = { ...values, ...head, 'risk.narrative': mark ?? 'Một bản' };
  const { bytes, problems } = await renderReport(form, { year, period, values: typed });
  if (bytes === null)
    throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === 'error')));
  return { name: `${name}.docx`, bytes, bundle: null };
}
