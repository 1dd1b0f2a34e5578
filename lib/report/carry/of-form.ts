/** A former report as this year's form knows it: fields of another form under the keys of those that say the same here. */
import type { Former } from '../../domain/former';
import type { ReportForm } from '../../packs/report-schema';
import type { ReportField } from '../../packs/report-field-schema';
import { isParts } from '../values/types';

/**
 * Its values and its words by this form's keys, where the form says which of its fields says the same (`formerFields`,
 * in force in the report's year). Fields of one key are the same field in every form; all others keep their names.
 */
export function formerFor(former: Former, form: ReportForm): Former {
  const renamed = namesFor(former, form);
  if (renamed.size === 0) return former;
  const named = (key: string) => renamed.get(key)?.key ?? key;
  const values = Object.entries(former.values).map(([key, value]): [string, unknown] => {
    const field = renamed.get(key);
    return field ? [field.key, fitted(value, field)] : [key, value];
  });
  return {
    ...former,
    values: Object.fromEntries(values),
    spans: former.spans.map((span) => ({ ...span, fields: span.fields.map(named) })),
  };
}

function namesFor(former: Former, form: ReportForm): Map<string, ReportField> {
  const own = (form.formerFields ?? []).filter(
    ({ form: id, validFrom, validTo }) =>
      id === former.form && inYear(former.year, validFrom ?? null, validTo ?? null),
  );
  return new Map(
    own.flatMap(({ field, as }): [string, ReportField][] => {
      const here = form.fields.find(({ key }) => key === as);
      return here ? [[field, here]] : [];
    }),
  );
}

/** The report's year lies within the days, or touches them. */
const inYear = (year: number, from: string | null, to: string | null): boolean =>
  (from === null || from <= `${year}-12-31`) && (to === null || to >= `${year}-01-01`);

/** Words as a list's items and a list of bare words as words; whatever else does not fit is told where it is read. */
function fitted(value: unknown, { type, item }: ReportField): unknown {
  if (typeof value === 'string' && type === 'list' && item !== undefined && 'text' in item)
    return value.split('\n').map((text) => ({ text }));
  if (!Array.isArray(value) || type !== 'narrative') return value;
  const texts = value.map((one: unknown) =>
    isParts(one) && Object.entries(one).every(([part, own]) => part === 'text' || own === null)
      ? one['text']
      : null,
  );
  return texts.every((text) => typeof text === 'string') ? texts.join('\n') : value;
}
