/** The last press on "Tạo báo cáo" of each year and kind, kept in the settings of this machine. */
import { isOver, type ReportJob } from '../domain/report-job';
import type { LedgerDb } from './db';

/** All of them, finished or not. */
export async function loadJobs(db: LedgerDb): Promise<ReportJob[]> {
  const setting = await db.settings.get('jobs');
  return setting?.name === 'jobs' ? setting.value : [];
}

/** Keeps a job in the place of the one before of its year and kind. */
export async function saveJob(db: LedgerDb, job: ReportJob): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const others = (await loadJobs(db)).filter((one) => !isSameKind(one, job));
    await db.settings.put({ name: 'jobs', value: [...others, job] });
  });
}

/** Jobs that somebody began and nobody ended. */
export const unfinished = async (db: LedgerDb): Promise<ReportJob[]> =>
  (await loadJobs(db)).filter((job) => !isOver(job));

/** Forgets those of a year. */
export async function forgetJobs(db: LedgerDb, year: number): Promise<void> {
  const value = (await loadJobs(db)).filter((job) => job.year !== year);
  await db.settings.put({ name: 'jobs', value });
}

/** The office's own report, and those of its parts, are two kinds. */
const isSameKind = (a: ReportJob, b: ReportJob): boolean =>
  a.year === b.year && (a.units === undefined) === (b.units === undefined);
