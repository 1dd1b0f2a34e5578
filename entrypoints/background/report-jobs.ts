/**
 * A press on "Tạo báo cáo", seen through to its end: noted before anything is done, recorded before the file is handed
 * out, taken up again by the next worker where this one is killed. The browser is asked to save a file once.
 */
import { fromBase64 } from '../../lib/domain/base64';
import { sameJson } from '../../lib/domain/canonical-json';
import { instantOfClock } from '../../lib/domain/instant';
import type { Issued } from '../../lib/domain/issued';
import type { Request, Response } from '../../lib/domain/protocol';
import type { ReportJob } from '../../lib/domain/report-job';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { saveIssued } from '../../lib/ledger/issued';
import { saveJob, unfinished } from '../../lib/ledger/report-jobs';
import { sampleExists } from '../../lib/ledger/sample';
import { saveFile, wasSaved } from '../../lib/platform/downloads';
import { keepAwake } from '../../lib/platform/lifecycle';
import type { Sender } from '../../lib/platform/messaging';
import { originOf } from '../../lib/platform/sites';
import { DOCX, makeReport } from './generate-report';
import { isSample, ledgerFor, OURS, SAMPLE } from './ledger';
import { makeUnitReports, zipName, zipOf } from './unit-reports';

/** A report that nobody waits for any more must not appear by itself days later. */
const LONGEST_MS = 60 * 60_000;
/** A job that kills its worker again and again is given up. */
const MOST_TRIES = 3;
const ZIP = 'application/zip';

interface Running {
  units: ReportJob['units'];
  overrides: ReportJob['overrides'];
  builtIn: boolean;
  /** Somebody has asked for it to stop. */
  isStopped: boolean;
  end: Promise<ReportJob>;
}

const running = new Map<string, Running>();
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
  { year, overrides, build, builtIn = false }: Request<'report/generate'>,
  sender: Sender,
): Promise<Response<'report/generate'>> {
  await takenUp;
  const known = running.get(keyOf({ year }, sender));
  const isSame =
    known !== undefined && sameJson(known.overrides, overrides) && known.builtIn === builtIn;
  if (known && !isSame) await known.end;
  const asked = { ...newJob(year, overrides), ...(builtIn && { builtIn }) };
  const job = await (isSame ? known.end : begin(asked, sender, build));
  if (job.state === 'failed') throw new Error(job.message ?? '');
  const written = job.state === 'done';
  return { written, fileName: written ? job.fileName : null, problems: job.problems };
}

/** The reports of several units. */
export async function askUnits(
  { year, units }: Request<'report/units'>,
  sender: Sender,
): Promise<Response<'report/units'>> {
  onlyOurs(sender);
  await takenUp;
  const known = running.get(keyOf({ year, units }, sender));
  const isSame = known !== undefined && sameJson(known.units ?? [], units);
  if (known && !isSame) await known.end;
  const job = await (isSame ? known.end : begin({ ...newJob(year, {}), units }, sender));
  if (job.state === 'failed') throw new Error(job.message ?? '');
  const { results = [], problems } = job;
  return { fileName: job.state === 'done' ? job.fileName : null, results, problems };
}

/** A stop is heard between two units. */
export async function stopUnits(
  { year }: Request<'report/stop'>,
  sender: Sender,
): Promise<Response<'report/stop'>> {
  onlyOurs(sender);
  await takenUp;
  const known = running.get(keyOf({ year, units: [] }, sender));
  if (known) known.isStopped = true;
  return {};
}

/** Nothing to do but to be awake: a worker that starts takes up what was left. */
export async function resumeReports(): Promise<Record<string, never>> {
  await takenUp;
  return {};
}

/** A page of a portal, or a script in it, has no business here. */
function onlyOurs({ url }: Sender): void {
  if (originOf(url) !== null) throw new Error('only pages of the extension may do this');
}

const now = () => instantOfClock(Date.now());

function newJob(year: number, overrides: ReportJob['overrides']): ReportJob {
  const askedAt = now();
  return {
    ...{ id: crypto.randomUUID(), year, overrides, askedAt, at: askedAt, tries: 0 },
    ...{ state: 'working', issued: [], fileName: null, problems: [], message: null },
  };
}

const keyOf = ({ year, units }: Pick<ReportJob, 'year' | 'units'>, sender: Sender): string =>
  `${isSample(sender)} ${year} ${units !== undefined}`;

function begin(job: ReportJob, sender: Sender, build?: string): Promise<ReportJob> {
  const key = keyOf(job, sender);
  const sleep = keepAwake();
  const { units, overrides, builtIn = false } = job;
  const run = { units, overrides, builtIn, isStopped: false };
  const end = seeThrough(job, sender, run, build).finally(() => {
    sleep();
    running.delete(key);
  });
  running.set(key, Object.assign(run, { end }));
  return end;
}

type Note = (change: Partial<ReportJob>) => Promise<ReportJob>;

async function seeThrough(
  job: ReportJob,
  sender: Sender,
  run: { isStopped: boolean },
  build?: string,
): Promise<ReportJob> {
  const db = await ledgerFor(sender);
  let last = job;
  const note: Note = async (change) => {
    last = { ...last, ...change, at: now() };
    await saveJob(db, last);
    return last;
  };
  try {
    await note({ tries: job.tries + 1 });
    if (job.state === 'working') {
      const { rows, ...told } = job.units
        ? await ofUnits(job.year, job.units, sender, run, note)
        : await ofOffice(job, sender, build);
      if (rows.length === 0) return await note({ ...told, state: 'blocked' });
      await db.transaction('rw', db.issued, db.settings, async () => {
        await saveIssued(db, rows);
        const writtenAt = rows[0]!.at;
        await note({ ...told, state: 'ready', issued: rows.map(({ id }) => id), writtenAt });
      });
    }
    await handOut(job.state === 'handing' ? job : null, last, sender, note);
    return await note({ state: 'done' });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return note({ state: 'failed', message });
  }
}

type Written = { rows: Issued[] } & Pick<ReportJob, 'fileName' | 'problems' | 'results'>;

async function ofOffice(
  { year, overrides, builtIn }: ReportJob,
  sender: Sender,
  build?: string,
): Promise<Written> {
  const { row, problems } = await makeReport(year, overrides, sender, build, builtIn);
  return { rows: row ? [row] : [], fileName: row?.fileName ?? null, problems };
}

async function ofUnits(
  year: number,
  units: readonly string[],
  sender: Sender,
  run: { isStopped: boolean },
  note: Note,
): Promise<Written> {
  const { rows, results, refused } = await makeUnitReports(year, units, sender, async (done) => {
    if (run.isStopped) throw new Error(uiIssuedStrings.stopped.vi);
    await note({ done });
  });
  const fileName = rows.length > 0 ? zipName(year, rows.length) : null;
  return { rows, fileName, results, problems: refused };
}

/** @param before the job as a worker left it between asking the browser and hearing from it */
async function handOut(
  before: ReportJob | null,
  { issued, units, fileName }: ReportJob,
  sender: Sender,
  note: Note,
): Promise<void> {
  const db = await ledgerFor(sender);
  const rows = (await db.issued.bulkGet(issued)).filter((row) => row !== undefined);
  if (rows.length === 0 || rows.some(({ docx }) => docx === null))
    throw new Error(uiIssuedStrings.noBytes.vi);
  const bytes = units ? zipOf(rows) : fromBase64(rows[0]!.docx!);
  if (before && (await wasSaved(fileName!, bytes.length, before.at))) return;
  await note({ state: 'handing' });
  await saveFile(bytes, fileName!, units ? ZIP : DOCX);
}
