/** `report [--pack ID] [--override CODE=REASON…] VALUES.json --out FILE.docx` (contract §5). */
import { readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { problemMaker } from '../../lib/domain/make-problem';
import type { Problem } from '../../lib/domain/problem';
import { reportStrings } from '../../lib/domain/strings/report';
import { DEFAULT_FORM, reportForms, type FormBook } from '../../lib/packs/report-forms';
import { readInput } from '../../lib/report/input';
import { renderReport } from '../../lib/report/render-report';
import { loadOwnPacks } from './pack-files';

/** Where a verb writes and where relative paths start. */
export interface VerbIo {
  out(line: string): void;
  err(line: string): void;
  cwd: string;
}

export const REPORT_USAGE = `Usage: report [--pack ID|FILE.json] [--override CODE=REASON…] VALUES.json --out FILE.docx
  VALUES.json  { "pack"?, "year", "period": { "from", "to" }, "values": { fieldKey: value } }
  --pack       report form by its id, or a pack FILE.json that brings one (default: the one VALUES names, else ${DEFAULT_FORM})
  --override   lets a blocking rule pass, with the reason for it, e.g. --override C05=abolished-counted
  --out        the .docx to write
Prints { "written": true|false, "problems": [ … ] }. Exit 0 done or refused, 1 unreadable input, 2 unusable arguments.`;

interface Arguments {
  pack: string | null;
  overrides: Record<string, string>;
  file: string;
  out: string;
}

class UsageError extends Error {}

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

function parseArguments(args: string[]): Arguments {
  const found = { pack: null as string | null, out: null as string | null };
  const overrides: Record<string, string> = {};
  const files: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const [name, inline] = splitOption(args[at]!);
    if (!name.startsWith('-')) {
      files.push(name);
      continue;
    }
    if (!['--pack', '--out', '--override'].includes(name))
      throw new UsageError(`unknown option ${name}`);
    const value = inline ?? args[(at += 1)];
    if (value === undefined || value === '') throw new UsageError(`${name} needs a value`);
    if (name === '--override') {
      Object.assign(overrides, parseOverride(value));
      // Further CODE=REASON pairs may follow the one option.
      while (/^(report\/)?[A-Z]+\d+=/.test(args[at + 1] ?? '')) {
        Object.assign(overrides, parseOverride(args[(at += 1)]!));
      }
    } else if (found[name.slice(2) as 'pack' | 'out'] !== null)
      throw new UsageError(`${name} is given twice`);
    else found[name.slice(2) as 'pack' | 'out'] = value;
  }
  if (files.length !== 1)
    throw new UsageError(`exactly one VALUES.json is needed, ${files.length} given`);
  if (found.out === null) throw new UsageError('--out FILE.docx is needed');
  return { pack: found.pack, overrides, file: files[0]!, out: found.out };
}

/** `--name=value` and `--name value` alike; only the first "=" divides. */
function splitOption(arg: string): [string, string | null] {
  const match = /^(--[a-z]+)=([\s\S]*)$/.exec(arg);
  return match === null ? [arg, null] : [match[1]!, match[2]!];
}

function parseOverride(value: string): Record<string, string> {
  const at = value.indexOf('=');
  const code = value.slice(0, Math.max(at, 0)).trim();
  const reason = value.slice(at + 1).trim();
  if (at < 0 || code === '' || reason === '') {
    throw new UsageError('--override needs CODE=REASON with a reason, e.g. --override C05=…');
  }
  return { [code]: reason };
}

async function run({ pack, overrides, file, out }: Arguments, io: VerbIo): Promise<number> {
  const path = (name: string) => (isAbsolute(name) ? name : join(io.cwd, name));
  const { forms, asked } = await formsFor(pack, io.cwd);
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
  const report = await renderReport(form, input, { overrides });
  if (report.bytes !== null) await write(path(out), report.bytes);
  print(report.written, report.problems);
  return 0;
}

/** The forms at hand, with those of a pack file where one is named; such a file is checked as when it is imported. */
async function formsFor(
  pack: string | null,
  cwd: string,
): Promise<{ forms: FormBook; asked: string | null }> {
  if (pack === null || !pack.toLowerCase().endsWith('.json'))
    return { forms: reportForms(), asked: pack };
  const { packs, faults } = await loadOwnPacks([pack], cwd);
  if (faults.length > 0) throw new UsageError(faults[0]!);
  const [form] = packs[0]?.json.contributes.reports ?? [];
  if (!form) throw new UsageError(`${pack} brings no report form`);
  return { forms: reportForms(packs), asked: form.id };
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
