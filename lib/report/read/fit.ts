/** How much of a form a report was read by. */
import type { Problem } from '../../domain/problem';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import type { FieldValue } from '../values/types';
import type { ReadOutcome } from './read-report';

/** Below this share of the form's items a report is said to follow another form. */
const FEW = 0.4;

/** The items that somebody must fill in, and how many of them were found. */
export function share(
  form: ReportForm,
  values: Record<string, FieldValue>,
): { wanted: ReportField[]; found: number } {
  const wanted = form.fields.filter(
    ({ required, section, obtained, compute }) =>
      required && section !== 'header' && compute === undefined && !obtained.includes('template'),
  );
  return { wanted, found: wanted.filter(({ key }) => key in values).length };
}

/**
 * `unread` where nothing of the form's chapters or annexes was found: head, recipients and signature look alike in
 * every document of an office, and a sentence that opens or closes one says nothing of the form. One item is enough
 * for `partly`: a short report of one chapter is read, and how many items were found is said with it. So is an item
 * whose place was found with a blank or something unclear in it (`told`).
 */
export function outcomeOf(
  form: ReportForm,
  values: Record<string, FieldValue>,
  told: ReadonlySet<string>,
): ReadOutcome {
  const chapters = new Set([
    ...form.sections.filter(({ level }) => level > 0).map(({ id }) => id),
    ...form.annexes.map(({ id }) => id),
  ]);
  const own = form.fields.filter(
    ({ key, section }) => chapters.has(section) && (key in values || told.has(key)),
  );
  if (own.length === 0) return 'unread';
  const { wanted, found } = share(form, values);
  return found < wanted.length * FEW ? 'partly' : 'read';
}

/** The items that problems were told of; a part of a list's item is the list's. */
export const toldOf = (problems: readonly Problem[]): Set<string> =>
  new Set(
    problems.flatMap(({ place }) => {
      const field = (place as { field?: string })?.field;
      return field === undefined
        ? []
        : [field, field.slice(0, Math.max(0, field.lastIndexOf('.')))];
    }),
  );
