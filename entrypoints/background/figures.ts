/** The figures of a report year: as a page's worker has just worked them out, else counted here. */
import type { FiguresOfPeriod } from '../../lib/domain/figures';
import { figuresOf } from '../../lib/figures/figures';
import { officeScope, type OfficeScope } from '../../lib/figures/office-scope';
import type { YearAsked, YearSummary } from '../../lib/figures/year-summary';
import type { LedgerDb } from '../../lib/ledger/db';
import { loadLedger } from '../../lib/ledger/queries';
import { keptAnswer } from '../../lib/ledger/summaries';

export interface YearFigures {
  scope: OfficeScope;
  figures: FiguresOfPeriod;
}

/**
 * A kept answer is taken only where it is the answer to this very question (period, policy, unit, names, choices, day),
 * by the code of this build, over the ledger as it stands: then it is what would be counted here, and nobody waits for
 * 100,000 dossiers twice.
 *
 * @param build names the code of the page that asks; left out: everything is counted here, with all its sources
 */
export async function figuresOfYear(
  db: LedgerDb,
  asked: YearAsked,
  build?: string,
): Promise<YearFigures> {
  const kept = build === undefined ? null : await keptAnswer(db, build, 'year', asked);
  if (kept !== null) {
    const { scope, figures } = kept as YearSummary;
    return { scope, figures };
  }
  const { period, policy, portalUnit, officeName, units, choices } = asked;
  const collected = await loadLedger(db);
  const scope = officeScope(collected, portalUnit, officeName, units);
  const of = { period, unit: scope.unit, units, unitChosen: scope.chosen, choices };
  return { scope, figures: figuresOf(collected, { ...of, policy }) };
}
