/** `cli pack check`: validates contribution packs, with line and column of every fault (contract §5). */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../../lib/domain/problem';
import { checkPackFile } from '../../lib/packs/check-file';
import { packProblem } from '../../lib/packs/issue-problem';
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
  const owners = new Map<string, string>();
  let failed = false;
  for (const file of files) {
    const problems = await problemsOf(file, owners, io);
    const ok = problems.length === 0;
    failed ||= !ok;
    for (const { message, place } of problems)
      io.err(`${file}:${place?.line ?? 1}:${place?.column ?? 1} ${message}`);
    io.out(JSON.stringify({ file, ok, problems }));
  }
  return failed ? 1 : 0;
}

async function problemsOf(file: string, owners: Map<string, string>, io: Io): Promise<Problem[]> {
  const start = { file, line: 1, column: 1 };
  let text: string;
  try {
    const bytes = await readFile(resolve(io.cwd, file));
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const problem =
      error instanceof TypeError
        ? packProblem('pack/not-utf8', 'error', { file })
        : packProblem('pack/unreadable', 'error', { file, reason: reasonOf(error) });
    return [{ ...problem, place: start }];
  }
  const { problems, json } = checkPackFile(file, text);
  const id = (json as { id?: unknown } | undefined)?.id;
  if (typeof id !== 'string' || problems.length > 0) return problems;
  const other = owners.get(id);
  if (other === undefined) owners.set(id, file);
  else if (other !== file)
    problems.push({ ...packProblem('pack/same-id', 'error', { id, other }), place: start });
  return problems;
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'không có tệp này';
  if (code === 'EISDIR') return 'đây là thư mục';
  if (code === 'EACCES') return 'không có quyền đọc';
  return error instanceof Error ? error.message : String(error);
}
