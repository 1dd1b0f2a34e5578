/** A report that was read, as it is set aside. */
import type { Former } from '../../domain/former';
import type { ReportForm } from '../../packs/report-schema';
import type { ReportRead } from '../read/read-report';

/** Of its values those that the form's fields hold, and its words without the marks of who said what. */
export function formerOf(
  { input, period, values, places, spans }: ReportRead,
  form: ReportForm,
  year: number,
  at: string,
): Former {
  const keys = new Set(form.fields.map(({ key }) => key));
  const own = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)));
  return {
    year,
    form: form.id,
    file: input,
    at,
    period,
    values: own(values),
    places: own(places),
    spans: spans.map(({ section, text, fields, role }) => ({ section, text, fields, role })),
  };
}
