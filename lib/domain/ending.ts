/**
 * The end of a dossier's processing: a date where the page shows one, otherwise the span in which it must
 * have happened, between the last sight of the dossier open and the first sight of it ended (contract §3).
 */
import type { Status } from './concepts';
import { dayOf } from './instant';
import type { Exit } from './placement';
import type { PolicyRules } from './policy';
import type { DossierFacts, SeenSpan, StatusSpans } from './sight';

export interface EndEvent {
  kind: Exit;
  /** The instant itself where a date is known. */
  at: string | null;
  /** Earliest and latest day on which it can have happened; null: no bound. */
  earliest: string | null;
  latest: string | null;
  /** `at` is the hand-over, the only day known; the result lies anywhere between `earliest` and `latest`. */
  byReturn: boolean;
}

const ENDED: Record<Exit, readonly Status[]> = {
  withdrawn: ['withdrawn'],
  refused: ['refused'],
  stopped: ['stopped'],
  finished: ['finished', 'delivered'],
};
const ANY_END = Object.values(ENDED).flat();
const OPEN: readonly Status[] = [
  'registered',
  'accepted',
  'processing',
  'supplementRequested',
  'paymentRequested',
  'withdrawalRequested',
];

const EXITS_FIRST: readonly Exit[] = ['withdrawn', 'refused', 'stopped', 'finished'];
const RESULT_FIRST: readonly Exit[] = ['finished', 'stopped', 'refused', 'withdrawn'];

/**
 * Every end the dossier shows, in the order in which they decide: withdrawn, refused, stopped, finished
 * (domain facts §5.2), or the result first (QĐ 766, §5.1). The caller ignores those after the period's end.
 * A stop that a policy takes for a wait is no end.
 */
export function endEventsOf(dossier: DossierFacts, rules: PolicyRules): EndEvent[] {
  const own: Record<Exit, string | null> = {
    withdrawn: dossier.withdrawnAt,
    refused: dossier.refusedAt,
    stopped: dossier.stoppedAt,
    finished: dossier.resultAt,
  };
  const kinds = rules.endOrder === 'result-first' && !isExit(dossier) ? RESULT_FIRST : EXITS_FIRST;
  return kinds.flatMap((kind) =>
    isWait(kind, dossier, rules) ? [] : (eventOf(dossier, kind, own[kind], rules) ?? []),
  );
}

/** Such a dossier's "ngày kết thúc xử lý" is that of its exit, not of a result. */
const isExit = ({ status }: DossierFacts): boolean =>
  status === 'withdrawn' || status === 'refused' || status === 'stopped';

function isWait(kind: Exit, { status }: DossierFacts, { stopped }: PolicyRules): boolean {
  if (stopped !== 'as-paused') return false;
  return kind === 'stopped' || (kind === 'finished' && status === 'stopped');
}

function eventOf(
  dossier: DossierFacts,
  kind: Exit,
  own: string | null,
  rules: PolicyRules,
): EndEvent | null {
  if (own) return dated(kind, own);
  const byStatus = dossier.status !== null && ENDED[kind].includes(dossier.status);
  if (kind !== 'finished') {
    if (!byStatus) return null;
    return dossier.resultAt ? dated(kind, dossier.resultAt) : undated(dossier, kind);
  }
  if (dossier.returnedAt && rules.endEvent === 'result-else-returned')
    return { ...undated(dossier, kind), at: dossier.returnedAt, byReturn: true };
  return byStatus ? undated(dossier, kind) : null;
}

function dated(kind: Exit, at: string): EndEvent {
  return { kind, at, earliest: dayOf(at), latest: dayOf(at), byReturn: false };
}

function undated(dossier: DossierFacts, kind: Exit): EndEvent {
  const span = spanOf(dossier, ENDED[kind]);
  const bounds = [dossier.receivedAt ?? dossier.submittedAt, span.lastOpen].flatMap((at) =>
    at ? [dayOf(at)] : [],
  );
  const handedOver = dossier.returnedAt ? dayOf(dossier.returnedAt) : null;
  const seen = span.firstEnded ? dayOf(span.firstEnded) : null;
  const latest = [handedOver, seen].reduce((a, b) => (a && b ? (a < b ? a : b) : (a ?? b)), null);
  const latestOf = (days: string[]) =>
    days.length ? days.reduce((a, b) => (a > b ? a : b)) : null;
  const earliest = latestOf(bounds);
  // Seen open after the day on which it was handed over: the page lagged, so that sight proves nothing.
  const isLag = earliest !== null && latest !== null && earliest > latest;
  const begun = dossier.receivedAt ?? dossier.submittedAt;
  return {
    kind,
    at: null,
    earliest: isLag ? begun && dayOf(begun) : earliest,
    latest,
    byReturn: false,
  };
}

/** First sight of the end, and the last sight of the dossier open before it on the same portal. */
function spanOf(
  dossier: DossierFacts,
  ended: readonly Status[],
): { firstEnded: string | null; lastOpen: string | null } {
  let firstEnded: string | null = null;
  let lastOpen: string | null = null;
  for (const spans of Object.values(dossier.sight?.statuses ?? {})) {
    const first = firstOf(spans, ended);
    if (first === null || (firstEnded !== null && first >= firstEnded)) continue;
    firstEnded = first;
    lastOpen = lastBefore(spans, first);
  }
  return { firstEnded, lastOpen };
}

/**
 * True where the newest look at one portal shows the dossier ended although a newer look at another shows it
 * open: one of the two lags, so neither is proof.
 */
export function endedElsewhere(dossier: DossierFacts): boolean {
  // Finished here and handed over there is one end.
  const own = Object.values(ENDED).find((kind) => kind.includes(dossier.status!)) ?? [];
  return Object.values(dossier.sight?.statuses ?? {}).some((spans) => {
    const entries = Object.entries(spans) as [Status, SeenSpan][];
    const last = entries.reduce((day, [, span]) => (span.last > day ? span.last : day), '');
    return entries.some(
      ([status, span]) => span.last === last && ANY_END.includes(status) && !own.includes(status),
    );
  });
}

function firstOf(spans: StatusSpans, statuses: readonly Status[]): string | null {
  const firsts = statuses.flatMap((status) => spans[status]?.first ?? []);
  return firsts.length ? firsts.reduce((a, b) => (a < b ? a : b)) : null;
}

function lastBefore(spans: StatusSpans, before: string): string | null {
  const lasts = OPEN.flatMap((status) => spans[status]?.last ?? []).filter((at) => at < before);
  return lasts.length ? lasts.reduce((a, b) => (a > b ? a : b)) : null;
}
