/** What the units' reports add up to. A unit that has not said a number adds nothing and is named; nothing is extrapolated. */
import { rateOf } from '../../domain/rounding';
import { rollupProblem } from '../problem';
import type { UnitReturn } from '../returns';
import { SUMS } from './summed-keys';
import type { RollupFigure, RollupScope } from './types';

/** Each sum over the units that state it: null where none does, `complete` only where all in scope do. */
export function sumFigures(returns: readonly UnitReturn[], scope: RollupScope): RollupFigure[] {
  return [...SUMS.map((key) => sumOf(key, returns, scope)), onTimeRate(returns, scope)];
}

const numberIn = (one: UnitReturn, key: string): number | null => {
  const value = one.values[key];
  return typeof value === 'number' ? value : null;
};

function sumOf(key: string, returns: readonly UnitReturn[], scope: RollupScope): RollupFigure {
  return over(key, returns, scope, [key], (units) =>
    units.reduce((sum, unit) => sum + numberIn(unit, key)!, 0),
  );
}

/** Counts of a unit's report that the share in time is made of: the last one is the overdue. */
export const RATE_PARTS = [
  'dossiers.resolvedEarly',
  'dossiers.resolvedOnTime',
  'dossiers.resolvedOverdue',
];

/** From total counts, never the mean of the units' rates (§2.3); only units that state all three parts. */
function onTimeRate(returns: readonly UnitReturn[], scope: RollupScope): RollupFigure {
  return over('dossiers.onTimeRate', returns, scope, RATE_PARTS, (units) => {
    const total = (keys: string[]) =>
      units.reduce(
        (sum, unit) => sum + keys.reduce((own, key) => own + numberIn(unit, key)!, 0),
        0,
      );
    return rateOf(total(RATE_PARTS.slice(0, 2)), total(RATE_PARTS));
  });
}

function over(
  key: string,
  returns: readonly UnitReturn[],
  scope: RollupScope,
  needed: string[],
  compute: (units: UnitReturn[]) => RollupFigure['value'],
): RollupFigure {
  const stating = returns.filter((one) => needed.every((part) => numberIn(one, part) !== null));
  const said = new Set(stating);
  const silent = returns.filter((one) => !said.has(one));
  const counts = { stated: stating.length, total: returns.length };
  const problems =
    silent.length === 0
      ? []
      : [
          rollupProblem(
            stating.length === 0 ? 'rollup/nobody-says' : 'rollup/partial-sum',
            'info',
            counts,
          ),
        ];
  return {
    key,
    scope,
    value: stating.length === 0 ? null : compute(stating),
    complete: silent.length === 0 && returns.length > 0,
    units: stating.map(({ unit }) => unit.id),
    unknown: silent.map(({ unit }) => unit.id),
    problems,
  };
}
