/**
 * A press on "Tạo báo cáo", seen through to its end: noted before anything is done, recorded before the file is handed
 * out, taken up again by the next worker where this one is killed. The browser is asked to save a file once.
 */
import { fromBase64 } from '../../lib/domain/base64';
import { sameJson } from '../../lib/domain/canonical-json';
import { instantOfClock } from '../../lib/domain/instant';
import type { Request, Response } from '../../lib/domain/protocol';
import type { ReportJob } from '../../lib/domain/report-job';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { saveIssued } from '../../lib/ledger/issued';
import { saveJob, unfinished } from '../../lib/ledger/report-jobs';
import { sampleExists } from '../../lib/ledger/sample';
import { saveFile, wasSaved } from '../../lib/platform/downloads';
import { keepAwake } from '../../lib/platform/lifecycle';
import type { Sender } from '../../lib/platform/messaging';
import { DOCX, makeReport } from './generate-report';
import { isSample, ledgerFor, OURS, SAMPLE } from './ledger';

/** A report that nobody waits for any more must not appear by itself days later. */
const LONGEST_MS = 60 * 60_000;
/** A job that kills its worker again and again is given up. */
const MOST_TRIES = 3;

const running = new Map<string, { overrides: ReportJob['overrides']; end: Promise<ReportJob> }>();
let takenUp: Promise<unknown> = Promise.resolve();

/** Takes up what the worker before did not end; call it at every start of the worker. */
export function takeUpReports(): void {
  takenUp = Promise.all([takeUp(OURS), takeUp(SAMPLE)]).catch(() => undefined);
}

async function takeUp(sender: Sender): Promise<void> {
  if (isSample(sender) && !(await sampleExists())) return;
  const db = await ledgerFor(sender);
  for (const job of await unfinished(db)) {
    const age = Date.now() - new Date(job.askedAt).getTime();
    if (age > LONGEST_MS || job.tries >= MOST_TRIES) {
      const message = uiIssuedStrings.interrupted.vi;
      await saveJob(db, { ...job, state: 'failed', message, at: now() });
    } else void begin(job, sender).catch(() => undefined);
  }
}

/** Writes the report of a year and hands it out. A second press on what is under way waits for the first. */
export async function askReport(
  { year, overrides, build }: Request<'report/generate'>,
  sender: Sender,
): Promise<Response<'report/generate'>> {
  await takenUp;
  const known = running.get(keyOf({ year }, sender));
  if (known && !sameJson(known.overrides, overrides)) await known.end;
  const job = await (known && sameJson(known.overrides, overrides)
    ? known.end
    : begin(newJob(year, overrides), sender, build));
  if (job.state === 'failed') throw new Error(job.message ?? '');
  const written = job.state === 'done';
  return { written, fileName: written ? job.fileName : null, problems: job.problems };
}

/** Nothing to do but to be awake: a worker that starts takes up what was left. */
export async function resumeReports(): Promise<Record<string, never>> {
  await takenUp;
  return {};
}

const now = () => instantOfClock(Date.now());

function newJob(year: number, overrides: ReportJob['overrides']): ReportJob {
  const askedAt = now();
  return {
    ...{ id: crypto.randomUUID(), year, overrides, askedAt, at: askedAt, tries: 0 },
    ...{ state: 'working', issued: [], fileName: null, problems: [], message: null },
  };
}

const keyOf = ({ year }: Pick<ReportJob, 'year'>, sender: Sender): string =>
  `${isSample(sender)} ${year}`;

function begin(job: ReportJob, sender: Sender, build?: string): Promise<ReportJob> {
  const key = keyOf(job, sender);
  const sleep = keepAwake();
  const end = seeThrough(job, sender, build).finally(() => {
    sleep();
    running.delete(key);
  });
  running.set(key, { overrides: job.overrides, end });
  return end;
}

async function seeThrough(job: ReportJob, sender: Sender, build?: string): Promise<ReportJob> {
  const db = await ledgerFor(sender);
  let last = job;
  const note = async (change: Partial<ReportJob>): Promise<ReportJob> => {
    last = { ...last, ...change, at: now() };
    await saveJob(db, last);
    return last;
  };
  try {
    await note({ tries: job.tries + 1 });
    if (job.state === 'working') {
      const { row, problems } = await makeReport(job.year, job.overrides, sender, build);
      if (row === null) return await note({ state: 'blocked', problems });
      await db.transaction('rw', db.issued, db.settings, async () => {
        const { id, fileName } = await saveIssued(db, row);
        await note({ state: 'ready', issued: [id], fileName, problems });
      });
    }
    await handOut(job.state === 'handing' ? job : null, last, sender, note);
    return await note({ state: 'done' });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return note({ state: 'failed', message });
  }
}

/** @param before the job as a worker left it between asking the browser and hearing from it */
async function handOut(
  before: ReportJob | null,
  { issued }: ReportJob,
  sender: Sender,
  note: (change: Partial<ReportJob>) => Promise<ReportJob>,
): Promise<void> {
  const db = await ledgerFor(sender);
  const row = await db.issued.get(issued[0]!);
  if (!row?.docx) throw new Error(uiIssuedStrings.noBytes.vi);
  if (before && (await wasSaved(row.fileName, row.size, before.at))) return;
  await note({ state: 'handing' });
  await saveFile(fromBase64(row.docx), row.fileName, DOCX);
}
