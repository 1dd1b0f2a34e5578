/**
 * Which state of the ledger an answer speaks of. Whoever writes a reading, a block or a sweep changes the revision
 * in the same transaction, whether it thinks of it or not: an answer that bears the standing one is never old.
 */
import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import type { LedgerDb } from './db';

/** One row. The value says nothing but whether it is another one; a count would come again after an erasure. */
export interface RevisionRow {
  name: 'ledger';
  value: string;
}

/** What figures are worked out from. Choices, profile and packs are part of the question instead. */
const COUNTED = new Set(['readings', 'blocks', 'sweeps']);
const TABLE = 'revisions';

/** The standing revision; '' for a ledger that was never written to. */
export async function loadRevision(db: LedgerDb): Promise<string> {
  return (await db.revisions.get('ledger'))?.value ?? '';
}

export const newRevision = (): RevisionRow => ({ name: 'ledger', value: crypto.randomUUID() });

/** Raises the revision with every write of a counted table. */
export const raisingRevision: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'revision',
  create: (down) => {
    const raised = new WeakSet<DBCoreTransaction>();
    return {
      transaction: (stores, mode, options) => {
        const raises = mode === 'readwrite' && stores.some((store) => COUNTED.has(store));
        const all = raises && !stores.includes(TABLE) ? [...stores, TABLE] : stores;
        return down.transaction(all, mode, options);
      },
      table: (name): DBCoreTable => {
        const table = down.table(name);
        if (!COUNTED.has(name)) return table;
        return {
          ...table,
          mutate: async (request) => {
            const { trans } = request;
            if (!raised.has(trans)) {
              raised.add(trans);
              const values = [newRevision()];
              await down.table(TABLE).mutate({ type: 'put', trans, values });
            }
            return table.mutate(request);
          },
        };
      },
    };
  },
};
