/** A report that was read, as it is set aside. */
import type { Former } from '../../domain/former';
import { formatString } from '../../domain/strings/catalogue';
import { reportWords } from '../../domain/strings/report';
import type { ReportForm } from '../../packs/report-schema';
import type { ReportRead } from '../read/read-report';
import { LEFT_OUT } from './sides';

/**
 * Of its values those that the form's fields hold, and of its words those that the carry-over sets side by side: no
 * cells of tables, closing or recipients. The picked file's name is not kept, since it may hold anything.
 */
export function formerOf(
  { period, values, places, spans }: ReportRead,
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
    file: formatString(reportWords.formerFile.vi, { year }),
    at,
    period,
    values: own(values),
    places: own(places),
    spans: spans
      .filter(({ role }) => !LEFT_OUT.includes(role))
      .map(({ section, text, fields, role }) => ({ section, text, fields, role })),
  };
}
