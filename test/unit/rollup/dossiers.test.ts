/** A unit's dossier at the province: its bundle is the sending, its papers go through the unit's own check (Q5, Q7, Q8). */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checksumOfJson } from '../../../lib/exchange/backup/manifest';
import { readManifest } from '../../../lib/exchange/dossier/manifest';
import { dossierStanding } from '../../../lib/rollup/dossier/standing';
import { figureOf } from '../../../lib/rollup/figures/figures';
import type { IncomingFile } from '../../../lib/rollup/receive/types';
import { boardRows } from '../../../lib/rollup/board/rows';
import { dossierFile, LIST, PAPERS } from './support/dossiers';
import { bundle, receiveAll, rollAll } from './support/province';

const standingOf = async (files: readonly IncomingFile[], lists = [LIST]) =>
  dossierStanding((await rollAll(files)).dossiers.get('so-mau') ?? [], lists);
const codesOf = (found: { problems: readonly { code: string }[] } | null) =>
  found!.problems.map(({ code }) => code);
const became = async (files: readonly IncomingFile[]) =>
  (await receiveAll(files)).files.map(({ input, kind, status }) => [input, kind, status]);

describe('a dossier', () => {
  const sent = bundle('so', { values: { 'dossiers.received': 12 } });

  it('is one thing; the bundle in it is what the unit sends', async () => {
    const file = await dossierFile('so-mau', { bundle: sent });
    expect(await became([file])).toEqual([
      ['so-mau.zip', 'dossier', 'accepted'],
      ['so-mau.zip/bo-so-lieu.json', 'bundle', 'accepted'],
    ]);
    const { figures, returns } = await rollAll([file]);
    expect(figureOf(figures.figures, 'dossiers.received').value).toBe(12);
    expect(returns.find((one) => one.unit.id === 'so-mau')!.report).toMatchObject({
      files: ['so-mau.zip/bo-so-lieu.json'],
      others: [],
    });
  });

  it('without a bundle is no report: the unit has sent none', async () => {
    const file = await dossierFile('so-mau', {});
    const rollup = await rollAll([file]);
    expect(figureOf(rollup.figures.figures, 'units.sent').value).toBe(0);
    const facts = {
      find: () => null,
      due: { day: '2024-11-10', source: 'KH' },
      today: '2024-11-20',
    };
    const row = boardRows(rollup, facts).find(({ id }) => id === 'so-mau');
    expect(row).toMatchObject({ state: 'not-sent', lateness: 'overdue' });
  });

  it('goes through the same check as on the unit’s side', async () => {
    const papers = [
      PAPERS[0]!,
      { ...PAPERS[2]!, name: 'sau.pdf' },
      { ...PAPERS[1]!, name: 'trước.pdf' },
      { ...PAPERS[1]!, name: 'trùng.pdf', date: '2022-01-01' },
    ];
    const file = await dossierFile('a', { papers });
    const standing = await standingOf([file]);
    expect(
      standing!.items.map(({ number, state, files }) => [number, state, files.length]),
    ).toEqual([
      [1, 'filled', 1],
      [2, 'filled', 3],
      [3, 'missing', 0],
    ]);
    expect(standing!.complete).toBe(false);
    expect(codesOf(standing).sort()).toEqual([
      'dossier/missing',
      'dossier/other-year',
      'dossier/same-file',
      'dossier/wrong-order',
    ]);
    expect(codesOf(await standingOf([await dossierFile('a', {})]))).toEqual([]);
  });

  it('believes a reference where the list allows one', async () => {
    const of = async (slot: string) => {
      const built = await dossierFile('a', { papers: PAPERS.filter((one) => one.slot !== slot) });
      const held = unzipSync(built.bytes);
      const manifest = readManifest(strFromU8(held['ho-so.json']!))!;
      const rest = {
        ...manifest,
        items: manifest.items.map((item) =>
          item.slot === slot
            ? { ...item, state: 'referred' as const, references: ['Công văn 7/SM'] }
            : item,
        ),
      };
      const text = JSON.stringify({ ...rest, checksum: checksumOfJson(rest) });
      const bytes = zipSync({ ...held, 'ho-so.json': new TextEncoder().encode(text) });
      const standing = await standingOf([{ name: 'a.zip', bytes }]);
      return standing!.items.find(({ references }) => references.length > 0)!.state;
    };
    expect(await of('kp')).toBe('referred');
    expect(await of('qd')).toBe('missing');
  });

  it('whose list is not here is shown as the unit says, and that is told', async () => {
    const papers = PAPERS.filter(({ slot }) => slot !== 'qd');
    const standing = await standingOf([await dossierFile('a', { papers })], []);
    expect(standing!.items.map(({ state }) => state)).toEqual(['missing', 'filled', 'filled']);
    expect(codesOf(standing)).toEqual(['rollup/dossier-list-unknown']);
    const newer = { ...LIST, pack: { ...LIST.pack, version: '2.0.0' } };
    expect(codesOf(await standingOf([await dossierFile('a', {})], [newer]))).toEqual([
      'rollup/dossier-list-version',
    ]);
  });
});

describe('what the archive holds', () => {
  const repacked = async (change: (held: Map<string, Uint8Array>) => void, folder = '') => {
    const { bytes } = await dossierFile('a', { bundle: bundle('so', {}) });
    const held = new Map(Object.entries(unzipSync(bytes)));
    change(held);
    const moved = [...held].map(([name, content]) => [`${folder}${name}`, content]);
    return { name: 'a.zip', bytes: zipSync(Object.fromEntries(moved) as never) };
  };
  const endingIn = (held: Map<string, Uint8Array>, ending: string) =>
    [...held.keys()].find((name) => name.endsWith(ending))!;

  it('is held against the manifest: gone, other, more', async () => {
    const file = await repacked((held) => {
      held.delete(endingIn(held, '.docx'));
      held.set('02_Danh-gia-noi-bo_1.pdf', new TextEncoder().encode('khác'));
      held.set('them.pdf', new Uint8Array([1]));
    });
    const { files } = await receiveAll([file]);
    expect(files[0]).toMatchObject({ kind: 'dossier', status: 'questions' });
    const standing = await standingOf([file]);
    expect(standing!.items.map(({ state }) => state)).toEqual(['missing', 'filled', 'filled']);
    expect(codesOf(standing)).toEqual([
      'rollup/dossier-absent',
      'rollup/dossier-changed',
      'rollup/dossier-extra',
      'dossier/missing',
    ]);
  });

  it('may lie in a folder that packing again puts around it; several lie side by side', async () => {
    expect(await became([await repacked(() => undefined, 'ho so/')])).toEqual([
      ['a.zip/ho so', 'dossier', 'accepted'],
      ['a.zip/ho so/bo-so-lieu.json', 'bundle', 'accepted'],
    ]);
    const [one, other] = [
      await dossierFile('so', { bundle: bundle('so', {}) }),
      await dossierFile('xa', { unit: 'UBND xã Mẫu' }),
    ];
    const inFolders = zipSync({
      so: unzipSync(one.bytes),
      xa: unzipSync(other.bytes),
      'bc.json': bundle('huyen', { unit: 'UBND huyện Mẫu' }).bytes,
    } as never);
    expect(await became([{ name: 't.zip', bytes: inFolders }])).toEqual([
      ['t.zip/bc.json', 'bundle', 'accepted'],
      ['t.zip/so', 'dossier', 'accepted'],
      ['t.zip/so/bo-so-lieu.json', 'bundle', 'accepted'],
      ['t.zip/xa', 'dossier', 'accepted'],
    ]);
    const zips = zipSync({ 'so.zip': one.bytes, 'xa.zip': other.bytes });
    expect(await became([{ name: 't.zip', bytes: zips }])).toEqual([
      ['t.zip/so.zip', 'dossier', 'accepted'],
      ['t.zip/so.zip/bo-so-lieu.json', 'bundle', 'accepted'],
      ['t.zip/xa.zip', 'dossier', 'accepted'],
    ]);
  });

  it('an altered manifest is refused; the bundle beside it still counts', async () => {
    const file = await repacked((held) => {
      const text = strFromU8(held.get('ho-so.json')!).replace('"year": 2024', '"year": 2025');
      held.set('ho-so.json', new TextEncoder().encode(text));
    });
    const { files } = await receiveAll([file]);
    expect(files).toMatchObject([
      { input: 'a.zip', status: 'refused', problems: [{ code: 'rollup/dossier-altered' }] },
      { input: 'a.zip/bo-so-lieu.json', status: 'accepted' },
    ]);
  });

  it('a manifest out of an unpacked folder is read, and says that its papers were not seen', async () => {
    const held = unzipSync((await dossierFile('a', {})).bytes);
    const alone = { name: 'so/ho-so.json', bytes: held['ho-so.json']! };
    expect(await became([alone])).toEqual([['so/ho-so.json', 'dossier', 'accepted']]);
    expect(codesOf(await standingOf([alone]))).toEqual(['rollup/dossier-manifest-alone']);
  });
});

describe('versions of a dossier', () => {
  it('the next one supersedes, says what it replaces, and lists what differs', async () => {
    const first = await dossierFile('a', {});
    const papers = [...PAPERS.slice(0, 3), { ...PAPERS[3]!, text: 'kinh phí sửa' }];
    const next = await dossierFile('b', { papers, previous: first, day: 9 });
    const { files } = await receiveAll([next, first]);
    expect(files).toMatchObject([
      { input: 'a.zip', status: 'superseded', replacedBy: 'b.zip', version: 1 },
      { input: 'b.zip', status: 'accepted', version: 2 },
    ]);
    expect(files[0]!.differences.map(({ key }) => key)).toEqual(['3. Kinh phí']);
    expect(await standingOf([first, next])).toMatchObject({
      ...{ file: 'b.zip', number: 2, rivals: 1 },
      replaces: { number: 1, file: 'a.zip' },
      changes: [{ kind: 'changed', path: '03_Kinh-phi.pdf' }],
    });
    expect((await standingOf([next]))!.replaces).toBe('not-received');
    expect((await standingOf([first]))!.replaces).toBeNull();
  });

  it('the same papers built again are the same dossier', async () => {
    const first = await dossierFile('a', {});
    const again = await dossierFile('b', { previous: first, day: 12 });
    const { files } = await receiveAll([again, first]);
    expect(files.map(({ status }) => status)).toEqual(['accepted', 'duplicate']);
  });
});

it('another unit’s file beside an unpacked dossier is received like any other', async () => {
  const dossier = await dossierFile('so-mau', {});
  const report = zipSync({ 'word/document.xml': new Uint8Array([60]) });
  const bytes = zipSync({ ...unzipSync(dossier.bytes), 'xa/bao-cao.docx': report });
  const found = await became([{ name: 'a.zip', bytes }]);
  expect(found.map(([input]) => input)).toEqual(['a.zip', 'a.zip/xa/bao-cao.docx']);
});
