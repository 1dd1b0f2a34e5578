/** A template made from a report that was written before: found values become placeholders in their places. */
import type { Problem } from '../../../domain/problem';
import type { ReportForm } from '../../../packs/report-schema';
import { buildDraft } from '../../draft';
import { paragraphsOf, type TextParagraph } from '../../read/paragraphs';
import { ownLetters } from '../../read/own-letters';
import { readReport } from '../../read/read-report';
import { openTemplate, textParts, xmlOf, type Parts } from '../package';
import { placeholderOf } from '../placeholder';
import { tagsIn } from '../tag';
import { tokensOf } from '../xml-text';
import { aligned, linesIn, type FileLine } from './file-lines';
import { isBlanked, isWording, labelOf, type Planned, type Planning, type Proposal } from './plan';
import { proposalsIn } from './proposals-in';
import { signatureBeside } from './signature';
import { writeAccepted, type PlannedPart } from './write-accepted';

export { isBlanked, LEFT_OVER, OWN_CLAIM } from './plan';
export type { Proposal } from './plan';

/** A value that was read but has no placeholder: its words stay as they are in every report made from the template. */
export interface Unplaced {
  key: string;
  label: string;
  /** The paragraph it stands in. */
  text: string;
}

export interface TemplateProposals {
  proposals: Proposal[];
  unplaced: Unplaced[];
  /** Why the file cannot become a template; proposals are empty then. */
  problems: Problem[];
  /**
   * The file with the accepted proposals put in, by their ids. @param placed what stands where a blank was proposed:
   * keys of the form by the proposal's id
   */
  write: (accepted: ReadonlySet<string>, placed?: Readonly<Record<string, string>>) => Uint8Array;
}

/**
 * What would be put where, in the text, its boxes and notes, headers and footers. A placeholder is proposed only where,
 * with the report's own values, it prints the very words it replaces; so a template of any of them, filled with those
 * values, is the report again. What else is of last year alone (`isBlanked`) is proposed to become a blank: nothing of it
 * stands in another year's report unseen.
 */
export function templateFrom(bytes: Uint8Array, form: ReportForm): TemplateProposals {
  const { parts, texts, unplaced, problems } = planOf(bytes, form);
  const proposals = texts.flatMap(({ planned }) =>
    planned.map(({ edits: _edits, cuts: _cuts, ...proposal }) => proposal),
  );
  const write: TemplateProposals['write'] = (accepted, placed = {}) =>
    writeAccepted(parts, withPlaced(texts, form, placed), accepted);
  return { proposals, unplaced, problems, write };
}

/** What the officer puts where a blank was proposed. */
function withPlaced(
  texts: readonly PlannedPart[],
  form: ReportForm,
  placed: Readonly<Record<string, string>>,
): PlannedPart[] {
  const tagOf = ({ id }: Planned) => form.fields.find(({ key }) => key === placed[id]);
  return texts.map((part) => ({
    ...part,
    planned: part.planned.map((one) => {
      const field = tagOf(one);
      if (field === undefined || !isBlanked(one)) return one;
      const text = placeholderOf(form, field);
      return {
        ...one,
        placeholder: text,
        edits: one.edits.map(({ paragraph, edit }) => ({ paragraph, edit: { ...edit, text } })),
      };
    }),
  }));
}

interface Plan {
  parts: Parts;
  /** The text itself first. */
  texts: PlannedPart[];
  unplaced: Unplaced[];
  problems: Problem[];
}

/** A report that states no year still has places for its other values. */
const NO_YEAR = 2000;
const MAIN = /^word\/document\d*\.xml$/;

function planOf(bytes: Uint8Array, form: ReportForm): Plan {
  const { parts, problems } = openTemplate(bytes);
  const read = readReport(bytes, '', [form]);
  // Without an item of the form there are still a head, and facts of last year to be marked.
  const errors = [...problems, ...read.problems].filter(
    ({ severity, code }) => severity === 'error' && code !== 'report/read-no-form',
  );
  const surveyed = errors.length > 0 ? [] : partsRead(parts, bytes);
  if (!surveyed.some(({ name }) => MAIN.test(name)))
    return { parts, texts: [], unplaced: [], problems: errors };
  const year = read.year ?? NO_YEAR;
  const period = read.period ?? { from: `${year}-01-01`, to: `${year}-12-31` };
  const signature = signatureBeside(form, surveyed.find(({ name }) => MAIN.test(name))!.lines);
  const values = { ...ownLetters(read.values), ...read.values, ...signature?.values };
  const marks = signature
    ? [...read.marks.filter(({ key }) => !key.startsWith('sign.')), ...signature.marks]
    : read.marks;
  const draft = buildDraft(form, { pack: form.id, year, period, values });
  const marksIn = (lines: PartRead['lines']) =>
    marks.filter(({ place }) => lines.has(place.paragraph));
  const proposed = surveyed.map((part) => {
    const { tokens, lines } = part;
    const planning: Planning = { form, draft, tokens, lines, marks: marksIn(lines) };
    return { ...part, ...proposalsIn(planning, read.year) };
  });
  const texts = proposed.map(({ name, tokens, planned }): PlannedPart => {
    return { name, tokens, planned: planned.map((one) => placed(one, name)) };
  });
  const lines = new Map(proposed.flatMap((one) => [...one.lines]));
  const planning = { form, draft, tokens: [], lines, marks };
  const all = proposed.flatMap(({ planned }) => planned);
  const whole = proposed.flatMap((one) => one.whole);
  return { parts, texts, unplaced: unplacedOf(planning, all, whole), problems: [] };
}

interface PartRead {
  name: string;
  tokens: readonly string[];
  lines: Map<number, FileLine>;
}

/** Each part with its lines by the numbers of the paragraphs that were read; headers and footers are not read. */
function partsRead(parts: Parts, bytes: Uint8Array): PartRead[] {
  let rest: TextParagraph[] = paragraphsOf(bytes);
  const rank = (name: string) => (MAIN.test(name) ? 0 : /notes/.test(name) ? 1 : 2);
  return textParts(parts)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((name): PartRead[] => {
      const tokens = tokensOf(xmlOf(parts, name));
      if (tokens === null) return [];
      const lines = aligned(linesIn(tokens), rank(name) < 2 ? rest : []);
      rest = rest.filter(({ place }) => !lines.has(place.paragraph));
      return [{ name, tokens, lines }];
    });
}

/** Ids are of the whole file; what stands outside the text says where. */
function placed(one: Planned, name: string): Planned {
  if (MAIN.test(name)) return one;
  const where = /header/.test(name) ? 'header' : /footer/.test(name) ? 'footer' : 'note';
  return { ...one, id: `${name}:${one.id}`, where };
}

/**
 * Values without a placeholder, once each. The items of a list are placed only where the list is whole: a placeholder
 * that says something else of it leaves their words as they are.
 */
function unplacedOf(
  { form, marks, lines }: Planning,
  planned: readonly Planned[],
  whole: readonly Planned[],
): Unplaced[] {
  const within = planned.flatMap(({ placeholder }) =>
    tagsIn(placeholder).flatMap(({ tag }) => (tag?.kind === 'value' ? [tag.key] : [])),
  );
  const placedKeys = new Set([...planned.map(({ key }) => key), ...within]);
  const lists = new Set(planned.filter((one) => whole.includes(one)).map(({ key }) => key));
  const left = new Map<string, Unplaced>();
  for (const { key, by, place } of marks) {
    if (
      (by === 'item' ? lists : placedKeys).has(key) ||
      left.has(key) ||
      isWording(key) ||
      key === 'sign.authority'
    )
      continue;
    left.set(key, { key, label: labelOf(form, key), text: lines.get(place.paragraph)?.text ?? '' });
  }
  return [...left.values()];
}
