/** `cli read-report [--pack ID] FILE.docx…`: what finished reports say, one JSON line a file (contract §5). */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportForms } from '../../lib/packs/report-forms';
import type { ReportForm } from '../../lib/packs/report-schema';
import { readReport } from '../../lib/report/read/read-report';
import { readableReason, type Io } from './io';

const HELP = `Cách dùng: npm run -s cli -- read-report [--pack MÃ] TỆP.docx…
Đọc báo cáo đã hoàn thành, in mỗi tệp một dòng JSON: { input, pack, year, period, values, places, problems }.
  --pack MÃ   đọc theo mẫu này; không nêu: mẫu khớp nhiều mục nhất
Mã thoát: 0 xong, 1 có tệp không đọc được (các tệp khác vẫn được đọc), 2 tham số sai.`;

class Unusable extends Error {}

/** Runs the verb. A file that could not be read still gives a line, with an error problem. */
export async function readReportVerb(args: string[], io: Io): Promise<number> {
  let request: { forms: ReportForm[]; files: string[] } | null;
  try {
    request = requestOf(args);
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
    const read = await readOne(file, request.forms, io);
    failed ||= read.problems.some(({ severity }) => severity === 'error');
    io.out(JSON.stringify(read));
  }
  return failed ? 1 : 0;
}

function requestOf(args: string[]): { forms: ReportForm[]; files: string[] } | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { pack: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return null;
  const forms = reportForms();
  const ids = values.pack === undefined ? forms.ids : [values.pack];
  const found = ids.map((id) => forms.find(id)).filter((form) => form !== null);
  if (found.length < ids.length)
    throw new Unusable(`Không có mẫu "${values.pack}". Hiện có: ${forms.ids.join(', ')}.`);
  if (positionals.length === 0) throw new Unusable('Thiếu tệp báo cáo .docx.');
  return { forms: found, files: positionals };
}

async function readOne(file: string, forms: ReportForm[], io: Io) {
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
  return readReport(bytes, input, forms);
}
