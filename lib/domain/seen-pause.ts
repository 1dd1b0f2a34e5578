/** Pauses that no date tells of, only the status of some days: what they prove about the last day of a period. */
import { dayOf } from './instant';
import type { Pause } from './pause';
import type { PausePart } from './placement';
import type { DossierFacts, SeenSpan, StatusSpans } from './sight';

const PAUSES = [
  ['supplementRequested', 'supplement'],
  ['paymentRequested', 'payment'],
] as const satisfies readonly (readonly [keyof StatusSpans, PausePart])[];
const AT_WORK = ['registered', 'accepted', 'processing', 'withdrawalRequested'] as const;

/**
 * The pause at the end of `lastDay` as far as the statuses of other days tell: seen waiting on that day, it waits, for
 * certain where it was seen waiting after it too.
 * Seen waiting before and after, it probably does; before or after alone, it may: unless it was seen at work in
 * between, the answer is not proven. Null where nothing speaks for a pause.
 */
export function seenPause(dossier: DossierFacts, lastDay: string): Pause | null {
  let possible: Pause | null = null;
  for (const spans of Object.values(dossier.sight?.statuses ?? {})) {
    const worked = AT_WORK.flatMap((status) => instantsOf(spans[status]));
    for (const [status, part] of PAUSES) {
      const waited = instantsOf(spans[status]).filter((at) => !isDated(dossier, part, dayOf(at)));
      if (waited.some((at) => dayOf(at) === lastDay)) {
        // Seen later in another state it may have gone on that very afternoon.
        const stays = waited.some((at) => dayOf(at) > lastDay);
        const proven = stays && !worked.some((at) => dayOf(at) === lastDay);
        return { part, proven, since: null };
      }
      const before = waited.some(
        (at) => dayOf(at) < lastDay && !worked.some((work) => work > at && dayOf(work) <= lastDay),
      );
      // At work on the last day itself it may have begun to wait that afternoon.
      const after = waited.some(
        (at) => dayOf(at) > lastDay && !worked.some((work) => work < at && dayOf(work) > lastDay),
      );
      if (before && after) possible = { part, proven: false, since: null };
      else if (before || after) possible ??= { part, proven: false, since: null, possible: true };
    }
  }
  return possible;
}

/** True where any portal showed it at work after an instant. */
export function workedAfter(dossier: DossierFacts, instant: string): boolean {
  return Object.values(dossier.sight?.statuses ?? {}).some((spans) =>
    AT_WORK.some((status) => instantsOf(spans[status]).some((at) => at > instant)),
  );
}

const instantsOf = (span: SeenSpan | undefined): string[] => (span ? [span.first, span.last] : []);

/** A pause whose dates are shown is judged by them. */
function isDated(dossier: DossierFacts, part: PausePart, day: string): boolean {
  if (part !== 'supplement') return false;
  return dossier.supplements.some(
    ({ requestedAt, completedAt }) =>
      requestedAt !== null &&
      dayOf(requestedAt) <= day &&
      (completedAt === null || dayOf(completedAt) >= day),
  );
}
