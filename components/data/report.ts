/** The press on "Tạo báo cáo": what was typed is saved first, then the background writes the file. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { instantOfClock } from '../../lib/domain/instant';
import type { Protocol } from '../../lib/domain/protocol';
import { isOver, type ReportJob } from '../../lib/domain/report-job';
import { loadJobs } from '../../lib/ledger/report-jobs';
import { send } from '../../lib/platform/messaging';
import { BUILD } from '../summary/ask';
import type { ReportOutcome } from '../popup/state';
import { ledgerDb } from './ledger';

/** So long after it a refusal is of interest: what stood in the way may have been mended since. */
const FRESH_MS = 30 * 60_000;
const IDLE = { kind: 'idle' } as const;

/**
 * The outcome so far and the press; `before` makes sure that the ledger holds the draft on the screen. What a page that
 * was closed meanwhile had asked for is told as well.
 */
export function useReport(
  year: number,
  before: () => Promise<void>,
): [ReportOutcome, (overrides: Record<string, string>, builtIn?: boolean) => void] {
  const [outcome, setOutcome] = useState<{ year: number; state: ReportOutcome } | null>(null);
  const job = useReportJob(year);
  const generate = useCallback(
    (overrides: Record<string, string>, builtIn = false) => {
      const tell = (state: ReportOutcome) => setOutcome({ year, state });
      // By the clock itself, as the background goes by: in the sample year ours stands still.
      const pressed = instantOfClock(Date.now());
      tell({ kind: 'working' });
      before()
        .then(() =>
          send<Protocol, 'report/generate'>('report/generate', {
            ...{ year, overrides, build: BUILD },
            ...(builtIn && { builtIn }),
          }),
        )
        .then(({ written, fileName, problems }) =>
          tell(
            written
              ? { kind: 'written', fileName: fileName ?? '', problems }
              : { kind: 'blocked', problems },
          ),
        )
        .catch(async (error: unknown) => {
          // The worker may have died with the answer: the job says what becomes of it.
          if (await isTakenUp(year, pressed)) return setOutcome(null);
          tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
        });
    },
    [year, before],
  );
  const isMine = outcome?.year === year;
  const isLeft = job !== null && !isMine && !isOver(job);
  useEffect(() => {
    // The worker that had it in hand may be gone: a message wakes the next one.
    if (isLeft) void send<Protocol, 'report/resume'>('report/resume', {}).catch(() => undefined);
  }, [isLeft]);
  return [isMine ? outcome.state : outcomeOf(job), generate];
}

/** The office's own press of a year, whoever made it; null: none is known. */
function useReportJob(year: number): ReportJob | null {
  return useLiveQuery(() => jobOf(year), [year]) ?? null;
}

async function jobOf(year: number): Promise<ReportJob | null> {
  const jobs = await loadJobs(ledgerDb()).catch(() => []);
  return jobs.find((job) => job.year === year && job.units === undefined) ?? null;
}

async function isTakenUp(year: number, pressed: string): Promise<boolean> {
  await send<Protocol, 'report/resume'>('report/resume', {}).catch(() => undefined);
  const job = await jobOf(year);
  return job !== null && job.askedAt >= pressed;
}

/** What a job has come to, with the instant, so that nobody takes it for this press. */
export function outcomeOf(job: ReportJob | null, now = Date.now()): ReportOutcome {
  if (job === null) return IDLE;
  const { at, problems } = job;
  if (!isOver(job)) return { kind: 'working' };
  const isFresh = now - new Date(at).getTime() < FRESH_MS;
  if (job.state === 'done') {
    // The same instant as in the list of written reports, not when the browser had the file.
    const told = { fileName: job.fileName ?? '', problems: isFresh ? problems : [] };
    return { kind: 'written', ...told, at: job.writtenAt ?? at };
  }
  if (!isFresh) return IDLE;
  return job.state === 'blocked'
    ? { kind: 'blocked', problems, at }
    : { kind: 'failed', message: job.message ?? '', at };
}
