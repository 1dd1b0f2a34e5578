/** The matcher of a question: the asked unit as of the last day of the period, with what is known of units. */
import type { Period } from '../domain/figures';
import {
  provinceIn,
  unitMatcher,
  type UnitKnowledge,
  type UnitMatcher,
} from '../domain/unit-matcher';
import type { Profile } from '../domain/office';
import { organisationsOf } from '../packs/organisations';

/** What is known where nobody has added anything. */
export const builtinUnits = (): UnitKnowledge => ({
  organisations: organisationsOf(),
  own: [],
  province: null,
});

/** What an office knows: built-in data, its own packs, what its profile says of names, its province. */
export function officeUnits(
  profile: Pick<Profile, 'values' | 'unitNames'> | null,
  packs: Parameters<typeof organisationsOf>[0] = [],
): UnitKnowledge {
  const parent = profile?.values['org.parentName'];
  return {
    organisations: organisationsOf(packs),
    own: profile?.unitNames ?? [],
    province: typeof parent === 'string' ? provinceIn(parent) : null,
  };
}

/** What a question about a unit carries. */
export interface AskedUnit {
  /** The unit's name as pages print it; null: the whole of what the pages show. */
  unit: string | null;
  period: Period;
  /** Organisation data and the officer's own entries; default: the built-in data alone. */
  units?: UnitKnowledge;
}

/** One matcher for facts, lists, coverage and placing, so that they cannot disagree. */
export const matcherOf = ({ unit, period, units }: AskedUnit): UnitMatcher =>
  unitMatcher(unit, period.to, units ?? builtinUnits());

/** True where dossiers that belong to the unit may stand under another unit's name on pages of the period. */
export const isSpread = ({ successions, hasSubUnits }: UnitMatcher, { from }: Period): boolean =>
  hasSubUnits || successions.some(({ since }) => since === null || since > from);
