/** How much a province keeps here, in its database of its own; an office that never worked for one is given none by asking. */
import Dexie from 'dexie';
import type { Erased } from '../../domain/keeping';
import { PROVINCE_DATABASE, ProvinceDb } from './db';
import { loadProvince } from './keep';
import { provinceDataText } from './transfer';

/** Files received, and units in the list. */
export type ProvinceCounts = Pick<Erased, 'received' | 'units'>;
const NONE: ProvinceCounts = { received: 0, units: 0 };

export const provinceCounts = (name = PROVINCE_DATABASE): Promise<ProvinceCounts> =>
  withProvince(name, NONE, countsOf);

/** All of it as the text of one file (docs/rollup.md); null where there is none. */
export const keptProvinceText = (name = PROVINCE_DATABASE): Promise<string | null> =>
  withProvince<string | null>(name, null, provinceDataText);

export const countsOf = async (kept: ProvinceDb): Promise<ProvinceCounts> => ({
  received: await kept.files.count(),
  units: (await loadProvince(kept)).organisations.filter(({ kind }) => kind === 'unit').length,
});

/** Asks the database where there is one, and closes it again. */
export async function withProvince<T>(
  name: string,
  none: T,
  ask: (kept: ProvinceDb) => Promise<T>,
): Promise<T> {
  if (!(await Dexie.exists(name))) return none;
  const kept = new ProvinceDb(name);
  try {
    return await ask(kept);
  } finally {
    kept.close();
  }
}
