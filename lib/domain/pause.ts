/** Was a dossier waiting for papers or payment on the last day of a period? */
import { dayOf } from './instant';
import { seenPause, workedAfter } from './seen-pause';
import type { PausePart } from './placement';
import type { DossierFacts, StatusSpans } from './sight';

export interface Pause {
  part: PausePart | null;
  proven: boolean;
  /** When it began, where a date says so. */
  since: string | null;
  /** The dossier was stopped, and the policy takes that for a wait. */
  stopped?: true;
  /** At work as far as is known; that it does not wait is what is not proven. */
  possible?: true;
}

const PAUSE_OF: Partial<Record<string, PausePart>> = {
  supplementRequested: 'supplement',
  paymentRequested: 'payment',
};

/**
 * The pause in force at the end of `lastDay`, or null. Dates decide; the status, which is that of the day of
 * the look, is used only where dates are missing (domain facts §5.4), and then the pause is proven only if
 * it was already seen on or before that day.
 */
export function pauseAt(dossier: DossierFacts, lastDay: string): Pause | null {
  return pauseByDates(dossier, lastDay) ?? seenPause(dossier, lastDay);
}

function pauseByDates(dossier: DossierFacts, lastDay: string): Pause | null {
  const byStatus = dossier.status ? PAUSE_OF[dossier.status] : undefined;
  const begun = dossier.supplements.filter(
    (event) => event.requestedAt !== null && dayOf(event.requestedAt) <= lastDay,
  );
  const open = begun.find(
    (event) => event.completedAt === null || dayOf(event.completedAt) > lastDay,
  );
  if (open?.completedAt) return { part: 'supplement', proven: true, since: open.requestedAt };
  if (open) return openPause(dossier, open.requestedAt!, byStatus, lastDay);
  if (!byStatus) return null;
  const asked = dossier.supplements.filter((event) => event.requestedAt !== null);
  if (byStatus === 'supplement' && asked.length > begun.length) return null;
  const first = firstSeen(dossier, dossier.status!);
  // Waiting, at work, waiting again: which of it was the last day's, the sights must tell.
  if (first !== null && workedAfter(dossier, first)) return null;
  const fresh = begun.length === 0;
  const proven = fresh && (first === null || dayOf(first) <= lastDay);
  return { part: byStatus, proven, since: null };
}

/** A stop in force at the end of `lastDay`, for policies that take it for a wait; or null. */
export function stopAt(dossier: DossierFacts, lastDay: string): Pause | null {
  const at = dossier.stoppedAt ?? (dossier.status === 'stopped' ? dossier.resultAt : null);
  if (at !== null) {
    if (dayOf(at) > lastDay) return null;
    return { part: null, proven: !isAtWork(dossier), since: at, stopped: true };
  }
  if (dossier.status !== 'stopped') return null;
  const first = firstSeen(dossier, 'stopped');
  const proven = first === null || dayOf(first) <= lastDay;
  return { part: null, proven, since: null, stopped: true };
}

/** Taken up again, perhaps only after the day asked about. */
const isAtWork = ({ status }: DossierFacts): boolean =>
  status === 'processing' || status === 'accepted' || (status !== null && status in PAUSE_OF);

/** How often papers were asked for by the end of a day: for certain, and at most. Twice on one day is once. */
export function requestsBy(
  { supplements }: DossierFacts,
  lastDay: string,
): { least: number; most: number } {
  const dated = supplements.filter(({ requestedAt }) => requestedAt !== null);
  const days = dated.map(({ requestedAt }) => dayOf(requestedAt!)).filter((day) => day <= lastDay);
  const least = new Set(days).size;
  return { least, most: least + supplements.length - dated.length };
}

/** Requested by the last day and no completion shown: over only if the dossier was since seen at work. */
function openPause(
  dossier: DossierFacts,
  requestedAt: string,
  byStatus: PausePart | undefined,
  lastDay: string,
): Pause | null {
  if (byStatus !== undefined || dossier.status === null)
    return { part: byStatus ?? 'supplement', proven: true, since: requestedAt };
  const first = firstSeen(dossier, dossier.status);
  const resumed =
    first !== null && dayOf(first) > dayOf(requestedAt) ? first : lastSeen(dossier, dossier.status);
  if (resumed !== null && dayOf(resumed) <= lastDay) return null;
  const paused = lastSeen(dossier, 'supplementRequested');
  const proven = paused !== null && dayOf(paused) >= lastDay;
  return { part: 'supplement', proven, since: requestedAt };
}

function firstSeen(dossier: DossierFacts, status: keyof StatusSpans): string | null {
  const firsts = spansOf(dossier).flatMap((spans) => spans[status]?.first ?? []);
  return firsts.length ? firsts.reduce((a, b) => (a < b ? a : b)) : null;
}

function lastSeen(dossier: DossierFacts, status: keyof StatusSpans): string | null {
  const lasts = spansOf(dossier).flatMap((spans) => spans[status]?.last ?? []);
  return lasts.length ? lasts.reduce((a, b) => (a > b ? a : b)) : null;
}

function spansOf(dossier: DossierFacts): StatusSpans[] {
  return Object.values(dossier.sight?.statuses ?? {});
}
