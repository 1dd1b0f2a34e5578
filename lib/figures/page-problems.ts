/** What the reader warned of on the pages of a period. */
import type { Period } from '../domain/figures';
import type { Problem } from '../domain/problem';
import type { LedgerReading } from '../ledger/records';
import { pagePath } from './facts';
import { openPage } from './fixes';

export interface PageProblems {
  /** The page's address, or the file's name. */
  page: string;
  problems: Problem[];
}

/** Of the newest look at each page that concerns the period; pages without a warning are left out. */
export const pageProblems = (readings: readonly LedgerReading[], period: Period): PageProblems[] =>
  newestLooks(readings, period).flatMap((reading) => {
    const problems = warningsOf(reading);
    return problems.length > 0 ? [{ page: reading.url ?? reading.input, problems }] : [];
  });

/** Of each page the newest look, where it speaks of days of the period or of none. */
function newestLooks(readings: readonly LedgerReading[], { from, to }: Period): LedgerReading[] {
  const newest = new Map<string, LedgerReading>();
  for (const reading of readings) {
    const concerns = reading.grids.some(
      ({ period }) => period === null || (period.from <= to && period.to >= from),
    );
    const place = reading.url ? reading.host + pagePath(reading.url) : reading.input;
    const known = newest.get(place);
    if (concerns && (!known || known.readAt < reading.readAt)) newest.set(place, reading);
  }
  return [...newest.values()];
}

/** What the reader warned of, with the way to the page; notes stay with the page. */
function warningsOf({ problems, url }: LedgerReading): Problem[] {
  const fixes = openPage(url);
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map((problem) => ({ ...problem, fixes: [...(problem.fixes ?? []), ...fixes] }));
}
