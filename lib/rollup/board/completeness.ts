/** How much of what its form asks for a unit has said. */
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import { isBlank } from '../../report/read/plain-values';
import type { Assigned } from '../receive/assign';

export interface Completeness {
  filled: number;
  asked: number;
  /** Keys of required fields without a value. */
  missing: string[];
}

/** The report form of an id, or null where it is not at hand. */
export type FindForm = (id: string) => ReportForm | null;

/**
 * The required fields of the form that the unit's files follow, and how many of them a file that counts fills in. Null:
 * nothing was sent, nothing of it follows a form at hand, or the form is not known here, so that nobody can say what it
 * asks for.
 */
export function completenessOf(sent: readonly Assigned[], find: FindForm): Completeness | null {
  const files = sent.filter(({ unread }) => !unread);
  const id = files.find(({ form }) => form !== null)?.form ?? null;
  const form = id === null ? null : find(id);
  if (!form) return null;
  const asked = askedFields(form);
  const missing = asked
    .filter(({ key }) => !files.some(({ values }) => isSaid(values[key])))
    .map(({ key }) => key);
  return { filled: asked.length - missing.length, asked: asked.length, missing };
}

const known = new WeakMap<ReportForm, readonly ReportField[]>();

/** What a unit itself must say: head and computed fields aside, and those that are asked for only at times. */
function askedFields(form: ReportForm): readonly ReportField[] {
  const before = known.get(form);
  if (before) return before;
  const asked = form.fields.filter(
    ({ required, section, obtained, compute, onlyIf, clerk }) =>
      required &&
      section !== 'header' &&
      compute === undefined &&
      onlyIf === undefined &&
      !clerk &&
      !obtained.includes('template'),
  );
  known.set(form, asked);
  return asked;
}

const isSaid = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  !(typeof value === 'string' && isBlank(value)) &&
  !(Array.isArray(value) && value.length === 0);
