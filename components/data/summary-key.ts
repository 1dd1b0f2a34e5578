/** Which answers belong to a question, and which of them speaks of the ledger as it stands. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Summary } from '../../lib/ledger/summaries';
import type { Asked, Question, QuestionKind } from '../summary/questions';

/** The question with its key; `build` names the code that answers. */
export function questionOf<K extends QuestionKind>(
  kind: K,
  asked: Asked<K>,
  build: string,
): Question<K> {
  const text = JSON.stringify([build, kind, asked]);
  return { kind, asked, key: bytesToHex(sha256(utf8ToBytes(text))) };
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
