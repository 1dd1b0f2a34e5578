/** When a dossier was received, seen from a period. */
import type { Status } from './concepts';
import type { Period } from './figures';
import { dayOf } from './instant';
import type { Origin } from './placement';
import type { PolicyRules } from './policy';
import type { DossierFacts } from './sight';

export interface Receipt {
  place: Origin | 'outside' | 'unknown';
  proven: boolean;
}

/** Statuses that only a received dossier can have. */
const RECEIVED: readonly Status[] = [
  'accepted',
  'processing',
  'supplementRequested',
  'paymentRequested',
  'stopped',
  'finished',
  'delivered',
];

/**
 * The receipt day decides. Where it is not shown, receipt lies between submission and the first sight of the
 * dossier at work (or its first dated step): proven where both fall on the same side. Where they do not, the
 * day of submission stands in if the policy says so, unproven; else the place is unknown.
 */
export function receiptOf(dossier: DossierFacts, period: Period, rules: PolicyRules): Receipt {
  if (dossier.receivedAt) {
    const place = placeOf(dayOf(dossier.receivedAt), period);
    return { place, proven: true };
  }
  const submitted = dossier.submittedAt ? dayOf(dossier.submittedAt) : null;
  const latest = latestReceipt(dossier);
  if (submitted && placeOf(submitted, period) === 'outside')
    return { place: 'outside', proven: true };
  if (latest && latest < period.from) return { place: 'carriedOver', proven: true };
  if (!submitted) return { place: 'unknown', proven: false };
  const place = placeOf(submitted, period);
  if (latest && placeOf(latest, period) === place) return { place, proven: true };
  if (rules.missingReceipt === 'unknown') return { place: 'unknown', proven: false };
  return { place, proven: false };
}

function placeOf(day: string, period: Period): Origin | 'outside' {
  if (day > period.to) return 'outside';
  return day < period.from ? 'carriedOver' : 'inPeriod';
}

/** The latest day on which it can have been received. */
function latestReceipt(dossier: DossierFacts): string | null {
  const steps = [dossier.resultAt, dossier.returnedAt, dossier.refusedAt, dossier.stoppedAt];
  const sights = Object.values(dossier.sight?.statuses ?? {}).flatMap((spans) =>
    RECEIVED.flatMap((status) => spans[status]?.first ?? []),
  );
  const days = [...steps, ...sights].flatMap((at) => (at ? [dayOf(at)] : []));
  return days.length ? days.reduce((a, b) => (a < b ? a : b)) : null;
}
