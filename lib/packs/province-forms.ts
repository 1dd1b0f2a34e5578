/** The form of the province's report: the built-in one, or that of an own pack (`reporter: "province"`). */
import type { Problem } from '../domain/problem';
import { reportProvinceJson } from './builtin/report-province';
import { completeForm } from './form-frame';
import type { OwnPack } from './policies';
import { createRegistry } from './registry';
import { reportFormSchema, type ReportForm } from './report-schema';

/** The last province form that packs contribute, so that an own one goes before the built-in one. */
export function provinceForm(own: readonly OwnPack[] = []): {
  form: ReportForm;
  problems: Problem[];
} {
  const builtin = { file: 'report-province.json', json: reportProvinceJson };
  const registry = createRegistry([builtin, ...own]);
  const { items, problems } = registry.contributions('reports', reportFormSchema);
  const forms = items.filter(({ value }) => value.reporter === 'province');
  const form = completeForm(forms[forms.length - 1]!.value);
  return { form, problems: [...registry.problems, ...problems] };
}
