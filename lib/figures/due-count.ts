/** The counts of the popup's one line about the day. */
import type { Ledger } from '../ledger/ledger';
import { dueSoon, type DueAsked } from './due-soon';

/** Everything the counts depend on beside the ledger itself. */
export type DueCountAsked = Required<DueAsked>;

export interface DueCount {
  overdue: number;
  /** Due today or within the days. */
  soon: number;
  days: number;
  /** Days since the longest unseen of them was seen; 0: all were seen today. */
  oldest: number;
}

/** Null where no dossier of the unit was seen. */
export function dueCount(ledger: Ledger, asked: DueCountAsked): DueCount | null {
  const list = dueSoon(ledger, asked);
  if (list.seen === 0) return null;
  const soon = [...list.today, ...list.soon];
  const oldest = [...list.overdue, ...soon].reduce(
    (most, { seenDaysAgo }) => Math.max(most, seenDaysAgo),
    0,
  );
  return { overdue: list.overdue.length, soon: soon.length, days: asked.days, oldest };
}
