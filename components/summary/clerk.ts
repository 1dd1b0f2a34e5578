/** Answers questions about the whole ledger and keeps the answers. */
import { instantOfClock } from '../../lib/domain/instant';
import type { LedgerDb } from '../../lib/ledger/db';
import { saveSummary, type Summary } from '../../lib/ledger/summaries';
import { createKeeper, type Keeper } from './keeper';
import { answerTo, isKept, type Question } from './questions';

/** One question after the other. The answer is also kept in the database; where that fails it is given all the same. */
export function createClerk(
  db: LedgerDb,
  keeper: Keeper = createKeeper(db),
): (question: Question) => Promise<Summary> {
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (question: Question): Promise<Summary> => {
    const { revision, ledger } = await keeper();
    const { key } = question;
    const at = instantOfClock(Date.now());
    const summary = { key, revision, at, answer: answerTo(ledger, question) };
    if (isKept(question)) await saveSummary(db, summary).catch(() => undefined);
    return summary;
  };
  return (question) => {
    const own = last.then(() => answer(question));
    last = own.catch(() => undefined);
    return own;
  };
}
