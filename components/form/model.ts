/** A field of the form as the editor shows it, and the grouping of fields into sections. */
import type { Figure } from '../../lib/domain/figures';
import type { Problem } from '../../lib/domain/problem';
import type { ReportField } from '../../lib/packs/report-field-schema';
import type { FormAnnex, ReportAnnex, ReportForm } from '../../lib/packs/report-schema';
import { scoreAnnexOf } from '../../lib/packs/score-annex';
import { signingForms, type SigningForm } from '../../lib/packs/signing-forms';
import type { Proposal } from '../../lib/register/proposals';
import type { Provenance, ReportDraft } from '../../lib/report/draft';
import { marksOf, type Mark } from '../narrative/marks';

export type Origin = Provenance | 'none';

export interface FieldModel {
  field: ReportField;
  value: unknown;
  origin: Origin;
  /** What stands there when nothing is typed: the portal's number, the profile's words. */
  fallback: { value: unknown; origin: Origin };
  /** The figure that feeds the field, if any. */
  figure: Figure | null;
  /** What the register says of the field; null where it does not draw on it. */
  proposal: Proposal | null;
  problems: readonly Problem[];
  annex: ReportAnnex | null;
  /** What is to be said about single words of the value. */
  marks?: readonly Mark[];
  /** The year the words were copied from, while nobody has confirmed them. */
  carriedFrom?: number | null;
  /** Of a unit's report: what stands in the office's. */
  office?: OfficeSide;
  /** Of the field of the signing authority: the ways in which a unit of its kind signs. */
  signing?: readonly SigningForm[];
}

/** What the office's report has for a field of a unit's. */
export interface OfficeSide {
  /** What an officer may take over; null where there is nothing to take. */
  value: unknown;
  /** The unit's value was taken from the office and has not been typed over. */
  taken: boolean;
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

/** What the fields are filled from. */
export interface FormInput {
  /** Everything known: typed, collected, profile, computed. */
  draft: ReportDraft;
  /** The same without what was typed: what stands there when the officer types nothing. */
  given: ReportDraft;
  /** What was typed, as it was typed. */
  typed: Readonly<Record<string, unknown>>;
  /** The figure behind each collected field, by field key. */
  figures: ReadonlyMap<string, Figure>;
  problems: readonly Problem[];
  /** Fields copied from another year and not confirmed, with that year. */
  carried?: Readonly<Record<string, number>>;
}

/** The fields of the form in its order. */
export function fieldModels(form: ReportForm, input: FormInput): FieldModel[] {
  const byField = new Map<string, Problem[]>();
  for (const problem of input.problems) {
    const key = problem.place?.field;
    if (key) byField.set(key, [...(byField.get(key) ?? []), problem]);
  }
  const worded = input.problems.filter(saysWords);
  const { 'org.name': org } = input.draft.values;
  const signing = typeof org === 'string' ? signingForms(org) : [];
  return form.fields.filter(isShown).map((field): FieldModel => {
    const { key } = field;
    const isTyped = key in input.typed && !isComputed(field);
    return {
      field,
      value: isTyped ? input.typed[key] : input.draft.values[key],
      origin: isTyped ? 'typed' : (input.draft.provenance[key] ?? 'none'),
      fallback: { value: input.given.values[key], origin: input.given.provenance[key] ?? 'none' },
      figure: input.figures.get(key) ?? null,
      proposal: input.given.proposals[key] ?? null,
      problems: byField.get(key) ?? [],
      annex: annexOf(form, key),
      marks: marksOf(worded, key),
      carriedFrom: isTyped ? (input.carried?.[key] ?? null) : null,
      ...(key === 'sign.authority' && { signing }),
    };
  });
}

/** Problems that name words, of whichever field. */
const saysWords = ({ place, related = [] }: Problem): boolean =>
  [place, ...related.map((one) => one.place)].some((at) => at?.words !== undefined);

/** The annex of scores that a list fills; null for any other field. */
export function annexOf(form: ReportForm, key: string): ReportAnnex | null {
  const annex = scoreAnnexOf(form);
  return annex?.rows === key ? annex : null;
}

/** True where two models of a field show the same; values are compared by what they hold. */
export function isSameField(a: FieldModel, b: FieldModel): boolean {
  return (
    a.field === b.field &&
    a.origin === b.origin &&
    a.figure === b.figure &&
    a.annex === b.annex &&
    a.signing === b.signing &&
    a.fallback.origin === b.fallback.origin &&
    a.carriedFrom === b.carriedFrom &&
    isSame(a.marks, b.marks) &&
    isSame(a.office, b.office) &&
    isSame(a.value, b.value) &&
    isSame(a.fallback.value, b.fallback.value) &&
    isSame(a.problems, b.problems)
  );
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** A computed field without a value and without a problem has nothing to show. */
function hasContent({ field, value, problems }: FieldModel): boolean {
  return !isComputed(field) || (value !== null && value !== undefined) || problems.length > 0;
}

/** Sections in the form's order, then those the form prints elsewhere (head, signature, annexes). */
export function sectionModels(form: ReportForm, fields: readonly FieldModel[]): SectionModel[] {
  const known = form.sections.map(({ id }) => id);
  const used = [...new Set(fields.map(({ field }) => field.section))];
  const before = used.filter((id) => !known.includes(id) && id === 'header');
  const after = used.filter((id) => !known.includes(id) && id !== 'header');
  return [...before, ...known, ...after].flatMap((id) => {
    const own = fields.filter((model) => model.field.section === id && hasContent(model));
    const section = form.sections.find((one) => one.id === id);
    const annex = form.annexes.find((one) => one.id === id);
    if (own.length === 0 && !section?.heading) return [];
    const heading = section ? (section.headingZero ?? section.heading) : annexName(annex);
    return [{ id, heading: plainHeading(heading), fields: own }];
  });
}

/** What an annex is called; null where its label and title only print values. */
function annexName(annex: FormAnnex | undefined): string | null {
  if (!annex || annex.label.includes('{')) return null;
  const title = annex.title.replace(/\{[^}]*\}/g, '').replace(/\s+năm\s*$/, '');
  return [annex.label, title].filter((text) => text.trim() !== '').join('. ');
}

/** A heading without its closing colon; one that prints a value is given by its plain form. */
function plainHeading(heading: string | null | undefined): string | null {
  return heading ? heading.replace(/\s*\{[^}]*\}/g, '').replace(/:$/, '') : null;
}
