/** Reports in other words than those of any form at hand: what is not found in them is not thereby missing. */
import type { Problem } from '../../domain/problem';
import { rollupProblem } from '../problem';
import type { Opened } from './types';

/** Items found, of those the form asks for. */
export interface Unread {
  found: number;
  all: number;
}

/** What only says that the form's words were not met, or which form was tried. */
const OF_WORDING = [
  'report/read-other-wording',
  'report/read-not-found',
  'report/read-form-guessed',
  'report/read-no-period',
  'report/read-no-year',
  'report/read-no-form',
];

/**
 * How little of a report was read, where it follows no form at hand; null where it was read. Items that stand in it as
 * blanks were met in their place, so that a report of the form that is left empty is a report that was read.
 */
export function unreadOf({
  problems,
  outcome,
}: Pick<Opened, 'problems' | 'outcome'>): Unread | null {
  if (outcome === 'unread') return { found: 0, all: 0 };
  const told = problems.find(({ code }) => code === 'report/read-other-wording');
  if (!told) return null;
  const { found, all } = told.args;
  if (typeof found !== 'number' || typeof all !== 'number') return null;
  const notMet = problems.filter(({ code }) => code === 'report/read-not-found').length;
  return notMet * 2 > all ? { found, all } : null;
}

/**
 * What is left to tell of a report: of one that is unread nothing that would count an item as missing; of one of the form,
 * left empty, not that it were of another.
 */
export const withoutWording = (problems: readonly Problem[], unread: boolean): Problem[] =>
  problems.filter(
    ({ code }) => code !== 'report/read-other-wording' && !(unread && OF_WORDING.includes(code)),
  );

/** The question that stands for all of them. */
export const unreadQuestion = ({ found, all }: Unread, file: string): Problem =>
  rollupProblem(
    found === 0 ? 'rollup/report-unread' : 'rollup/report-partly-read',
    'warning',
    { found, all },
    { place: { file } },
  );
