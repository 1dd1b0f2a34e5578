/**
 * Erasing: what one site showed, what belongs to one year, or everything. The plan that is shown beforehand and the
 * erasure are one computation. Nothing is taken away that would make something kept look whole when it is not.
 */
import type { Erased, EraseScope } from '../domain/keeping';
import type { LedgerDb } from './db';
import { eraseAll } from './erase-all';
import { planSite } from './erase-site';
import { planYear } from './erase-year';
import { forgetAnswers } from './summaries';

export interface ErasePlan {
  counts: Erased;
  /** Writes it, inside the transaction that made the plan. */
  write: () => Promise<unknown>;
}

/** What would go, without touching anything. */
export const previewErase = (db: LedgerDb, scope: EraseScope): Promise<Erased> =>
  db.transaction('r', db.tables, async () => (await planOf(db, scope)).counts);

/** Erases in one transaction; there is no way back but a backup. */
export const eraseLedger = (db: LedgerDb, scope: EraseScope): Promise<Erased> =>
  db.transaction('rw', db.tables, async () => {
    const { counts, write } = await planOf(db, scope);
    await write();
    await forgetAnswers(db);
    return counts;
  });

function planOf(db: LedgerDb, scope: EraseScope): Promise<ErasePlan> {
  switch (scope.kind) {
    case 'site':
      return planSite(db, scope.host);
    case 'year':
      return planYear(db, scope.year);
    case 'all':
      return eraseAll(db);
  }
}
