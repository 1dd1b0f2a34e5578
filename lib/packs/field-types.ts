/** The published key → type table of a form (contract §4). */
import type { ReportField, ValueType } from './report-field-schema';
import type { ReportForm } from './report-schema';

/**
 * Every key of a form with its type; parts of a list's items stand under `list[].part`,
 * parts of an object under `object.part`.
 */
export function fieldTypes(form: Pick<ReportForm, 'fields'>): Record<string, ValueType> {
  return Object.fromEntries(form.fields.flatMap(entriesOf));
}

function entriesOf(field: ReportField): [string, ValueType][] {
  const between = field.type === 'list' ? '[].' : '.';
  const parts = Object.entries(field.item ?? {});
  return [
    [field.key, field.type],
    ...parts.map(([part, type]): [string, ValueType] => [field.key + between + part, type]),
  ];
}
