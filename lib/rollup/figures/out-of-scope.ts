/** Units of the list that no denominator holds, each with its reason in the report's annex. */
import type { UnitReturn } from '../returns';
import type { RollupFigure, RollupScope } from './types';

export const OUT_OF_SCOPE = 'units.outOfScope';

/** Counted over the whole list, and not by level: these units are part of no level's figures. */
export function outOfScopeFigure(returns: readonly UnitReturn[], scope: RollupScope): RollupFigure {
  const units = returns.filter(({ unit }) => !unit.inScope).map(({ unit }) => unit.id);
  return {
    key: OUT_OF_SCOPE,
    scope,
    value: units.length,
    complete: true,
    units,
    unknown: [],
    problems: [],
  };
}
