/** Which dossiers belong to the asked unit, and where each stands in the period. */
import type { Period } from '../domain/figures';
import type { Policy } from '../domain/policy';
import { classify } from '../domain/timeliness';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { sameUnit } from './facts';
import type { Placed } from './tally';

export interface Placing {
  placed: Placed[];
  /** They may be the unit's: no page says whose they are. */
  unitUnknown: Placed[];
}

/** Places those of the dossiers that belong to a unit (all of them where `unit` is null). */
export function placeAll(
  ledger: Ledger,
  dossiers: readonly LedgerDossier[],
  { period, policy, unit }: { period: Period; policy: Policy; unit: string | null },
): Placing {
  const placing: Placing = { placed: [], unitUnknown: [] };
  const onUnitPages = unit === null ? null : keysOnPagesOf(ledger, unit);
  for (const dossier of dossiers) {
    const belongs = belongsTo(dossier, unit, onUnitPages);
    if (belongs === false) continue;
    const placement = classify(dossier, period, policy);
    if (placement.membership === 'outside') continue;
    (belongs ? placing.placed : placing.unitUnknown).push({ dossier, placement });
  }
  return placing;
}

/** Null: not known. */
function belongsTo(
  dossier: LedgerDossier,
  unit: string | null,
  onUnitPages: ReadonlySet<string> | null,
): boolean | null {
  if (unit === null) return true;
  if (dossier.unit !== null) return sameUnit(dossier.unit, unit);
  return dossier.keys.some((key) => onUnitPages!.has(key)) ? true : null;
}

/** Keys of dossiers shown under a filter that names the unit. */
function keysOnPagesOf(ledger: Ledger, unit: string): Set<string> {
  const keys = new Set<string>();
  for (const reading of ledger.readings) {
    reading.grids.forEach((grid, at) => {
      if (!grid.filters.some((filter) => sameUnit(filter.value, unit))) return;
      for (const key of reading.keys[at] ?? []) keys.add(key);
    });
  }
  return keys;
}
