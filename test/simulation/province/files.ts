/** Files as units send them: bundles and reports of the program's own making, so that the real readers read them. */
import { bundleText, makeBundle, markOf } from '../../../lib/exchange/bundle';
import type { UnitBundle } from '../../../lib/exchange/bundle-schema';
import { DEFAULT_FORM, reportForms } from '../../../lib/packs/report-forms';
import { buildDraft } from '../../../lib/report/draft';
import { renderReport } from '../../../lib/report/render-report';

export interface Sent {
  name: string;
  bytes: Uint8Array;
  bundle: UnitBundle | null;
}

export interface Content {
  unit: string;
  values: Record<string, unknown>;
  /** Month in which it was written. */
  month: number;
  previous: Sent | null;
  year?: number;
  period?: { from: string; to: string };
}

const form = reportForms().find(DEFAULT_FORM)!;
const two = (number: number): string => String(number).padStart(2, '0');

const spanOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-11-05` });

/** A bundle, numbered after the one before. */
export function bundleFile(
  name: string,
  { unit, values, month, previous, year = 2024, period = spanOf(year) }: Content,
): Sent {
  const typed = { ...values, 'doc.date': `${year}-${two(month)}-06` };
  const bundle = makeBundle({
    unit,
    draft: buildDraft(form, { year, period, values: typed }),
    figures: { period, policy: 'default', unit, figures: [], problems: [] },
    problems: [],
    overrides: {},
    createdAt: `${year}-${two(month)}-06T08:00:00+07:00`,
    extension: '0.1.0',
    previous: previous?.bundle ? markOf(previous.bundle) : null,
  });
  const bytes = new TextEncoder().encode(bundleText(bundle));
  return { name: `${name}.json`, bytes, bundle };
}

/** A finished report. */
export async function reportFile(
  name: string,
  { unit, values, month, year = 2024 }: Content,
): Promise<Sent> {
  const date = `${year}-${two(month)}-06`;
  const typed = { ...values, 'org.name': unit, 'preamble.org': unit, 'doc.date': date };
  // Ends before the first month's day of issue.
  const input = { year, period: { from: `${year}-01-01`, to: `${year}-01-05` }, values: typed };
  const { bytes, problems } = await renderReport(form, input);
  if (bytes === null)
    throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === 'error')));
  return { name: `${name}.docx`, bytes, bundle: null };
}
