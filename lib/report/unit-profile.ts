/**
 * The profile that a subordinate unit's report is written from. Nothing of the office is taken for the unit's own: its
 * name is the unit's, its superior the office where the unit is said to be a part of it; its name within sentences its name; whatever else is not
 * typed for the unit itself is a marked blank.
 */
import { sameUnit, unitKey } from '../domain/unit-name';
import type { UnitKnowledge } from '../domain/unit-matcher';
import type { Profile } from '../domain/office';
import { officeUnits } from '../figures/units';
import { textsIn } from './values/read';
import { unitPrefix } from './values/unit-values';

type Values = Readonly<Record<string, unknown>>;

/** What may be typed for a unit: how its documents are headed and who signs them. */
export const UNIT_FIELDS = [
  'org.parentName',
  'org.abbr',
  'doc.place',
  'preamble.org',
  'sign.title',
  'sign.name',
] as const;
export type UnitField = (typeof UNIT_FIELDS)[number];

/** Where it is kept in the office's profile, apart from all fields of the office; merged, backed up and stamped as they are. */
export const unitValueKey = (unit: string, field: UnitField): string => unitPrefix(unit) + field;

/** Units that the profile says are parts of the office, each once. */
export function partsOfOffice(profile: Pick<Profile, 'values' | 'unitNames'>): string[] {
  const said = (profile.unitNames ?? []).flatMap(({ kind, name }) =>
    kind === 'subUnit' ? [name] : [],
  );
  const listed = textsIn(profile.values['org.subUnits']).map((name) => name.trim());
  const names = new Map([...said, ...listed].map((name) => [unitKey(name), name]));
  return [...names.values()].filter((name) => name !== '' && !isOffice(profile, name));
}

const isOffice = ({ values }: Pick<Profile, 'values'>, name: string): boolean =>
  typeof values['org.name'] === 'string' && sameUnit(values['org.name'], name);

/** The unit's values as a profile has them. */
export function unitProfile(
  profile: Pick<Profile, 'values' | 'unitNames'>,
  unit: string,
): Record<string, unknown> {
  const own = typedForUnit(profile.values, unit);
  const isPart = partsOfOffice(profile).some((name) => sameUnit(name, unit));
  const office = profile.values['org.name'];
  return {
    'org.name': unit,
    // A proposal: sentences name a unit as it is named, unless somebody says otherwise.
    'preamble.org': unit,
    ...(isPart && typeof office === 'string' && { 'org.parentName': office }),
    ...own,
  };
}

/**
 * What is known of names when a unit is counted. Names that the office has explained are explained from its own side:
 * its parts are not this unit's.
 *
 * @param values the office's profile
 */
export const knownToUnit = (
  values: Values,
  packs: Parameters<typeof officeUnits>[1],
): UnitKnowledge => officeUnits({ values: { 'org.parentName': values['org.parentName'] } }, packs);

/** What was typed for the unit, by field. */
export function typedForUnit(values: Values, unit: string): Partial<Record<UnitField, string>> {
  const typed = UNIT_FIELDS.flatMap((field): [UnitField, string][] => {
    const value = values[unitValueKey(unit, field)];
    return typeof value === 'string' && value.trim() !== '' ? [[field, value]] : [];
  });
  return Object.fromEntries(typed);
}
