/**
 * Erasing with what a province received, which lies in a database of its own: "everything" takes it along, one site or one
 * year of an office has nothing to do with it.
 */
import Dexie from 'dexie';
import type { Erased, EraseScope } from '../../domain/keeping';
import type { LedgerDb } from '../../ledger/db';
import { eraseLedger, previewErase } from '../../ledger/erase';
import { PROVINCE_DATABASE, ProvinceDb } from './db';
import { eraseProvince, loadProvince } from './keep';

type Counts = Pick<Erased, 'received' | 'units'>;
const NONE: Counts = { received: 0, units: 0 };

/** What would go, without touching anything. */
export async function previewEverything(
  db: LedgerDb,
  scope: EraseScope,
  province = PROVINCE_DATABASE,
): Promise<Erased> {
  const erased = await previewErase(db, scope);
  return scope.kind === 'all' ? { ...erased, ...(await withProvince(province, countsOf)) } : erased;
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
  const counts = await withProvince(province, async (kept) => {
    const before = await countsOf(kept);
    await eraseProvince(kept);
    return before;
  });
  return { ...erased, ...counts };
}

const countsOf = async (kept: ProvinceDb): Promise<Counts> => ({
  received: await kept.files.count(),
  units: (await loadProvince(kept)).organisations.filter(({ kind }) => kind === 'unit').length,
});

/** An office that never worked for a province has no such database, and gets none by erasing. */
async function withProvince(
  name: string,
  ask: (kept: ProvinceDb) => Promise<Counts>,
): Promise<Counts> {
  if (!(await Dexie.exists(name))) return NONE;
  const kept = new ProvinceDb(name);
  try {
    return await ask(kept);
  } finally {
    kept.close();
  }
}
