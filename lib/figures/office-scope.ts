/** Whose figures an office's report states: the unit chosen, the whole page by choice, or the unit of its very name. */
import { WHOLE_PAGE } from '../domain/portal-unit';
import { sameUnit, unitKey } from '../domain/unit-name';
import type { Ledger } from '../ledger/ledger';

export interface OfficeScope {
  /** The unit's name as pages print it; null: the whole of what the pages show. */
  unit: string | null;
  /** False where pages print several units and nobody has said which one is ours: no total may be taken for ours. */
  chosen: boolean;
}

/**
 * The scope of an office. A province's portal prints every unit, and its grand total is not the unit's own figure:
 * unless the officer has chosen, only a unit of exactly the office's name is taken.
 *
 * @param portalUnit `Profile.portalUnit`
 * @param officeName the office's own name in the profile (org.name)
 */
export function officeScope(
  ledger: Ledger,
  portalUnit: string | null,
  officeName: unknown,
): OfficeScope {
  if (portalUnit === WHOLE_PAGE) return { unit: null, chosen: true };
  if (portalUnit !== null) return { unit: portalUnit, chosen: true };
  const units = printedUnits(ledger);
  const own = units.find((name) => typeof officeName === 'string' && sameUnit(name, officeName));
  if (own !== undefined) return { unit: own, chosen: true };
  return { unit: null, chosen: units.length < 2 };
}

/** Names of units that pages print, each once, in the order of the alphabet. */
export function printedUnits({ readings, dossiers }: Ledger): string[] {
  const names = new Map<string, string>();
  const add = (name: string | null) => {
    if (name !== null && !names.has(unitKey(name))) names.set(unitKey(name), name);
  };
  for (const { figures } of readings) for (const { scope } of figures) add(scope.unit);
  for (const { unit } of dossiers) add(unit);
  return [...names.values()].sort((a, b) => a.localeCompare(b, 'vi'));
}
