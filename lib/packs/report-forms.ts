/** Report forms in use, by id: the built-in ones and those of the officer's own packs. */
import type { Problem } from '../domain/problem';
import { reportGeneralJson } from './builtin/report-general';
import { reportHaTinhJson } from './builtin/report-hatinh';
import { completeForm } from './form-frame';
import { packProblem } from './issue-problem';
import type { OwnPack } from './policies';
import { createRegistry, type Contribution } from './registry';
import { reportFormSchema, type ReportForm, type ReportFormSource } from './report-schema';

export { DEFAULT_FORM } from './default-form';

export interface FormBook {
  /** By the form's own id, or by the id of its pack; null where nobody contributes it. */
  find(id: string): ReportForm | null;
  ids: string[];
  problems: Problem[];
}

type Item = Contribution<ReportFormSource>;

const NONE: readonly OwnPack[] = [];
const known = new WeakMap<readonly OwnPack[], FormBook>();
const complete = new WeakMap<ReportFormSource, ReportForm>();
let builtin: Item[] | null = null;

/** Parsed once: it is long, and a test holds it to its schema. */
function builtinItems(): Item[] {
  builtin ??= createRegistry([
    { file: 'report-hatinh.json', json: reportHaTinhJson },
    { file: 'report-general.json', json: reportGeneralJson },
  ]).contributions('reports', reportFormSchema).items;
  return builtin;
}

/** All report forms. An own form stands in for a built-in one of its id; of two own ones the later, and that is told. */
export function reportForms(own: readonly OwnPack[] = NONE): FormBook {
  const before = known.get(own);
  if (before) return before;
  const registry = createRegistry([...own]);
  const { items: all, problems } = registry.contributions('reports', reportFormSchema);
  const items = all.filter(({ value }) => value.reporter !== 'province');
  const forms = new Map<string, Item>();
  const doubles: Problem[] = [];
  for (const item of builtinItems()) forms.set(item.value.id, item);
  for (const item of items) {
    const other = forms.get(item.value.id);
    if (other && items.includes(other)) doubles.push(taken(item, other));
    forms.set(item.value.id, item);
  }
  const book: FormBook = {
    find: (id) => {
      const item = forms.get(id) ?? [...forms.values()].find(({ pack }) => pack.id === id);
      return item ? completed(item.value) : null;
    },
    ids: [...forms.keys()],
    problems: [...registry.problems, ...problems, ...doubles],
  };
  known.set(own, book);
  return book;
}

const taken = ({ pack, value }: Item, other: Item): Problem =>
  packProblem('pack/form-taken', 'warning', { id: value.id, pack: pack.id, other: other.pack.id });

/** One object a form, so that views can tell that it is the same. */
function completed(source: ReportFormSource): ReportForm {
  const before = complete.get(source);
  if (before) return before;
  const form = completeForm(source);
  complete.set(source, form);
  return form;
}
