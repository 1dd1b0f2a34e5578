/** What a report still needs, by where it comes from: the portal, the unit, the register, the officer's own words. */
import type { FieldModel } from '../form/model';
import type { ToFill } from '../form/to-fill';

export const SIGHT_GROUPS = ['portal', 'unit', 'register', 'written'] as const;
export type SightGroup = (typeof SIGHT_GROUPS)[number];

/** Where a field's value is come by first (domain §1). */
export function groupOf({ field }: Pick<FieldModel, 'field'>): SightGroup {
  const { obtained } = field;
  if (obtained.includes('P')) return 'portal';
  if (obtained.includes('O')) return 'unit';
  return obtained.includes('R') || field.register !== undefined ? 'register' : 'written';
}

/** The fields of each group that has any, in the order in which they are best done. */
export function firstSight({ fields }: ToFill): [SightGroup, readonly FieldModel[]][] {
  return SIGHT_GROUPS.map((group): [SightGroup, readonly FieldModel[]] => [
    group,
    fields.filter((model) => groupOf(model) === group),
  ]).filter(([, own]) => own.length > 0);
}
