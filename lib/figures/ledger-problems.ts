/** What the figures as a whole should say about the dossiers and pages behind them. */
import type { Problem } from '../domain/problem';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { figureProblem, listCodes } from './offer';
import type { Placing } from './placing';
import type { Placed } from './tally';

const MOST_CONFLICTS = 20;

/** Excluded data errors, dossiers without due day or unit, hand-over taken for the end, portals in conflict, pages without a period. */
export function ledgerProblems(ledger: Ledger, placing: Placing, unit: string | null): Problem[] {
  const codes = (which: (one: Placed) => boolean) =>
    placing.placed.filter(which).map(({ dossier }) => dossier.code);
  const problems: Problem[] = [];
  const listed = (
    code: 'figures/dates-impossible' | 'figures/due-missing' | 'figures/returned-as-end',
    found: string[],
  ) => {
    if (found.length > 0)
      problems.push(
        figureProblem(code, 'warning', { count: found.length, codes: listCodes(found) }),
      );
  };
  listed('figures/dates-impossible', codes(isDataError));
  listed('figures/due-missing', codes(lacksDue));
  listed(
    'figures/returned-as-end',
    codes(({ placement }) => placement.membership === 'in' && placement.byReturn),
  );
  if (placing.unitUnknown.length > 0) {
    const unknown = placing.unitUnknown.map(({ dossier }) => dossier.code);
    const args = { count: unknown.length, unit: unit ?? '', codes: listCodes(unknown) };
    problems.push(figureProblem('figures/unit-unknown', 'warning', args));
  }
  return [...problems, ...conflicts(placing.placed, unit), ...undatedPages(ledger)];
}

function isDataError({ placement }: Placed): boolean {
  return (
    placement.membership === 'excluded' &&
    (placement.reason === 'dueBeforeReceived' || placement.reason === 'endBeforeReceived')
  );
}

function lacksDue({ placement }: Placed): boolean {
  return placement.membership === 'in' && placement.doubts.includes('noDue');
}

/** The unit matters only where one was asked for: portals name units each in their own way. */
function conflicts(placed: readonly Placed[], unit: string | null): Problem[] {
  return placed
    .filter(({ dossier }) => dossier.conflicts.length > 0)
    .map(({ dossier }) => ({ dossier, fields: conflictsOf(dossier, unit) }))
    .filter(({ fields }) => fields.length > 0)
    .slice(0, MOST_CONFLICTS)
    .map(({ dossier, fields }) =>
      figureProblem('figures/origins-conflict', 'info', {
        code: dossier.code,
        fields: fields.join(', '),
      }),
    );
}

const conflictsOf = (dossier: LedgerDossier, unit: string | null): string[] =>
  dossier.conflicts.map(({ field }) => field).filter((field) => field !== 'unit' || unit !== null);

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
    figureProblem('figures/page-period-unknown', 'info', { title: reading.title || reading.input }),
  );
}
