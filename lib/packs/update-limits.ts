/** How soon the QMS must follow a publication: the built-in yardstick, and those of the officer's own packs in its place. */
import builtin from './builtin/update-limits-vn.json';
import type { OwnPack } from './policies';
import { createRegistry } from './registry';
import { updateLimitSchema, type UpdateLimit } from './update-limit-schema';

/** Held to its schema by a test. */
const BUILTIN = builtin.contributes.updateLimits as readonly UpdateLimit[];

/** Any own limit stands in for the built-in yardstick. */
export function updateLimitsOf(own: readonly OwnPack[] = []): readonly UpdateLimit[] {
  if (own.length === 0) return BUILTIN;
  const { items } = createRegistry([...own]).contributions('updateLimits', updateLimitSchema);
  return items.length > 0 ? items.map(({ value }) => value) : BUILTIN;
}
