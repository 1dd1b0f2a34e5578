/** `cli read-report [--pack ID] FILE.docx…`: what finished reports say, one JSON line a file (contract §5). */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportForm } from '../../lib/packs/report-schema';
import { checkRead } from '../../lib/report/read/check-read';
import { readReport } from '../../lib/report/read/read-report';
import { readableReason, type Io } from './io';
import { loadForms } from './pack-files';

const HELP = `Cách dùng: npm run -s cli -- read-report [--pack MÃ|TỆP.json] [--check] TỆP.docx…
Đọc báo cáo đã hoàn thành, in mỗi tệp một dòng JSON: { input, pack, year, period, values, places, problems }.
  --pack MÃ   đọc theo mẫu này, hoặc theo mẫu trong tệp gói; không nêu: mẫu khớp nhiều mục nhất
  --check     kiểm tra thêm các quy tắc của mẫu trên chính báo cáo ấy
Mã thoát: 0 xong, 1 có tệp không đọc được (các tệp khác vẫn được đọc), 2 tham số sai.`;

class Unusable extends Error {}

/** Runs the verb. A file that could not be read still gives a line, with an error problem. */
export async function readReportVerb(args: string[], io: Io): Promise<number> {
  let request: Request | null;
  try {
    request = await requestOf(args, io.cwd);
  } catch (error) {
    io.err(error instanceof Error ? error.message.split('\n')[0]! : String(error));
    return 2;
  }
  if (request === null) {
    io.out(HELP);
    return 0;
  }
  let failed = false;
  for (const file of request.files) {
    const read = await readOne(file, request, io);
    failed ||= read.problems.some(({ severity, code }) => severity === 'error' && isOfFile(code));
    io.out(JSON.stringify(read));
  }
  return failed ? 1 : 0;
}

interface Request {
  forms: ReportForm[];
  files: string[];
  check: boolean;
}

/** A broken rule is a finding, not a file that could not be read. */
const isOfFile = (code: string): boolean => code.startsWith('report/read-');

async function requestOf(args: string[], cwd: string): Promise<Request | null> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      pack: { type: 'string' },
      check: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  const { forms, asked, fault } = await loadForms(values.pack ?? null, cwd);
  if (fault !== null) throw new Unusable(fault);
  const ids = asked === null ? forms.ids : [asked];
  const found = ids.map((id) => forms.find(id)).filter((form) => form !== null);
  if (found.length < ids.length)
    throw new Unusable(`Không có mẫu "${asked}". Hiện có: ${forms.ids.join(', ')}.`);
  if (positionals.length === 0) throw new Unusable('Thiếu tệp báo cáo .docx.');
  return { forms: found, files: positionals, check: values.check ?? false };
}

async function readOne(file: string, { forms, check }: Request, io: Io) {
  const input = basename(file);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(io.cwd, file));
  } catch (error) {
    const problem = {
      owner: 'report',
      severity: 'error',
      code: 'report/read-no-file',
      args: { reason: readableReason(error) },
      message: `Không mở được tệp: ${readableReason(error)}.`,
    };
    return { input, values: {}, problems: [problem] };
  }
  const { spans, marks, ...read } = readReport(bytes, input, forms);
  const form = forms.find(({ id }) => id === read.pack);
  const found = check && form ? checkRead(form, { ...read, spans, marks }) : [];
  return { ...read, problems: [...read.problems, ...found] };
}
