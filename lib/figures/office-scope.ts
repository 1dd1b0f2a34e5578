/** Whose figures an office's report states: the unit chosen, the whole page by choice, or the unit of its very name. */
import { WHOLE_PAGE } from '../domain/portal-unit';
import { unitMatcher, type UnitKnowledge } from '../domain/unit-matcher';
import { sameUnit, unitKey } from '../domain/unit-name';
import type { Ledger } from '../ledger/ledger';
import { builtinUnits } from './units';

/** The office is what it is by now. */
const EVER = '9999-12-31';

export interface OfficeScope {
  /** The unit's name as pages print it; null: the whole of what the pages show. */
  unit: string | null;
  /** False where pages print several units and nobody has said which one is ours: no total may be taken for ours. */
  chosen: boolean;
}

/**
 * The scope of an office. A province's portal prints every unit, and its grand total is not the unit's own figure:
 * unless the officer has chosen, only a unit of exactly the office's name, or of another of its names, is taken.
 *
 * @param portalUnit `Profile.portalUnit`
 * @param officeName the office's own name in the profile (org.name)
 */
export function officeScope(
  ledger: Ledger,
  portalUnit: string | null,
  officeName: unknown,
  known: UnitKnowledge = builtinUnits(),
): OfficeScope {
  if (portalUnit === WHOLE_PAGE) return { unit: null, chosen: true };
  if (portalUnit !== null) return { unit: portalUnit, chosen: true };
  const units = printedUnits(ledger);
  const own = typeof officeName === 'string' ? ownName(units, officeName, known) : undefined;
  if (own !== undefined) return { unit: own, chosen: true };
  return { unit: null, chosen: units.length < 2 };
}

/** The very name where a page prints it; else the one other name of the unit. Two of them: the officer chooses. */
function ownName(units: readonly string[], office: string, known: UnitKnowledge) {
  const exact = units.find((name) => sameUnit(name, office));
  if (exact !== undefined) return exact;
  const matcher = unitMatcher(office, EVER, known);
  const named = units.filter((name) => matcher.isUnit(name));
  return named.length === 1 ? named[0] : undefined;
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
