/** The folder picked again, next week or after the tab was closed; two windows at once (issue: progress, cancel, resume). */
import 'fake-indexeddb/auto';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { createProvinceDesk } from '../../../components/province/desk/desk';
import { readAhead } from '../../../components/province/desk/read-ahead';
import { readersOf } from '../../../components/province/desk/readers';
import { receivePicked, type Picked } from '../../../components/province/desk/receiver';
import { ProvinceDb } from '../../../lib/rollup/kept/db';
import { filesRevisionOf, revisionOf } from '../../../lib/rollup/kept/keep';
import { PROVINCE_MIGRATIONS } from '../../../lib/rollup/kept/migrations';
import { rollupProblem } from '../../../lib/rollup/problem';
import type { IncomingFile } from '../../../lib/rollup/receive/types';
import Dexie from 'dexie';
import { dossierFile } from './support/dossiers';
import { bundle, provinceOf, unit, YEAR } from './support/province';
import { sheetFile } from './support/sheets';

let count = 0;
const open: Dexie[] = [];
const named = (name: string): ProvinceDb => {
  const db = new ProvinceDb(name);
  open.push(db);
  return db;
};
const fresh = (): ProvinceDb => named(`again-${(count += 1)}`);
afterEach(async () => {
  await Promise.all(open.splice(0).map((db) => db.delete()));
});

const pick = ({ name, bytes }: IncomingFile): Picked => ({
  name,
  size: bytes.length,
  bytes: () => Promise.resolve(bytes),
});
const give = (db: ProvinceDb, files: readonly Picked[], isStopped = () => false) =>
  receivePicked(db, files, readersOf([]), {
    now: () => '2024-11-20T08:00:00+07:00',
    onProgress: () => undefined,
    isStopped,
  });
const deskOf = (db: ProvinceDb) =>
  createProvinceDesk({ db, packs: () => Promise.resolve([]), today: () => '2024-11-20' });
const listOf = (db: ProvinceDb, more: Record<string, unknown> = {}) =>
  deskOf(db)('change', { changes: [{ do: 'list', province: provinceOf(more) }] });
const inputs = async (db: ProvinceDb) => (await db.files.toArray()).map(({ input }) => input);

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const bundles = (many: number) =>
  Array.from({ length: many }, (_, at) => bundle(`f${at}`, { values: { 'audit.count': at } }));

describe('the same folder picked again', () => {
  it('is passed over and said so, whatever kinds lie in it', async () => {
    const db = fresh();
    const files = [
      bundle('a', {}),
      await dossierFile('hs', { bundle: bundle('x', { unit: 'UBND xã Mẫu' }) }),
      sheetFile('thong-ke', { rows: [['Sở Mẫu', [1, 0, 1, 0, 0]]] }),
      { name: 'x.pdf', bytes: text('%PDF-1.4') },
    ].map(pick);
    expect(await give(db, files)).toMatchObject({ taken: 5, known: 0 });
    const revision = await revisionOf(db);
    expect(await give(db, files)).toMatchObject({ taken: 0, known: 4 });
    // Nothing was written, so that no window has anything to draw anew.
    expect(await revisionOf(db)).toBe(revision);
    expect(await give(db, [...files, pick(bundle('b', { unit: 'UBND huyện Mẫu' }))])).toMatchObject(
      {
        taken: 1,
        known: 4,
      },
    );
  });

  it('opens nothing that was opened before', async () => {
    const db = fresh();
    const files = bundles(5).map(pick);
    await give(db, files);
    const readers = { ...readersOf([]), readBundle: () => expect.fail('opened again') };
    const told = await receivePicked(db, files, readers as never, {
      now: () => '2024-11-27T08:00:00+07:00',
      onProgress: () => undefined,
      isStopped: () => false,
    });
    expect(told).toMatchObject({ taken: 0, known: 5 });
  });

  it('goes on after the tab was closed in the middle: nothing is lost and nothing comes twice', async () => {
    const name = `closed-${(count += 1)}`;
    const db = named(name);
    const files = bundles(95).map(pick);
    // Closed while file 60 is read: what was not yet written is gone with the tab.
    const closed = files.map((file, at) =>
      at < 60 ? file : { ...file, bytes: () => new Promise<never>(() => undefined) },
    );
    give(db, closed).catch(() => undefined);
    await expect.poll(() => db.files.count()).toBe(40);
    db.close();
    const next = named(name);
    expect(await give(next, files)).toMatchObject({ taken: 55, known: 40, stopped: false });
    expect(new Set(await inputs(next)).size).toBe(95);
  });
});

describe('what lies in folders', () => {
  it('is found three folders deep, and in a zip within a zip', async () => {
    const db = fresh();
    const [a, b, c] = bundles(3);
    const inner = zipSync({ 'sau/b.json': b!.bytes });
    const outer = zipSync({ 'trong.zip': inner, 'c.json': c!.bytes });
    const files = [
      { name: 'gui/cap xa/dot 2/a.json', bytes: a!.bytes },
      { name: 'gui/goi.zip', bytes: outer },
    ];
    expect(await give(db, files.map(pick))).toMatchObject({ taken: 3 });
    expect((await inputs(db)).sort()).toEqual([
      'gui/cap xa/dot 2/a.json',
      'gui/goi.zip/c.json',
      'gui/goi.zip/trong.zip/sau/b.json',
    ]);
  });

  it('bears one name, composed or not: macOS writes letters and marks apart', async () => {
    const db = fresh();
    const { bytes } = bundle('a', {});
    const name = 'Sở Mẫu/báo cáo.json';
    expect(name.normalize('NFD')).not.toBe(name);
    await give(db, [pick({ name: name.normalize('NFD'), bytes })]);
    expect(await inputs(db)).toEqual([name]);
    expect(await give(db, [pick({ name, bytes })])).toMatchObject({ taken: 0, known: 1 });
    const zipped = zipSync({ [name.normalize('NFD')]: bundle('b', { values: { x: 1 } }).bytes });
    await give(db, [pick({ name: 'gói.zip'.normalize('NFD'), bytes: zipped })]);
    expect(await inputs(db)).toContain(`gói.zip/${name}`);
  });

  it('hidden and temporary files are counted and no more', async () => {
    const db = fresh();
    const litter = [
      '~$bao cao.docx',
      'a/.DS_Store',
      'a/Thumbs.db',
      'desktop.ini',
      '__MACOSX/a/._bao cao.docx',
      '.~lock.bao cao.docx#',
      '.an/x.json',
    ];
    const files = [...litter.map((name) => ({ name, bytes: text('x') })), bundle('a', {})];
    expect(await give(db, files.map(pick))).toMatchObject({ taken: 1, known: 0, ignored: 7 });
    const zipped = zipSync({
      'b.json': bundle('b', { unit: 'UBND xã Mẫu' }).bytes,
      ...Object.fromEntries(litter.map((name) => [name, text('x')])),
    });
    const told = await give(db, [pick({ name: 'g.zip', bytes: zipped })]);
    expect(told).toMatchObject({ taken: 1, ignored: 7 });
    expect((await inputs(db)).sort()).toEqual(['a.json', 'g.zip/b.json']);
  });

  it('names with a tilde, a dot or “Thumbs” in them are no litter', async () => {
    const db = fresh();
    const names = ['~bao cao.json', 'v1.2.json', 'Thumbs.dbx.json', 'a..b/c.json', '../x.json'];
    const files = names.map((name, at) => ({ ...bundle(`n${at}`, { values: { at } }), name }));
    expect(await give(db, files.map(pick))).toMatchObject({ taken: 5, ignored: 0 });
  });
});

describe('reading ahead', () => {
  it('hands every file over once, in order, and holds few bytes', async () => {
    const files = Array.from({ length: 300 }, (_, at) => ({ at, size: at % 7 === 0 ? 5e6 : 1000 }));
    let [held, most, reads] = [0, 0, 0];
    const ahead = readAhead(files, (file) => {
      reads += 1;
      held += file.size;
      most = Math.max(most, held);
      return Promise.resolve(file);
    });
    for (const [at, file] of files.entries()) {
      expect(await ahead(at)).toBe(file);
      held -= file.size;
    }
    expect(reads).toBe(300);
    expect(most).toBeLessThanOrEqual(8e6 + 5e6);
  });
});

describe('two windows', () => {
  it('receiving in one and deciding in the other loses neither', async () => {
    const name = `two-${(count += 1)}`;
    const [here, there] = [named(name), named(name)];
    const units = Array.from({ length: 60 }, (_, at) =>
      unit(`xa-${at}`, `UBND xã Số ${at}`, 'cap-xa'),
    );
    await listOf(here, { organisations: units });
    const files = units.map((one, at) =>
      pick(bundle(`f${at}`, { unit: one.name, values: { 'audit.count': at } })),
    );
    const [left, right] = [deskOf(here), deskOf(there)];
    const receiving = give(here, files);
    const deciding = (async () => {
      for (const { id } of units) {
        const opinion = { result: 'complying', checkMode: 'file', reason: null } as const;
        const change = { do: 'opinion', unit: id, year: YEAR, opinion } as const;
        expect(await right('change', { changes: [change] })).toEqual({ faults: [] });
      }
    })();
    const [told] = await Promise.all([receiving, deciding]);
    expect(told).toMatchObject({ taken: 60, known: 0 });
    for (const desk of [left, right]) {
      const { rows } = await desk('board', { year: YEAR });
      expect(rows.map(({ state, result }) => [state, result])).toEqual(
        rows.map(() => ['accepted', 'complying']),
      );
    }
    // Every write raised the revision by one: none was written over another.
    expect(await revisionOf(here)).toBe(1 + 2 + 60);
    expect(await filesRevisionOf(here)).toBeGreaterThan(0);
  });

  it('opinions of two windows on two units both stay, and answers with them', async () => {
    const name = `both-${(count += 1)}`;
    const [left, right] = [named(name), named(name)].map(deskOf) as [
      ReturnType<typeof deskOf>,
      ReturnType<typeof deskOf>,
    ];
    await left('change', { changes: [{ do: 'list', province: provinceOf() }] });
    const opinion = (id: string) =>
      ({
        do: 'opinion',
        unit: id,
        year: YEAR,
        opinion: { result: 'weak', checkMode: null, reason: id },
      }) as const;
    await Promise.all([
      left('change', { changes: [opinion('so-mau')] }),
      right('change', { changes: [opinion('xa-mau')] }),
      left('change', {
        changes: [{ do: 'answer', fingerprint: 'a'.repeat(64), answer: { unit: 'so-mau' } }],
      }),
      right('change', { changes: [opinion('huyen-mau')] }),
    ]);
    const list = await right('list', {});
    expect(list.opinions.map((one) => one.unit).sort()).toEqual(['huyen-mau', 'so-mau', 'xa-mau']);
    expect(list.answers).toHaveLength(1);
  });

  it('the same folder received in both at once stands once', async () => {
    const name = `same-${(count += 1)}`;
    const [here, there] = [named(name), named(name)];
    await listOf(here);
    const files = bundles(50).map(pick);
    const told = await Promise.all([give(here, files), give(there, [...files].reverse())]);
    expect(told[0]!.taken + told[0]!.known).toBe(50);
    expect(await here.files.count()).toBe(50);
    expect(await here.sources.count()).toBe(50);
  });
});

describe('a database of the version before', () => {
  it('loses what was refused and is read now, and reads it when it is picked again', async () => {
    const name = `old-${(count += 1)}`;
    const hash = (letter: string) => letter.repeat(64);
    const receivedAt = '2024-11-01T08:00:00+07:00';
    const refused = (input: string, code: string, mark: string) => ({
      ...{ input, name: input, hash: hash(mark), receivedAt },
      opened: {
        ...{ input, hash: hash(mark) },
        refused: { ...rollupProblem('rollup/pdf', 'error'), code },
      },
    });
    const old = new Dexie(name);
    old.version(1).stores(PROVINCE_MIGRATIONS[0]!.stores);
    open.push(old);
    await old
      .table('files')
      .bulkPut([
        refused('a.xlsx', 'rollup/spreadsheet', '1'),
        refused('hs.zip/ho-so.json', 'bundle/foreign', '2'),
        refused('hs.zip/01_QD.pdf', 'rollup/pdf', '3'),
        refused('b.pdf', 'rollup/pdf', '4'),
      ]);
    await old.table('sources').bulkPut(
      ['a.xlsx', 'hs.zip', 'b.pdf'].map((one, at) => {
        return { name: one, hash: hash(String(at)), receivedAt, files: 1 };
      }),
    );
    old.close();
    const db = named(name);
    expect(await inputs(db)).toEqual(['b.pdf']);
    expect((await db.sources.toArray()).map((one) => one.name)).toEqual(['b.pdf']);
  });
});
