/** Forms of the province's report: the built-in one, and those of own packs under `provinceReports`. */
import type { Problem } from '../domain/problem';
import { reportProvinceJson } from './builtin/report-province';
import { createRegistry } from './registry';
import { reportFormSchema, type ReportForm } from './report-schema';

/** The last form that packs contribute, so that an own one goes before the built-in one. */
export function provinceForm(own: { file: string; json: unknown }[] = []): {
  form: ReportForm;
  problems: Problem[];
} {
  const registry = createRegistry([
    { file: 'report-province.json', json: reportProvinceJson },
    ...own,
  ]);
  const { items, problems } = registry.contributions('provinceReports', reportFormSchema);
  return { form: items[items.length - 1]!.value, problems: [...registry.problems, ...problems] };
}
