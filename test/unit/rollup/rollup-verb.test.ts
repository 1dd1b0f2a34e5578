/** The command line's rollup verb (contract §5): what it prints, writes and answers. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rollupVerb } from '../../../scripts/verbs/rollup';
import type { RollupOutput } from '../../../lib/rollup/output';
import { docxText } from '../../../lib/rollup/receive/docx-text';
import { bundle, listed } from './support/province';

let cwd: string;
const put = async (name: string, content: Uint8Array | string) => {
  await mkdir(join(cwd, 'gui', 'sub'), { recursive: true });
  await writeFile(join(cwd, 'gui', name), content);
};
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'rollup-verb-'));
  await put('sub/a.json', bundle('a', { values: { 'dossiers.received': 7 } }).bytes);
  const opinions = [{ unit: 'so-mau', year: 2024, result: 'complying', checkMode: 'file' }];
  await put('danh-sach.json', `\uFEFF${JSON.stringify(listed({ opinions }))}`);
});
afterEach(() => rm(cwd, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), cwd };
  const code = await rollupVerb(args, io);
  return { code, out, err, json: () => JSON.parse(out[0]!) as RollupOutput };
}

describe('rollup', () => {
  it('prints one JSON and writes the report; the list is known by its content', async () => {
    const { code, out, err, json } = await run('gui', '--year', '2024', '--out', 'bc.docx');
    expect([code, out.length, err]).toEqual([0, 1, []]);
    expect(json()).toMatchObject({
      year: 2024,
      written: true,
      values: { 'rollup.year': 2024, 'units.inScope': 3, 'units.complying': 1, 'units.weak': 2 },
      files: [{ input: 'sub/a.json', status: 'accepted', unit: { id: 'so-mau' } }],
    });
    const text = docxText(await readFile(join(cwd, 'bc.docx')))!;
    expect(text).toContain('1/3 đơn vị (đạt 33,33%)');
    expect(text).not.toMatch(/undefined|NaN|null|\{/);
  });

  it('does not read its own report back, and gives the same answer twice', async () => {
    const args = ['gui', '--year', '2024', '--out', 'gui/bc.docx'];
    const first = await run(...args);
    const bytes = await readFile(join(cwd, 'gui/bc.docx'));
    const second = await run(...args);
    expect(second).toMatchObject({ code: 0, out: first.out });
    expect((await readFile(join(cwd, 'gui/bc.docx'))).equals(bytes)).toBe(true);
    // Under another name it is refused for what it is.
    await put('cu.docx', bytes);
    const third = (await run(...args)).json().files.find(({ input }) => input === 'cu.docx');
    expect(third).toMatchObject({
      status: 'refused',
      problems: [{ code: 'rollup/province-report' }],
    });
  });

  it('answers 1 where a file could not be read, and uses the others', async () => {
    await put('x.pdf', '%PDF-1.4');
    const { code, err, json } = await run('gui', '--year=2024', '--out=bc.docx');
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringContaining('x.pdf: ')]);
    expect(json().values['units.complying']).toBe(1);
  });

  it('states no denominator without one list, or with two', async () => {
    await put('units.json', JSON.stringify(listed()));
    const two = await run('gui', '--year', '2024', '--out', 'bc.docx');
    expect(two.code).toBe(1);
    expect(two.json().values['units.inScope']).toBeNull();
    expect(two.json().problems.map(({ code }) => code)).toContain('rollup/units-twice');
    await put('units.json', '{"format": "motcua-iso/province-units", "version": 1,');
    await rm(join(cwd, 'gui/danh-sach.json'));
    const broken = await run('gui', '--year', '2024', '--out', 'bc.docx');
    expect(broken.code).toBe(1);
    expect(broken.json().problems[0]).toMatchObject({ code: 'rollup/units-unreadable' });
    expect(docxText(await readFile(join(cwd, 'bc.docx')))).toContain('Chưa có danh sách đơn vị');
  });

  it.each([
    [[]],
    [['gui', '--year', '2024']],
    [['gui', '--year', '24', '--out', 'x.docx']],
    [['gui', 'gui', '--year', '2024', '--out', 'x.docx']],
    [['nowhere', '--year', '2024', '--out', 'x.docx']],
    [['gui', '--year', '2024', '--out', 'nowhere/x.docx']],
    [['gui', '--years', '2024', '--out', 'x.docx']],
    [['gui', '--year', '2024', '--out', 'x.docx', '--pack', 'none.json']],
  ])('answers 2 and one clear line for %j', async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out.length, err.length]).toEqual([2, 0, 1]);
    expect(err[0]).not.toMatch(/\bat \S+:\d+/);
    expect(existsSync(join(cwd, 'x.docx'))).toBe(false);
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    expect([code, out[0]!.includes('--year')]).toEqual([0, true]);
  });
});
