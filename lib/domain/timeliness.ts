/**
 * Places one dossier in a period by a policy, as of the end of the period: what happened after its last day
 * is ignored, and days are Vietnamese days (domain facts §5.2–5.4, contract §3).
 */
import { endEventsOf, endedElsewhere, type EndEvent } from './ending';
import type { Period } from './figures';
import { dayOf } from './instant';
import { judgeEnd, judgeOpen } from './judge';
import type { Doubt, ExcludedReason, Origin, Placement, State } from './placement';
import type { Policy, PolicyRules } from './policy';
import { receiptOf } from './receipt';
import type { DossierFacts } from './sight';
import { pauseOf, waitingState } from './waiting';

/**
 * The placement of a dossier.
 *
 * What is not dated is placed by what is provable:
 * - seen ended on a day before the due day is early, on the due day no later than on time, after it unknown;
 *   seen open after the due day and ended later is overdue;
 * - seen ended by the last day, and open on or after the first, ended in the period;
 * - seen ended only after the last day stays in progress as of that day, its timeliness unknown, with a doubt;
 * - ended undated, perhaps before the first day: `unknown`, counted nowhere;
 * - where only the hand-over is dated it stands for the end, with a doubt wherever an older result would tell otherwise.
 */
export function classify(dossier: DossierFacts, period: Period, policy: Policy): Placement {
  const { rules } = policy;
  const receipt = receiptOf(dossier, period, rules);
  const early = excludedReason(dossier);
  if (early && !fallsOutside(dossier, period)) return excluded(dossier, early, period, rules);
  if (early || receipt.place === 'outside') return { membership: 'outside' };
  const events = endEventsOf(dossier, rules);
  const event = events.find((one) => one.earliest === null || one.earliest <= period.to) ?? null;
  if (event && event.latest !== null && event.latest < period.from)
    return { membership: 'outside' };
  if (receipt.place === 'unknown') return { membership: 'unknown', doubts: ['receipt'] };
  const doubts: Doubt[] = receipt.proven ? [] : ['receipt'];
  const place = { membership: 'in' as const, origin: receipt.place };
  if (!event) return { ...place, ...openState(dossier, period, policy, doubts), byReturn: false };
  if (event.byReturn && dayOf(event.at!) > period.to)
    return {
      ...place,
      ...openState(dossier, period, policy, [...doubts, 'endUndated']),
      byReturn: true,
    };
  if (!startsInPeriod(event, receipt.place, period)) {
    if (!event.byReturn) {
      const perhapsLater = event.latest === null || event.latest > period.to;
      const why: Doubt[] = perhapsLater ? ['membership', 'endUndated'] : ['membership'];
      return { membership: 'unknown', doubts: why };
    }
    doubts.push('membership');
  }
  if (event.latest === null || event.latest > period.to) {
    const state: State = { state: 'inProgress', timeliness: 'unknown' };
    return { ...place, ...state, doubts: [...doubts, 'endUndated'], byReturn: false };
  }
  const ended = endedState(dossier, event, period.to, policy, doubts);
  if (ended === null) return { membership: 'excluded', reason: 'refusedByPolicy' };
  return { ...place, ...ended, byReturn: event.byReturn };
}

/** Dossiers that count nowhere: not accepted, not yet accepted, or with dates in an impossible order. */
function excludedReason(dossier: DossierFacts): ExcludedReason | null {
  if (dossier.status === 'notAccepted') return 'notAccepted';
  if (dossier.status === 'registered' && !dossier.receivedAt) return 'waitingIntake';
  if (!dossier.receivedAt) return null;
  const received = dayOf(dossier.receivedAt);
  const due = dossier.dueAtOriginal ?? dossier.dueAt;
  if (due && dayOf(due) < received) return 'dueBeforeReceived';
  const { resultAt, returnedAt, withdrawnAt, refusedAt, stoppedAt } = dossier;
  const ends = [resultAt, returnedAt, withdrawnAt, refusedAt, stoppedAt];
  return ends.some((end) => end && dayOf(end) < received) ? 'endBeforeReceived' : null;
}

function excluded(
  dossier: DossierFacts,
  reason: ExcludedReason,
  period: Period,
  rules: PolicyRules,
): Placement {
  const begin = dossier.receivedAt ?? dossier.submittedAt ?? dossier.refusedAt;
  const [end] = endEventsOf(dossier, rules);
  const older = begin !== null && dayOf(begin) < period.from;
  if (older && end && end.latest !== null && end.latest < period.from)
    return { membership: 'outside' };
  const undated =
    begin === null || (older && end !== undefined && (end.at === null || end.byReturn));
  // Refused at intake: some systems count it among the received ones, and nowhere else.
  const inTotal = reason === 'notAccepted' && rules.notAccepted === 'total-only';
  return {
    membership: 'excluded',
    reason,
    ...(undated && { undated }),
    ...(inTotal && { inTotal }),
  };
}

/** An excluded dossier belongs to a period unless each of its dates says that it lies wholly before or after. */
function fallsOutside(dossier: DossierFacts, period: Period): boolean {
  const begin = dossier.receivedAt ?? dossier.submittedAt ?? dossier.refusedAt;
  if (begin && dayOf(begin) > period.to) return true;
  if (!begin || dayOf(begin) >= period.from) return false;
  const end =
    dossier.withdrawnAt ??
    dossier.refusedAt ??
    dossier.stoppedAt ??
    dossier.resultAt ??
    dossier.returnedAt;
  if (dossier.status === 'notAccepted') return end === null || dayOf(end) < period.from;
  return end !== null && dayOf(end) < period.from;
}

/** True where the end cannot lie before the first day: a dossier received in the period ended in or after it. */
function startsInPeriod(event: EndEvent, origin: Origin, period: Period): boolean {
  return origin === 'inPeriod' || (event.earliest !== null && event.earliest >= period.from);
}

type Judged = State & { doubts: Doubt[] };

/** Null: the policy counts it nowhere. */
function endedState(
  dossier: DossierFacts,
  event: EndEvent,
  lastDay: string,
  policy: Policy,
  before: Doubt[],
): Judged | null {
  const endDay = event.at ? dayOf(event.at) : null;
  const { kind } = event;
  const treatment = kind === 'finished' ? 'resolved' : policy.rules[kind];
  if (treatment === 'excluded') return null;
  if (treatment === 'apart') return { state: 'withdrawn', endDay, doubts: before };
  const resolved = { state: 'resolved' as const, ending: kind, endDay };
  if (treatment === 'resolved-on-time')
    return { ...resolved, timeliness: 'onTime', byRule: true, doubts: before };
  if (treatment === 'resolved-unjudged')
    return { ...resolved, timeliness: 'unknown', byRule: true, doubts: before };
  const { doubt, ...verdict } = judgeEnd(dossier, event, lastDay, policy);
  return { ...resolved, ...verdict, doubts: doubt ? [...before, doubt] : before };
}

function openState(dossier: DossierFacts, period: Period, policy: Policy, before: Doubt[]): Judged {
  const doubts: Doubt[] = [...before];
  if (dossier.sight && dayOf(dossier.sight.last) < period.to) doubts.push('stale');
  if (endedElsewhere(dossier)) doubts.push('endUndated');
  const pause = pauseOf(dossier, period.to, policy.rules);
  if (pause?.possible) doubts.push('pause');
  else if (pause) {
    const { state, doubt } = waitingState(dossier, pause, period.to, policy);
    if (!pause.proven) doubts.push('pause');
    return { ...state, doubts: doubt ? [...doubts, doubt] : doubts };
  }
  const { doubt, ...verdict } = judgeOpen(dossier, period.to, policy);
  return { state: 'inProgress', ...verdict, doubts: doubt ? [...doubts, doubt] : doubts };
}
