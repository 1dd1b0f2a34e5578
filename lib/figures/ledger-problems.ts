/** What the figures as a whole should say about the dossiers and pages behind them. */
import type { Problem } from '../domain/problem';
import type { Ledger } from '../ledger/ledger';
import { conflictProblems } from './conflicts';
import { datesImpossible } from './date-problems';
import { duplicateProblems } from './duplicates';
import { openPage } from './fixes';
import { figureProblem, listCodes } from './offer';
import { sightProblems } from './sight-problems';
import type { Placed } from './tally';
import { unitProblems } from './unit-problems';
import type { Asked, Workings } from './workings';

/** Excluded data errors, dossiers without due day or unit, portals in conflict, doubles, what is old or missing. */
export function ledgerProblems(
  ledger: Ledger,
  workings: Workings,
  asked: Asked & { today?: string },
): Problem[] {
  const { placed } = workings.context.placing;
  return [
    ...datesImpossible(placed),
    ...listed('figures/due-missing', placed.filter(lacksDue)),
    ...listed('figures/returned-as-end', placed.filter(endsByReturn)),
    ...unitProblems(workings),
    ...conflictProblems(ledger, workings, asked),
    ...duplicateProblems(ledger, placed),
    ...sightProblems(ledger, workings, asked.period, asked.today ?? null),
    ...undatedPages(ledger),
  ];
}

function listed(
  code: 'figures/due-missing' | 'figures/returned-as-end',
  found: readonly Placed[],
): Problem[] {
  if (found.length === 0) return [];
  const codes = found.map(({ dossier }) => dossier.code);
  return [figureProblem(code, 'warning', { count: codes.length, codes: listCodes(codes) })];
}

const lacksDue = ({ placement }: Placed): boolean =>
  placement.membership === 'in' && placement.doubts.includes('noDue');

const endsByReturn = ({ placement }: Placed): boolean =>
  placement.membership === 'in' && placement.byReturn;

function undatedPages(ledger: Ledger): Problem[] {
  const undated = ledger.readings.filter((reading) =>
    reading.figures.some(
      (figure) =>
        figure.value !== null &&
        figure.concept !== 'procedures.total' &&
        !reading.grids[figure.grid]?.period,
    ),
  );
  return undated.map((reading) =>
    figureProblem(
      'figures/page-period-unknown',
      'info',
      { title: reading.title || reading.input },
      { fixes: openPage(reading.url) },
    ),
  );
}
