/** What is still to be filled in by the officer, and roughly how long that takes. */
import type { FieldModel } from './model';
import { isBlank } from './values';

/** Minutes a value takes, by what has to be looked up or written; a rough guess from the kind of value alone. */
const MINUTES: Partial<Record<FieldModel['field']['type'], number>> = {
  narrative: 3,
  list: 3,
  docRefs: 2,
  docRef: 1,
  object: 1,
};
const SHORT = 0.5;

export interface ToFill {
  /** Fields in the order of the form. */
  fields: readonly FieldModel[];
  /** Whole minutes, at least 1 where anything is missing. */
  minutes: number;
}

/** Required fields without a value that the report marks as a blank; what the clerk fills in at issue is not among them. */
export function toFill(fields: readonly FieldModel[]): ToFill {
  const missing = fields.filter(({ problems }) =>
    problems.some(
      ({ code, severity }) => code === 'report/missing-value' && severity === 'warning',
    ),
  );
  const minutes = missing.reduce((sum, { field }) => sum + (MINUTES[field.type] ?? SHORT), 0);
  return { fields: missing, minutes: Math.ceil(minutes) };
}

/** The value that says "there is none" where the form has a sentence for that; undefined where it has not. */
export function noneOf({ field }: Pick<FieldModel, 'field'>): unknown {
  if (field.absent !== undefined) {
    if (field.type === 'list' || field.type === 'docRefs') return [];
    if (['yesNo', 'answer', 'yesNoDoc'].includes(field.type)) return false;
  }
  if (field.zero !== undefined && ['count', 'integer', 'money'].includes(field.type)) return 0;
  return undefined;
}

/** True where the officer has said that there is none. */
export function saysNone(model: FieldModel): boolean {
  const none = noneOf(model);
  if (none === undefined || model.origin !== 'typed') return false;
  return Array.isArray(none)
    ? Array.isArray(model.value) && isBlank(model.value)
    : model.value === none;
}
