/**
 * Daily use: which dossiers are overdue now and which fall due within some days, from what was last seen.
 *
 * Days are calendar days: what a working day is, is not assumed. The due day is the one the policy judges by.
 */
import type { Status } from '../domain/concepts';
import { endEventsOf, endedElsewhere } from '../domain/ending';
import { dayOf, daysBetween } from '../domain/instant';
import { pauseAt } from '../domain/pause';
import type { Policy } from '../domain/policy';
import { dueOf } from '../domain/judge';
import type { UnitKnowledge } from '../domain/unit-matcher';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { belonging } from './placing';
import { matcherOf } from './units';

export interface DueAsked {
  /** An instant with `+07:00`. */
  asOf: string;
  policy: Policy;
  unit: string | null;
  units?: UnitKnowledge;
  /** How many days ahead to look: 1 is today and tomorrow. */
  days: number;
}

export interface DueDossier {
  dossier: LedgerDossier;
  /** As the page shows it: a day, or an instant. */
  due: string;
  /** Whole days from today to the due day; negative where it is past. */
  days: number;
  /** Days since any page showed the dossier: what happened since is not known. */
  seenDaysAgo: number;
  /** An apology moved the due day and the first one, which decides, is not shown. */
  firstDueUnknown: boolean;
}

/** Why an open dossier, or one that may be open, is in none of the lists. */
export type LeftOut = 'paused' | 'noDue' | 'impossible' | 'unit';

export interface DueList {
  overdue: DueDossier[];
  today: DueDossier[];
  soon: DueDossier[];
  /** Counts, so that nothing is left out without a word. */
  leftOut: Record<LeftOut, number>;
  /** Dossiers of the unit that were looked through, ended ones too; 0: nothing was seen. */
  seen: number;
}

const ENDED: readonly Status[] = ['finished', 'delivered', 'withdrawn', 'refused', 'stopped'];
const NOT_BEGUN: readonly Status[] = ['notAccepted', 'registered'];

/** The lists, the longest overdue first, then by due time and code. */
export function dueSoon(ledger: Ledger, asked: DueAsked): DueList {
  const { asOf, policy, days } = asked;
  const day = dayOf(asOf);
  const period = { from: day, to: day };
  const belongs = belonging(ledger, matcherOf({ ...asked, period }));
  const list: DueList = {
    overdue: [],
    today: [],
    soon: [],
    leftOut: { paused: 0, noDue: 0, impossible: 0, unit: 0 },
    seen: 0,
  };
  for (const dossier of ledger.dossiers) {
    const own = belongs(dossier);
    if (own === false) continue;
    list.seen += 1;
    if (isEnded(dossier, asOf, policy) || isNotBegun(dossier)) continue;
    const reason = own === null ? 'unit' : leftOutReason(dossier, asOf, policy);
    if (reason) {
      list.leftOut[reason] += 1;
      continue;
    }
    const entry = entryOf(dossier, asOf, policy);
    if (isOverdue(entry, asOf, policy)) list.overdue.push(entry);
    else if (entry.days === 0) list.today.push(entry);
    else if (entry.days <= days) list.soon.push(entry);
  }
  for (const group of [list.overdue, list.today, list.soon]) group.sort(byDue);
  return list;
}

/** Dated ended, shown ended by the newest value, or by the newest look at any one portal. */
function isEnded(dossier: LedgerDossier, asOf: string, policy: Policy): boolean {
  const today = dayOf(asOf);
  if (dossier.status !== null && ENDED.includes(dossier.status)) return true;
  if (dossier.returnedAt !== null && dayOf(dossier.returnedAt) <= today) return true;
  if (endedElsewhere(dossier)) return true;
  return endEventsOf(dossier, policy.rules).some(({ at }) => at !== null && dayOf(at) <= today);
}

/** Not taken in, or still waiting to be: no due day runs yet. */
function isNotBegun({ status, receivedAt }: LedgerDossier): boolean {
  if (status === null || !NOT_BEGUN.includes(status)) return false;
  return status === 'notAccepted' || receivedAt === null;
}

function leftOutReason(dossier: LedgerDossier, asOf: string, policy: Policy): LeftOut | null {
  if (pauseAt(dossier, dayOf(asOf))) return 'paused';
  const due = dueOf(dossier, policy.rules);
  if (due === null) return 'noDue';
  const { receivedAt } = dossier;
  return receivedAt !== null && dayOf(due) < dayOf(receivedAt) ? 'impossible' : null;
}

function entryOf(dossier: LedgerDossier, asOf: string, { rules }: Policy): DueDossier {
  const due = dueOf(dossier, rules)!;
  const today = dayOf(asOf);
  const { dueAtOriginal, apologisedAt } = dossier;
  return {
    dossier,
    due,
    days: daysBetween(today, dayOf(due)),
    seenDaysAgo: daysBetween(dayOf(dossier.sight.last), today),
    firstDueUnknown: rules.due === 'original' && dueAtOriginal === null && apologisedAt !== null,
  };
}

/** Past the due day; or past its time of day, where the policy judges by it and the page shows one. */
function isOverdue({ due, days }: DueDossier, asOf: string, { rules }: Policy): boolean {
  if (days !== 0) return days < 0;
  if (rules.compare !== 'time-of-day' || due.length <= 10) return false;
  const time = due.slice(11, 19);
  return time !== '23:59:59' && asOf.slice(11, 19) > time;
}

const byDue = (a: DueDossier, b: DueDossier): number =>
  a.days - b.days || compare(a.due, b.due) || compare(a.dossier.code, b.dossier.code);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
