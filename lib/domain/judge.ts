/** Early, on time, overdue or not provable: one end, or the last day of a period, held against the due day. */
import type { EndEvent } from './ending';
import { dayOf } from './instant';
import { requestsBy } from './pause';
import type { Doubt, Timeliness } from './placement';
import type { Policy, PolicyRules } from './policy';
import { limitOf, timeUsed } from './procedure-limit';
import type { DossierFacts } from './sight';
import { workingDaysBetween } from './working-days';

export interface Verdict<T = Timeliness> {
  timeliness: T;
  doubt: Doubt | null;
  /** A rule of the policy decided, not the end held against a due day. */
  byRule?: true;
}
export type OpenTimeliness = 'inTime' | 'overdue' | 'unknown';

const sure = <T>(timeliness: T): Verdict<T> => ({ timeliness, doubt: null });
const byRule = <T>(timeliness: T): Verdict<T> => ({ timeliness, doubt: null, byRule: true });
const unknown = (doubt: Doubt): Verdict<'unknown'> => ({ timeliness: 'unknown', doubt });

/** A dossier that ended, its end dated or known only within bounds. */
export function judgeEnd(
  dossier: DossierFacts,
  event: EndEvent,
  lastDay: string,
  policy: Policy,
): Verdict {
  const repeated = askedTwice(dossier, lastDay, policy.rules);
  if (repeated === true) return byRule('overdue');
  const verdict = judgeByDue(dossier, event, policy);
  return repeated === null && verdict.timeliness !== 'overdue' ? unknown('supplements') : verdict;
}

/** A dossier still open at the end of the last day. */
export function judgeOpen(
  dossier: DossierFacts,
  lastDay: string,
  policy: Policy,
): Verdict<OpenTimeliness> {
  const { rules } = policy;
  const repeated = askedTwice(dossier, lastDay, rules);
  if (repeated === true) return byRule('overdue');
  const due = dueOf(dossier, rules);
  const verdict = due
    ? openByDue(dossier, dayOf(due), lastDay, policy)
    : openWithoutDue(dossier, lastDay, policy);
  return repeated === null && verdict.timeliness === 'inTime' ? unknown('supplements') : verdict;
}

/** An open dossier judged as of an earlier moment: early and on time are both in time. */
export function judgeOpenAsOf(
  dossier: DossierFacts,
  event: EndEvent,
  lastDay: string,
  policy: Policy,
): Verdict<OpenTimeliness> {
  const { timeliness, doubt } = judgeEnd(dossier, event, lastDay, policy);
  if (timeliness === 'unknown') return unknown(doubt ?? 'supplements');
  return timeliness === 'overdue' ? { ...byRule(timeliness), doubt } : byRule('inTime');
}

/** Yes, no, or null where undated requests leave it open. */
function askedTwice(dossier: DossierFacts, lastDay: string, rules: PolicyRules): boolean | null {
  if (rules.supplementTwice === 'ignore') return false;
  const { least, most } = requestsBy(dossier, lastDay);
  if (least > 1) return true;
  return most > 1 ? null : false;
}

function judgeByDue(dossier: DossierFacts, event: EndEvent, policy: Policy): Verdict {
  const { rules } = policy;
  const due = dueOf(dossier, rules);
  if (!due) return endWithoutDue(dossier, event, policy);
  const verdict = endAgainst(due, dossier, event, policy);
  const agreed = otherDues(dossier, rules).every(
    (other) => endAgainst(other, dossier, event, policy).timeliness === verdict.timeliness,
  );
  return agreed ? verdict : unknown('dueChanged');
}

function endAgainst(due: string, dossier: DossierFacts, event: EndEvent, policy: Policy): Verdict {
  const { rules } = policy;
  const dueDay = dayOf(due);
  const first = event.earliest === null ? undefined : afterDue(event.earliest, dueDay, policy);
  const last = event.latest === null ? undefined : afterDue(event.latest, dueDay, policy);
  if (first === null || last === null)
    return event.latest !== null && event.latest <= dueDay && !hasForgottenDue(dossier, rules)
      ? { timeliness: 'onTime', doubt: 'earlyOrOnTime' }
      : unknown('noCalendar');
  if (hasForgottenDue(dossier, rules) && (first === undefined || first <= 0))
    return unknown('dueChanged');
  if (last !== undefined && last < 0) return sure('early');
  if (first !== undefined && first > 0) return sure('overdue');
  if (event.byReturn) return handedOver(event.at!, dueDay, policy);
  if (event.at && laterSameDay(event.at, due, rules)) return sure('overdue');
  if (event.at && dayOf(event.at) !== dueDay) return byRule('onTime');
  if (event.at || (first === 0 && last === 0)) return sure('onTime');
  if (last === 0) return { timeliness: 'onTime', doubt: 'earlyOrOnTime' };
  return unknown('timeliness');
}

/** Only the hand-over is known, and the result may be older. */
function handedOver(at: string, dueDay: string, policy: Policy): Verdict {
  const after = afterDue(dayOf(at), dueDay, policy);
  if (after === null) return unknown('noCalendar');
  if (after > 0) return { timeliness: 'overdue', doubt: 'timeliness' };
  return { timeliness: 'onTime', doubt: 'earlyOrOnTime' };
}

/** Days, or working days, by which a day lies after the due day; null where these cannot be counted. */
function afterDue(day: string, dueDay: string, { rules, aids }: Policy): number | null {
  if (day === dueDay) return 0;
  if (rules.compare === 'working-day')
    return aids ? workingDaysBetween(aids.calendar, dueDay, day) : null;
  return day < dueDay ? -1 : 1;
}

/** Rules about a missing due day speak of dossiers that have none, not of pages that do not show it. */
const isNotShown = ({ sight }: DossierFacts): boolean => sight?.dueNotShown === true;

function endWithoutDue(dossier: DossierFacts, event: EndEvent, policy: Policy): Verdict {
  if (isNotShown(dossier)) return unknown('noDue');
  switch (policy.rules.missingDue) {
    case 'unknown':
      return unknown('noDue');
    case 'early':
      return byRule('early');
    case 'in-time':
      return byRule('onTime');
    case 'procedure-limit':
      return endByLimit(dossier, event, policy);
  }
}

function endByLimit(dossier: DossierFacts, event: EndEvent, policy: Policy): Verdict {
  const over = (day: string) => overLimit(dossier, day, policy);
  const last = event.latest === null ? null : over(event.latest);
  if (typeof last === 'string') return unknown(last);
  if (last !== null && last <= 0) {
    if (last < 0) return byRule('early');
    return { ...byRule('onTime'), doubt: event.at ? null : 'earlyOrOnTime' };
  }
  const first = event.earliest === null ? null : over(event.earliest);
  if (typeof first === 'string') return unknown(first);
  if (first !== null && first > 0) return byRule('overdue');
  if (event.byReturn) return { ...byRule('overdue'), doubt: 'timeliness' };
  return unknown('timeliness');
}

/** Working days beyond the procedure's longest time (negative: still left), or why that is not known. */
function overLimit(dossier: DossierFacts, endDay: string, { rules, aids }: Policy): number | Doubt {
  const start = dossier.receivedAt ?? dossier.submittedAt;
  const limit = aids ? limitOf(dossier, aids.limits) : null;
  if (!aids || start === null || limit === null) return 'noLimit';
  const used = timeUsed(dossier, start, endDay, aids.calendar, rules.waiting);
  return typeof used === 'number' ? used - limit : used;
}

function openByDue(
  dossier: DossierFacts,
  dueDay: string,
  lastDay: string,
  policy: Policy,
): Verdict<OpenTimeliness> {
  const { rules } = policy;
  // Not past its due day: in time, whatever the days between.
  const after = lastDay < dueDay ? 0 : afterDue(lastDay, dueDay, policy);
  if (after === null) return unknown('noCalendar');
  const isLate = after > 0 || (dueDay === lastDay && rules.openOnDueDay === 'overdue');
  const disputed = otherDues(dossier, rules).some((day) => {
    const other = lastDay < day ? 0 : afterDue(lastDay, day, policy);
    const late = other === null || other > 0;
    return (late || (day === lastDay && rules.openOnDueDay === 'overdue')) !== isLate;
  });
  if (disputed) return unknown('dueChanged');
  if (isLate) return sure('overdue');
  return hasForgottenDue(dossier, rules) ? unknown('dueChanged') : sure('inTime');
}

function openWithoutDue(
  dossier: DossierFacts,
  lastDay: string,
  policy: Policy,
): Verdict<OpenTimeliness> {
  const { missingDue } = policy.rules;
  if (missingDue === 'unknown' || isNotShown(dossier)) return unknown('noDue');
  if (missingDue !== 'procedure-limit') return byRule('inTime');
  const over = overLimit(dossier, lastDay, policy);
  if (typeof over === 'string') return unknown(over);
  return byRule(over > 0 ? 'overdue' : 'inTime');
}

/** The due day or instant that a policy judges by; null where no page shows one. */
export function dueOf(dossier: DossierFacts, rules: PolicyRules): string | null {
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
