/** A template made from a report that was written before: found values become placeholders in their places. */
import type { Problem } from '../../../domain/problem';
import type { ReportForm } from '../../../packs/report-schema';
import { buildDraft } from '../../draft';
import type { Mark } from '../../read/collected';
import { paragraphsOf } from '../../read/paragraphs';
import { TextPattern } from '../../read/pattern';
import { ownLetters } from '../../read/own-letters';
import { readReport } from '../../read/read-report';
import { replaceText, type TextEdit } from '../mark';
import { openTemplate, writeTemplate, xmlOf, type Parts } from '../package';
import type { XmlParagraph } from '../paragraphs';
import { tokensOf } from '../xml-text';
import { aligned, linesIn } from './file-lines';
import { withClaims } from './claims';
import { leftOverProposals } from './left-over-proposals';
import { listProposals } from './lists';
import { isWording, labelOf, type Planned, type Planning, type Proposal } from './plan';
import { rowProposals } from './rows';
import { valueProposal } from './values';
import { yearProposals } from './years';

export { LEFT_OVER } from './plan';
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
  /** The file with the accepted proposals put in, by their ids. */
  write: (accepted: ReadonlySet<string>) => Uint8Array;
}

/**
 * What would be put where. A placeholder is proposed only where, with the report's own values, it prints the very
 * words it replaces; so a template of any of them, filled with those values, is the report again. What else is of last
 * year alone (`LEFT_OVER`) is proposed to become a blank: nothing of it stands in another year's report unseen.
 */
export function templateFrom(bytes: Uint8Array, form: ReportForm): TemplateProposals {
  const plan = planOf(bytes, form);
  const proposals = plan.planned.map(({ edits: _edits, cuts: _cuts, ...proposal }) => proposal);
  const { unplaced, problems } = plan;
  return { proposals, unplaced, problems, write: (accepted) => written(plan, accepted) };
}

function written(
  { parts, main, tokens, planned }: Plan,
  accepted: ReadonlySet<string>,
): Uint8Array {
  const own = planned.filter(({ id }) => accepted.has(id));
  const out = [...tokens];
  for (const paragraph of new Set(own.flatMap(({ edits }) => edits.map((one) => one.paragraph))))
    replaceText(out, paragraph, editsIn(own, paragraph));
  for (const { from, to } of own.flatMap(({ cuts }) => cuts)) out.fill('', from, to + 1);
  return writeTemplate(parts, new Map(main === null ? [] : [[main, out.join('')]]));
}

const editsIn = (planned: readonly Planned[], paragraph: XmlParagraph): TextEdit[] =>
  planned
    .flatMap(({ edits }) => edits.filter((one) => one.paragraph === paragraph))
    .map(({ edit }) => edit)
    .sort((a, b) => a.from - b.from);

interface Plan {
  parts: Parts;
  main: string | null;
  tokens: readonly string[];
  planned: Planned[];
  unplaced: Unplaced[];
  problems: Problem[];
}

/** A report that states no year still has places for its other values. */
const NO_YEAR = 2000;

function planOf(bytes: Uint8Array, form: ReportForm): Plan {
  const { parts, problems } = openTemplate(bytes);
  const read = readReport(bytes, '', [form]);
  // Without an item of the form there are still a head, and facts of last year to be marked.
  const errors = [...problems, ...read.problems].filter(
    ({ severity, code }) => severity === 'error' && code !== 'report/read-no-form',
  );
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name)) ?? null;
  const tokens = main === null ? null : tokensOf(xmlOf(parts, main));
  if (errors.length > 0 || tokens === null)
    return { parts, main: null, tokens: [], planned: [], unplaced: [], problems: errors };
  const paragraphs = paragraphsOf(bytes);
  const year = read.year ?? NO_YEAR;
  const period = read.period ?? { from: `${year}-01-01`, to: `${year}-12-31` };
  const values = { ...ownLetters(read.values), ...read.values };
  const draft = buildDraft(form, { pack: form.id, year, period, values });
  const lines = aligned(linesIn(tokens), paragraphs);
  const marks = [...read.marks, ...annexMarks(form, lines)];
  const planning: Planning = { form, draft, tokens, lines, marks };
  const whole = [...listProposals(planning), ...rowProposals(planning)];
  const single = apart(whole, [
    ...marks.flatMap((mark) => valueProposal(planning, mark) ?? []),
    ...(read.year === null ? [] : yearProposals(planning, read.year)),
  ]);
  const found = withClaims(planning, single);
  const planned = [...found, ...leftOverProposals(planning, found)].sort(
    (a, b) => startOf(a) - startOf(b),
  );
  return {
    parts,
    main,
    tokens,
    planned,
    unplaced: unplacedOf(planning, planned, whole),
    problems: [],
  };
}

/** "(Kèm theo Báo cáo số …)": what of the report's head is said again above an annex. */
function annexMarks(form: ReportForm, lines: Planning['lines']): Mark[] {
  const patterns = form.annexes.map(({ attachedTo }) => new TextPattern(form, attachedTo));
  return [...lines].flatMap(([number, { text }]) =>
    patterns.flatMap((pattern) =>
      (pattern.read(text) ?? []).map(({ slot: { key, filter, arg }, raw, at }): Mark => {
        const place = { paragraph: number, cell: null };
        return { key, filter, arg, raw, at, text, place, by: 'words' };
      }),
    ),
  );
}

/** Each letter belongs to one proposal: whole blocks first, then the shorter stretch, since it says more exactly what it is. */
function apart(whole: readonly Planned[], others: readonly Planned[]): Planned[] {
  const taken: Planned[] = [];
  const rank = (one: Planned) =>
    (one.sure ? 0 : 1e6) + (one.cuts.length > 0 ? 0 : 1 + one.to - one.from);
  const byRank = (all: readonly Planned[]) => [...all].sort((a, b) => rank(a) - rank(b));
  for (const one of [...byRank(whole), ...byRank(others)])
    if (!taken.some((other) => touches(one, other))) taken.push(one);
  return taken.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ edits }: Planned): number =>
  edits[0]!.paragraph.from + edits[0]!.edit.from / 1e6;

function touches(a: Planned, b: Planned): boolean {
  const within = (one: Planned, other: Planned) =>
    one.cuts.some(({ from, to }) =>
      other.edits.some(({ paragraph }) => paragraph.from >= from && paragraph.to <= to),
    );
  if (within(a, b) || within(b, a)) return true;
  return a.edits.some((one) =>
    b.edits.some(
      (other) =>
        one.paragraph === other.paragraph &&
        one.edit.from < other.edit.to &&
        other.edit.from < one.edit.to,
    ),
  );
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
  const placed = new Set(planned.map(({ key }) => key));
  const lists = new Set(planned.filter((one) => whole.includes(one)).map(({ key }) => key));
  const left = new Map<string, Unplaced>();
  for (const { key, by, place } of marks) {
    if (
      (by === 'item' ? lists : placed).has(key) ||
      left.has(key) ||
      isWording(key) ||
      key === 'sign.authority'
    )
      continue;
    left.set(key, { key, label: labelOf(form, key), text: lines.get(place.paragraph)?.text ?? '' });
  }
  return [...left.values()];
}
