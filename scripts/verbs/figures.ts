/** `cli figures`: merges readings and prints the figures of a period as JSON (contract §5). */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readTypedDay } from '../../lib/domain/periods';
import { readingSchema, type Reading } from '../../lib/domain/reading';
import { figuresOf, type FigureOptions } from '../../lib/figures/figures';
import { officeUnits } from '../../lib/figures/units';
import { ledgerOf } from '../../lib/ledger/ledger';
import { DEFAULT_POLICY_ID, policyById, policyIds } from '../../lib/packs/policies';
import type { Io } from './io';
import { loadOwnPacks } from './pack-files';

const HELP = `Cách dùng: npm run -s cli -- figures --from NGÀY --to NGÀY [--policy MÃ] [--unit TÊN] [--pack TỆP.json]… [--today NGÀY] TỆP.jsonl…
Gộp các lần đọc (mỗi dòng một lần đọc, như lệnh read in ra), in số liệu của kỳ dưới dạng JSON.
  --from, --to   ngày đầu và ngày cuối của kỳ: 2022-01-01 hoặc 01/01/2022
  --policy MÃ    cách tính (mặc định: ${DEFAULT_POLICY_ID})
  --unit TÊN     đơn vị, đúng như cổng in tên; không nêu: toàn bộ những gì các trang cho thấy
  --pack TỆP     dùng thêm gói này (cách tính, ngày nghỉ, thời hạn thủ tục, tên đơn vị), như khi đã nhập vào tiện ích;
                 dùng được nhiều lần. Gói sai: mỗi lỗi một dòng TỆP:DÒNG:CỘT ở stderr, không tính gì, mã thoát 2.
  --today NGÀY   ngày hôm nay, để nói trang nào đã cũ; không nêu: không nói gì về chuyện đó`;

interface Request {
  asked: FigureOptions;
  files: string[];
}

class Unusable extends Error {}

/** Runs the verb. Exit 1 when a file or a line could not be read (the others are used), 2 for unusable arguments. */
export async function figuresVerb(args: string[], io: Io): Promise<number> {
  let request: Request | null;
  try {
    request = await requestOf(args, io.cwd);
  } catch (error) {
    io.err(error instanceof Unusable ? error.message : `Tham số không hợp lệ: ${oneLine(error)}`);
    return 2;
  }
  if (!request) {
    io.out(HELP);
    return 0;
  }
  const readings: Reading[] = [];
  let failed = false;
  for (const file of request.files) {
    const { found, errors } = await readFileOf(file, io.cwd);
    for (const reading of found) readings.push(reading);
    for (const error of errors) io.err(error);
    failed ||= errors.length > 0;
  }
  io.out(JSON.stringify(figuresOf(ledgerOf(readings), request.asked)));
  return failed ? 1 : 0;
}

/** Null: help was asked for. */
async function requestOf(args: string[], cwd: string): Promise<Request | null> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      policy: { type: 'string' },
      unit: { type: 'string' },
      pack: { type: 'string', multiple: true },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  const period = { from: dayOption('--from', values.from), to: dayOption('--to', values.to) };
  if (period.from > period.to)
    throw new Unusable(`Ngày đầu kỳ ${period.from} đứng sau ngày cuối kỳ ${period.to}.`);
  const { packs, faults } = await loadOwnPacks(values.pack ?? [], cwd);
  if (faults.length > 0) throw new Unusable(faults.join('\n'));
  const policy = policyById(values.policy ?? DEFAULT_POLICY_ID, packs);
  if (!policy)
    throw new Unusable(
      `Không có cách tính "${values.policy}". Hiện có: ${policyIds(packs).join(', ')}.`,
    );
  if (values.unit !== undefined && values.unit.trim() === '')
    throw new Unusable('--unit cần tên đơn vị.');
  if (positionals.length === 0) throw new Unusable('Thiếu tệp các lần đọc (.jsonl).');
  const units = officeUnits(
    null,
    packs.map(({ json }) => json),
  );
  const today = values.today === undefined ? {} : { today: dayOption('--today', values.today) };
  const asked = { period, policy, unit: values.unit ?? null, units, ...today };
  return { asked, files: positionals };
}

function dayOption(name: string, text: string | undefined): string {
  if (text === undefined) throw new Unusable(`Thiếu ${name} NGÀY.`);
  const day = readTypedDay(text);
  if (!day)
    throw new Unusable(`${name} phải là ngày có thật, dạng 2022-01-01 hoặc 01/01/2022: ${text}`);
  return day;
}

async function readFileOf(
  file: string,
  cwd: string,
): Promise<{ found: Reading[]; errors: string[] }> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch {
    return { found: [], errors: [`Không mở được tệp ${file}.`] };
  }
  const found: Reading[] = [];
  const errors: string[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, at) => {
      if (line.trim() === '') return;
      const reading = readingOf(line);
      if (typeof reading === 'string') errors.push(`${file}:${at + 1}: ${reading}`);
      else found.push(reading);
    });
  return { found, errors };
}

/** The reading of a line, or why it is none. */
function readingOf(line: string): Reading | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'không phải JSON hợp lệ; bỏ qua dòng này.';
  }
  const parsed = readingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `không phải một lần đọc hợp lệ (${issue?.path.join('.') || 'gốc'}); bỏ qua dòng này.`;
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
