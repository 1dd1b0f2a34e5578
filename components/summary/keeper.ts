/** The ledger in a worker: loaded once for as long as nobody writes to it, whoever asks. */
import type { LedgerDb } from '../../lib/ledger/db';
import type { Ledger } from '../../lib/ledger/ledger';
import { loadRevision } from '../../lib/ledger/revision';
import { loadLedgerAt } from '../../lib/ledger/summaries';

/** Gives the ledger as it stands with its revision. */
export type Keeper = () => Promise<{ revision: string; ledger: Ledger }>;

/** @param onOutrun told before another ledger is loaded: two at once would be too much for a small machine */
export function createKeeper(db: LedgerDb, onOutrun: () => void = () => undefined): Keeper {
  let held: Awaited<ReturnType<Keeper>> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const standing = async () => {
    if (held?.revision === (await loadRevision(db))) return held;
    held = null;
    onOutrun();
    held = await loadLedgerAt(db);
    return held;
  };
  return () => {
    const own = last.then(standing);
    last = own.catch(() => undefined);
    return own;
  };
}
