/** A field of the form as the editor shows it, and the grouping of fields into sections. */
import type { Figure } from '../../lib/domain/figures';
import type { Problem } from '../../lib/domain/problem';
import type { ReportField } from '../../lib/packs/report-field-schema';
import type { ReportAnnex, ReportForm } from '../../lib/packs/report-schema';

export type Origin = 'typed' | 'ledger' | 'profile' | 'form' | 'computed' | 'none';

export interface FieldModel {
  field: ReportField;
  value: unknown;
  origin: Origin;
  /** What stands there when nothing is typed: the portal's number, the profile's words. */
  fallback: { value: unknown; origin: Origin };
  /** The figure that feeds the field, if any. */
  figure: Figure | null;
  problems: readonly Problem[];
  annex: ReportAnnex | null;
}

export interface SectionModel {
  id: string;
  /** Null: a section without a heading of its own. */
  heading: string | null;
  fields: readonly FieldModel[];
}

/** Kinds that are never shown in the editor: the form's own words, and what stands elsewhere on the screen. */
const HIDDEN = ['template', 'setting', 'never'];

/** Fields that nobody types: they are computed from others. */
export function isComputed(field: ReportField): boolean {
  return field.obtained.every((kind) => kind === 'C');
}

/** Fields shown in the editor. */
export function isShown(field: ReportField): boolean {
  return !field.obtained.every((kind) => HIDDEN.includes(kind)) && !field.key.startsWith('period.');
}

/** The control's id; problems and links jump to it. */
export function fieldId(key: string): string {
  return `field-${key}`;
}

/** What each field shows: what was typed, else what the ledger or the profile or the form says. */
export function fieldModels(
  form: ReportForm,
  typed: Readonly<Record<string, unknown>>,
  given: GivenValues,
): FieldModel[] {
  return form.fields.filter(isShown).map((field) => {
    const fallback = fallbackOf(field, given);
    const isTyped = field.key in typed && !isComputed(field);
    return {
      field,
      value: isTyped ? typed[field.key] : fallback.value,
      origin: isTyped ? 'typed' : fallback.origin,
      fallback,
      figure: given.figures.get(field.key) ?? null,
      problems: given.problems.filter((problem) => problem.place?.field === field.key),
      annex: form.annexes.find(({ rows }) => rows === field.key) ?? null,
    };
  });
}

/** Values that need no typing, by field key. */
export interface GivenValues {
  ledger: Readonly<Record<string, unknown>>;
  profile: Readonly<Record<string, unknown>>;
  computed: Readonly<Record<string, unknown>>;
  figures: ReadonlyMap<string, Figure>;
  problems: readonly Problem[];
}

function fallbackOf(field: ReportField, given: GivenValues): FieldModel['fallback'] {
  const has = (values: Readonly<Record<string, unknown>>) =>
    values[field.key] !== undefined && values[field.key] !== null;
  if (has(given.ledger)) return { value: given.ledger[field.key], origin: 'ledger' };
  if (has(given.profile)) return { value: given.profile[field.key], origin: 'profile' };
  if (has(given.computed)) return { value: given.computed[field.key], origin: 'computed' };
  if (field.default !== undefined) return { value: field.default, origin: 'form' };
  return { value: null, origin: 'none' };
}

/** Sections in the form's order, then those the form prints elsewhere (head, signature, annexes). */
export function sectionModels(form: ReportForm, fields: readonly FieldModel[]): SectionModel[] {
  const known = form.sections.map(({ id }) => id);
  const used = [...new Set(fields.map(({ field }) => field.section))];
  const before = used.filter((id) => !known.includes(id) && id === 'header');
  const after = used.filter((id) => !known.includes(id) && id !== 'header');
  return [...before, ...known, ...after].flatMap((id) => {
    const own = fields.filter(({ field }) => field.section === id);
    const heading = form.sections.find((section) => section.id === id);
    if (own.length === 0 && !heading?.heading) return [];
    return [{ id, heading: plainHeading(heading?.headingZero ?? heading?.heading), fields: own }];
  });
}

/** A heading without its closing colon; one that prints a value is given by its plain form. */
function plainHeading(heading: string | null | undefined): string | null {
  return heading ? heading.replace(/\s*\{[^}]*\}/g, '').replace(/:$/, '') : null;
}
