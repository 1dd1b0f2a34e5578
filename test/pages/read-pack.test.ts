/** `cli read --pack`: an IT person tries a portal pack on a saved page, through the same door as in the extension. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/domain/reading';
import { readVerb } from '../../scripts/verbs/read';
import { UNKNOWN_PAGE } from '../e2e/support/unknown-portal';

const SITE = 'https://motcua.giadinh.example';
const PACK = {
  id: 'giadinh-theo-doi',
  version: '1.0.0',
  displayName: { vi: 'Theo dõi tuần' },
  engines: { 'motcua-iso': '>=0.1.0' },
  validFrom: null,
  validTo: null,
  contributes: {
    portals: [
      {
        hosts: [],
        site: SITE,
        signatures: [],
        statuses: {},
        grids: [
          {
            signature: ['Nơi làm', 'Việc đến'],
            columns: [
              { path: 'Nơi làm', concept: 'unit' },
              { path: 'Việc đến', concept: 'received.inPeriod', qualifiers: ['includesReturned'] },
              { path: 'Việc muộn', concept: 'overdue.total', part: 'tuần' },
            ],
            period: { running: 'year' },
          },
        ],
      },
    ],
  },
};

let cwd: string;
const put = (name: string, text: string) => writeFile(join(cwd, name), text);
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'read-pack-'));
  await put('trang.html', UNKNOWN_PAGE);
  await put('goi.json', JSON.stringify(PACK, null, 2));
  await put('goi-2.json', JSON.stringify({ ...PACK, version: '1.0.1' }));
  await put('sai.json', JSON.stringify(PACK, null, 2).replace('received.inPeriod', 'received.all'));
  await put('khong-json.json', '{\n  "id": ,\n}');
  await put('cach-tinh.json', JSON.stringify({ ...PACK, contributes: { policies: [] } }));
});
afterAll(() => rm(cwd, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await readVerb(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    cwd,
  });
  return { code, out, err };
}
const figures = (line: string) =>
  (JSON.parse(line) as Reading).figures.map(({ concept, scope, value, qualifiers, part }) => [
    concept,
    scope.unit,
    value,
    qualifiers,
    part,
  ]);

describe('read --pack', () => {
  it('reads the page as the pack teaches it, and not without the pack', async () => {
    const without = await run('--url', `${SITE}/bao-cao`, 'trang.html');
    const { code, out, err } = await run(
      '--pack',
      'goi.json',
      '--url',
      `${SITE}/bao-cao`,
      'trang.html',
    );

    expect(figures(without.out[0]!)).toEqual([]);
    expect([code, out.length, err]).toEqual([0, 1, []]);
    expect(JSON.parse(out[0]!)).toMatchObject({ pack: PACK.id });
    expect(figures(out[0]!).slice(0, 4)).toEqual([
      ['received.inPeriod', 'Sở Nội vụ', 1250, ['includesReturned'], null],
      ['overdue.total', 'Sở Nội vụ', 7, [], 'tuần'],
      ['received.inPeriod', 'Sở Xây dựng', 310, ['includesReturned'], null],
      ['overdue.total', 'Sở Xây dựng', 12, [], 'tuần'],
    ]);
    expect(out[0]).not.toMatch(/Văn Thử|Thị Mẫu|Văn Giả/);
  });

  it.each([
    ['no address at all', []],
    ['an address of another site', ['--url', 'https://khac.example/']],
  ])('says on stderr why a taught pack stays silent: %s', async (_name, address) => {
    const { code, out, err } = await run('--pack', 'goi.json', ...address, 'trang.html');

    expect([code, figures(out[0]!)]).toEqual([0, []]);
    expect(err).toEqual([expect.stringContaining(`--url ${SITE}/`)]);
  });

  it.each<[string, string[], RegExp]>([
    ['a wrong value', ['sai.json'], /^sai\.json:32:28 .*phải là một trong/],
    ['no JSON', ['khong-json.json'], /^khong-json\.json:2:9 .*JSON/],
    ['no such file', ['khong-co.json'], /^khong-co\.json:1:1 .*không có tệp này/],
    ['nothing that reads pages', ['cach-tinh.json'], /^cach-tinh\.json:\d+:\d+ /],
    ['one id twice', ['goi.json', 'goi-2.json'], /^goi-2\.json:1:1 .*goi\.json/],
  ])('is unusable, exit 2, nothing read: %s', async (_name, packs, fault) => {
    const asked = packs.flatMap((pack) => ['--pack', pack]);
    const { code, out, err } = await run(...asked, 'trang.html');

    expect([code, out]).toEqual([2, []]);
    expect(err[0]).toMatch(fault);
  });

  it('names the option in its help', async () => {
    const { out } = await run('--help');

    expect(out[0]).toMatch(/--pack TỆP/);
  });
});
