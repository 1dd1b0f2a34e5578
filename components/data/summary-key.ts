/** Which answers belong to a question, and which of them speaks of the ledger as it stands. */
import { summaryKey, type Summary } from '../../lib/ledger/summaries';
import type { Asked, Question, QuestionKind } from '../summary/questions';

/** The question with its key; `build` names the code that answers. */
export function questionOf<K extends QuestionKind>(
  kind: K,
  asked: Asked<K>,
  build: string,
): Question<K> {
  return { kind, asked, key: summaryKey(build, kind, asked) };
}

/** Of the answers to one question the one that speaks of the standing ledger, else the newest. */
export function bestOf(
  known: readonly (Summary | null | undefined)[],
  key: string,
  revision: string,
): { summary: Summary; isOld: boolean } | null {
  const own = known.filter((one): one is Summary => one?.key === key);
  const fresh = own.find((one) => one.revision === revision);
  if (fresh) return { summary: fresh, isOld: false };
  const newest = own.reduce<Summary | null>((a, b) => (a && a.at >= b.at ? a : b), null);
  return newest && { summary: newest, isOld: true };
}
