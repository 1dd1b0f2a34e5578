/**
 * The document of a record, rendered again from the values that were kept with it. The model is a function of form,
 * year, period, values and figures alone, so that nothing of today's ledger, profile or register can flow in.
 */
import type { Issued } from '../domain/issued';
import type { ReportForm } from '../packs/report-schema';
import type { ReportDraft } from './draft';
import { buildModel } from './model/build-model';
import { factsOf } from './render-report';
import type { FieldValue } from './values/types';

type Kept = Pick<Issued, 'year' | 'period' | 'values' | 'figures' | 'sample'>;

/** A draft that holds what the record holds. */
export function draftOfRecord(form: ReportForm, row: Kept): ReportDraft {
  const known = new Map(row.values.map(({ key, value }) => [key, value as FieldValue]));
  const values = form.fields.map(({ key }): [string, FieldValue] => [key, known.get(key) ?? null]);
  return {
    form,
    year: row.year,
    period: row.period,
    values: Object.fromEntries(values),
    provenance: {},
    proposals: {},
    figures: row.figures as Record<string, FieldValue>,
    problems: [],
  };
}

/**
 * Its bytes, in the unit's template where it was written in one, else in the form's own layout; the same form and program
 * give the bytes that were handed out. Null where the template can no longer be filled.
 */
export async function renderAgain(
  form: ReportForm,
  row: Kept,
  template: Uint8Array | null,
): Promise<Uint8Array | null> {
  const draft = draftOfRecord(form, row);
  if (template) {
    const { fillTemplate } = await import('./template/fill');
    return fillTemplate(template, draft, row.sample).bytes;
  }
  const model = buildModel(draft);
  const { writeDocx } = await import('./docx/write-docx');
  return writeDocx(model, form.layout, factsOf({ draft, model }, { sample: row.sample }));
}
