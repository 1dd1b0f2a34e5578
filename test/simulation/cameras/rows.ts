/** One dossier as each family prints it, in a list or on its own page: only what the family shows. */
import type { Dossier } from '../../../lib/domain/reading';
import { dossier } from '../../unit/figures/support/builders';
import type { Day } from '../office/history';
import type { Kept, Portal } from './portal';
import type { Sight } from './shot';

export type ListKind = 'received' | 'finished' | 'all';

const dayOf = (instant: string | null): Day | null => instant && instant.slice(0, 10);
const ownEnd = ({ view: { end } }: Kept, kind: string): string | null =>
  end?.kind === kind ? end.at : null;

/** A row of a list. `filterUnit`: the unit that the page is filtered by. */
export function rowOf(
  portal: Portal,
  kept: Kept,
  kind: ListKind,
  filterUnit: string | null,
): Dossier {
  const { history, home, view } = kept;
  const common = { otherCodes: home.others, status: view.status, statusText: view.status };
  if (portal.family === 'igate')
    return dossier(home.code, {
      ...common,
      procedure: history.procedure,
      unit: history.unit,
      channel: history.channel,
      receivedAt: view.receivedAt,
      dueAt: view.dueAt,
      resultAt: ownEnd(kept, 'finished'),
    });
  if (portal.family === 'hatinh')
    return dossier(home.code, {
      ...common,
      unit: filterUnit,
      channel: view.receivedAt ? history.channel : null,
      submittedAt: view.receivedAt ? null : view.submittedAt,
      receivedAt: view.receivedAt,
      dueAt: view.dueAt,
      returnedAt: view.returnedAt,
      ...(kind === 'finished' && {
        resultAt: ownEnd(kept, 'finished'),
        resultAttached: view.end?.kind === 'finished' ? view.attached : null,
      }),
    });
  // OpenCPS: days without a time, one column for every kind of end, no channel; its rows name the department.
  return dossier(home.code, {
    ...common,
    unit: filterUnit === null ? history.unit : history.department,
    receivedAt: dayOf(view.receivedAt),
    dueAt: dayOf(view.dueAt),
    resultAt: view.end && view.end.kind !== 'withdrawn' ? dayOf(view.end.at) : null,
  });
}

/** The dossier's own page. The Hà Tĩnh family prints an apology but no first due day; OpenCPS no supplements. */
export function detailOf(portal: Portal, kept: Kept): Dossier {
  const { history, home, view } = kept;
  return dossier(home.code, {
    otherCodes: home.others,
    status: view.status,
    statusText: view.status,
    procedure: history.procedure,
    unit: history.unit,
    channel: history.channel,
    submittedAt: view.submittedAt,
    receivedAt: view.receivedAt,
    dueAt: view.dueAt,
    dueAtOriginal: portal.family === 'hatinh' ? null : view.dueAtOriginal,
    resultAt: ownEnd(kept, 'finished'),
    returnedAt: view.returnedAt,
    supplements: portal.family === 'opencps' ? [] : view.supplements,
    withdrawnAt: ownEnd(kept, 'withdrawn'),
    refusedAt: ownEnd(kept, 'refused'),
    stoppedAt: ownEnd(kept, 'stopped'),
    apologisedAt: view.apologisedAt,
    resultAttached: view.end ? view.attached : null,
  });
}

/** What a printed dossier gives away. */
export function sightOf(kept: Kept, printed: Dossier): Sight {
  const dues = [printed.dueAt, printed.dueAtOriginal].flatMap((at) => (at ? [dayOf(at)!] : []));
  const ends = [printed.resultAt, printed.withdrawnAt, printed.refusedAt, printed.stoppedAt];
  return {
    history: kept.history,
    due: dues,
    endDated: ends.some((end) => end !== null),
    pauses: [...printed.supplements.flatMap((one) => one.requestedAt ?? []), ...pausedNow(kept)],
  };
}

function pausedNow({ history, view }: Kept): string[] {
  if (view.status === 'paymentRequested') return [history.payment!.from];
  if (view.status !== 'supplementRequested') return [];
  return view.supplements.filter((one) => one.completedAt === null).map((one) => one.requestedAt);
}
