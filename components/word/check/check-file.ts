/** Reads one report and runs its form's rules over it. Pure; the worker does nothing else. */
import { lastIn } from '../../../lib/report/last-year';
import { checkRead } from '../../../lib/report/read/check-read';
import { paragraphsOf } from '../../../lib/report/read/paragraphs';
import { share } from '../../../lib/report/read/fit';
import { readReport, type ReportRead } from '../../../lib/report/read/read-report';
import type { ReportForm } from '../../../lib/packs/report-schema';
import type { CheckReply, CheckRequest, Recognised } from './messages';

/** What a file says, or why it cannot be read. */
export function checkFile({ bytes, fileName, forms, lastYears }: CheckRequest): CheckReply {
  const read = readReport(bytes, fileName, forms);
  const form = forms.find(({ id }) => id === read.pack);
  const [refusal] = read.problems;
  if (!form) return { kind: 'refused', problem: refusal! };
  const lastYear = read.year === null ? null : lastIn(lastYears, read.year - 1);
  return {
    kind: 'read',
    file: {
      read,
      recognised: recognised(form, read),
      rules: checkRead(form, read, lastYear),
      lines: linesOf(bytes, read),
    },
  };
}

/** The form's required items that somebody must fill in, and how many of them the report has. */
function recognised(form: ReportForm, { values }: ReportRead): Recognised {
  const { found, wanted } = share(form, values);
  return { found, all: wanted.length };
}

function linesOf(bytes: Uint8Array, { places, problems }: ReportRead): Record<number, string> {
  const told = problems.flatMap(({ place }) => (place as { paragraph?: number })?.paragraph ?? []);
  const wanted = new Set([...Object.values(places).map(({ paragraph }) => paragraph), ...told]);
  const lines = paragraphsOf(bytes).filter(({ place }) => wanted.has(place.paragraph));
  return Object.fromEntries(lines.map(({ text, place }) => [place.paragraph, text]));
}
