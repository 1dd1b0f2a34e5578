/**
 * Places one dossier in a period by a policy, as of the end of the period: what happened after its last day
 * is ignored, and days are Vietnamese days (domain facts §5.2–5.4, contract §3).
 */
import { endEventsOf, endedElsewhere, type EndEvent } from './ending';
import type { Period } from './figures';
import { dayOf } from './instant';
import { pauseAt } from './pause';
import type { Doubt, ExcludedReason, Origin, Placement, State, Timeliness } from './placement';
import type { Policy, PolicyRules } from './policy';
import { receiptOf } from './receipt';
import type { DossierFacts } from './sight';

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
  if (!event) return { ...place, ...openState(dossier, period, rules, doubts), byReturn: false };
  if (event.byReturn && dayOf(event.at!) > period.to)
    return {
      ...place,
      ...openState(dossier, period, rules, [...doubts, 'endUndated']),
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
  const ended = endedState(dossier, event, rules, doubts);
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
  return { membership: 'excluded', reason, ...(undated && { undated }) };
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

function endedState(
  dossier: DossierFacts,
  event: EndEvent,
  rules: PolicyRules,
  doubts: Doubt[],
): Judged | null {
  const endDay = event.at ? dayOf(event.at) : null;
  if (event.kind === 'withdrawn' && rules.withdrawn === 'apart')
    return { state: 'withdrawn', endDay, doubts };
  if ((event.kind === 'refused' || event.kind === 'stopped') && rules.refused === 'excluded')
    return null;
  const { timeliness, doubt } = judgeEnd(dossier, event, rules);
  return {
    state: 'resolved',
    ending: event.kind,
    timeliness,
    endDay,
    doubts: doubt ? [...doubts, doubt] : doubts,
  };
}

function judgeEnd(
  dossier: DossierFacts,
  event: EndEvent,
  rules: PolicyRules,
): { timeliness: Timeliness; doubt: Doubt | null } {
  const due = dueOf(dossier, rules);
  if (!due) {
    if (rules.missingDue === 'unknown') return { timeliness: 'unknown', doubt: 'noDue' };
    return { timeliness: rules.missingDue === 'early' ? 'early' : 'onTime', doubt: null };
  }
  const judged = judgeAgainst(due, dossier, event, rules);
  const agreed = otherDues(dossier, rules).every(
    (other) => judgeAgainst(other, dossier, event, rules).timeliness === judged.timeliness,
  );
  return agreed ? judged : { timeliness: 'unknown', doubt: 'dueChanged' };
}

function judgeAgainst(
  due: string,
  dossier: DossierFacts,
  event: EndEvent,
  rules: PolicyRules,
): { timeliness: Timeliness; doubt: Doubt | null } {
  const dueDay = dayOf(due);
  const { earliest, latest } = event;
  if (hasForgottenDue(dossier, rules) && (earliest === null || earliest <= dueDay))
    return { timeliness: 'unknown', doubt: 'dueChanged' };
  if (latest !== null && latest < dueDay) return { timeliness: 'early', doubt: null };
  if (earliest !== null && earliest > dueDay) return { timeliness: 'overdue', doubt: null };
  if (event.byReturn)
    return dayOf(event.at!) > dueDay
      ? { timeliness: 'overdue', doubt: 'timeliness' }
      : { timeliness: 'onTime', doubt: 'earlyOrOnTime' };
  if (event.at && laterSameDay(event.at, due, rules)) return { timeliness: 'overdue', doubt: null };
  if (event.at || (earliest === dueDay && latest === dueDay))
    return { timeliness: 'onTime', doubt: null };
  if (latest === dueDay) return { timeliness: 'onTime', doubt: 'earlyOrOnTime' };
  return { timeliness: 'unknown', doubt: 'timeliness' };
}

function openState(
  dossier: DossierFacts,
  period: Period,
  rules: PolicyRules,
  before: Doubt[],
): Judged {
  const stale = dossier.sight && dayOf(dossier.sight.last) < period.to;
  const elsewhere = endedElsewhere(dossier);
  const doubts: Doubt[] = [...before];
  if (stale) doubts.push('stale');
  if (elsewhere) doubts.push('endUndated');
  const pause = rules.paused === 'apart' ? pauseAt(dossier, period.to) : null;
  if (pause?.part === 'none') doubts.push('pause');
  else if (pause)
    return {
      state: 'paused',
      part: pause.part,
      doubts: pause.proven ? doubts : [...doubts, 'pause'],
    };
  const due = dueOf(dossier, rules);
  if (!due) {
    if (rules.missingDue !== 'unknown')
      return { state: 'inProgress', timeliness: 'inTime', doubts };
    return { state: 'inProgress', timeliness: 'unknown', doubts: [...doubts, 'noDue'] };
  }
  const isLate = (day: string) =>
    day < period.to || (day === period.to && rules.openOnDueDay === 'overdue');
  const late = isLate(dayOf(due));
  const disputed = otherDues(dossier, rules).some((other) => isLate(other) !== late);
  if (disputed || (!late && hasForgottenDue(dossier, rules)))
    return { state: 'inProgress', timeliness: 'unknown', doubts: [...doubts, 'dueChanged'] };
  return { state: 'inProgress', timeliness: late ? 'overdue' : 'inTime', doubts };
}

function dueOf(dossier: DossierFacts, rules: PolicyRules): string | null {
  return rules.due === 'original' ? (dossier.dueAtOriginal ?? dossier.dueAt) : dossier.dueAt;
}

/**
 * Due days that pages printed at other times, where the first one decides and none is printed as the first: the day
 * was moved, and why (extension, supplement, correction) is not shown. Those before the receipt were never due days.
 */
function otherDues(dossier: DossierFacts, rules: PolicyRules): readonly string[] {
  if (rules.due !== 'original' || dossier.dueAtOriginal !== null) return [];
  const received = dossier.receivedAt ? dayOf(dossier.receivedAt) : '';
  const current = dossier.dueAt ? dayOf(dossier.dueAt) : '';
  return (dossier.sight?.dueDays ?? []).filter((day) => day >= received && day !== current);
}

/** An apology moved the due day, and the first one, which decides, is not shown. */
function hasForgottenDue(dossier: DossierFacts, rules: PolicyRules): boolean {
  return (
    rules.due === 'original' && dossier.dueAtOriginal === null && dossier.apologisedAt !== null
  );
}

/** 00:00:00 never stands in a reading and 23:59:59 means the day only (domain facts §5.2, notes). */
function laterSameDay(end: string, due: string, rules: PolicyRules): boolean {
  if (rules.compare !== 'time-of-day' || end.length <= 10 || due.length <= 10) return false;
  if (due.slice(11, 19) === '23:59:59' || due.slice(11, 19) === '00:00:00') return false;
  return dayOf(end) === dayOf(due) && end.slice(11, 19) > due.slice(11, 19);
}
