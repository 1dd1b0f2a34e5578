/** A spreadsheet file → Reading (contract §2): one reading, a grid a table, `url` null. */
import { problemMaker } from '../../domain/make-problem';
import type { Problem } from '../../domain/problem';
import type { Reading } from '../../domain/reading';
import { sheetStrings } from '../../domain/strings/sheet';
import { understandPage } from '../meaning/page';
import { withoutNumbersInName } from '../meaning/privacy';
import { sealReading } from '../seal';
import type { Sliced } from '../slices';
import { SheetError, type Sheet, type SheetFault } from './model';
import { pageOfSheets, type NamedPeriod, type SheetFacts } from './page';
import { sniff } from './sniff';
import { openWorkbook } from './workbook';

export interface SheetJob {
  bytes: Uint8Array;
  /** The file's base name. */
  fileName: string;
  /** Instant with `+07:00`. */
  readAt: string;
  /** Days as `dd/MM/yyyy`; for tables that state no period themselves. */
  period?: NamedPeriod | null;
  /** Called now and then with the number of rows taken so far. */
  onProgress?: (rows: number) => void;
}

export type SheetOutcome =
  { ok: true; reading: Reading } | { ok: false; problem: Problem; reading: Reading };

const problem = problemMaker('reading', sheetStrings);
const PROGRESS_EVERY = 500;
const CODES = {
  empty: 'reading/sheet-empty',
  'too-large': 'reading/sheet-too-large',
  encrypted: 'reading/sheet-encrypted',
  damaged: 'reading/sheet-damaged',
  'old-format': 'reading/sheet-old-format',
  'not-a-sheet': 'reading/not-a-sheet',
} as const satisfies Record<SheetFault, keyof typeof sheetStrings>;

/**
 * Reads a spreadsheet whatever it holds. Never rejects: a file that gives nothing yields a reading without
 * grids and the problem that says why.
 */
export async function readSheetFile(job: SheetJob): Promise<SheetOutcome> {
  try {
    const sheets = await openWorkbook(job.bytes);
    const work = understandSheets(sheets, job);
    for (;;) {
      const step = work.next();
      if (!step.done) continue;
      if (step.value.grids.length === 0 && isMisnamed(job)) throw new SheetError('not-a-sheet');
      return { ok: true, reading: step.value };
    }
  } catch (error) {
    const fault = error instanceof SheetError ? error.fault : 'damaged';
    return refused(job, problem(CODES[fault], 'error', {}, { grid: null, at: null }));
  }
}

/** Plain text without a table that calls itself a workbook. */
const isMisnamed = ({ fileName, bytes }: SheetJob): boolean =>
  /\.xls[xmb]?$/i.test(fileName) && sniff(bytes) === 'text';

/** Understands sheets that are already open. */
export function* understandSheets(sheets: readonly Sheet[], job: SheetJob): Sliced<Reading> {
  let rows = 0;
  const title = job.fileName.replace(/\.[a-z]{2,5}$/i, '');
  const { page, facts } = yield* pageOfSheets(sheets, title, job.period ?? null, () => {
    rows += 1;
    if (rows % PROGRESS_EVERY === 0) job.onProgress?.(rows);
  });
  const content = yield* understandPage(page, job.fileName);
  const problems = [...content.problems, ...problemsOf(facts, page.grids.length)];
  return sealReading({ ...content, problems, readAt: job.readAt });
}

function problemsOf(facts: SheetFacts, grids: number): Problem[] {
  const page = { grid: null, at: null };
  const problems: Problem[] = [];
  if (grids === 0) problems.push(problem('reading/sheet-without-table', 'info', {}, page));
  if (facts.hiddenSheets > 0)
    problems.push(problem('reading/hidden-sheets', 'info', { count: facts.hiddenSheets }, page));
  if (facts.hiddenRows > 0)
    problems.push(problem('reading/hidden-rows', 'warning', { count: facts.hiddenRows }, page));
  for (const { grid, path } of facts.swapped)
    problems.push(problem('reading/swapped-dates', 'warning', { path }, { grid, at: path }));
  return problems;
}

function refused(job: SheetJob, reason: Problem): SheetOutcome {
  const reading = sealReading({
    input: withoutNumbersInName(job.fileName),
    url: null,
    title: '',
    readAt: job.readAt,
    pack: null,
    period: null,
    grids: [],
    figures: [],
    dossiers: [],
    problems: [reason],
  });
  return { ok: false, problem: reason, reading };
}
