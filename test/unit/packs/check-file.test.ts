/** Faults of pack files, each where it stands: lines and columns counted by hand. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import retired from '../../../lib/packs/builtin/retired-ids.json';
import { reportHaTinhJson } from '../../../lib/packs/builtin/report-hatinh';
import { checkPackFile, placeIn } from '../../../lib/packs/check-file';
import { SCHEMA_FILE, schemaText } from '../../../scripts/schema';
import { packVerb } from '../../../scripts/verbs/pack';

const GOOD = `{
  "id": "portal-vidu",
  "version": "1.0.0",
  "displayName": { "vi": "Cổng ví dụ" },
  "engines": { "motcua-iso": "^0.1.0" },
  "validFrom": null,
  "validTo": null,
  "contributes": {
    "portals": [
      {
        "hosts": ["motcua.vidu.vn"],
        "signatures": [["Tồn trước", "Một cửa"]],
        "statuses": { "Rút hồ sơ": "withdrawn" },
        "site": "https://motcua.vidu.vn",
        "grids": [
          {
            "signature": ["Việc đến"],
            "columns": [{ "path": "Việc đến", "concept": "received.inPeriod" }],
            "period": { "from": "2026-01-01", "to": "2026-12-31", "namedOn": "2026-11-21" }
          }
        ]
      }
    ]
  }
}
`;

const faults = (text: string, retiredIds: string[] = []) =>
  checkPackFile('x.json', text, retiredIds).problems.map(({ code, place }) => [
    code,
    place!.line,
    place!.column,
  ]);
const broken = (from: string, to: string) => {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
};

describe('a pack file', () => {
  it('is taken when it is sound, with a byte order mark too', () => {
    expect(faults(GOOD)).toEqual([]);
    expect(faults(`\uFEFF${GOOD}`)).toEqual([]);
  });

  it.each([
    ['a comma too many', '"1.0.0",', '"1.0.0",,', [['pack/not-json', 3, 22]]],
    ['a comment', '"validTo": null,', '// nothing', [['pack/not-json', 7, 3]]],
    ['a wrong version', '"1.0.0"', '"1.0"', [['pack/wrong-format', 3, 14]]],
    [
      'a last day before the first',
      '"validFrom": null,\n  "validTo": null',
      '"validFrom": "2026-02-01",\n  "validTo": "2026-01-31"',
      [['pack/rule', 7, 14]],
    ],
    [
      'an unknown key',
      '"validTo": null,',
      '"validTo": null, "author": "A",',
      [['pack/unknown-key', 7, 20]],
    ],
    ['a missing key', '  "version": "1.0.0",\n', '', [['pack/missing', 1, 1]]],
    ['a missing key inside', '"site": "https://motcua.vidu.vn",', '', []],
    [
      'a host with a scheme',
      '"motcua.vidu.vn"]',
      '"https://motcua.vidu.vn"]',
      [['pack/wrong-format', 11, 19]],
    ],
    ['an unknown status', '"withdrawn"', '"gone"', [['pack/wrong-value', 13, 36]]],
    ['an unknown concept', '"received.inPeriod"', '"received"', [['pack/wrong-value', 18, 58]]],
    [
      'a site with a path',
      '"https://motcua.vidu.vn",',
      '"https://motcua.vidu.vn/x",',
      [['pack/wrong-format', 14, 17]],
    ],
    ['a number for a text', '"Cổng ví dụ"', '7', [['pack/wrong-type', 4, 26]]],
    ['a day that is none', '"2026-01-01"', '"01/01/2026"', [['pack/wrong-format', 19, 33]]],
    ['a misspelt point', '"portals": [', '"portal": [', [['pack/unknown-key', 9, 5]]],
    [
      'a name twice',
      '"validTo": null,',
      '"validTo": null, "validTo": "2026-01-01",',
      [['pack/double-key', 7, 20]],
    ],
  ])('%s', (_name, from, to, expected) => {
    expect(faults(broken(from, to))).toEqual(expected);
  });

  it('tells all faults at once, in the order in which they stand', () => {
    const text = broken('"1.0.0"', '"1"').replace('"withdrawn"', '"gone"');

    expect(faults(text)).toEqual([
      ['pack/wrong-format', 3, 14],
      ['pack/wrong-value', 13, 36],
    ]);
  });

  it('counts lines of Windows files and columns behind Vietnamese letters', () => {
    expect(faults(broken('"withdrawn"', '"gone"').replace(/\n/g, '\r\n'))).toEqual([
      ['pack/wrong-value', 13, 36],
    ]);
    expect(placeIn('ắb\r\ncd', 5)).toEqual({ line: 2, column: 2 });
  });

  it.each(['', '[]', 'null', '"x"', '{}'])('is refused when it is only %j', (text) => {
    expect(faults(text).length).toBeGreaterThan(0);
  });

  it('may not take a retired id', () => {
    expect(faults(GOOD, ['portal-vidu'])).toEqual([['pack/retired-id', 2, 9]]);
  });

  it('says in Vietnamese what is wrong', () => {
    const [problem] = checkPackFile('x.json', broken('"withdrawn"', '"gone"')).problems;

    expect(problem!.message).toContain(
      '“contributes.portals[0].statuses.Rút hồ sơ” phải là một trong các giá trị: "registered"',
    );
  });
});

describe('built-in packs', () => {
  const folder = new URL('../../../lib/packs/builtin/', import.meta.url);
  const files = readdirSync(folder).filter((name) => /^(portal|policy)-/.test(name));
  const texts = files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

  it.each([...texts, ['report-hatinh (joined)', JSON.stringify(reportHaTinhJson)] as const])(
    '%s has no fault and links the published schema',
    (name, text) => {
      const { problems, json } = checkPackFile(name, text);
      const { $schema, id } = json as { $schema: string; id: string };

      expect(problems).toEqual([]);
      expect(new URL($schema, folder).href).toBe(SCHEMA_FILE.href);
      expect(retired.ids).not.toContain(id);
    },
  );

  it('and the example of the documentation are sound', async () => {
    const guide = await readFile(new URL('../../../docs/packs.md', import.meta.url), 'utf8');
    const examples = [...guide.matchAll(/```json\n([^]*?)```/g)].map((found) => found[1]!);

    expect(examples).toHaveLength(6);
    for (const example of examples)
      expect(checkPackFile('docs/packs.md', example).problems).toEqual([]);
  });

  it('and those of the guide for pack authors', async () => {
    const guide = await readFile(new URL('../../../docs/write-a-pack.md', import.meta.url), 'utf8');
    const examples = [...guide.matchAll(/```json\n([^]*?)```/g)].map((found) => found[1]!);

    expect(examples).toHaveLength(2);
    for (const example of examples)
      expect(checkPackFile('docs/write-a-pack.md', example).problems).toEqual([]);
  });

  it('are published with a schema that is not stale', async () => {
    expect(await readFile(SCHEMA_FILE, 'utf8')).toBe(await schemaText());
  });
});

describe('pack check', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-packs-'));
    await writeFile(join(folder, 'good.json'), GOOD);
    await writeFile(join(folder, 'twin.json'), GOOD);
    await writeFile(join(folder, 'bad.json'), broken('"1.0.0"', '"1"'));
    await writeFile(join(folder, 'latin.json'), Buffer.from([0x7b, 0xe9, 0x7d]));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function run(...args: string[]) {
    const out: string[] = [];
    const err: string[] = [];
    const io = { out: (l: string) => out.push(l), err: (l: string) => err.push(l), cwd: folder };
    const code = await packVerb(args, io);
    return {
      code,
      lines: out.map((line) => (line.startsWith('{') ? JSON.parse(line) : line)),
      err,
    };
  }

  it('prints one line a file, in order, and goes on after a bad one', async () => {
    const { code, lines, err } = await run('check', 'bad.json', 'good.json');

    expect(code).toBe(1);
    expect(lines.map(({ file, ok }) => [file, ok])).toEqual([
      ['bad.json', false],
      ['good.json', true],
    ]);
    expect(lines[0].problems[0].place).toEqual({ file: 'bad.json', line: 3, column: 14 });
    expect(err[0]).toMatch(/^bad\.json:3:14 /);
  });

  it.each([
    ['a file that is not there', ['check', 'none.json'], 'pack/unreadable'],
    ['a folder', ['check', '.'], 'pack/unreadable'],
    ['bytes that are no UTF-8', ['check', 'latin.json'], 'pack/not-utf8'],
    ['an id used twice', ['check', 'good.json', 'twin.json'], 'pack/same-id'],
  ])('%s', async (_name, args, expected) => {
    const { code, lines } = await run(...args);

    expect(code).toBe(1);
    expect(lines.at(-1).problems[0].code).toBe(expected);
  });

  it.each([[[]], [['check']], [['other', 'good.json']], [['check', '--what', 'good.json']]])(
    'arguments %j cannot be used: one clear line, exit 2',
    async (args) => {
      const { code, lines, err } = await run(...args);

      expect([code, lines, err.length]).toEqual([2, [], 1]);
    },
  );

  it('ends with 0 when all is well, and explains itself', async () => {
    expect((await run('check', 'good.json')).code).toBe(0);
    expect((await run('--help')).lines[0]).toContain('pack check');
  });
});
