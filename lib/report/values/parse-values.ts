/** Parses the flat values an officer typed, or a profile holds, against the form's fields. */
import { problemMaker } from '../../domain/make-problem';
import type { Problem } from '../../domain/problem';
import { expectedStrings, reportStrings } from '../../domain/strings/report';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';
import { ownValues } from './aside';
import { parseField } from './parse-value';
import type { FieldValue, ParseIssue } from './types';

const problem = problemMaker('report', reportStrings);

/** Parsed values of the known keys and what was wrong; a wrong value is absent from the result, as if unknown. */
export function parseValues(
  form: ReportForm,
  raw: Record<string, unknown>,
): { values: Record<string, FieldValue>; problems: Problem[] } {
  const values: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  const fields = new Map(form.fields.map((field) => [field.key, field]));
  for (const [written, value] of Object.entries(ownValues(raw))) {
    const key = written.normalize('NFC').replace(/\[\]$/, '');
    const field = fields.get(key);
    if (field === undefined) {
      problems.push(problem('report/unknown-key', 'warning', { key }, { place: { field: key } }));
    } else if (field.obtained.includes('never')) {
      if (value !== null && value !== '') problems.push(neverPrinted(field));
    } else {
      values[key] = parseField(field, value, (issue) => problems.push(issueOf(field, issue)));
    }
  }
  return { values, problems };
}

const neverPrinted = (field: ReportField): Problem =>
  problem(
    'report/never-printed',
    'info',
    { label: field.label.vi },
    { place: { field: field.key, section: field.section } },
  );

function issueOf(field: ReportField, issue: ParseIssue): Problem {
  const extra = { place: { field: field.key, section: field.section, text: issue.at } };
  const label = field.label.vi;
  if (issue.kind === 'unknown-part') {
    return problem('report/unknown-part', 'warning', { label, part: issue.at }, extra);
  }
  const expected = expectedStrings[issue.expected as keyof typeof expectedStrings].vi;
  return problem('report/wrong-type', 'error', { label, at: issue.at, expected }, extra);
}
