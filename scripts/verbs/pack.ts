/** `cli pack check`: validates contribution packs, with line and column of every fault (contract §5). */
import { parseArgs } from 'node:util';
import { blame, checkFiles } from './pack-files';
import type { Io, Verb } from './io';

const HELP = `Cách dùng: npm run -s cli -- pack check TỆP.json…
Kiểm tra các gói đóng góp (cổng, mẫu báo cáo, cách tính). Mỗi tệp in một dòng JSON:
  {"file", "ok", "problems": [… kèm place {file, line, column}]}
Mã thoát: 0 mọi gói dùng được, 1 có gói sai, 2 tham số không dùng được.`;

/** Runs the verb. Exit 1 when a file has faults (the others were checked), 2 for unusable arguments. */
export const packVerb: Verb = async (args, io) => {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    io.err(`Tham số không hợp lệ: ${(error as Error).message.split('\n')[0]}`);
    return 2;
  }
  if (parsed.values.help) {
    io.out(HELP);
    return 0;
  }
  const [task, ...files] = parsed.positionals;
  if (task !== 'check' || files.length === 0) {
    const lack = task === 'check' ? 'Thiếu tệp gói cần kiểm tra.' : 'Sau "pack" phải là "check".';
    io.err(`${lack} Xem: npm run -s cli -- pack --help`);
    return 2;
  }
  return checkAll(files, io);
};

async function checkAll(files: readonly string[], io: Io): Promise<number> {
  let failed = false;
  for (const { file, problems } of await checkFiles(files, io.cwd)) {
    const ok = problems.length === 0;
    failed ||= !ok;
    for (const problem of problems) io.err(blame(file, problem));
    io.out(JSON.stringify({ file, ok, problems }));
  }
  return failed ? 1 : 0;
}
