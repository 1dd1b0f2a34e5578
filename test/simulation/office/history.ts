/** What truly became of a dossier, as events in time, and what a portal's database says of it at a moment. */
import type { Channel, Status } from '../../../lib/domain/concepts';

/** `2025-03-14T09:30:00+07:00`; all of them carry +07:00, so text order is time order. */
export type Instant = string;
export type Day = string;

export type EndKind = 'finished' | 'withdrawn' | 'refused' | 'stopped';
export type PortalId = 'tinh' | 'bo';

export interface Home {
  portal: PortalId;
  /** The code it has there, and codes printed beside it. */
  code: string;
  others: string[];
  /** Transferred there then. */
  since: Instant;
}

export interface History {
  unit: string;
  /** The part of the unit that holds it. */
  department: string;
  procedure: string;
  channel: Channel;
  submittedAt: Instant;
  /** Null: never accepted. */
  receivedAt: Instant | null;
  /** Refused at intake. */
  rejectedAt: Instant | null;
  /** When a clerk typed it in: late data entry lies days after the receipt. */
  enteredAt: Instant;
  /** Due instants with the time from which each stood; the first is the original one. Empty: no due day at all. */
  dues: { due: Instant; since: Instant }[];
  apologisedAt: Instant | null;
  supplements: { requestedAt: Instant; completedAt: Instant | null }[];
  payment: { from: Instant; to: Instant | null } | null;
  /** `enteredAt`: when the portal learnt of the end. */
  end: { kind: EndKind; at: Instant; enteredAt: Instant } | null;
  returnedAt: Instant | null;
  attachedAt: Instant | null;
  homes: Home[];
}

/** What the database of a portal holds of a dossier. */
export interface View {
  submittedAt: Instant;
  receivedAt: Instant | null;
  dueAt: Instant | null;
  dueAtOriginal: Instant | null;
  supplements: { requestedAt: Instant; completedAt: Instant | null }[];
  apologisedAt: Instant | null;
  end: { kind: EndKind; at: Instant } | null;
  returnedAt: Instant | null;
  attached: boolean;
  status: Status;
}

const upTo = (at: Instant | null, now: Instant): Instant | null =>
  at !== null && at <= now ? at : null;

/** The view at `now`; null before anybody typed it in. */
export function viewAt(history: History, now: Instant): View | null {
  if (now < history.enteredAt || now < history.submittedAt) return null;
  const receivedAt = upTo(history.receivedAt, now);
  const dues = history.dues.filter(({ since }) => since <= now);
  const supplements = history.supplements
    .filter(({ requestedAt }) => requestedAt <= now)
    .map(({ requestedAt, completedAt }) => ({ requestedAt, completedAt: upTo(completedAt, now) }));
  const end = history.end !== null && history.end.enteredAt <= now ? history.end : null;
  const shown = receivedAt !== null;
  return {
    submittedAt: history.submittedAt,
    receivedAt,
    dueAt: shown ? (dues[dues.length - 1]?.due ?? null) : null,
    dueAtOriginal: shown && dues.length > 1 ? dues[0]!.due : null,
    supplements,
    apologisedAt: upTo(history.apologisedAt, now),
    end: end && { kind: end.kind, at: end.at },
    returnedAt: end ? upTo(history.returnedAt, now) : null,
    attached: end !== null && upTo(history.attachedAt, now) !== null,
    status: statusAt(history, receivedAt, end !== null, now),
  };
}

function statusAt(
  history: History,
  receivedAt: Instant | null,
  ended: boolean,
  now: Instant,
): Status {
  if (upTo(history.rejectedAt, now)) return 'notAccepted';
  if (receivedAt === null) return 'registered';
  if (ended) {
    if (history.end!.kind !== 'finished') return history.end!.kind;
    return upTo(history.returnedAt, now) ? 'delivered' : 'finished';
  }
  const { supplements, payment } = history;
  const open = (from: Instant, to: Instant | null) => from <= now && (to === null || to > now);
  if (supplements.some((one) => open(one.requestedAt, one.completedAt)))
    return 'supplementRequested';
  if (payment && open(payment.from, payment.to)) return 'paymentRequested';
  return receivedAt.slice(0, 10) === now.slice(0, 10) ? 'accepted' : 'processing';
}
