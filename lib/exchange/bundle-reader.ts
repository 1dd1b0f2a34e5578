/** Reads a bundle for those who may not import this room, and to whom a refusal is an answer and no exception. */
import type { Problem } from '../domain/problem';
import { readBundle } from './bundle';
import type { UnitBundle } from './bundle-schema';
import { Refused } from './refused';

/** The bundle of a text, or the problem for which it is refused. */
export function bundleOrProblem(text: string): UnitBundle | Problem {
  try {
    return readBundle(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}
