/** A draft whose form no pack has any more is never written in another one unasked. */
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { reportStrings } from '../domain/strings/report';

/** The problem that says so. @param known ids of the forms at hand */
export const formGone = (form: string, known: readonly string[]): Problem =>
  problemMaker('report', reportStrings)('report/unknown-form', 'error', {
    form,
    known: known.join(', '),
  });
