/** Who must report by which rule (domain Q14): units in scope by obligation, those of no rule apart. */
import { OBLIGATIONS, type Obligation } from '../province/schema';
import type { ObligationRule } from '../province/units';
import { hasSent, type UnitReturn } from '../returns';
import type { Rollup } from '../rollup';

export interface ObligationLine {
  /** Null: no rule covers these units on the reference day. */
  obligation: Obligation | null;
  rule: ObligationRule | null;
  /** Name of the level whose rule it is; null where the rule is of single units, or where there is none. */
  level: string | null;
  /** Units in scope under it, how many of them have sent, and of how many nobody knows yet. */
  inScope: number;
  sent: number;
  unclear: number;
  /** Named where no level says who they are. */
  units: { id: string; name: string }[];
}

/** A line a rule, the obliged first, then the encouraged, then those of whom it is not known: together all units in scope. */
export function obligationLines({
  returns,
  units,
}: Pick<Rollup, 'returns' | 'units'>): ObligationLine[] {
  const groups = new Map<string, UnitReturn[]>();
  for (const one of returns) {
    if (!one.unit.inScope) continue;
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const rank = ({ obligation }: ObligationLine) =>
    obligation === null ? OBLIGATIONS.length : OBLIGATIONS.indexOf(obligation);
  const at = ({ level }: ObligationLine) =>
    level === null ? units.levels.length : units.levels.findIndex(({ name }) => name === level);
  return [...groups.values()].map(lineOf).sort((a, b) => rank(a) - rank(b) || at(a) - at(b));
}

function keyOf({ unit }: UnitReturn): string {
  const { obligationRule: rule, level, obligation } = unit;
  return JSON.stringify([obligation, rule, rule?.of === 'level' ? level?.id : null]);
}

function lineOf(group: readonly UnitReturn[]): ObligationLine {
  const { obligation, obligationRule: rule, level } = group[0]!.unit;
  const isOfLevel = rule?.of === 'level';
  return {
    obligation,
    rule,
    level: isOfLevel ? (level?.name ?? null) : null,
    inScope: group.length,
    sent: group.filter((one) => hasSent(one) === true).length,
    unclear: group.filter((one) => hasSent(one) === null).length,
    units: isOfLevel ? [] : group.map(({ unit: { id, name } }) => ({ id, name })),
  };
}
