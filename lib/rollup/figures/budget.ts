/** What the units may spend at most: the cap a unit, times the units that comply (domain §2.3). */
import { covers } from '../../domain/organisations';
import { rollupProblem } from '../problem';
import type { Province } from '../province/schema';
import type { RollupFigure, RollupScope } from './types';

export interface Cap {
  amount: number;
  source: string;
}

/** The cap in force on a day; null where the province names none, or several at once. */
export function capOn(province: Province, day: string): Cap | null {
  const inForce = province.budgetCaps.filter((one) => covers(one, { from: day, to: day }));
  return inForce.length === 1 ? { amount: inForce[0]!.amount, source: inForce[0]!.source } : null;
}

/** Cap × complying units, in đồng; unknown while it is not known how many comply. */
export function ceilingFigure(
  cap: Cap | null,
  complying: RollupFigure,
  scope: RollupScope,
): RollupFigure {
  const known = cap !== null && typeof complying.value === 'number';
  return {
    key: 'budget.ceiling',
    scope,
    value: known ? cap.amount * (complying.value as number) : null,
    complete: known,
    units: complying.units,
    unknown: complying.unknown,
    problems: known
      ? []
      : cap === null
        ? [rollupProblem('rollup/no-cap', 'info')]
        : complying.problems,
  };
}
