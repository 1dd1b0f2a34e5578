/** A list of units that came among the files, against the one in use. Ten thousand units are too many for the page to compare. */
import { canonicalJson } from '../../../lib/domain/canonical-json';
import type { Problem } from '../../../lib/domain/problem';
import { hasUnits } from '../../../lib/rollup/board/rows';
import type { ProvinceDb } from '../../../lib/rollup/kept/db';
import { changeProvince, loadProvince } from '../../../lib/rollup/kept/keep';
import { readProvince } from '../../../lib/rollup/province/read';

export interface GivenList {
  name: string;
  text: string;
}

/** `taken`: there was none; `other`: nothing was changed, the officer is asked. */
export type ListStand =
  { kind: 'taken' | 'same' | 'other' } | { kind: 'wrong'; problems: readonly Problem[] };

/** Takes the list where there is none; says what it is otherwise. */
export async function offerList(db: ProvinceDb, { name, text }: GivenList): Promise<ListStand> {
  const { province, problems } = readProvince(text, name);
  if (!province) return { kind: 'wrong', problems };
  const present = await loadProvince(db);
  if (canonicalJson(present) === canonicalJson(province)) return { kind: 'same' };
  if (hasUnits(present)) return { kind: 'other' };
  await changeProvince(db, () => province);
  return { kind: 'taken' };
}

/** Puts the list in the place of the one in use, because the officer says so. */
export async function takeList(db: ProvinceDb, { name, text }: GivenList): Promise<ListStand> {
  const { province, problems } = readProvince(text, name);
  if (!province) return { kind: 'wrong', problems };
  await changeProvince(db, () => province);
  return { kind: 'taken' };
}
