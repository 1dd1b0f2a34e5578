/** Until the last day for sending has passed, who has sent nothing may still send. */
import { formatDay } from '../../domain/instant';
import type { Problem } from '../../domain/problem';
import { rollupProblem } from '../problem';
import type { UnitReturn } from '../returns';
import type { Due } from './late';

/**
 * Told on the board and before the report: “không gửi hồ sơ” is not the last word yet. None where no last day is known, on
 * the day after it, and where everybody in scope has sent.
 *
 * @param today `YYYY-MM-DD`
 */
export function beforeDue(
  returns: readonly { unit: Pick<UnitReturn['unit'], 'inScope'>; result: UnitReturn['result'] }[],
  due: Due | null,
  today: string,
): Problem[] {
  if (due === null || today > due.day) return [];
  const count = returns.filter(({ unit, result }) => unit.inScope && result === 'not-sent').length;
  if (count === 0) return [];
  return [rollupProblem('rollup/before-due', 'warning', { count, day: formatDay(due.day) })];
}
