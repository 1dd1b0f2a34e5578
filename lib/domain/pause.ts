/** Was a dossier waiting for papers or payment on the last day of a period? */
import { dayOf } from './instant';
import { seenPause } from './seen-pause';
import type { PausePart } from './placement';
import type { DossierFacts, StatusSpans } from './sight';

export interface Pause {
  /** 'none': at work, as far as is known; only the proof is missing. */
  part: PausePart | null | 'none';
  proven: boolean;
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
  if (open?.completedAt) return { part: 'supplement', proven: true };
  if (open) return openPause(dossier, open.requestedAt!, byStatus, lastDay);
  if (!byStatus) return null;
  const asked = dossier.supplements.filter((event) => event.requestedAt !== null);
  if (byStatus === 'supplement' && asked.length > begun.length) return null;
  const first = firstSeen(dossier, dossier.status!);
  const fresh = begun.length === 0;
  return { part: byStatus, proven: fresh && (first === null || dayOf(first) <= lastDay) };
}

/** Requested by the last day and no completion shown: over only if the dossier was since seen at work. */
function openPause(
  dossier: DossierFacts,
  requestedAt: string,
  byStatus: PausePart | undefined,
  lastDay: string,
): Pause | null {
  if (byStatus !== undefined || dossier.status === null)
    return { part: byStatus ?? 'supplement', proven: true };
  const first = firstSeen(dossier, dossier.status);
  const resumed =
    first !== null && dayOf(first) > dayOf(requestedAt) ? first : lastSeen(dossier, dossier.status);
  if (resumed !== null && dayOf(resumed) <= lastDay) return null;
  const paused = lastSeen(dossier, 'supplementRequested');
  return { part: 'supplement', proven: paused !== null && dayOf(paused) >= lastDay };
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
