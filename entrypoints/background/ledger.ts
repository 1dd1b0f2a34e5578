import { openLedger, type LedgerDb } from '../../lib/ledger/db';

let database: LedgerDb | null = null;

/** The background's one connection, opened at first use; a worker that was killed simply opens it again. */
export function ledger(): LedgerDb {
  database ??= openLedger();
  return database;
}
