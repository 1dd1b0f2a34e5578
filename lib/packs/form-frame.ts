/** What a form may leave out because it is the decree's and not the province's: frame fields, words, kinds, layout. */
import hatinhFields from './builtin/report-hatinh/fields.json';
import hatinhForm from './builtin/report-hatinh/form.json';
import nd30 from './builtin/report-hatinh/layout-nd30-2020.json';
import { FRAME_KEYS, FRAME_SECTIONS } from './form-names';
import { reportFieldSchema, type ReportField } from './report-field-schema';
import { changedLayout } from './layout-changes';
import { layoutSchema, type Layout } from './report-layout-schema';
import type { ReportForm, ReportFormSource } from './report-schema';

let frame: readonly ReportField[] | null = null;
let layout: Layout | null = null;

/** The fields of the frame; their item numbers are those of one province's form and are left out. */
function frameFields(): readonly ReportField[] {
  frame ??= FRAME_KEYS.map((key) => {
    const field = reportFieldSchema.parse(hatinhFields.find((one) => one.key === key));
    const section = FRAME_SECTIONS.includes(field.section) ? field.section : 'header';
    return { ...field, no: [], section };
  });
  return frame;
}

/** The form ready for use: whole, and independent of what a file left to the decree. */
export function completeForm(form: ReportFormSource): ReportForm {
  const own = new Set(form.fields.map(({ key }) => key));
  layout ??= layoutSchema.parse(nd30);
  return {
    ...form,
    layout: layoutOf(form.layout, layout),
    texts: { ...hatinhForm.texts, ...form.texts },
    docTypes: { ...hatinhForm.docTypes, ...form.docTypes },
    fields: [...frameFields().filter(({ key }) => !own.has(key)), ...form.fields],
  };
}

function layoutOf(own: ReportFormSource['layout'], builtin: Layout): Layout {
  if (typeof own === 'string') return builtin;
  return 'base' in own ? changedLayout(builtin, own) : own;
}
