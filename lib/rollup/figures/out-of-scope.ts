/** Units of the list that no denominator holds, each with its reason in the report's annex. */
import type { UnitReturn } from '../returns';
import type { RollupFigure, RollupScope } from './types';

export const OUT_OF_SCOPE = 'units.outOfScope';

/**
 * A unit that ended before the year, or came after it, is left out of nothing; nobody has to say why. One that was there, of
 * whose scope something is said, or that has sent, is.
 */
export const isLeftOut = ({ unit, status }: Pick<UnitReturn, 'unit' | 'status'>): boolean =>
  !unit.inScope && (unit.ofYear || status !== 'not-sent');

/** Counted over the whole list, and not by level: these units are part of no level's figures. */
export function outOfScopeFigure(returns: readonly UnitReturn[], scope: RollupScope): RollupFigure {
  const units = returns.filter(isLeftOut).map(({ unit }) => unit.id);
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
