/** All figures of a province in a year: in total, by level, by obligation. */
import type { Province } from '../province/schema';
import { OBLIGATIONS } from '../province/schema';
import type { Level, UnitsOfYear } from '../province/units';
import { rollupProblem } from '../problem';
import type { UnitReturn } from '../returns';
import { besideFigures } from './beside';
import { capOn, ceilingFigure } from './budget';
import { countFigures } from './counts';
import { outOfScopeFigure } from './out-of-scope';
import { unsettled } from './unsettled';
import { spansOf, withPeriods, type Spans } from './periods';
import { splitFigures } from './split';
import { sumFigures } from './sums';
import type { RollupFigure, RollupScope } from './types';

export interface ProvinceFigures {
  /** Levels with a unit in scope, in order; a level without one is not spoken of (§2.3). */
  levels: Level[];
  figures: RollupFigure[];
}

/**
 * The figures over the units in scope. `unplaced` is the number of files of which nobody knows whose they are. Without any unit in scope there is no denominator: every figure is null and says
 * so. Where a unit in scope has no level, no level's figures can be stated.
 */
export function provinceFigures(
  returns: readonly UnitReturn[],
  units: UnitsOfYear,
  province: Province,
  unplaced: number,
  spans: Spans = spansOf(returns),
): ProvinceFigures {
  const inScope = returns.filter(({ unit }) => unit.inScope);
  const levels = units.levels.filter(({ id }) => inScope.some(({ unit }) => unit.level?.id === id));
  const cap = capOn(province, units.day);
  const all: RollupScope = { level: null, obligation: null };
  const of = (some: readonly UnitReturn[], scope: RollupScope) => {
    const counts = unsettled(countFigures(some, scope), some, unplaced);
    const complying = counts.find(({ key }) => key === 'units.complying')!;
    return [
      ...counts,
      ...withPeriods(sumFigures(some, scope), spans, province.mixedPeriods),
      ...besideFigures(some, scope),
      ceilingFigure(cap, complying, scope),
    ];
  };
  const leveled = inScope.every(({ unit }) => unit.level !== null);
  const byLevel = levels.flatMap(({ id }) => {
    const figures = of(
      inScope.filter(({ unit }) => unit.level?.id === id),
      { ...all, level: id },
    );
    return leveled ? figures : figures.map(withoutLevel);
  });
  const byObligation = OBLIGATIONS.flatMap((obligation) => {
    const some = inScope.filter(({ unit }) => unit.obligation === obligation);
    return some.length === 0 ? [] : of(some, { ...all, obligation });
  });
  const total = [
    ...of(inScope, all),
    outOfScopeFigure(returns, all),
    ...splitFigures(inScope, spans, all),
  ];
  return {
    levels,
    figures: [
      ...(inScope.length === 0 ? total.map(withoutUnits) : total),
      ...byLevel,
      ...byObligation,
    ],
  };
}

const unstated = (
  figure: RollupFigure,
  code: 'rollup/no-units' | 'rollup/level-unclear',
): RollupFigure => ({
  ...figure,
  value: null,
  complete: false,
  problems: [rollupProblem(code, 'warning')],
});

const withoutUnits = (figure: RollupFigure) => unstated(figure, 'rollup/no-units');
const withoutLevel = (figure: RollupFigure) => unstated(figure, 'rollup/level-unclear');

/** The figure of a key over all units, or over one level; undefined where there is none. */
export const figureIn = (
  figures: readonly RollupFigure[],
  key: string,
  level: string | null = null,
): RollupFigure | undefined =>
  figures.find(
    ({ key: own, scope }) => own === key && scope.level === level && scope.obligation === null,
  );

/** The same where it is known to be there. */
export function figureOf(
  figures: readonly RollupFigure[],
  key: string,
  level: string | null = null,
): RollupFigure {
  const found = figureIn(figures, key, level);
  if (!found) throw new Error(`no figure ${key}`);
  return found;
}
