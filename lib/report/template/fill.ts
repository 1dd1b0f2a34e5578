/** A unit's own template with a report's values. Pure: the same template and report give the same bytes. */
import type { Problem } from '../../domain/problem';
import { reportWords } from '../../domain/strings/report';
import type { ReportDraft } from '../draft';
import type { PrintedNumber } from '../evidence/printed-numbers';
import { firstComment, withComments, type Notes } from './comment-part';
import { faultsOf } from './faults';
import { fillPart, type Watch } from './fill-part';
import { withRanges } from './note-ranges';
import { openTemplate, templateProblem, writeTemplate, type Parts } from './package';
import { signedBy } from './properties';
import { surveyOf, type SurveyedPart } from './survey';
import { textOf } from '../values/read';

export interface Filled {
  /** Null where an error stands: a template is filled whole or not at all. */
  bytes: Uint8Array | null;
  problems: Problem[];
  /** The numbers that were printed, each once. */
  numbers: PrintedNumber[];
  /** Keys of those that got a comment. */
  noted: string[];
  /** Keys of the values that were printed (`lib/report/said`). */
  said: ReadonlySet<string>;
}

/**
 * Fills a template. Every placeholder prints what the built-in report prints for the value, a marked blank where it is
 * missing; parts without a placeholder are kept byte for byte, paragraphs without one letter by letter. Only the names in
 * the file's properties become the unit's.
 *
 * @param sample the data are made up: the text says so in its first line and in every header that has placeholders
 * @param notes comments on the numbers of the text; where the file takes none it gets none
 */
export function fillTemplate(
  bytes: Uint8Array,
  draft: ReportDraft,
  sample = false,
  notes: Notes | null = null,
): Filled {
  const { parts, problems } = openTemplate(bytes);
  if (problems.length > 0) return refused(problems);
  const survey = surveyOf(parts);
  const faults = [...survey.problems, ...faultsOf(survey.tags, draft)];
  if (faults.some(({ severity }) => severity === 'error')) return refused(faults);
  const first = notes === null ? null : firstComment(parts);
  const keys = first === null ? [] : [...notes!.byKey.keys()];
  const changed = new Map<string, string>();
  const numbers: Watch['numbers'] = new Map();
  const said = new Set<string>();
  for (const part of survey.parts) {
    const noted = part.name === DOCUMENT ? keys : [];
    const filled = filledPart(part, draft, { noted, numbers, said });
    if ('problem' in filled) return refused([...faults, filled.problem]);
    changed.set(part.name, filled.xml);
  }
  if (sample) markSample(parts, changed);
  const noted = commented(parts, changed, keys, first === null ? null : { ...notes!, first });
  const unit = textOf(draft, 'preamble.org') ?? textOf(draft, 'org.name') ?? '';
  const out = signedBy(noted.parts, unit);
  const written = writeTemplate(out, changed);
  const told = { numbers: [...numbers.values()], noted: noted.keys, said };
  return { bytes: written, problems: faults, ...told };
}

const refused = (problems: Problem[]): Filled => ({
  bytes: null,
  problems,
  numbers: [],
  noted: [],
  said: new Set(),
});

/** Word takes comments in the text alone, not in headers, footers and notes. */
const DOCUMENT = 'word/document.xml';

/** Puts the comments into the filled text, and their part into the package. */
function commented(
  parts: Parts,
  changed: Map<string, string>,
  keys: readonly string[],
  notes: (Notes & { first: number }) | null,
): { parts: Parts; keys: string[] } {
  const text = changed.get(DOCUMENT);
  if (notes === null || text === undefined) return { parts, keys: [] };
  const ranged = withRanges(text, notes.first);
  changed.set(DOCUMENT, ranged.xml);
  const noted = ranged.notes.map((one) => keys[one]!);
  if (noted.length === 0) return { parts, keys: [] };
  const lines = noted.map((key) => notes.byKey.get(key)!);
  return { parts: withComments(parts, lines, notes.first, notes), keys: [...new Set(noted)] };
}

function filledPart(
  part: SurveyedPart,
  draft: ReportDraft,
  watch: Watch,
): { xml: string } | { problem: Problem } {
  try {
    return { xml: fillPart(part, { draft }, watch) };
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return { problem: templateProblem('template/broken', 'error', { part: part.name, detail }) };
  }
}

/** Nothing of a sample is real, and the file says so itself. */
function markSample(parts: ReadonlyMap<string, Uint8Array>, changed: Map<string, string>): void {
  for (const name of parts.keys()) {
    if (!/^word\/(?:document|header)\d*\.xml$/.test(name)) continue;
    const xml = changed.get(name) ?? new TextDecoder().decode(parts.get(name));
    changed.set(
      name,
      xml.replace(/<w:(?:body|hdr)\b[^>]*(?<!\/)>/, (start) => start + SAMPLE_LINE),
    );
  }
}

const SAMPLE_LINE = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="C00000"/></w:rPr><w:t>${reportWords.sampleLine.vi}</w:t></w:r></w:p>`;
