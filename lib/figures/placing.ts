/** Which dossiers belong to the asked unit, and where each stands in the period. */
import type { Period } from '../domain/figures';
import type { Policy } from '../domain/policy';
import { classify } from '../domain/timeliness';
import { sameUnit } from '../domain/unit-name';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import type { Placed } from './tally';

export interface Placing {
  placed: Placed[];
  /** They may be the unit's: no page says whose they are, or pages say different things. */
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

/** Answers whose a dossier is: true the unit's (or everybody's, `unit` null), false another's, null not known. */
export function belonging(
  ledger: Ledger,
  unit: string | null,
): (dossier: LedgerDossier) => boolean | null {
  const onUnitPages = unit === null ? null : keysOnPagesOf(ledger, unit);
  return (dossier) => belongsTo(dossier, unit, onUnitPages);
}

/** Null: not known. */
function belongsTo(
  dossier: LedgerDossier,
  unit: string | null,
  onUnitPages: ReadonlyMap<string, readonly string[]> | null,
): boolean | null {
  if (unit === null) return true;
  if (sameUnit(dossier.unit, unit)) return true;
  const shown = new Set(dossier.keys.flatMap((key) => onUnitPages!.get(key) ?? []));
  if (dossier.unit === null) return shown.size > 0 ? true : null;
  // A row may name a part of the unit that the page is filtered by.
  if (shown.has(dossier.sources.unit?.id ?? '')) return true;
  const elsewhere = dossier.conflicts.find(({ field }) => field === 'unit')?.values ?? [];
  return shown.size > 0 || elsewhere.some(({ value }) => sameUnit(value as string, unit))
    ? null
    : false;
}

/** Readings that show a dossier under a filter that names the unit, by the dossier's key. */
function keysOnPagesOf(ledger: Ledger, unit: string): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const reading of ledger.readings) {
    reading.grids.forEach((grid, at) => {
      if (!grid.filters.some((filter) => sameUnit(filter.value, unit))) return;
      for (const key of reading.keys[at] ?? [])
        keys.set(key, [...(keys.get(key) ?? []), reading.id]);
    });
  }
  return keys;
}
