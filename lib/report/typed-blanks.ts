/** Blanks inside typed texts: somebody has to fill them before the report is signed. */
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { reportStrings } from '../domain/strings/report';
import type { ReportDraft } from './draft';
import { textsIn } from './values/read';

const problem = problemMaker('report', reportStrings);

/** As they are marked here, and as they are typed by hand. */
const BLANKS = /…{2,}|\.{6,}/g;

/** One warning a field with such blanks, in the order of the form. */
export function typedBlankProblems({ form, values }: ReportDraft): Problem[] {
  return form.fields.flatMap(({ key, label, section }) => {
    const words = textsIn(values[key] ?? null).flatMap((text) => text.match(BLANKS) ?? []);
    if (words.length === 0) return [];
    const args = { label: label.vi, count: words.length };
    return problem('report/typed-blank', 'warning', args, {
      place: { field: key, section, words: words[0] },
    });
  });
}
