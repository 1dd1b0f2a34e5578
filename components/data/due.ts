/** How many days ahead the officer looks, kept in this browser; and the one line of the popup. */
import { useEffect, useMemo, useState } from 'react';
import type { Policy } from '../../lib/domain/policy';
import type { DueDays } from '../../lib/domain/preferences';
import type { DueCount } from '../../lib/figures/due-count';
import type { Scope } from '../desk/questions';
import { nowInstant } from './clock';
import type { LedgerMark } from './ledger';
import { usePreference } from './preferences';
import { useSummary } from './summary';

/** The days and a way to change them. */
export const useDueDays = (): [DueDays, (days: DueDays) => void] => usePreference('dueDays');

/**
 * The counts of the popup's line; null until they are those of the ledger as it is, where no dossier was seen, and
 * where nobody has said which of the printed units is ours: another unit's dossiers are not the officer's day.
 */
export function useDueCount(
  ledger: LedgerMark | null,
  scope: Scope | null,
  days: number,
): DueCount | null {
  const asOf = momentOf(scope?.policy ?? null, useNow());
  const asked = useMemo(() => {
    if (!scope?.unitChosen) return null;
    const { policy, unit, units } = scope;
    return { asOf, policy, unit, units, days };
  }, [scope, asOf, days]);
  const { answer, oldFrom } = useSummary('due', asked, ledger);
  return oldFrom === null ? answer : null;
}

/** The day alone, where no policy judges by the time of day; else ten minutes are one moment. */
function momentOf(policy: Policy | null, now: string): string {
  const time = policy?.rules.compare === 'time-of-day' ? `${now.slice(11, 15)}0:00` : '00:00:00';
  return `${now.slice(0, 10)}T${time}${now.slice(-6)}`;
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
