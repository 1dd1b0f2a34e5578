/**
 * Answers that were worked out before, so that nobody waits for them again. They are no truth of their own: each
 * bears the revision of the ledger it speaks of, all may be forgotten at any time, and no backup holds them.
 */
import { sha256Of } from '../domain/checksum';
import type { LedgerDb } from './db';
import type { Ledger } from './ledger';
import { loadLedger } from './queries';
import { loadRevision, newRevision } from './revision';

export interface Summary {
  /** What was asked, and by which build. */
  key: string;
  revision: string;
  /** When it was worked out, `+07:00`. */
  at: string;
  answer: unknown;
}

/** Two units with their months, over the periods that are looked at in turn. */
const MOST = 24;

/** The ledger and its revision, both as of one moment. */
export function loadLedgerAt(db: LedgerDb): Promise<{ revision: string; ledger: Ledger }> {
  return db.transaction('r', db.readings, db.blocks, db.sweeps, db.revisions, async () => {
    const revision = await loadRevision(db);
    return { revision, ledger: await loadLedger(db) };
  });
}

/**
 * Keeps an answer in the place of an earlier one to the same question, and forgets the oldest. An answer that the
 * ledger has outrun meanwhile is not kept: what was erased while it was worked out would come back with it.
 */
export async function saveSummary(db: LedgerDb, summary: Summary): Promise<void> {
  await db.transaction('rw', db.summaries, db.revisions, async () => {
    if ((await loadRevision(db)) !== summary.revision) return;
    await db.summaries.put(summary);
    const newestFirst = await db.summaries.orderBy('at').reverse().primaryKeys();
    await db.summaries.bulkDelete(newestFirst.slice(MOST));
  });
}

/** Forgets every answer, and makes those that are being worked out old: nothing of what was erased may live on in them. */
export async function forgetAnswers(db: LedgerDb): Promise<void> {
  await db.summaries.clear();
  await db.revisions.put(newRevision());
}

/**
 * The key an answer is kept under: a hash of the question with all that decides it, and of the code that answers.
 * The order of keys in `asked` counts, so a question is put together in one place (see `yearAsked`).
 */
export function summaryKey(build: string, kind: string, asked: unknown): string {
  return sha256Of(new TextEncoder().encode(JSON.stringify([build, kind, asked])));
}

/** The kept answer to a question, if it speaks of the ledger as it stands; else null. */
export function keptAnswer(
  db: LedgerDb,
  build: string,
  kind: string,
  asked: unknown,
): Promise<unknown> {
  const key = summaryKey(build, kind, asked);
  return db.transaction('r', db.summaries, db.revisions, async () => {
    const [summary, revision] = await Promise.all([db.summaries.get(key), loadRevision(db)]);
    return summary !== undefined && summary.revision === revision ? summary.answer : null;
  });
}
