/**
 * What is still open, counted in one place for the hand-over, its sheet, the first steps and the rail: items of the
 * report without a value, problems that are more than such an item, and lines of the year's register that lack
 * something or contradict themselves.
 */
import type { Entry } from '../../lib/domain/entry/entry';
import { missingOf, oddOf } from '../../lib/domain/entry/missing';
import type { Problem } from '../../lib/domain/problem';
import type { FieldModel } from '../form/model';
import { isBlankItem } from './problem-groups';
import type { WorkbenchViewProps } from './WorkbenchView';

export interface OpenCounts {
  /** Null while the figures are being worked out. */
  fields: readonly FieldModel[] | null;
  problems: readonly Problem[] | null;
  /** Null while the register is being read. */
  lines: readonly Entry[] | null;
}

/** Problems that the panel lists as such: an empty item of the report is counted as an item alone. */
export const realProblems = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => !isBlankItem(problem));

/** Entries of a year that somebody has to complete. */
export const unfinishedLines = (entries: readonly Entry[], year: number): Entry[] =>
  entries.filter(
    (entry) =>
      !entry.deleted &&
      entry.year === year &&
      (missingOf(entry).length > 0 || oddOf(entry).length > 0),
  );

/** All that is open in the year in front. */
export function openWorkOf({
  figures,
  toFill,
  problems,
  welcome,
}: Pick<WorkbenchViewProps, 'figures' | 'toFill' | 'problems' | 'welcome'>): OpenCounts {
  return {
    fields: figures ? toFill.fields : null,
    problems: figures ? realProblems(problems) : null,
    lines: welcome.unfinished,
  };
}
