/** What is missing: every blank the document prints, and every required value it had to leave out. */
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { reportStrings } from '../domain/strings/report';
import { evaluateCondition } from './cel';
import type { ReportDraft } from './draft';
import { allParagraphs } from './model/build-model';
import type { ReportModel } from './model/types';

const problem = problemMaker('report', reportStrings);

/**
 * One problem a missing field, in the order of the form. A warning; for what the clerk fills in at issue (number, date) an information.
 */
export function missingProblems(draft: ReportDraft, model: ReportModel): Problem[] {
  const sections = new Map<string, string>();
  for (const key of model.dropped) sections.set(key, '');
  for (const { pieces, section } of allParagraphs(model)) {
    for (const { blank } of pieces) if (blank !== undefined) sections.set(blank, section);
  }
  return draft.form.fields
    .filter((field) => sections.has(field.key) && concerns(draft, field.onlyIf))
    .map((field) =>
      problem(
        'report/missing-value',
        field.clerk === true ? 'info' : 'warning',
        { label: field.label.vi },
        {
          place: { field: field.key, section: field.section },
          fixes: [
            { title: field.label.vi, command: 'report.editField', args: { field: field.key } },
          ],
        },
      ),
    );
}

function concerns(draft: ReportDraft, condition: string | undefined): boolean {
  if (condition === undefined) return true;
  try {
    const verdict = evaluateCondition(condition, draft);
    return 'missing' in verdict || verdict.holds;
  } catch {
    // Rather asked for in vain than left out unsaid.
    return true;
  }
}
