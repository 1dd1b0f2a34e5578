/**
 * Statistics as a vendor's own code makes them (domain facts §5.3, portal facts): the due day now in force, what was
 * withdrawn or refused counted as on time, whoever waits today waited in every past period.
 */
import type { Truth } from '../oracle/truth';
import type { Kept } from './portal';

interface Period {
  from: string;
  to: string;
}

const dayOf = (instant: string | null): string | null => instant && instant.slice(0, 10);

/** Counts of the vendor's tables for a period. */
export function vendorCounts(kept: readonly Kept[], period: Period): Truth {
  const counts: Truth = {};
  for (const one of kept)
    for (const concept of countedAs(one, period)) counts[concept] = (counts[concept] ?? 0) + 1;
  return counts;
}

function countedAs({ history, view }: Kept, period: Period): string[] {
  const received = dayOf(view.receivedAt);
  const end = dayOf(view.end?.at ?? null);
  if (received === null || received > period.to) return [];
  if (received < period.from && end !== null && end < period.from) return [];
  const inPeriod = received >= period.from;
  const channel = history.channel === 'online' ? 'received.online' : 'received.directPostal';
  return [
    'received.total',
    ...(inPeriod ? ['received.inPeriod', channel] : ['carriedOver']),
    ...(end !== null && end <= period.to
      ? closed(view.end!.kind, end, dayOf(view.dueAt))
      : running(view.status, dayOf(view.dueAt), period)),
  ];
}

function closed(kind: string, end: string, due: string | null): string[] {
  const both = ['resolved.total', 'resolved.earlyOnTime'];
  if (kind !== 'finished') return [...both, 'resolved.onTime'];
  if (due !== null && end > due) return ['resolved.total', 'resolved.overdue'];
  return [...both, due === null || end === due ? 'resolved.onTime' : 'resolved.early'];
}

function running(status: string, due: string | null, { to }: Period): string[] {
  const waits = status === 'supplementRequested' || status === 'paymentRequested';
  const late = !waits && due !== null && due < to;
  return [
    'inProgress.total',
    late ? 'inProgress.overdue' : 'inProgress.inTime',
    ...(waits ? ['paused'] : []),
  ];
}
