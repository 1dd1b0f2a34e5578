/** How many days ahead the officer looks, kept in this browser; and the one line of the popup. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { dueSoon } from '../../lib/figures/due-soon';
import type { Ledger } from '../../lib/ledger/ledger';
import type { Scope } from '../desk/questions';
import { nowInstant } from './clock';

export const DUE_DAYS = [1, 3, 5, 7] as const;
export type DueDays = (typeof DUE_DAYS)[number];

const KEY = 'motcua-iso.due-days';
const EVENT = 'motcua-iso:due-days';
const USUAL: DueDays = 3;

function stored(): DueDays {
  try {
    const days = Number(localStorage.getItem(KEY));
    return DUE_DAYS.find((one) => one === days) ?? USUAL;
  } catch {
    return USUAL;
  }
}

function subscribe(listener: () => void) {
  window.addEventListener('storage', listener);
  window.addEventListener(EVENT, listener);
  return () => {
    window.removeEventListener('storage', listener);
    window.removeEventListener(EVENT, listener);
  };
}

/** The days and a way to change them. */
export function useDueDays(): [DueDays, (days: DueDays) => void] {
  const days = useSyncExternalStore(subscribe, stored);
  const choose = (next: DueDays) => {
    try {
      localStorage.setItem(KEY, String(next));
    } catch {
      // Storage is switched off: the usual number of days holds.
    }
    window.dispatchEvent(new Event(EVENT));
  };
  return [days, choose];
}

export interface DueCount {
  overdue: number;
  /** Due today or within the days. */
  soon: number;
  days: number;
  /** Days since the longest unseen of them was seen; 0: all were seen today. */
  oldest: number;
}

/**
 * The counts of the popup's line, after the first paint; null until then, where no dossier was seen, and where nobody
 * has said which of the printed units is ours: another unit's dossiers are not the officer's day.
 */
export function useDueCount(
  ledger: Ledger | null,
  scope: Scope | null,
  days: number,
): DueCount | null {
  const [count, setCount] = useState<DueCount | null>(null);
  useEffect(() => {
    const able = ledger && scope?.unitChosen;
    const timer = setTimeout(() => setCount(able ? countOf(ledger, scope, days) : null), 30);
    return () => clearTimeout(timer);
  }, [ledger, scope, days]);
  return count;
}

function countOf(ledger: Ledger, { policy, unit }: Scope, days: number): DueCount | null {
  const list = dueSoon(ledger, { asOf: nowInstant(), policy, unit, days });
  if (list.seen === 0) return null;
  const soon = [...list.today, ...list.soon];
  const oldest = [...list.overdue, ...soon].reduce(
    (most, { seenDaysAgo }) => Math.max(most, seenDaysAgo),
    0,
  );
  return { overdue: list.overdue.length, soon: soon.length, days, oldest };
}

const MINUTE = 60_000;

/** The present moment, told anew each ten minutes and when the window is looked at again. */
export function useNow(): string {
  const [now, setNow] = useState(nowInstant);
  useEffect(() => {
    const tell = () => setNow(nowInstant());
    const onShow = () => document.visibilityState === 'visible' && tell();
    const timer = setInterval(tell, 10 * MINUTE);
    document.addEventListener('visibilitychange', onShow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onShow);
    };
  }, []);
  return now;
}
