/**
 * Which Word template a unit's report is written in. The choice stands in the office's profile beside what is typed for
 * the unit's documents, so that it is stamped, joined, backed up and erased as they are: `~@<unit>/@template.<form>` is
 * the id of a kept template. Nothing there: the built-in layout.
 */
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { templateStrings } from '../domain/strings/template';
import { unitPrefix } from './values/unit-values';

type Values = Readonly<Record<string, unknown>>;

/** Where the choice of a unit for reports of a form is kept in the office's profile. */
export const unitTemplateKey = (unit: string, form: string): string =>
  `${unitPrefix(unit)}@template.${form}`;

/** The id of the unit's template; null: the built-in layout. The template itself may be gone. */
export function unitTemplateId(values: Values, unit: string, form: string): string | null {
  const id = values[unitTemplateKey(unit, form)];
  return typeof id === 'string' && id !== '' ? id : null;
}

/** Keys of the profile under which a template is chosen, whatever the units are called by now. */
export const choicesOfTemplate = (values: Values, id: string): string[] =>
  Object.keys(values).filter((key) => /^~@[^/]*\/@template\./.test(key) && values[key] === id);

const problem = problemMaker('report', templateStrings);

/** The template chosen for the unit is not there: no report is made, and none in another layout instead. */
export const templateGone = (unit: string): Problem => problem('template/gone', 'error', { unit });
