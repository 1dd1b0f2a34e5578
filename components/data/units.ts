/** What the office knows of units and their names, and saving what the officer says of them. */
import { useMemo } from 'react';
import type { Profile, UnitName } from '../../lib/domain/office';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import { officeUnits } from '../../lib/figures/units';
import { useLoadedPacks } from './packs';
import { saveProfile } from './profile';

/** One object while profile and packs say the same; null while the packs are being read: they may know the unit. */
export function useUnits({ values, unitNames }: Profile): UnitKnowledge | null {
  const packs = useLoadedPacks();
  const parent = values['org.parentName'];
  return useMemo(
    () => packs && officeUnits({ values: { 'org.parentName': parent }, unitNames }, packs),
    [parent, unitNames, packs],
  );
}

/** Saves the names on top of the profile as it stands; rejects where another window was faster. */
export const saveUnitNames = (profile: Profile, unitNames: UnitName[]): Promise<void> =>
  saveProfile({ ...profile, unitNames });
