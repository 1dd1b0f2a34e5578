/** Words copied from another year's report stay in doubt until somebody has read and confirmed them. */
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { reportStrings, reportWords } from '../domain/strings/report';
import type { ReportInput } from '../domain/values';
import type { ReportForm } from '../packs/report-schema';

const problem = problemMaker('report', reportStrings);

/** A warning for each field that is marked and still holds a typed value, in the order of the form. */
export function carriedProblems(
  form: ReportForm,
  { values, carried = {} }: Pick<ReportInput, 'values' | 'carried'>,
): Problem[] {
  return form.fields.flatMap(({ key, label, section }) => {
    const year = carried[key];
    if (year === undefined || (values[key] ?? null) === null) return [];
    return problem(
      'report/carried-unconfirmed',
      'warning',
      { label: label.vi, year },
      {
        place: { field: key, section },
        fixes: [
          {
            title: reportWords.confirmCarried.vi,
            command: 'carried.confirm',
            args: { field: key },
          },
        ],
      },
    );
  });
}
