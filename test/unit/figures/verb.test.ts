import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresSchema } from '../../../lib/domain/figures';
import { figuresVerb } from '../../../scripts/verbs/figures';
import type { PolicyPack } from '../../../lib/packs/policy-schema';
import { PERIOD_2022, figure, statistics } from './support/builders';

const BUILTIN = fileURLToPath(new URL('../../../lib/packs/builtin', import.meta.url));
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

  it('counts by a policy of an own pack, and says how old pages are on a day', async () => {
    const strict = JSON.parse(
      await readFile(join(BUILTIN, 'policy-default.json'), 'utf8'),
    ) as PolicyPack;
    const [rules] = strict.contributes.policies;
    const pack = {
      ...strict,
      id: 'tinh-mau.policies',
      contributes: {
        policies: [
          { ...rules, id: 'tinh-mau', rules: { ...rules!.rules, missingDue: 'in-time' as const } },
        ],
      },
    };
    await writeFile(join(cwd, 'mau.json'), JSON.stringify(pack));
    const june = { ...(JSON.parse(page) as object), readAt: '2022-06-01T09:00:00+07:00' };
    await writeFile(join(cwd, 'june.jsonl'), JSON.stringify(june));
    const asked = ['--pack', 'mau.json', '--policy', 'tinh-mau', '--today', '2022-11-17'];
    const { code, out, err } = await run(...PERIOD, ...asked, 'june.jsonl');

    expect([code, err]).toEqual([0, []]);
    const figures = figuresSchema.parse(JSON.parse(out[0]!));
    expect(figures.policy).toBe('tinh-mau');
    expect(figures.problems.map((one) => one.code)).toContain('figures/stale');
  });

  it('uses no pack with a fault, and names its place', async () => {
    await writeFile(join(cwd, 'hong.json'), '{\n  "id": 3\n}');
    const { code, out, err } = await run(...PERIOD, '--pack', 'hong.json', 'good.jsonl');

    expect([code, out]).toEqual([2, []]);
    expect(err.join('\n')).toMatch(/^hong\.json:\d+:\d+ /);
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
