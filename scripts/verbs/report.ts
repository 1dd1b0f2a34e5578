/** `report [--pack ID] [--override CODE=REASON…] VALUES.json --out FILE.docx` (contract §5). */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { figuresSchema, type FiguresOfPeriod } from '../../lib/domain/figures';
import { problemMaker } from '../../lib/domain/make-problem';
import type { Problem } from '../../lib/domain/problem';
import { reportStrings } from '../../lib/domain/strings/report';
import { DEFAULT_FORM } from '../../lib/packs/report-forms';
import { readInput } from '../../lib/report/input';
import { renderReport, type ReportTemplate } from '../../lib/report/render-report';
import { loadForms } from './pack-files';
import { parseArguments, UsageError, type ReportArguments } from './report-arguments';

/** Where a verb writes and where relative paths start. */
export interface VerbIo {
  out(line: string): void;
  err(line: string): void;
  cwd: string;
}

export const REPORT_USAGE = `Usage: report [--pack ID|FILE.json] [--override CODE=REASON…] [--figures FIGURES.json] [--evidence none|annex|comments] [--charts] [--template FILE.docx] VALUES.json --out FILE.docx
  VALUES.json  { "pack"?, "year", "period": { "from", "to" }, "values": { fieldKey: value } }
  --pack       report form by its id, or a pack FILE.json that brings one (default: the one VALUES names, else ${DEFAULT_FORM})
  --override   lets a blocking rule pass, with the reason for it, e.g. --override C05=abolished-counted
  --figures    what the verb "figures" printed: fills what VALUES leaves out, with its sources
  --evidence   an annex with the source of each number, or a Word comment on each (default: none)
  --charts     an annex of charts of these figures
  --template   the unit's own .docx with {{placeholders}}, in the place of the built-in layout
  --out        the .docx to write
Prints { "written": true|false, "problems": [ … ] }. Exit 0 done or refused, 1 unreadable input, 2 unusable arguments.`;

/** Runs the verb; answers the exit code and never throws. */
export async function reportVerb(args: string[], io: VerbIo): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(REPORT_USAGE);
    return 0;
  }
  try {
    return await run(parseArguments(args), io);
  } catch (error) {
    io.err(`report: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(given: ReportArguments, io: VerbIo): Promise<number> {
  const { pack, overrides, wishes, file, out } = given;
  const path = (name: string) => (isAbsolute(name) ? name : join(io.cwd, name));
  const { forms, asked, fault } = await loadForms(pack, io.cwd);
  if (fault !== null) throw new UsageError(fault);
  if (asked !== null && forms.find(asked) === null) {
    throw new UsageError(`no report form ${asked}; known: ${forms.ids.join(', ')}`);
  }
  const print = (written: boolean, problems: Problem[]) =>
    io.out(JSON.stringify({ written, problems }));
  const json = await readJson(path(file));
  const { input, problems } = readInput(json);
  if (input === null) {
    print(false, problems);
    return 0;
  }
  const id = asked ?? input.pack ?? DEFAULT_FORM;
  const form = forms.find(id);
  if (form === null) {
    print(false, [unknownForm(id, forms.ids)]);
    return 0;
  }
  const figures = given.figures === null ? null : await readFigures(path(given.figures));
  const template = given.template === null ? null : await readTemplate(path(given.template));
  const report = await renderReport(form, input, { overrides, figures, template, ...wishes });
  if (report.bytes !== null) await write(path(out), report.bytes);
  print(report.written, report.problems);
  return 0;
}

const unknownForm = (form: string, ids: string[]): Problem =>
  problemMaker('report', reportStrings)('report/unknown-form', 'error', {
    form,
    known: ids.join(', '),
  });

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch {
    throw new UsageError(`cannot write ${path}`);
  }
}

/** The bytes of a template, whatever they are: what is wrong with them is told as problems. */
async function readTemplate(path: string): Promise<ReportTemplate> {
  try {
    return { bytes: new Uint8Array(await readFile(path)), name: basename(path) };
  } catch {
    throw new Error(`cannot read ${path}`);
  }
}

/** Figures as the verb of that name prints them. */
async function readFigures(path: string): Promise<FiguresOfPeriod> {
  const parsed = figuresSchema.safeParse(await readJson(path));
  if (!parsed.success) throw new Error(`${path} holds no figures`);
  return parsed.data;
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`cannot read ${path}`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}
