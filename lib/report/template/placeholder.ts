/** How a field is written into a template. */
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import { parseTemplate } from '../text/template';
import { hasLines } from './lines';
import { tagText } from './tag';

/** Fields of the head that the built-in report prints through a filter. */
const HEAD: Record<string, string> = { 'doc.number': 'officeNumber', 'doc.date': 'longDate' };

/** The placeholder of a field as it is offered to be copied: printed as the form prints it. */
export function placeholderOf(
  form: ReportForm,
  { key, type }: Pick<ReportField, 'key' | 'type'>,
): string {
  if (hasLines(form, key)) return tagText(key, 'lines');
  if (type !== 'list') return tagText(key, HEAD[key] ?? null);
  const texts = form.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const own = texts
    .flatMap((text) => parseTemplate(text))
    .find((node) => node.kind === 'value' && node.key === key);
  return own?.kind === 'value' ? tagText(key, own.filter, own.arg) : `{{#each ${key}}}…{{/each}}`;
}
