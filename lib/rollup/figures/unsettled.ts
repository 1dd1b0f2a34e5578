/** Counts that rest on "nothing was sent", while files lie there of which nobody knows whose they are. */
import { rollupProblem } from '../problem';
import { isJudged, type UnitReturn } from '../returns';
import type { RollupFigure } from './types';

const RESTING = [
  'units.sent',
  'units.notSent',
  'units.noFile',
  'units.weak',
  'units.complying',
  'units.judged',
];

/**
 * Marks the counts as not complete where a unit counts as having sent nothing for want of a file alone. The number stays:
 * it is what the files at hand say, and the problem says what it rests on.
 */
export function unsettled(
  figures: readonly RollupFigure[],
  returns: readonly UnitReturn[],
  unplaced: number,
): RollupFigure[] {
  const silent = returns.some((one) => one.status === 'not-sent' && !isJudged(one));
  if (unplaced === 0 || !silent) return [...figures];
  const problem = rollupProblem('rollup/unplaced-files', 'warning', { count: unplaced });
  const rests = ({ key }: RollupFigure) => RESTING.includes(key.replace(/Rate$/, ''));
  return figures.map((one) =>
    rests(one) ? { ...one, complete: false, problems: [...one.problems, problem] } : one,
  );
}
