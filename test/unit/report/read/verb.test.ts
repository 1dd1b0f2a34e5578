import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReportVerb } from '../../../../scripts/verbs/read-report';
import { docxOf, p } from './docx-of';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'bao-cao-'));
  const report = docxOf(
    p('BÁO CÁO') + p('Kết quả năm 2025') + p('- Số hồ sơ giải quyết quá hạn: 3 (hồ sơ).'),
  );
  await writeFile(join(cwd, 'a.docx'), report);
  await writeFile(join(cwd, 'b.docx'), 'chữ');
});
afterAll(() => rm(cwd, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await readReportVerb(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    cwd,
  });
  return { code, out, err };
}

describe('cli read-report', () => {
  it('prints a line a file, in the order given, also for one that cannot be read', async () => {
    const { code, out, err } = await run('b.docx', 'a.docx', 'c.docx');
    const lines = out.map(
      (line) => JSON.parse(line) as { input: string; values: object; problems: { code: string }[] },
    );
    expect(code).toBe(1);
    expect(err).toEqual([]);
    expect(lines.map(({ input }) => input)).toEqual(['b.docx', 'a.docx', 'c.docx']);
    expect(lines[0]!.problems.map(({ code: one }) => one)).toEqual(['report/read-not-docx']);
    expect(lines[1]!.values).toMatchObject({ 'dossiers.resolvedOverdue': 3, 'report.year': 2025 });
    expect(lines[2]!.problems.map(({ code: one }) => one)).toEqual(['report/read-no-file']);
  });

  it('ends with 0 when all could be read', async () => {
    expect((await run('--pack', 'report-hatinh', 'a.docx')).code).toBe(0);
  });

  it.each([[[]], [['--pack', 'khong-co', 'a.docx']], [['--hm', 'a.docx']]])(
    'refuses %j with one clear line',
    async (args) => {
      const { code, out, err } = await run(...args);
      expect([code, out.length, err.length]).toEqual([2, 0, 1]);
    },
  );
});
