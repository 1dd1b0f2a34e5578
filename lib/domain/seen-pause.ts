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
 * The pause at the end of `lastDay` as far as the statuses of other days tell: seen waiting on that day, it waits.
 * Seen waiting before and after, it probably does; before or after alone, it may: unless it was seen at work in
 * between, the answer is not proven. Null where nothing speaks for a pause.
 */
export function seenPause(dossier: DossierFacts, lastDay: string): Pause | null {
  let possible: Pause | null = null;
  for (const spans of Object.values(dossier.sight?.statuses ?? {})) {
    const worked = AT_WORK.flatMap((status) => daysOf(spans[status]));
    for (const [status, part] of PAUSES) {
      const waited = daysOf(spans[status]).filter((day) => !isDated(dossier, part, day));
      if (waited.includes(lastDay)) return { part, proven: !worked.includes(lastDay), since: null };
      const before = waited.some((day) => day < lastDay && !between(worked, day, lastDay));
      const after = waited.some((day) => day > lastDay && !between(worked, lastDay, day));
      if (before && after) possible = { part, proven: false, since: null };
      else if (before || after) possible ??= { part, proven: false, since: null, possible: true };
    }
  }
  return possible;
}

const daysOf = (span: SeenSpan | undefined): string[] =>
  span ? [dayOf(span.first), dayOf(span.last)] : [];

const between = (days: readonly string[], from: string, to: string): boolean =>
  days.some((day) => day >= from && day <= to);

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
