import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresSchema } from '../../../lib/domain/figures';
import { figuresVerb } from '../../../scripts/verbs/figures';
import { PERIOD_2022, figure, statistics } from './support/builders';

let cwd = '';
const page = JSON.stringify(statistics('p', PERIOD_2022, [figure('resolved.overdue', 3)]));

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'figures-'));
  await writeFile(join(cwd, 'good.jsonl'), `\uFEFF${page}\r\n\n${page}\n`);
  await writeFile(join(cwd, 'bad.jsonl'), `${page}\n{"id":\n{"id":"x"}\n`);
});
afterAll(() => rm(cwd, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await figuresVerb(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    cwd,
  });
  return { code, out, err };
}
const PERIOD = ['--from', '2022-01-01', '--to', '17/11/2022'];

describe('cli figures', () => {
  it('prints one JSON object of the contract', async () => {
    const { code, out, err } = await run(...PERIOD, 'good.jsonl');

    expect([code, out.length, err]).toEqual([0, 1, []]);
    const figures = figuresSchema.parse(JSON.parse(out[0]!));
    expect(figures).toMatchObject({ period: PERIOD_2022, policy: 'default', unit: null });
    expect(figures.figures.find((one) => one.concept === 'resolved.overdue')).toMatchObject({
      value: 3,
      basis: 'page-total',
      complete: true,
    });
  });

  it('names the file and line it could not read, and uses the rest', async () => {
    const { code, out, err } = await run(...PERIOD, 'bad.jsonl', 'missing.jsonl', 'good.jsonl');

    expect(code).toBe(1);
    expect(err).toHaveLength(3);
    expect(err[0]).toMatch(/^bad\.jsonl:2: /);
    expect(err[1]).toMatch(/^bad\.jsonl:3: /);
    expect(err[2]).toContain('missing.jsonl');
    expect(out).toHaveLength(1);
  });

  it.each([
    [['--to', '2022-11-17', 'good.jsonl'], '--from'],
    [['--from', '2022-13-01', '--to', '2022-11-17', 'good.jsonl'], '2022-13-01'],
    [['--from', '2022-12-01', '--to', '2022-11-17', 'good.jsonl'], '2022-12-01'],
    [[...PERIOD], '.jsonl'],
    [[...PERIOD, '--policy', 'none', 'good.jsonl'], 'none'],
    [[...PERIOD, '--unknown', 'good.jsonl'], '--unknown'],
  ])('refuses %j with one line', async (args, named) => {
    const { code, out, err } = await run(...args);

    expect([code, out]).toEqual([2, []]);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(named);
    expect(err[0]).not.toContain('\n');
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out[0]).toContain('--from');
  });
});
