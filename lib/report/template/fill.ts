/** A unit's own template with a report's values. Pure: the same template and report give the same bytes. */
import type { Problem } from '../../domain/problem';
import { reportWords } from '../../domain/strings/report';
import type { ReportDraft } from '../draft';
import { faultsOf } from './faults';
import { fillPart } from './fill-part';
import { openTemplate, templateProblem, writeTemplate } from './package';
import { surveyOf, type SurveyedPart } from './survey';

export interface Filled {
  /** Null where an error stands: a template is filled whole or not at all. */
  bytes: Uint8Array | null;
  problems: Problem[];
}

/**
 * Fills a template. Every placeholder prints what the built-in report prints for the value, a marked blank where it is
 * missing; parts without a placeholder are kept byte for byte, paragraphs without one letter by letter.
 *
 * @param sample the data are made up: the text says so in its first line and in every header that has placeholders
 */
export function fillTemplate(bytes: Uint8Array, draft: ReportDraft, sample = false): Filled {
  const { parts, problems } = openTemplate(bytes);
  if (problems.length > 0) return { bytes: null, problems };
  const survey = surveyOf(parts);
  const faults = [...survey.problems, ...faultsOf(survey.tags, draft)];
  if (faults.some(({ severity }) => severity === 'error')) return { bytes: null, problems: faults };
  const changed = new Map<string, string>();
  for (const part of survey.parts) {
    const filled = filledPart(part, draft);
    if ('problem' in filled) return { bytes: null, problems: [...faults, filled.problem] };
    changed.set(part.name, filled.xml);
  }
  if (sample) markSample(parts, changed);
  return { bytes: writeTemplate(parts, changed), problems: faults };
}

function filledPart(
  part: SurveyedPart,
  draft: ReportDraft,
): { xml: string } | { problem: Problem } {
  try {
    return { xml: fillPart(part, { draft }) };
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
