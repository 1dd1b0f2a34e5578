/** `cli rollup DIR --year Y --out FILE.docx`: units' files → province figures as JSON and the province report (contract §5). */
import { readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { EVIDENCE_CHOICES, type EvidenceChoice } from '../../lib/domain/preferences';
import type { Problem } from '../../lib/domain/problem';
import { bundleOrProblem } from '../../lib/exchange/bundle-reader';
import { packageFacts } from '../../lib/exchange/dossier/manifest';
import { provinceForm } from '../../lib/packs/province-forms';
import { reportForms } from '../../lib/packs/report-forms';
import type { OwnPack } from '../../lib/packs/policies';
import { readReport } from '../../lib/report/read/read-report';
import { renderReport } from '../../lib/report/render-report';
import { outputOf } from '../../lib/rollup/output';
import { rollupProblem } from '../../lib/rollup/problem';
import { looksLikeProvince, NO_PROVINCE, readProvince } from '../../lib/rollup/province/read';
import type { Province } from '../../lib/rollup/province/schema';
import type { IncomingFile, Readers } from '../../lib/rollup/receive/types';
import { provinceEvidence } from '../../lib/rollup/report/evidence/annex';
import { provinceNotes } from '../../lib/rollup/report/evidence/notes';
import { rollUp } from '../../lib/rollup/rollup';
import type { Io } from './io';
import { loadOwnPacks } from './pack-files';

const HELP = `Cách dùng: npm run -s cli -- rollup THƯ_MỤC --year NĂM --out TỆP.docx [--pack TỆP.json]… [--evidence annex|comments]
Tổng hợp hồ sơ, báo cáo của các đơn vị trong thư mục (cả thư mục con, cả trong tệp .zip) thành số liệu toàn tỉnh
(JSON ở stdout) và báo cáo toàn tỉnh (.docx).
  THƯ_MỤC      bộ số liệu (.json), báo cáo (.docx) của các đơn vị và danh sách đơn vị units.json
  --year NĂM   năm tổng hợp
  --out TỆP    tệp .docx được ghi
  --pack TỆP   dùng mẫu báo cáo của gói này
  --evidence annex  kèm phụ lục nguồn số liệu: đơn vị đứng sau từng số; comments: chú thích Word trên từng số (mặc định: none)
Xem docs/rollup.md về units.json và JSON in ra. Mã thoát: 0 xong, 1 có tệp không đọc được (các tệp khác vẫn được dùng),
2 tham số không dùng được.`;

class Unusable extends Error {}

interface Request {
  folder: string;
  year: number;
  out: string;
  packs: { file: string; json: unknown }[];
  evidence: EvidenceChoice;
}

/** Runs the verb; answers the exit code. */
export async function rollupVerb(args: string[], io: Io): Promise<number> {
  try {
    const request = await requestOf(args, io.cwd);
    if (request === null) {
      io.out(HELP);
      return 0;
    }
    return await run(request, io);
  } catch (error) {
    io.err(`rollup: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]!}`);
    return error instanceof Unusable || isUsage(error) ? 2 : 1;
  }
}

const isUsage = (error: unknown): boolean =>
  String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

/** Null: help was asked for. */
async function requestOf(args: string[], cwd: string): Promise<Request | null> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      year: { type: 'string' },
      out: { type: 'string' },
      pack: { type: 'string', multiple: true },
      evidence: { type: 'string', default: 'none' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  if (positionals.length !== 1) throw new Unusable('cần đúng một thư mục.');
  const year = Number(values.year);
  if (!/^\d{4}$/.test(values.year ?? '') || year < 2000 || year > 2100)
    throw new Unusable('--year cần một năm có bốn chữ số.');
  if (!values.out) throw new Unusable('--out TỆP.docx là bắt buộc.');
  const evidence = EVIDENCE_CHOICES.find((one) => one === values.evidence);
  if (!evidence) throw new Unusable('--evidence nhận none, annex hoặc comments.');
  const { packs, faults } = await loadOwnPacks(values.pack ?? [], cwd);
  if (faults.length > 0) throw new Unusable(faults.join('; '));
  const [folder, out] = [resolve(cwd, positionals[0]!), resolve(cwd, values.out)];
  return { folder, year, out, packs, evidence };
}

async function run({ folder, year, out, packs, evidence }: Request, io: Io): Promise<number> {
  const { files, failed } = await filesIn(folder, out, io);
  const { province, rest, problems } = provinceIn(files);
  const rollup = await rollUp(rest, province, year, readersOf(packs));
  const own = provinceForm(packs);
  const report = await renderReport(own.form, rollup.input, {
    annexesOf: (model, draft) =>
      evidence === 'annex' ? [provinceEvidence(model, draft, { rollup, province })] : [],
    notedBy: (model, draft) =>
      evidence === 'comments' ? provinceNotes(model, draft, { rollup, province }) : model,
  });
  if (report.bytes !== null) await write(out, report.bytes);
  const all: Problem[] = [...problems, ...own.problems, ...report.problems];
  const output = outputOf(rollup, { written: report.written, problems: all });
  io.out(JSON.stringify(output));
  const refused = output.files.filter(({ status }) => status === 'refused');
  for (const { input, problems: why } of refused) io.err(`${input}: ${why[0]?.message ?? ''}`);
  // A report of another year was read well enough to know that.
  const unread = refused.some(({ problems: why }) => why[0]?.severity === 'error');
  return failed || problems.length > 0 || unread ? 1 : 0;
}

/** Every file below the folder by its path; the report to be written is none of them. */
async function filesIn(folder: string, out: string, io: Io) {
  let names: string[];
  try {
    names = await namesBelow(folder);
  } catch {
    throw new Unusable(`không mở được thư mục ${folder}.`);
  }
  const written = await realpath(out).catch(() => out);
  const files: IncomingFile[] = [];
  let failed = false;
  for (const path of names) {
    if (path === out || path === written) continue;
    const name = relative(folder, path).split(sep).join('/').normalize('NFC');
    try {
      files.push({ name, bytes: await readFile(path) });
    } catch {
      io.err(`${name}: không đọc được.`);
      failed = true;
    }
  }
  return { files, failed };
}

async function namesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? namesBelow(path) : entry.isFile() ? [path] : [];
    }),
  );
  return found.flat().sort();
}

/** The list of units among the files: recognised by what it says it is, under whatever name. */
function provinceIn(files: readonly IncomingFile[]): {
  province: Province;
  rest: IncomingFile[];
  problems: Problem[];
} {
  const lists = files.filter(({ bytes }) => looksLikeProvince(bytes));
  const rest = files.filter((file) => !lists.includes(file));
  if (lists.length === 0) return { province: NO_PROVINCE, rest, problems: [] };
  if (lists.length > 1) {
    const names = lists.map(({ name }) => name).join(', ');
    const problems = [rollupProblem('rollup/units-twice', 'error', { files: names })];
    return { province: NO_PROVINCE, rest, problems };
  }
  const read = readProvince(new TextDecoder().decode(lists[0]!.bytes), lists[0]!.name);
  return { province: read.province ?? NO_PROVINCE, rest, problems: read.problems };
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch {
    throw new Unusable(`không ghi được ${path}.`);
  }
}

/** Reports are read by the form that fits best of those at hand, own ones too. */
function readersOf(packs: readonly OwnPack[]): Readers {
  const book = reportForms(packs);
  const forms = book.ids.flatMap((id) => book.find(id) ?? []);
  return {
    readBundle: bundleOrProblem,
    readManifest: packageFacts,
    readReport: (bytes, input) => Promise.resolve(readReport(bytes, input, forms)),
  };
}
