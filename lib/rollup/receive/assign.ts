/** Whose is it, and of which year? Answered by the content, by the officer's answer, or asked. */
import type { Problem } from '../../domain/problem';
import { shortDate } from '../../report/text/numbers';
import { rollupProblem } from '../problem';
import type { RecogniseUnit } from '../province/recognise';
import type { Province } from '../province/schema';
import { kinOf } from '../province/kin';
import type { ScopedUnit, UnitsOfYear } from '../province/units';
import type { Opened } from './types';
import { withTyped } from './typed';
import { unreadOf, unreadQuestion, withoutWording } from './unread';

export interface Assigned extends Opened {
  unit: { id: string; name: string } | null;
  /** Ids of the units that it may be of: several bear the name it carries, or the one that does is not there in the year. */
  rivals: string[];
  /** Questions to the officer; without an answer the file counts for nobody. */
  questions: Problem[];
  /** Why it is not taken in at all. */
  refused: Problem | null;
  /** Keys of values that a person typed. */
  typed: string[];
  /** Day on which that was; null: nothing was typed. */
  typedOn: string | null;
  /** It follows no form at hand: what was not found in it is not known to be missing. */
  unread: boolean;
}

/** Assigns an opened file to a unit of the list and checks its year against the year rolled up. */
export function assigner(province: Province, units: UnitsOfYear, recognise: RecogniseUnit) {
  const answers = new Map(province.answers.map((answer) => [answer.fingerprint, answer]));
  const byId = new Map(units.units.map((unit) => [unit.id, unit]));
  return (opened: Opened): Assigned => {
    const answer = answers.get(opened.fingerprint);
    const file = withTyped(opened, answer);
    const extra = { place: { file: file.input } };
    const year = answer?.year ?? file.year;
    const unread = unreadOf(file);
    const done = (
      unit: Assigned['unit'],
      questions: Problem[],
      refused: Problem | null = null,
      rivals: string[] = [],
    ) => ({
      ...file,
      year,
      unit,
      rivals,
      questions,
      refused,
      unread: unread !== null,
      problems: withoutWording(file.problems, unread !== null),
    });
    if (answer?.setAside !== undefined) {
      const { setAside: reason } = answer;
      return done(null, [], rollupProblem('rollup/set-aside', 'info', { reason }, extra));
    }
    if (year !== null && year !== units.year) {
      const args = { year, asked: units.year };
      return done(null, [], rollupProblem('rollup/other-year', 'warning', args, extra));
    }
    const questions = [
      ...(year === null ? [rollupProblem('rollup/year-unclear', 'warning', {}, extra)] : []),
      ...(unread === null || answer?.seen || answer?.typed
        ? []
        : [unreadQuestion(unread, file.input)]),
    ];
    if (answer?.unit !== undefined) {
      const { id, name } = byId.get(answer.unit)!;
      return done({ id, name }, questions);
    }
    const { unit, rivals, question } = unitOf(file, recognise, units.year);
    const named = unit && byId.get(unit.id)!;
    const asked = question ?? (named && outOfTime(named, units.day));
    if (!asked) return done(named && { id: named.id, name: named.name }, questions);
    const kin = named ? [named.id, ...kinOf(named.id, province.organisations, wayOf(named))] : [];
    return done(null, [...questions, { ...asked, ...extra }], null, question ? rivals : kin);
  };
}

/**
 * A unit that is not there on the day and is in no denominator: its numbers may be another's, who has sent under a name that
 * had passed, or did not stand yet. Until somebody says whose they are, they are nobody's.
 */
function outOfTime({ name, inScope, outside }: ScopedUnit, day: string): Problem | null {
  if (inScope || outside === null) return null;
  const code = outside === 'ended' ? 'rollup/unit-ended' : 'rollup/unit-not-yet';
  return rollupProblem(code, 'warning', { unit: name, day: shortDate(day) });
}

const wayOf = ({ outside }: ScopedUnit) => (outside === 'ended' ? 'after' : 'before');

function unitOf(
  { unitName }: Opened,
  recognise: RecogniseUnit,
  year: number,
): { unit: Assigned['unit']; rivals: string[]; question: Problem | null } {
  const ask = (question: Problem, rivals: string[] = []) => ({ unit: null, rivals, question });
  if (unitName === null) return ask(rollupProblem('rollup/unit-missing', 'warning'));
  const found = recognise(unitName, year);
  if (found.kind === 'found')
    return { unit: { id: found.id, name: found.name }, rivals: [], question: null };
  const args = { unit: unitName };
  if (found.kind === 'unknown') return ask(rollupProblem('rollup/unit-unknown', 'warning', args));
  const units = found.names.join(', ');
  return ask(rollupProblem('rollup/unit-ambiguous', 'warning', { ...args, units }), found.ids);
}
