/** Values of a report that its template prints nowhere: known, said by the built-in layout, and lost in this file. */
import type { Problem } from '../../domain/problem';
import type { Unprinted } from '../../domain/template';
import { sameJson } from '../../domain/canonical-json';
import { fold } from '../../domain/text';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportDraft } from '../draft';
import type { ReportModel } from '../model/types';
import { partKey, saidByModel } from '../said';
import type { Filled } from './fill';
import { isDocRef } from '../values/types';
import { openTemplate, templateProblem, textParts, xmlOf } from './package';
import { paragraphsIn, textOf } from './paragraphs';
import { tokensOf } from './xml-text';

/** What somebody has entered or what was read; what the form itself says, or computes, is no loss. */
const ENTERED: readonly string[] = ['typed', 'figures', 'register', 'profile'];

/**
 * What a filling left unsaid, in the order of the form; a part of a list has the key `list#part`. Taken from the filling
 * itself: what a false condition leaves out is not printed; what another name of the field, a repeated row or a stock
 * text prints, is.
 *
 * @param filled the template filled with the draft; nothing is said of one that could not be
 */
export function unprintedIn(
  { bytes, said }: Pick<Filled, 'bytes' | 'said'>,
  { draft, model }: { draft: ReportDraft; model: ReportModel },
): Unprinted[] {
  if (bytes === null) return [];
  const asked = saidByModel(model, draft);
  const fields = draft.form.fields.filter(
    ({ key }) => asked.has(key) && ENTERED.includes(draft.provenance[key] ?? ''),
  );
  const lost = fields.flatMap((field): Unprinted[] =>
    isSaid(field, draft, said)
      ? unsaidParts(field, asked, said)
      : [{ key: field.key, label: field.label.vi }],
  );
  return withoutTyped(lost, draft, bytes);
}

/** By its own key, by the figure that feeds it, or by a field that names the same document. */
const isSaid = (
  { key, figure }: ReportField,
  { values, provenance }: ReportDraft,
  said: ReadonlySet<string>,
): boolean => {
  const value = values[key] ?? null;
  return (
    said.has(key) ||
    (figure !== undefined && provenance[key] === 'figures' && said.has(figure)) ||
    (isDocRef(value) && [...said].some((other) => sameJson(values[other] ?? null, value)))
  );
};

/** Parts of a list that is printed part by part; one printed as a whole has none. */
function unsaidParts(
  { key, label, item = {}, itemLabels }: ReportField,
  asked: ReadonlySet<string>,
  said: ReadonlySet<string>,
): Unprinted[] {
  const parts = Object.keys(item).map((part) => ({ part, of: partKey(key, part) }));
  if (!parts.some(({ of }) => said.has(of))) return [];
  return parts
    .filter(({ of }) => asked.has(of) && !said.has(of))
    .map(({ part, of }) => ({ key: of, label: `${label.vi}: ${itemLabels?.[part]?.vi ?? part}` }));
}

/**
 * The unit's own names stand typed in its own template: they are said for as long as they are the same. Only for values
 * of the profile, which change with the unit and not with the year.
 */
function withoutTyped(
  lost: readonly Unprinted[],
  { values, provenance }: ReportDraft,
  bytes: Uint8Array,
): Unprinted[] {
  const isProfile = ({ key }: Unprinted) => provenance[key] === 'profile';
  if (!lost.some(isProfile)) return [...lost];
  const texts = textsIn(bytes);
  const isTyped = (key: string, value: string): boolean =>
    key.startsWith('sign.')
      ? // "CHỦ TỊCH" within "PHÓ CHỦ TỊCH" is another office.
        value.split('\n').every((line) => texts.includes(fold(line)))
      : texts.some((text) => text.includes(fold(value)));
  return lost.filter((one) => {
    const value = values[one.key];
    return !isProfile(one) || typeof value !== 'string' || !isTyped(one.key, value);
  });
}

function textsIn(bytes: Uint8Array): string[] {
  const { parts } = openTemplate(bytes);
  return textParts(parts)
    .flatMap((name) => paragraphsIn(tokensOf(xmlOf(parts, name)) ?? []))
    .map((paragraph) => fold(textOf(paragraph)));
}

/** How many are named in the sentence itself; all stand in `related`. */
const NAMED = 4;

/** The warning about them, all of them in `related`; none where nothing is lost. */
export function unprintedProblems(lost: readonly Unprinted[]): Problem[] {
  if (lost.length === 0) return [];
  const names = lost.slice(0, NAMED).map(({ label }) => `“${label}”`);
  if (lost.length > NAMED) names.push('…');
  const args = { count: lost.length, names: names.join(', ') };
  const related = lost.map(({ key, label }) => ({
    message: label,
    place: { field: key.split('#')[0]!, words: key },
  }));
  return [templateProblem('template/not-printed', 'warning', args, { related })];
}
