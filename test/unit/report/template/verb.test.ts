/** The command line with a unit's own template. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportVerb } from '../../../../scripts/verbs/report';
import { templateVerb } from '../../../../scripts/verbs/template';
import { facts2022 } from '../facts-2022';
import { p } from '../read/docx-of';
import { partsOf, says, templateOf } from './template-of';

let cwd: string;
const out: string[] = [];
const io = () => ({ out: (line: string) => out.push(line), err: () => undefined, cwd });
beforeEach(async () => {
  out.length = 0;
  cwd = await mkdtemp(join(tmpdir(), 'template-verb-'));
  await writeFile(join(cwd, 'values.json'), JSON.stringify(facts2022()));
  await writeFile(join(cwd, 'mau.docx'), templateOf(p('Có {{dossiers.received}} hồ sơ')));
  await writeFile(join(cwd, 'loi.docx'), templateOf(p('Có {{dossiers.recieved}} hồ sơ')));
});
afterEach(() => rm(cwd, { recursive: true }));
const told = () =>
  JSON.parse(out[0]!) as {
    written: boolean;
    ok: boolean;
    problems: { code: string; place?: object }[];
  };

describe('report --template', () => {
  const run = (template: string) =>
    reportVerb(['values.json', '--template', template, '--out', 'r.docx'], io());

  it('fills it', async () => {
    expect(await run('mau.docx')).toBe(0);
    expect(told().written).toBe(true);
    const parts = partsOf(new Uint8Array(await readFile(join(cwd, 'r.docx'))));
    expect(says(parts['word/document.xml']!)).toEqual(['Có 1099 hồ sơ']);
  });

  it('writes nothing in another layout where it has a fault', async () => {
    expect(await run('loi.docx')).toBe(0);
    expect(told().written).toBe(false);
    expect(told().problems[0]).toMatchObject({
      code: 'template/unknown-key',
      place: {
        file: 'loi.docx',
        words: '{{dossiers.recieved}}',
        text: 'Có {{dossiers.recieved}} hồ sơ',
      },
    });
    expect(existsSync(join(cwd, 'r.docx'))).toBe(false);
  });

  it('that is not there is no usable input', async () => {
    expect(await run('khong-co.docx')).toBe(1);
  });
});

describe('template check', () => {
  it('says which can be used', async () => {
    expect(await templateVerb(['check', 'mau.docx'], io())).toBe(0);
    expect(told().ok).toBe(true);
    expect(await templateVerb(['check', 'loi.docx'], io())).toBe(1);
    expect(await templateVerb(['check'], io())).toBe(2);
  });
});
