/** Why a dossier stands where it does, as a key of `placementStrings` with its arguments. */
import type { Period } from '../domain/figures';
import { formatDay, formatInstant } from '../domain/instant';
import type { Placement } from '../domain/placement';
import type { Policy } from '../domain/policy';
import type { StringArgs } from '../domain/strings/catalogue';
import type { placementStrings } from '../domain/strings/evidence';
import { dueOf } from '../domain/judge';
import type { LedgerDossier } from '../ledger/effective';

export interface Reason {
  key: keyof typeof placementStrings;
  args: StringArgs;
}

/** The reason of a placement. Dates are shown as the page gave them; null where no page gave one. */
export function explain(
  dossier: LedgerDossier,
  placement: Placement,
  { period, policy }: { period: Period; policy: Policy },
): Reason {
  const due = dueOf(dossier, policy.rules);
  const args: StringArgs = {
    due: due && formatInstant(due),
    end: endOf(dossier, placement),
    received: dossier.receivedAt && formatInstant(dossier.receivedAt),
    to: formatDay(period.to),
  };
  const key = keyOf(placement);
  return { key, args: only(args, ARGS[key] ?? []) };
}

function keyOf(placement: Placement): Reason['key'] {
  if (placement.membership === 'excluded') return `excluded.${placement.reason}`;
  if (placement.membership !== 'in') return 'unknown';
  switch (placement.state) {
    case 'withdrawn':
      return 'withdrawn';
    case 'paused':
      if (placement.part === null) return 'paused';
      return placement.part === 'supplement' ? 'pausedSupplement' : 'pausedPayment';
    case 'inProgress':
      if (placement.byRule) return 'inProgressByRule';
      if (placement.timeliness === 'inTime') return 'inTime';
      return placement.timeliness === 'overdue' ? 'inProgressOverdue' : 'inProgressUnknown';
    case 'resolved':
      if (placement.byRule || placement.ending === 'waiting') return 'resolvedByRule';
      if (placement.timeliness === 'unknown')
        return placement.ending === 'finished' ? 'resolvedUnknown' : placement.ending;
      if (placement.timeliness === 'overdue' && placement.byReturn) return 'overdueByReturn';
      return placement.timeliness;
  }
}

/** The instant that ended it, with its time of day where a page shows one. */
function endOf(dossier: LedgerDossier, placement: Placement): string | null {
  if (placement.membership !== 'in' || !('endDay' in placement) || placement.endDay === null)
    return null;
  const { endDay } = placement;
  const dates = [
    dossier.resultAt,
    dossier.returnedAt,
    dossier.withdrawnAt,
    dossier.refusedAt,
    dossier.stoppedAt,
  ];
  return formatInstant(dates.find((at) => at?.startsWith(endDay)) ?? endDay);
}

/** Which arguments a wording uses: one it does not use must not make it the wording for something unknown. */
const ARGS: Partial<Record<Reason['key'], readonly string[]>> = {
  early: ['end', 'due'],
  onTime: ['end', 'due'],
  overdue: ['end', 'due'],
  overdueByReturn: ['end', 'due'],
  refused: ['end'],
  stopped: ['end'],
  withdrawn: ['end'],
  pausedSupplement: ['to'],
  pausedPayment: ['to'],
  paused: ['to'],
  inTime: ['to', 'due'],
  inProgressOverdue: ['to', 'due'],
  inProgressUnknown: ['to'],
  'excluded.dueBeforeReceived': ['due', 'received'],
  'excluded.endBeforeReceived': ['received'],
};

const only = (args: StringArgs, names: readonly string[]): StringArgs =>
  Object.fromEntries(names.map((name) => [name, args[name] ?? null]));
