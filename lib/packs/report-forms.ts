/** Report forms in use, by id. */
import type { Problem } from '../domain/problem';
import { reportHaTinhJson } from './builtin/report-hatinh';
import { createRegistry } from './registry';
import { reportFormSchema, type ReportForm } from './report-schema';

export { DEFAULT_FORM } from './default-form';

/**
 * All report forms: the built-in ones, then the officer's own (parsed JSON with a file name).
 * A form is found by its own id or by the id of its pack.
 */
export function reportForms(own: { file: string; json: unknown }[] = []): {
  find(id: string): ReportForm | null;
  ids: string[];
  problems: Problem[];
} {
  const registry = createRegistry([{ file: 'report-hatinh.json', json: reportHaTinhJson }, ...own]);
  const { items, problems } = registry.contributions('reports', reportFormSchema);
  const find = (id: string) =>
    items.find((item) => item.value.id === id || item.pack.id === id)?.value ?? null;
  return {
    find,
    ids: items.map((item) => item.value.id),
    problems: [...registry.problems, ...problems],
  };
}
