/** Reports for several units: what the profile says of units, the press, and how far it is. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import type { Profile } from '../../lib/domain/office';
import type { Protocol } from '../../lib/domain/protocol';
import { isOver, type ReportJob } from '../../lib/domain/report-job';
import { loadProfile } from '../../lib/ledger/office';
import { loadJobs } from '../../lib/ledger/report-jobs';
import { send } from '../../lib/platform/messaging';
import { ledgerDb } from './ledger';

/** The profile as it is stored; null before first use and while it is being read. */
export function useStoredProfile(): Profile | null {
  return useLiveQuery(() => loadProfile(ledgerDb()).catch(() => null), []) ?? null;
}

export interface UnitReports {
  /** The last press of the year; null: there was none. */
  job: ReportJob | null;
  failure: string | null;
  make: (units: readonly string[]) => void;
  stop: () => void;
}

/** Of a year. A page that was closed meanwhile does not matter: the job goes on and is shown when it is opened again. */
export function useUnitReports(year: number): UnitReports {
  const [failure, setFailure] = useState<string | null>(null);
  const job = useLiveQuery(() => jobOf(year), [year]) ?? null;
  const isUnderWay = job !== null && !isOver(job);
  useEffect(() => {
    // The worker that had it in hand may be gone: a message wakes the next one.
    if (isUnderWay)
      void send<Protocol, 'report/resume'>('report/resume', {}).catch(() => undefined);
  }, [isUnderWay]);
  const make = useCallback(
    (units: readonly string[]) => {
      setFailure(null);
      send<Protocol, 'report/units'>('report/units', { year, units: [...units] }).catch(
        (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
      );
    },
    [year],
  );
  const stop = useCallback(() => {
    void send<Protocol, 'report/stop'>('report/stop', { year }).catch(() => undefined);
  }, [year]);
  return { job, failure: isUnderWay ? null : failure, make, stop };
}

async function jobOf(year: number): Promise<ReportJob | null> {
  const jobs = await loadJobs(ledgerDb()).catch(() => []);
  return jobs.find((job) => job.year === year && job.units !== undefined) ?? null;
}
