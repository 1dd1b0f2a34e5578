/** Files that could not be read, and what a person has said of them: whose they are, or that they are of no use. */
import { rollupProblem } from '../problem';
import type { Province } from '../province/schema';
import type { UnitsOfYear } from '../province/units';
import type { Refusal } from './open';

export interface Placed extends Refusal {
  /** Whose it is; null: nobody has said. */
  unit: { id: string; name: string } | null;
  year: number | null;
}

/**
 * Puts the answers to refused files beside them. They are kept by the bytes of the file, since nothing of what it says is
 * known. One of another year, or set aside, is no unit's.
 */
export function placer(province: Province, units: UnitsOfYear): (one: Refusal) => Placed {
  const answers = new Map(province.answers.map((answer) => [answer.fingerprint, answer]));
  const byId = new Map(units.units.map((unit) => [unit.id, unit]));
  return (one) => {
    const answer = answers.get(one.hash);
    if (!answer) return { ...one, unit: null, year: null };
    const extra = { place: { file: one.input } };
    const year = answer.year ?? null;
    const nobodys = (refused: Refusal['refused']) => ({ ...one, refused, unit: null, year });
    if (answer.setAside !== undefined)
      return nobodys(rollupProblem('rollup/set-aside', 'info', { reason: answer.setAside }, extra));
    if (year !== null && year !== units.year)
      return nobodys(
        rollupProblem('rollup/other-year', 'warning', { year, asked: units.year }, extra),
      );
    const unit = byId.get(answer.unit ?? '');
    return { ...one, unit: unit ? { id: unit.id, name: unit.name } : null, year };
  };
}
