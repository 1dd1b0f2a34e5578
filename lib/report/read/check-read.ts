/**
 * "Kiểm tra báo cáo": the form's rules over a report that was written anywhere, also by hand, over what it says and in
 * its own words (domain §1.10). Nothing of the ledger is needed.
 */
import { problemMaker } from '../../domain/make-problem';
import type { Problem } from '../../domain/problem';
import { reportReadStrings } from '../../domain/strings/report-read';
import type { ReportForm } from '../../packs/report-schema';
import { buildDraft } from '../draft';
import type { LastYear } from '../last-year';
import { ruleProblems } from '../rules/run-rules';
import { ownLetters } from './own-letters';
import type { ReportRead } from './read-report';

const problem = problemMaker('report', reportReadStrings);

/**
 * What the rules find; without a year and a period they cannot be asked, and one problem says so.
 *
 * @param lastYear the report of the year before the one that is read, where one is at hand
 */
export function checkRead(
  form: ReportForm,
  read: ReportRead,
  lastYear: LastYear | null = null,
): Problem[] {
  if (read.year === null) return [problem('report/read-no-year', 'warning')];
  if (read.period === null) return [problem('report/read-no-period', 'warning')];
  const { year, period, values } = read;
  const draft = buildDraft(form, { year, period, values: { ...ownLetters(values), ...values } });
  // Kinds of values that the form computes itself are told where they contradict what is printed.
  return [...draft.problems, ...ruleProblems({ draft, spans: read.spans, lastYear })];
}
