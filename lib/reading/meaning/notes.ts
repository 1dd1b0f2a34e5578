/** Collects the problems of one reading, each once. */
import { problemMaker } from '../../domain/make-problem';
import type { Problem } from '../../domain/problem';
import { readingStrings } from '../../domain/strings/reading';
import type { StringArgs } from '../../domain/strings/catalogue';
import type { PersonalData } from './privacy';

const problem = problemMaker('reading', readingStrings);
export type ReadingCode = keyof typeof readingStrings;

export class Notes {
  readonly problems: Problem[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly personal: PersonalData) {}

  /** Adds a problem; `grid` null: the page; `at`: a column's path, a row's label, a dossier's code, or null. */
  add(
    code: ReadingCode,
    severity: Problem['severity'],
    grid: number | null,
    at: string | null = null,
    args: StringArgs = {},
  ): void {
    const safe = Object.fromEntries(
      Object.entries(args).map(([name, value]) => [
        name,
        typeof value === 'string' && name !== 'row' && name !== 'path'
          ? this.personal.scrub(value)
          : value,
      ]),
    );
    const key = JSON.stringify([code, grid, at, safe]);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.problems.push(problem(code, severity, safe, { grid, at }));
  }
}
