/** Values → problems and, unless an error stands, the document. Pure: the command line and the background run the same. */
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { SAMPLE_FILE_PREFIX } from '../domain/sample';
import { reportStrings } from '../domain/strings/report';
import type { ReportInput } from '../domain/values';
import type { ReportForm } from '../packs/report-schema';
import { buildDraft, type DraftSources, type ReportDraft } from './draft';
import { withEvidence } from './evidence/with-evidence';
import type { EvidenceWishes } from './evidence/wishes';
import type { LastYear } from './last-year';
import { missingProblems } from './missing';
import { buildModel, spansOf } from './model/build-model';
import type { ReportModel, TextSpan } from './model/types';
import type { NamesOfReport } from './other-names';
import { ruleProblems } from './rules/run-rules';
import { plain, textOfPieces } from './text/pieces';
import { renderText } from './text/render-text';
import { tokenProblems } from './token-problems';
import { typedBlankProblems } from './typed-blanks';
import { textOf } from './values/read';

export interface RenderOptions extends DraftSources, EvidenceWishes {
  /** Reason by rule code ("C05" or "report/C05"). */
  overrides?: Record<string, string>;
  /** The unit's own Word template, in the place of the built-in layout. */
  template?: ReportTemplate | null;
  /** Of a unit's report: fields taken over from the office's. */
  ofOffice?: ReadonlySet<string>;
  /** Of a unit's report: the names that its template may say, and those of others. */
  names?: NamesOfReport | null;
  /** What C26 and C30 compare with. */
  lastYear?: LastYear | null;
}

export interface ReportTemplate {
  bytes: Uint8Array;
  /** Name of its file, for what is said about it. */
  name: string;
  /** What it leaves out on purpose (`templateSchema`). */
  omits?: readonly string[] | undefined;
}

export interface CheckedReport {
  draft: ReportDraft;
  model: ReportModel;
  problems: Problem[];
  /** False while an error stands: nothing may be written. */
  writable: boolean;
}

export interface RenderedReport extends CheckedReport {
  written: boolean;
  bytes: Uint8Array | null;
  fileName: string;
  /** What of the wishes stands beside the text; left out where nothing was written. */
  put?: EvidenceWishes;
}

/** Everything short of writing: the draft, what it would print, and what is wrong with it. Fast enough for each keystroke. */
export function checkReport(
  form: ReportForm,
  input: ReportInput,
  options: RenderOptions = {},
): CheckedReport {
  const draft = buildDraft(form, input, options);
  const model = buildModel(draft);
  const problems = [
    ...draft.problems,
    ...ruleProblems(
      { draft, spans: spansOf(model), lastYear: options.lastYear },
      options.overrides,
    ),
    ...missingProblems(draft, model),
    ...tokenProblems(draft),
    ...typedBlankProblems(draft),
    ...model.broken.map(([condition, detail]) =>
      problem('report/condition-broken', 'warning', { condition, detail }),
    ),
  ].sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity]);
  return { draft, model, problems, writable: !problems.some((one) => one.severity === 'error') };
}

const problem = problemMaker('report', reportStrings);
const SEVERITY = { error: 0, warning: 1, info: 2 } as const;

/** Checks and, where no error stands, writes. The same input gives the same bytes. */
export async function renderReport(
  form: ReportForm,
  input: ReportInput,
  options: RenderOptions = {},
): Promise<RenderedReport> {
  const checked = checkReport(form, input, options);
  const fileName = `${options.sample ? SAMPLE_FILE_PREFIX : ''}${fileNameOf(checked.draft)}`;
  if (!checked.writable) return { ...checked, written: false, bytes: null, fileName };
  const { bytes, problems, put } = await writtenOut(form, checked, input, options);
  const all = [...problems, ...checked.problems];
  if (bytes === null) return { ...checked, problems: all, written: false, bytes, fileName };
  return { ...checked, problems: all, written: true, bytes, fileName, put: put ?? {} };
}

/** In the unit's template, or else in the built-in layout: never in this one because that one is faulty. */
async function writtenOut(
  form: ReportForm,
  checked: CheckedReport,
  { carried }: ReportInput,
  options: RenderOptions,
): Promise<{ bytes: Uint8Array | null; problems: Problem[]; put?: EvidenceWishes }> {
  const { template } = options;
  if (template) {
    const { fillTemplate } = await import('./template/fill');
    const { besideTemplate, notesFor } = await import('./template/beside');
    const wishes = { ...options, carried };
    const notes = notesFor(template.bytes, checked, wishes);
    const filled = fillTemplate(template.bytes, checked.draft, options.sample, notes);
    const { toldOf } = await import('./template/told');
    const names = options.names ?? null;
    if (filled.bytes === null)
      return { bytes: null, problems: toldOf(template, filled, checked, names) };
    const whole = { ...filled, bytes: filled.bytes };
    const beside = await besideTemplate(whole, checked, wishes);
    const problems = toldOf(template, filled, checked, names, beside.problems);
    return { bytes: beside.bytes, problems, put: beside.put };
  }
  const { writeDocx } = await import('./docx/write-docx');
  const model = withEvidence(checked.model, checked.draft, { ...options, carried });
  const bytes = await writeDocx(model, form.layout, factsOf(checked, options));
  return { bytes, problems: [], put: pickWishes(options) };
}

const pickWishes = ({ evidence = 'none', charts = false }: EvidenceWishes): EvidenceWishes => ({
  evidence,
  charts,
});

/**
 * The same document for looking at, also while errors stand: `writable` says whether it could be written. Nobody is
 * given these bytes as a file. Throws where the unit's template cannot be filled, with what is wrong with it.
 */
export async function previewReport(
  form: ReportForm,
  input: ReportInput,
  options: RenderOptions = {},
): Promise<{ bytes: Uint8Array; writable: boolean }> {
  const checked = checkReport(form, input, options);
  const { bytes, problems } = await writtenOut(form, checked, input, options);
  if (bytes === null) throw new Error(problems.map(({ message }) => message).join(' '));
  return { bytes, writable: checked.writable };
}

/** What the file says about itself. */
export function factsOf(
  { draft, model }: Pick<CheckedReport, 'draft' | 'model'>,
  { sample = false }: Pick<RenderOptions, 'sample'>,
) {
  return {
    sample,
    title: model.title.map((paragraph) => textOfPieces(paragraph.pieces)).join(' '),
    author: textOf(draft, 'preamble.org') ?? textOf(draft, 'org.name') ?? '',
    date: textOf(draft, 'doc.date') ?? draft.period.to,
  };
}

/** A name every file system takes; what is unknown is left out of it. */
function fileNameOf(draft: ReportDraft): string {
  const pieces = renderText(draft.form.fileName, { draft });
  const known = pieces.flatMap((piece) => (piece.blank === undefined ? plain(piece.text) : []));
  return textOfPieces(known).replace(/-{2,}/g, '-');
}

/**
 * The rules over a text that was not generated here, e.g. a report written by hand: its spans stand in for the model's.
 */
export function checkText(
  form: ReportForm,
  input: ReportInput,
  spans: TextSpan[],
  options: RenderOptions = {},
): Problem[] {
  return ruleProblems({ draft: buildDraft(form, input, options), spans }, options.overrides);
}
