/** A file that is not taken in, with the reason as a problem. */
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import type { StringArgs } from '../domain/strings/catalogue';
import { exchangeStrings } from '../domain/strings/exchange';

const problem = problemMaker('ledger', exchangeStrings);

/** Thrown by the readers of this room; everything else that is thrown is a fault of ours. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(code: keyof typeof exchangeStrings, args: StringArgs = {}) {
    const refusal = problem(code, 'error', args);
    super(refusal.message);
    this.problem = refusal;
  }
}
