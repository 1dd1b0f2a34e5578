/** `cli read`: opens pages with the extension's own reader and prints one reading a line (contract §5). */
import { basename, extname, resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { problemMaker } from '../../lib/domain/make-problem';
import type { Problem } from '../../lib/domain/problem';
import type { PortalPackFile } from '../../lib/packs/portal-schema';
import { inputStrings } from '../../lib/domain/strings/command-line';
import { readSheetFile } from '../../lib/reading/sheet/read';
import { sealReading } from '../../lib/reading/seal';
import { openReader, type PageReader } from '../reader/open-page';
import { nowInVietnam } from '../support/clock';
import { readableReason, type Verb } from './io';
import { loadPortalPacks } from './pack-files';

const HELP = `Cách dùng: npm run -s cli -- read [--url URL] [--settle MS] [--pack TỆP.json]… TỆP_HOẶC_URL…
Mở từng trang trong Chromium bằng chính bộ đọc của tiện ích, nhìn một lần, in mỗi trang một dòng JSON.
Tệp .xlsx, .xls, .csv được đọc như khi nhập tệp Excel: mỗi tệp một dòng, không mở trình duyệt.
  --url URL     coi các TỆP như trang ở địa chỉ này (để dùng quy tắc theo trang và kỳ trong địa chỉ)
  --settle MS   chờ sau khi tải xong rồi mới đọc (mặc định 500)
  --pack TỆP    đọc với gói mẫu cổng này, như khi đã nhập vào tiện ích; dùng được nhiều lần, gói nêu trước được hỏi trước.
                Phần dạy theo trang ("site") chỉ dùng khi địa chỉ trang (--url) thuộc đúng trang web đó.
                Gói sai: mỗi lỗi một dòng TỆP:DÒNG:CỘT ở stderr, không đọc gì, mã thoát 2.
Chỉ địa chỉ máy này (127.0.0.1, localhost) và các tệp đã nêu được mở.`;

const SHEETS = new Set(['.xlsx', '.xls', '.csv', '.tsv', '.xlsm']);
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const SETTLE_DEFAULT = 500;
const SETTLE_MAX = 600_000;

const problem = problemMaker('reading', inputStrings);

interface Job {
  input: string;
  /** Base name or address printed as the reading's `input`. */
  name: string;
  url: string | null;
}

/** Runs the verb. Exit 1 when an input could not be read, 2 for unusable arguments. */
export const readVerb: Verb = async (args, io) => {
  let options;
  try {
    options = parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        settle: { type: 'string' },
        pack: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    io.err(`Tham số không hợp lệ: ${firstLine(error)}`);
    return 2;
  }
  const { values, positionals } = options;
  if (values.help) {
    io.out(HELP);
    return 0;
  }
  const refusal = refuse(values, positionals);
  if (refusal) {
    io.err(refusal);
    return 2;
  }
  const settle = values.settle === undefined ? SETTLE_DEFAULT : Number(values.settle);
  const { packs, faults } = await loadPortalPacks(values.pack ?? [], io.cwd);
  if (faults.length > 0) {
    faults.forEach((fault) => io.err(fault));
    return 2;
  }
  const url = values.url ?? null;
  hintsOf(packs, positionals, url).forEach((hint) => io.err(hint));
  return readAll(positionals, { url, settle, packs }, io);
};

function refuse(values: { url?: string; settle?: string }, inputs: string[]): string | null {
  if (inputs.length === 0)
    return 'Thiếu tệp hoặc địa chỉ cần đọc. Xem: npm run -s cli -- read --help';
  if (values.url !== undefined && !isHttp(values.url))
    return `--url phải là địa chỉ http(s): ${values.url}`;
  if (values.settle !== undefined) {
    const settle = Number(values.settle);
    if (!/^\d+$/.test(values.settle) || settle > SETTLE_MAX)
      return `--settle phải là số mili giây từ 0 đến ${SETTLE_MAX}: ${values.settle}`;
  }
  return null;
}

/** A taught pack that can say nothing of the pages given would be silent, and leave its author wondering. */
function hintsOf(packs: readonly PortalPackFile[], inputs: string[], url: string | null): string[] {
  const addresses = [...(url === null ? [] : [url]), ...inputs.filter(isHttp)];
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  return packs.flatMap(({ id, contributes }) =>
    contributes.portals.flatMap(({ site }) =>
      site === undefined || origins.has(site.toLowerCase())
        ? []
        : [
            `Gói ${id} dạy trang ${site}: chưa được dùng. Thêm --url ${site}/… để coi TỆP là trang đó.`,
          ],
    ),
  );
}

async function readAll(
  inputs: string[],
  options: { url: string | null; settle: number; packs: readonly PortalPackFile[] },
  io: Parameters<Verb>[1],
): Promise<number> {
  let reader: PageReader | null = null;
  const beside = inputs.filter((input) => !isHttp(input)).map((input) => resolve(io.cwd, input));
  let failed = false;
  try {
    for (const input of inputs) {
      const job = jobOf(input, options.url);
      try {
        const file = isHttp(input) ? null : await readFile(resolve(io.cwd, input));
        if (file && SHEETS.has(extname(job.name).toLowerCase())) {
          const outcome = await readSheetFile({
            bytes: new Uint8Array(file),
            fileName: job.name,
            readAt: nowInVietnam(),
          });
          if (!outcome.ok) io.err(`${outcome.reading.input}: ${outcome.problem.message}`);
          failed ||= !outcome.ok;
          io.out(JSON.stringify(outcome.reading));
          continue;
        }
        if (isHttp(input) && !LOOPBACK.has(new URL(input).hostname)) {
          throw new Refusal(
            problem('reading/not-loopback', 'error', { host: new URL(input).hostname }),
          );
        }
        reader ??= await openReader();
        const reading = await reader.read({
          file,
          name: job.name,
          url: job.url,
          settle: options.settle,
          readAt: nowInVietnam(),
          beside,
          packs: options.packs,
        });
        io.out(JSON.stringify(reading));
      } catch (error) {
        failed = true;
        const reason =
          error instanceof Refusal
            ? error.problem
            : problem('reading/input-unreadable', 'error', {
                file: job.name,
                reason: readableReason(error),
              });
        io.err(reason.message);
        io.out(JSON.stringify(failedReading(job, reason)));
      }
    }
  } finally {
    await reader?.close();
  }
  return failed ? 1 : 0;
}

class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

function jobOf(input: string, url: string | null): Job {
  return isHttp(input) ? { input, name: input, url: input } : { input, name: basename(input), url };
}

/** The reading of an input that could not be opened: nothing read, and a problem that says why. */
function failedReading(job: Job, reason: Problem) {
  return sealReading({
    input: job.name,
    url: job.url,
    title: '',
    readAt: nowInVietnam(),
    pack: null,
    period: null,
    grids: [],
    figures: [],
    dossiers: [],
    problems: [reason],
  });
}

function isHttp(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
