/**
 * Erasing with what a province received, which lies in a database of its own: "everything" takes it along, one site or one
 * year of an office has nothing to do with it.
 */
import type { Erased, EraseScope } from '../../domain/keeping';
import type { LedgerDb } from '../../ledger/db';
import { eraseLedger, previewErase } from '../../ledger/erase';
import { countsOf, provinceCounts, withProvince } from './counts';
import { PROVINCE_DATABASE } from './db';
import { eraseProvince } from './keep';

/** What would go, without touching anything. */
export async function previewEverything(
  db: LedgerDb,
  scope: EraseScope,
  province = PROVINCE_DATABASE,
): Promise<Erased> {
  const erased = await previewErase(db, scope);
  return scope.kind === 'all' ? { ...erased, ...(await provinceCounts(province)) } : erased;
}

/**
 * Erases. Two databases cannot be erased in one transaction: where the second fails the error is thrown, and doing it
 * again erases the rest.
 */
export async function eraseEverything(
  db: LedgerDb,
  scope: EraseScope,
  province = PROVINCE_DATABASE,
): Promise<Erased> {
  const erased = await eraseLedger(db, scope);
  if (scope.kind !== 'all') return erased;
  const counts = await withProvince(province, { received: 0, units: 0 }, async (kept) => {
    const before = await countsOf(kept);
    await eraseProvince(kept);
    return before;
  });
  return { ...erased, ...counts };
}
