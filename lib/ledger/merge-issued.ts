/** Two rows of one written report: they differ in when it was written, whether the bytes are still there, and the mark. */
import { compareJson } from '../domain/canonical-json';
import type { Issued, IssuedMark } from '../domain/issued';

/** Times of writing beyond these say nothing more. */
const MOST_TIMES = 100;

/** Joins them. Commutative, associative, idempotent. */
export function mergeIssued(a: Issued, b: Issued): Issued {
  const [first] = [a, b].sort((x, y) => byTime(x.at, y.at) || compareJson(facts(x), facts(y)));
  const { at } = first!;
  const times = new Set([...a.again, ...b.again, a.at, b.at]);
  times.delete(at);
  return {
    ...first!,
    again: [...times].sort().slice(-MOST_TIMES),
    docx: a.docx ?? b.docx,
    mark: newerMark(a.mark, b.mark),
  };
}

const byTime = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything that stays as it was first written. */
const facts = (row: Issued) => ({ ...row, again: [], docx: null, mark: null });

function newerMark(a: IssuedMark | null, b: IssuedMark | null): IssuedMark | null {
  if (!a || !b) return a ?? b;
  return byTime(a.at, b.at) > 0 || (a.at === b.at && compareJson(a, b) >= 0) ? a : b;
}
