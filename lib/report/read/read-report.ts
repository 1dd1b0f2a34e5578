/** .docx → values: what a finished report says, with the place of each value and what could not be told (contract §5). */
import { problemMaker } from '../../domain/make-problem';
import type { Problem } from '../../domain/problem';
import { reportReadStrings } from '../../domain/strings/report-read';
import type { Period } from '../../domain/figures';
import type { ReportForm } from '../../packs/report-schema';
import { looksLegacy } from '../../reading/dom/legacy-font';
import type { TextSpan } from '../model/types';
import type { FieldValue } from '../values/types';
import { readAnnexes } from './annex';
import { readBody } from './body';
import { Collected, type Mark } from './collected';
import { endingAt, readEnding } from './ending';
import { outcomeOf, share, toldOf } from './fit';
import { readFormTables } from './form-tables';
import { readHeader } from './header';
import { Unreadable } from './open-docx';
import { withoutOurs } from './ours';
import { readText, type DocumentText, type TextParagraph, type TextPlace } from './paragraphs';
import { TextPattern } from './pattern';

const problem = problemMaker('report', reportReadStrings);

/** Whether a form fits: `unread` by none (head and signature may still be told), `partly` by too few of its items. */
export type ReadOutcome = 'read' | 'partly' | 'unread';

export interface ReportRead {
  /** The file's base name. */
  input: string;
  /** The form it was read by; null where the file could not be opened or no form fits. */
  pack: string | null;
  outcome: ReadOutcome;
  year: number | null;
  period: Period | null;
  /** Contract §4; a key that was not found is left out. */
  values: Record<string, FieldValue>;
  /** Where each value stands. */
  places: Record<string, TextPlace>;
  problems: Problem[];
  /** Its words by section. */
  spans: TextSpan[];
  /** Every place a value was read from. */
  marks: Mark[];
}

/** So many passages of doubtful letters are shown; more say nothing more. */
const MOST_UNSURE = 5;

/**
 * Reads a report by the form that fits best of those given. Never throws for what a file holds: a file that cannot be
 * read gives no values and one problem of severity error.
 */
export function readReport(
  bytes: Uint8Array,
  input: string,
  forms: readonly ReportForm[],
): ReportRead {
  const nothing = {
    input,
    pack: null,
    outcome: 'unread' as const,
    year: null,
    period: null,
    values: {},
    places: {},
    spans: [],
    marks: [],
  };
  let text: DocumentText;
  try {
    text = readText(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return { ...nothing, problems: [error.problem] };
    return { ...nothing, problems: [problem('report/read-damaged', 'error')] };
  }
  const paragraphs = withoutOurs(text.paragraphs);
  const refusal = refusalOf(paragraphs);
  if (refusal !== null) return { ...nothing, problems: [problem(refusal, 'error')] };
  const ways = forms.map((form) => ({ form, read: readBy(form, paragraphs, input) }));
  const [best] = ways.sort(
    (a, b) => Object.keys(b.read.values).length - Object.keys(a.read.values).length,
  );
  if (best === undefined) return { ...nothing, problems: [] };
  const { form, read } = best;
  if (read.outcome === 'unread') return unreadBy(read, aboutText(text));
  const guessed = forms.length > 1 ? [formGuessed(form, read.values)] : [];
  return { ...read, problems: [...guessed, ...aboutText(text), ...read.problems] };
}

/** Not one item of the body: whose report it is may be told, but nothing was read by any form. */
const unreadBy = (read: ReportRead, about: readonly Problem[]): ReportRead => ({
  ...read,
  pack: null,
  problems: [
    problem('report/read-no-form', 'error'),
    ...about,
    ...read.problems.filter(({ code }) => OF_TABLES.test(code)),
  ],
});

/** What is told of tables is told though nothing else was found. */
const OF_TABLES = /^report\/read-(?:row|table)-/;

/** What must be said of how the words were come by; the numbers are the same in every font. */
function aboutText({ converted, unsure, embedded }: DocumentText): Problem[] {
  const fonts = converted.join(', ');
  return [
    ...(fonts === '' ? [] : [problem('report/read-font-converted', 'info', { fonts })]),
    ...unsure
      .slice(0, MOST_UNSURE)
      .map((words) => problem('report/read-font-unsure', 'warning', { text: words.slice(0, 200) })),
    ...(embedded === 0 ? [] : [problem('report/read-embedded', 'warning', { count: embedded })]),
  ];
}

function formGuessed(form: ReportForm, values: Record<string, FieldValue>): Problem {
  const { found, wanted } = share(form, values);
  const args = { form: form.displayName.vi, found, all: wanted.length };
  return problem('report/read-form-guessed', 'info', args);
}

function refusalOf(
  paragraphs: readonly TextParagraph[],
): 'report/read-empty' | 'report/read-legacy-font' | null {
  if (paragraphs.length === 0) return 'report/read-empty';
  return looksLegacy(paragraphs.slice(0, 60).map(({ text }) => text.slice(0, 2000)))
    ? 'report/read-legacy-font'
    : null;
}

function readBy(form: ReportForm, paragraphs: readonly TextParagraph[], input: string): ReportRead {
  const into = new Collected(form);
  const body = readHeader(form, paragraphs, into);
  const ending = endingAt(form, paragraphs);
  const rest = ending < 0 ? paragraphs.length : readEnding(form, paragraphs, ending, into);
  const ended = into.told();
  const outside = readFormTables(form, paragraphs, into);
  into.told();
  const until = ending < 0 ? Infinity : paragraphs[ending]!.place.paragraph;
  const text = outside.filter(({ place }) => place.paragraph > body && place.paragraph < until);
  const closing = closingAt(form, text);
  readBody(
    form,
    text.filter((_, at) => at !== closing),
    into,
    paragraphs,
  );
  readClosing(form, text[closing], into);
  readAnnexes(form, paragraphs.slice(rest), into);
  const { values, places } = into.settle();
  checkPeriod(values, places, into);
  const head = spansIn(paragraphs.slice(0, body), 'header');
  const tail = spansIn(paragraphs.slice(rest), form.annexes[0]?.id ?? 'annex');
  // A year left standing somewhere else is told as a contradiction; the title still says which year it is about.
  const year = yearOf(values) ?? into.titleYear;
  return {
    input,
    pack: form.id,
    outcome: outcomeOf(form, values, toldOf(into.problems)),
    year,
    period: periodOf(values),
    values,
    places,
    spans: [...head, ...into.spans, ...ended, ...tail],
    marks: into.marks,
    problems: [...into.problems, ...missing(form, values, into)],
  };
}

const closingOf = (form: ReportForm): string | undefined =>
  form.fields.find(({ key }) => key === 'closing')?.template;

/** Where the closing sentence stands; -1 where there is none, or the form knows none. */
const closingAt = (form: ReportForm, body: readonly TextParagraph[]): number =>
  closingOf(form) === undefined
    ? -1
    : body.findLastIndex(({ text }) => /^trên đây là|\.\/\.$/iu.test(text));

/** The last sentence is the form's own where it says so, and else a text that somebody wrote. */
function readClosing(
  form: ReportForm,
  paragraph: TextParagraph | undefined,
  into: Collected,
): void {
  const template = closingOf(form);
  if (paragraph === undefined || template === undefined) return;
  const { text, place } = paragraph;
  // In other words it still ends with whom it goes to: "… gửi {closing.recipient} tổng hợp./.".
  const last = template.slice(template.lastIndexOf('}', template.lastIndexOf('{')) + 1);
  const found =
    new TextPattern(form, template).read(text) ?? new TextPattern(form, last, false).read(text);
  if (found) into.take(found, place);
  into.add('closing', text, text, place, false);
  into.say('closing', text, 'closing');
}

/** Head and annexes as spans: what rules pass over is known by its look. */
function spansIn(paragraphs: readonly TextParagraph[], section: string): TextSpan[] {
  let isTitle = false;
  return paragraphs.map(({ text, place }) => {
    const role = place.cell !== null && section !== 'header' ? 'tableCell' : roleOf(text);
    // The title of an annex stands between its label and what it is attached to.
    isTitle = role === 'annexLabel' || (isTitle && role === 'annexTitle');
    const fields = isTitle && role === 'annexTitle' ? ['annex.title'] : [];
    return { section, text, fields, role, parts: [] };
  });
}

function roleOf(text: string): TextSpan['role'] {
  if (/^Số\s*:/iu.test(text)) return 'number';
  if (/^\(?\s*kèm theo/iu.test(text)) return 'annexAttached';
  return /^phụ lục\s+\S{1,6}$/iu.test(text) ? 'annexLabel' : 'annexTitle';
}

const yearOf = (values: Record<string, FieldValue>): number | null =>
  typeof values['report.year'] === 'number' ? values['report.year'] : null;

/** A period that ends before it begins is a slip of the pen that nobody may count by. */
function checkPeriod(
  values: Record<string, FieldValue>,
  places: Record<string, TextPlace>,
  into: Collected,
): void {
  const [from, to] = [values['period.start'], values['period.end']];
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return;
  into.unclear('period.end', `${from} – ${to}`, places['period.end']!);
  delete values['period.start'];
  delete values['period.end'];
}

function periodOf(values: Record<string, FieldValue>): Period | null {
  const [from, to] = [values['period.start'], values['period.end']];
  return typeof from === 'string' && typeof to === 'string' && from <= to ? { from, to } : null;
}

/** Required items without a value, and whether so many are missing that the report follows another form. */
function missing(form: ReportForm, values: Record<string, FieldValue>, into: Collected): Problem[] {
  const { wanted, found } = share(form, values);
  const told = toldOf(into.problems);
  const few =
    outcomeOf(form, values, told) === 'partly'
      ? [problem('report/read-other-wording', 'warning', { found, all: wanted.length })]
      : [];
  return [
    ...few,
    ...wanted
      .filter(({ key }) => !(key in values) && !told.has(key))
      .map(({ key, label }) =>
        problem('report/read-not-found', 'info', { label: label.vi }, { place: { field: key } }),
      ),
  ];
}
