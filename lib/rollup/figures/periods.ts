/** Days that units' figures count over: figures of different days are never passed off as one sum. */
import { daysBetween } from '../../domain/instant';
import type { Problem } from '../../domain/problem';
import { shortDate } from '../../report/text/numbers';
import { rollupProblem } from '../problem';
import type { MixedPeriods } from '../province/schema';
import type { StatedPeriod } from '../receive/types';
import type { UnitReturn } from '../returns';
import type { RollupFigure } from './types';

export interface Spans {
  /** Each with the ids of the units in scope that report it; the one of most units first. */
  periods: { from: string | null; to: string | null; units: string[] }[];
  /** By id, units in scope whose figures count over other days than those of most, or over days that their own files differ on. */
  strays: ReadonlyMap<string, Stray>;
  problems: Problem[];
}

/** What is to be told of a unit, and asked of it. */
export interface Stray {
  name: string;
  problem: Problem;
}

/** The periods of the units in scope. Most units set the measure; among equally many, the longest period does. */
export function spansOf(returns: readonly UnitReturn[]): Spans {
  const stating = returns.filter(({ unit, periods }) => unit.inScope && periods.length > 0);
  const groups = new Map<string, Spans['periods'][number]>();
  for (const { unit, periods } of stating)
    for (const one of periods) {
      const group = groups.get(textOf(one)) ?? { ...one, units: [] };
      group.units.push(unit.id);
      groups.set(textOf(one), group);
    }
  const periods = [...groups.values()].sort(mostUnitsFirst);
  const [usual] = periods;
  const strays = usual ? stating.filter(({ periods: own }) => !isOf(own, usual)) : [];
  const told = strays.map((one): [string, Stray] => [
    one.unit.id,
    { name: one.unit.name, problem: strayProblem(one, usual!) },
  ]);
  return { periods, strays: new Map(told), problems: told.map(([, { problem }]) => problem) };
}

/** An end that a file does not say contradicts nothing. */
const isOf = (own: readonly StatedPeriod[], usual: StatedPeriod): boolean =>
  own.every(
    ({ from, to }) =>
      (from === null || usual.from === null || from === usual.from) &&
      (to === null || usual.to === null || to === usual.to),
  );

function mostUnitsFirst(a: Spans['periods'][number], b: Spans['periods'][number]): number {
  const whole = (one: StatedPeriod) => (one.from !== null && one.to !== null ? 1 : 0);
  return (
    whole(b) - whole(a) ||
    b.units.length - a.units.length ||
    daysOf(b) - daysOf(a) ||
    (textOf(a) < textOf(b) ? -1 : 1)
  );
}

const daysOf = ({ from, to }: StatedPeriod): number =>
  from === null || to === null ? 0 : daysBetween(from, to);

/** "01/01/2024–20/11/2024"; an end that is not said is "…". */
export const textOf = ({ from, to }: StatedPeriod): string =>
  [from, to].map((day) => (day === null ? '…' : shortDate(day))).join('–');

function strayProblem({ unit, periods }: UnitReturn, usual: StatedPeriod): Problem {
  const period = periods.map(textOf).join('; ');
  return periods.length > 1
    ? rollupProblem('rollup/two-periods', 'warning', { unit: unit.name, period })
    : rollupProblem('rollup/other-period', 'warning', {
        unit: unit.name,
        period,
        usual: textOf(usual),
      });
}

/**
 * Sums, where one that holds the figures of a stray unit is not complete and names it. By the rule `refuse` it is not
 * stated at all.
 */
export function withPeriods(
  sums: readonly RollupFigure[],
  { periods, strays }: Spans,
  rule: MixedPeriods = 'both',
): RollupFigure[] {
  return sums.map((sum) => {
    const found = sum.units.flatMap((id) => strays.get(id)?.name ?? []);
    if (found.length === 0) return sum;
    const args = { count: found.length, usual: textOf(periods[0]!), units: found.join('; ') };
    const told = rollupProblem('rollup/mixed-periods', 'warning', args);
    const value = rule === 'refuse' ? null : sum.value;
    return { ...sum, value, complete: false, problems: [...sum.problems, told] };
  });
}
