/** The command line's report verb (contract §5): what it prints, writes, and answers. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportVerb } from '../../../scripts/verbs/report';
import { exampleText } from '../packs/support/forms';
import { openDocx } from './docx-parts';
import { facts2022 } from './facts-2022';
import { figures2022 } from './figures-2022';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'report-verb-'));
  await writeFile(join(cwd, 'values.json'), `\uFEFF${JSON.stringify(facts2022())}`);
});
afterEach(() => rm(cwd, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await reportVerb(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    cwd,
  });
  return { code, out, err };
}
const input = (change: (values: ReturnType<typeof facts2022>) => void) => {
  const facts = facts2022();
  change(facts);
  return writeFile(join(cwd, 'values.json'), JSON.stringify(facts));
};

describe('report', () => {
  it('writes the document and prints one JSON', async () => {
    const { code, out, err } = await run('values.json', '--out', 'r.docx');
    expect([code, out.length, err]).toEqual([0, 1, []]);
    const result = JSON.parse(out[0]!) as { written: boolean; problems: { code: string }[] };
    expect(result.written).toBe(true);
    expect(result.problems.map((one) => one.code)).toContain('report/C08');
    expect((await readFile(join(cwd, 'r.docx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('adds sources and charts on wish, from figures where they are given', async () => {
    await input((facts) => {
      delete facts.values['dossiers.received'];
      facts.values['dossiers.resultAttached'] = 540;
      facts.values['dossiers.resolvedOverdue'] = 3;
    });
    await writeFile(join(cwd, 'figures.json'), JSON.stringify(figures2022()));
    const options = ['values.json', '--figures=figures.json', '--charts', '--out', 'r.docx'];
    const annex = await run(...options, '--evidence', 'annex');
    expect(JSON.parse(annex.out[0]!)).toMatchObject({ written: true });
    const parts = openDocx(await readFile(join(cwd, 'r.docx')));
    expect(parts.text('word/document.xml')).toContain('403 + 151 = 554');
    expect(parts.text('word/document.xml')).toContain('400 (74,07%)');
    await run(...options, '--evidence=comments');
    const noted = openDocx(await readFile(join(cwd, 'r.docx')));
    expect(noted.text('word/comments.xml')).toContain('403 + 151 = 554');
  });

  it.each([
    [['--evidence', 'all'], 2, '--evidence is one of none, annex, comments, not all'],
    [['--evidence'], 2, '--evidence needs a value'],
    [['--figures', 'values.json'], 1, 'holds no figures'],
    [['--figures', 'none.json'], 1, 'cannot read'],
  ])('%j: one line says what is wrong', async (args, code, line) => {
    const result = await run('values.json', '--out', 'r.docx', ...args);
    expect([result.code, result.out]).toEqual([code, []]);
    expect(result.err).toEqual([expect.stringContaining(line)]);
  });

  it('writes nothing while an error stands, and says so with exit 0', async () => {
    await input((facts) => (facts.values['tthc.total'] = 2));
    const { code, out } = await run('values.json', '--out', 'r.docx');
    expect(code).toBe(0);
    const result = JSON.parse(out[0]!) as { written: boolean; problems: object[] };
    expect(result.written).toBe(false);
    expect(result.problems[0]).toMatchObject({ code: 'report/C05', severity: 'error' });
    expect(existsSync(join(cwd, 'r.docx'))).toBe(false);
    const forced = await run(
      '--override',
      'report/C05=tính cả TTHC bãi bỏ',
      'values.json',
      '--out=r.docx',
    );
    expect(JSON.parse(forced.out[0]!)).toMatchObject({ written: true });
  });

  it('writes in the form of a pack file, and refuses a faulty file with its place', async () => {
    const values = {
      'org.name': 'Sở Ví Dụ',
      'dossiers.received': 1234,
      'dossiers.resolved': 1200,
      'dossiers.resolvedOverdue': 0,
      'mau.ketqua': 'Duy trì tốt',
    };
    const period = { from: '2025-12-01', to: '2026-11-30' };
    await writeFile(join(cwd, 'mau.json'), JSON.stringify({ year: 2026, period, values }));
    await writeFile(join(cwd, 'goi.json'), exampleText());
    const { code, out } = await run('mau.json', '--pack', 'goi.json', '--out', 'r.docx');
    expect(code).toBe(0);
    expect(JSON.parse(out[0]!)).toMatchObject({ written: true });
    const text = openDocx(new Uint8Array(await readFile(join(cwd, 'r.docx')))).text(
      'word/document.xml',
    );
    expect(text).toContain('Duy trì tốt');
    expect(text).toContain('1.234');
    await writeFile(join(cwd, 'goi.json'), exampleText().replace('"count"', '"cuont"'));
    const refused = await run('mau.json', '--pack', 'goi.json', '--out', 'x.docx');
    expect([refused.code, refused.out, existsSync(join(cwd, 'x.docx'))]).toEqual([2, [], false]);
    expect(refused.err[0]).toMatch(/goi\.json:\d+:\d+ /);
  });

  it('refuses an input without a period, an unknown form in the file', async () => {
    await writeFile(join(cwd, 'values.json'), '{"year":2022,"values":{}}');
    const bare = await run('values.json', '--out', 'r.docx');
    expect([bare.code, JSON.parse(bare.out[0]!)]).toMatchObject([
      0,
      { written: false, problems: [{ place: { field: 'period' } }] },
    ]);
    await input((facts) => (facts.pack = 'no-such-form'));
    const unknown = await run('values.json', '--out', 'r.docx');
    expect([unknown.code, JSON.parse(unknown.out[0]!)]).toMatchObject([
      0,
      { written: false, problems: [{ code: 'report/unknown-form' }] },
    ]);
  });

  const UNUSABLE: [string, string[]][] = [
    ['no input', ['--out', 'r.docx']],
    ['two inputs', ['values.json', 'values.json', '--out', 'r.docx']],
    ['no output', ['values.json']],
    ['an unknown option', ['values.json', '--out', 'r.docx', '--force']],
    ['an override without a reason', ['values.json', '--out', 'r.docx', '--override', 'C05=']],
    ['an override without a sign', ['values.json', '--out', 'r.docx', '--override', 'C05']],
    ['an unknown form', ['values.json', '--out', 'r.docx', '--pack', 'no-such-form']],
    ['an option without value', ['values.json', '--out']],
  ];
  it.each(UNUSABLE)('answers 2 and one line on %s', async (_name, args) => {
    const { code, out, err } = await run(...args);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).not.toContain('\n');
  });

  it.each([
    ['missing', 'absent.json', null],
    ['not JSON', 'values.json', '{"year": 2022,'],
  ])('answers 1 and one line on a file that is %s', async (_name, file, content) => {
    if (content !== null) await writeFile(join(cwd, file), content);
    const { code, err } = await run(file, '--out', 'r.docx');
    expect([code, err.length]).toEqual([1, 1]);
    expect(err[0]).not.toMatch(/\n|\bat .*:\d+:\d+/);
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    expect([code, out.join('\n').includes('VALUES.json --out FILE.docx')]).toEqual([0, true]);
  });
});
