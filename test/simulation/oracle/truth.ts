/**
 * The truth of every figure of a period under the default policy, from the histories themselves. Written from contract
 * §3 and domain facts §5.2–5.4; it shares no code with what it judges.
 */
import type { Day, History, Instant, PortalId } from '../office/history';

export interface Period {
  from: Day;
  to: Day;
}

/** What pages have shown at all: no ledger can know a due day or an end that no page ever printed. */
export interface Shown {
  /** Earliest due day that any page printed. */
  due: Day | null;
  /** A page printed the day of the end. */
  endDated: boolean;
  /** Beginnings of the pauses that any page gave away, by a date or by the status of that moment; null: all count. */
  pauses: Set<Instant> | null;
  portals: Set<PortalId>;
}

export type Truth = Record<string, number>;

export interface Question {
  period: Period;
  /** Null: all units. */
  unit: string | null;
  /** What is known by then. */
  now: Instant;
  /** Portals that count. */
  portals: ReadonlySet<PortalId>;
  shown: ReadonlyMap<History, Shown>;
}

const dayOf = (instant: Instant): Day => instant.slice(0, 10);

/** Every figure; a concept that no dossier adds to is 0. */
export function truthOf(dossiers: readonly History[], question: Question): Truth {
  const truth: Truth = Object.fromEntries(COUNTED.map((concept) => [concept, 0]));
  for (const history of dossiers)
    for (const concept of conceptsOf(history, question)) truth[concept]! += 1;
  return truth;
}

/** Concepts that a count of dossiers answers; a part follows after a colon. */
export const COUNTED = [
  'received.total',
  'received.inPeriod',
  'received.online',
  'received.direct',
  'received.postal',
  'received.directPostal',
  'carriedOver',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.earlyOnTime',
  'resolved.overdue',
  'resolved.unknownTimeliness',
  'resolved.refused',
  'delivered.done',
  'delivered.waiting',
  'inProgress.total',
  'inProgress.inTime',
  'inProgress.overdue',
  'inProgress.unknownTimeliness',
  'paused',
  'paused:supplement',
  'paused:payment',
  'stopped',
  'withdrawn',
  'overdue.total',
  'resultAttached',
  'excluded',
];

/** Where one dossier counts in a period. */
export function conceptsOf(history: History, question: Question): string[] {
  const { period, unit, now, portals } = question;
  if (unit !== null && history.unit !== unit) return [];
  if (!history.homes.some(({ portal, since }) => portals.has(portal) && since <= now)) return [];
  if (history.enteredAt > now || history.submittedAt > now) return [];
  const received = history.receivedAt !== null && history.receivedAt <= now;
  if (!received) return neverReceived(history, period, now);
  const receivedDay = dayOf(history.receivedAt!);
  if (receivedDay > period.to) return [];
  const end = endOf(history, question);
  if (end !== null && end.day < period.from) return [];
  const due = dueOf(history, question);
  if (due !== null && due < receivedDay) return ['excluded'];
  const origin = receivedDay < period.from ? ['carriedOver'] : inPeriod(history);
  const state =
    end !== null && end.day <= period.to
      ? ended(history, end, due, question)
      : open(history, due, question);
  return ['received.total', ...origin, ...state.filter((one) => one !== 'attached?')].concat(
    state.includes('attached?') && history.attachedAt !== null && history.attachedAt <= now
      ? ['resultAttached']
      : [],
  );
}

/** Refused at intake counts where it was handed in; who still waits has not been accepted either. */
function neverReceived(history: History, period: Period, now: Instant): string[] {
  const submitted = dayOf(history.submittedAt);
  if (submitted > period.to) return [];
  const rejected = history.rejectedAt !== null && history.rejectedAt <= now;
  return rejected && submitted < period.from ? [] : ['excluded'];
}

function inPeriod({ channel }: History): string[] {
  const both = channel === 'online' ? [] : ['received.directPostal'];
  return ['received.inPeriod', `received.${channel}`, ...both];
}

interface End {
  kind: string;
  day: Day;
}

/** The end as far as it is known; where no page ever printed its day, the day on which a portal began to show it. */
function endOf(history: History, { now, shown }: Question): End | null {
  const { end } = history;
  if (end === null || end.enteredAt > now) return null;
  const dated = shown.get(history)?.endDated ?? true;
  return { kind: end.kind, day: dayOf(dated ? end.at : end.enteredAt) };
}

/** The first due day; where pages never printed the first, the earliest that they printed. */
function dueOf(history: History, { shown }: Question): Day | null {
  const first = history.dues[0];
  if (!first) return null;
  return shown.get(history)?.due ?? dayOf(first.due);
}

function ended(history: History, end: End, due: Day | null, { period, now }: Question): string[] {
  if (end.kind === 'withdrawn') return ['withdrawn'];
  const kind = { refused: ['resolved.refused'], stopped: ['stopped'] }[end.kind] ?? [];
  const { returnedAt } = history;
  const handedOver = returnedAt !== null && returnedAt <= now && dayOf(returnedAt) <= period.to;
  return [
    'resolved.total',
    ...kind,
    ...timelinessOf(end.day, due),
    handedOver ? 'delivered.done' : 'delivered.waiting',
    'attached?',
  ];
}

function timelinessOf(day: Day, due: Day | null): string[] {
  if (due === null) return ['resolved.unknownTimeliness'];
  if (day > due) return ['resolved.overdue', 'overdue.total'];
  return [day < due ? 'resolved.early' : 'resolved.onTime', 'resolved.earlyOnTime'];
}

function open(history: History, due: Day | null, { period, now, shown }: Question): string[] {
  const known = shown.get(history)?.pauses;
  const lasts = (from: Instant, to: Instant | null) =>
    (!known || known.has(from)) &&
    from <= now &&
    dayOf(from) <= period.to &&
    (to === null || to > now || dayOf(to) > period.to);
  if (history.supplements.some((one) => lasts(one.requestedAt, one.completedAt)))
    return ['paused', 'paused:supplement'];
  const { payment } = history;
  if (payment && lasts(payment.from, payment.to)) return ['paused', 'paused:payment'];
  if (due === null) return ['inProgress.total', 'inProgress.unknownTimeliness'];
  if (due < period.to) return ['inProgress.total', 'inProgress.overdue', 'overdue.total'];
  return ['inProgress.total', 'inProgress.inTime'];
}
