/** Answers questions from a ledger that is loaded once for as long as nobody writes to it. */
import { instantOfClock } from '../../lib/domain/instant';
import type { LedgerDb } from '../../lib/ledger/db';
import type { Ledger } from '../../lib/ledger/ledger';
import { loadRevision } from '../../lib/ledger/revision';
import { loadLedgerAt, saveSummary, type Summary } from '../../lib/ledger/summaries';
import { answerTo, type Question } from './questions';

/** One question after the other. The answer is also kept in the database; where that fails it is given all the same. */
export function createClerk(db: LedgerDb): (question: Question) => Promise<Summary> {
  let held: { revision: string; ledger: Ledger } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (question: Question): Promise<Summary> => {
    if (held?.revision !== (await loadRevision(db))) {
      // Two ledgers at once would be too much for a small machine.
      held = null;
      held = await loadLedgerAt(db);
    }
    const { revision, ledger } = held;
    const { key } = question;
    const at = instantOfClock(Date.now());
    const summary = { key, revision, at, answer: answerTo(ledger, question) };
    await saveSummary(db, summary).catch(() => undefined);
    return summary;
  };
  return (question) => {
    const own = last.then(() => answer(question));
    last = own.catch(() => undefined);
    return own;
  };
}
