/** Figures inside typed texts that print no value: each leaves a marked blank, and says why. */
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { reportStrings } from '../domain/strings/report';
import type { ReportDraft } from './draft';
import { labelOf } from './rules/message';
import { tokenPieces, tokensIn } from './text/tokens';
import { textsIn } from './values/read';

const problem = problemMaker('report', reportStrings);

/** One problem a field and token, in the order of the form. A warning: the document can be written, with its blank. */
export function tokenProblems(draft: ReportDraft): Problem[] {
  return draft.form.fields.flatMap((field) => {
    const seen = new Set<string>();
    return textsIn(draft.values[field.key] ?? null)
      .flatMap(tokensIn)
      .flatMap((token) => {
        const { trouble } = tokenPieces(token, { draft });
        if (trouble === null || seen.has(token.raw)) return [];
        seen.add(token.raw);
        const label = field.label.vi;
        const place = { place: { field: field.key, section: field.section, words: token.raw } };
        return [
          trouble === 'unknown'
            ? problem('report/token-unknown', 'warning', { label, token: token.raw }, place)
            : problem(
                'report/token-blank',
                'warning',
                { label, figure: labelOf(token.key, draft) },
                place,
              ),
        ];
      });
  });
}
