/** What the province keeps: its database, receiving anew, names given twice, out to a file and back. */
import 'fake-indexeddb/auto';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { receivePicked, type Picked } from '../../../components/province/desk/receiver';
import { createProvinceDesk } from '../../../components/province/desk/desk';
import { readersOf } from '../../../components/province/desk/readers';
import { ProvinceDb } from '../../../lib/rollup/kept/db';
import { PROVINCE_MIGRATIONS } from '../../../lib/rollup/kept/migrations';
import { revisionOf } from '../../../lib/rollup/kept/keep';
import {
  provinceDataText,
  readProvinceData,
  takeProvinceData,
  type ProvinceData,
} from '../../../lib/rollup/kept/transfer';
import { outputOf } from '../../../lib/rollup/output';
import { rollUp, rollUpOpened } from '../../../lib/rollup/rollup';
import { readers as realReaders } from '../../simulation/province/readers';
import { provinceWorld } from '../../simulation/province/world';
import { docxOf, p } from '../report/read/docx-of';
import { bundle, docx, listed, provinceOf, YEAR } from './support/province';

let count = 0;
const open: ProvinceDb[] = [];
const fresh = (): ProvinceDb => {
  count += 1;
  const db = new ProvinceDb(`province-${count}`);
  open.push(db);
  return db;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((db) => db.delete()));
});

const NOW = '2024-11-20T08:00:00+07:00';
const picked = (files: readonly { name: string; bytes: Uint8Array }[]): Picked[] =>
  files.map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) }));

const give = (
  db: ProvinceDb,
  files: Parameters<typeof picked>[0],
  isStopped: () => boolean = () => false,
) =>
  receivePicked(db, picked(files), readersOf([]), {
    now: () => NOW,
    onProgress: () => undefined,
    isStopped,
  });

const deskOf = (db: ProvinceDb) =>
  createProvinceDesk({ db, packs: () => Promise.resolve([]), today: () => '2024-11-20' });

const becameOf = async (db: ProvinceDb) =>
  Object.fromEntries(
    (await deskOf(db)('files', { year: YEAR })).map(({ input, status }) => [input, status]),
  );

const listOf = (db: ProvinceDb) =>
  deskOf(db)('change', { changes: [{ do: 'list', province: provinceOf() }] });

describe('the database', () => {
  it('has the layout that was released, version by version', async () => {
    expect(PROVINCE_MIGRATIONS.map(({ version, stores }) => [version, stores])).toEqual([
      [
        1,
        {
          files: 'input, hash, name',
          sources: '[name+hash], hash',
          province: 'id',
          marks: 'name',
        },
      ],
      [2, {}],
    ]);
    const db = fresh();
    await db.open();
    expect(db.tables.map(({ name }) => name).sort()).toEqual([
      'files',
      'marks',
      'province',
      'sources',
    ]);
  });
});

describe('receiving', () => {
  const a = bundle('a', { values: { 'audit.count': 1 } });

  it('does not read a file twice, whatever comes with it', async () => {
    const db = fresh();
    expect(await give(db, [a])).toMatchObject({ taken: 1, known: 0 });
    const revision = await revisionOf(db);
    expect(await give(db, [a])).toMatchObject({ taken: 0, known: 1 });
    expect(await revisionOf(db)).toBe(revision);
    const b = bundle('b', { unit: 'UBND xã Mẫu' });
    expect(await give(db, [a, b])).toMatchObject({ taken: 1, known: 1 });
  });

  it('marks each receiving as its own, also two within one second', async () => {
    const db = fresh();
    const first = await give(db, [a]);
    const second = await give(db, [bundle('b', { unit: 'UBND xã Mẫu' })]);
    const third = await give(db, [bundle('c', { unit: 'UBND xã Thử' })]);
    expect([first.at, second.at, third.at]).toEqual([
      NOW,
      NOW.replace('+', '.001+'),
      NOW.replace('+', '.002+'),
    ]);
    const files = await db.files.toArray();
    expect(Object.fromEntries(files.map(({ name, receivedAt }) => [name, receivedAt]))).toEqual({
      'a.json': first.at,
      'b.json': second.at,
      'c.json': third.at,
    });
  });

  it('keeps other contents under a name that was there before', async () => {
    const db = fresh();
    await listOf(db);
    const newer = bundle('a', { values: { 'audit.count': 2 }, month: 3, previous: a });
    await give(db, [a]);
    await give(db, [{ ...newer, name: a.name }]);
    expect(await becameOf(db)).toEqual({ 'a.json': 'superseded', 'a.json (2)': 'accepted' });
  });

  it('keeps a file that is itself called as another one would be counted', async () => {
    const db = fresh();
    await listOf(db);
    const newer = bundle('a', { values: { 'audit.count': 2 }, month: 3, previous: a });
    const other = bundle('b', { unit: 'UBND xã Mẫu' });
    await give(db, [a, { ...newer, name: a.name }]);
    await give(db, [{ ...other, name: 'a.json (2)' }]);
    expect(await becameOf(db)).toEqual({
      'a.json': 'superseded',
      'a.json (2)': 'accepted',
      'a.json (2) (2)': 'accepted',
    });
    // The other way round.
    const turned = fresh();
    await listOf(turned);
    await give(turned, [{ ...other, name: 'a.json (2)' }, a, { ...newer, name: a.name }]);
    expect(await becameOf(turned)).toEqual({
      'a.json': 'superseded',
      'a.json (2)': 'accepted',
      'a.json (3)': 'accepted',
    });
  });

  it('opens archives in place and leaves litter out', async () => {
    const db = fresh();
    await listOf(db);
    const bytes = zipSync({ 'x/a.json': a.bytes, 'x/.DS_Store': new Uint8Array([1]) });
    expect(await give(db, [{ name: 'gui.zip', bytes }])).toMatchObject({ taken: 1 });
    expect(await becameOf(db)).toEqual({ 'gui.zip/x/a.json': 'accepted' });
    expect(await give(db, [{ name: 'gui.zip', bytes }])).toMatchObject({ taken: 0, known: 1 });
  });

  it('hands a list of units back instead of keeping it', async () => {
    const db = fresh();
    const text = JSON.stringify(listed());
    const told = await give(db, [{ name: 'ds.json', bytes: new TextEncoder().encode(text) }]);
    expect(told).toMatchObject({ taken: 0, lists: [{ name: 'ds.json', text }] });
    expect(await db.files.count()).toBe(0);
  });

  it('keeps what was read when it is stopped, and goes on from there', async () => {
    const db = fresh();
    const files = Array.from({ length: 9 }, (_, at) =>
      bundle(`f${at}`, { values: { 'audit.count': at } }),
    );
    let asked = 0;
    const told = await give(db, files, () => (asked += 1) > 4);
    expect(told).toMatchObject({ taken: 4, stopped: true });
    expect(await db.files.count()).toBe(4);
    expect(await give(db, files)).toMatchObject({ taken: 5, known: 4, stopped: false });
  });

  it('names files that cannot be had, and goes on', async () => {
    const db = fresh();
    const gone = { name: 'mat.json', bytes: () => Promise.reject(new Error('gone')) };
    const told = await receivePicked(db, [gone, ...picked([a])], readersOf([]), {
      now: () => NOW,
      onProgress: () => undefined,
      isStopped: () => false,
    });
    expect(told).toMatchObject({ taken: 1, failed: ['mat.json'] });
  });

  it('refuses what cannot be opened, with a reason', async () => {
    const db = fresh();
    await give(db, [{ name: 'hong.docx', bytes: docx('x', 'a').bytes.subarray(0, 30) }]);
    const [line] = await deskOf(db)('files', { year: YEAR });
    expect(line).toMatchObject({ status: 'refused', problem: { severity: 'error' } });
  });
});

describe('the desk', () => {
  it('says what the command line says of the same files', async () => {
    const world = await provinceWorld(5, [
      { id: 'cap-tinh', units: 6, complying: 4, weak: 1 },
      { id: 'cap-xa', units: 9, complying: 6, weak: 2 },
    ]);
    const db = fresh();
    await deskOf(db)('change', { changes: [{ do: 'list', province: world.list }] });
    // In two goes, the second one with all of the first in it.
    await give(db, world.files.slice(0, 7));
    await give(db, world.files);
    const province = await deskOf(db)('list', {});
    const opened = (await db.files.toArray()).map((file) => file.opened);
    const kept = outputOf(rollUpOpened(opened, province, YEAR), { written: true, problems: [] });
    const whole = outputOf(await rollUp(world.files, province, YEAR, realReaders), {
      written: true,
      problems: [],
    });
    expect(kept.figures).toEqual(whole.figures);
    expect(kept.units).toEqual(whole.units);
    expect(kept.files.map(({ input, status }) => [input, status])).toEqual(
      whole.files.map(({ input, status }) => [input, status]),
    );
  });

  it('does not keep a list that contradicts itself', async () => {
    const db = fresh();
    await listOf(db);
    const { faults } = await deskOf(db)('change', {
      changes: [{ do: 'answer', fingerprint: 'a'.repeat(64), answer: { unit: 'khong-co' } }],
    });
    expect(faults.join()).toContain('khong-co');
    expect((await deskOf(db)('list', {})).answers).toEqual([]);
  });

  it('takes an answer, and takes it back', async () => {
    const db = fresh();
    await listOf(db);
    await give(db, [bundle('la', { unit: 'Sở Lạ' })]);
    const desk = deskOf(db);
    const [line] = await desk('files', { year: YEAR });
    expect(line!.status).toBe('questions');
    const fingerprint = line!.fingerprint!;
    const answer = (given: object | null) =>
      desk('change', { changes: [{ do: 'answer', fingerprint, answer: given }] });
    await answer({ unit: 'so-mau', year: YEAR });
    expect(await becameOf(db)).toEqual({ 'la.json': 'accepted' });
    await answer({ setAside: 'gửi nhầm' });
    expect(await becameOf(db)).toEqual({ 'la.json': 'refused' });
    await answer(null);
    expect(await becameOf(db)).toEqual({ 'la.json': 'questions' });
  });

  it('goes out to a file and comes back the same, twice over', async () => {
    const db = fresh();
    await listOf(db);
    await give(db, [bundle('a', {}), { name: 'x.pdf', bytes: new TextEncoder().encode('%PDF-1') }]);
    const text = await deskOf(db)('export', {});
    const other = fresh();
    for (let at = 0; at < 2; at += 1)
      expect(await deskOf(other)('import', { text })).toEqual({ fault: null, files: 2 });
    expect(JSON.parse(await deskOf(other)('export', {}))).toEqual(JSON.parse(text));
    expect(await give(other, [bundle('a', {})])).toMatchObject({ taken: 0, known: 1 });
    await deskOf(other)('erase', {});
    expect((await deskOf(other)('board', { year: YEAR })).hasUnits).toBe(false);
    expect(await other.files.count()).toBe(0);
  });

  it.each(['', '{', '{"format":"motcua-iso/settings"}', '[]'])('refuses %j as data', (text) => {
    expect(readProvinceData(text)).toHaveProperty('fault');
  });

  it('writes the report, partial returns and all', async () => {
    const db = fresh();
    await listOf(db);
    await give(db, [bundle('a', {})]);
    const { bytes, problems } = await deskOf(db)('report', { year: YEAR });
    expect(bytes).not.toBeNull();
    expect(problems.map(({ severity }) => severity)).not.toContain('error');
  });
});

it('a report that was read comes back from the file that carries the data', async () => {
  const [db, other] = [fresh(), fresh()];
  await listOf(db);
  await give(db, [{ name: 'bc.docx', bytes: docxOf(p('II. Đánh giá chung')) }]);
  const kept = await db.files.toArray();
  expect(kept[0]!.opened).toHaveProperty('outcome');
  const data = readProvinceData(await provinceDataText(db));
  expect(data).not.toHaveProperty('fault');
  await takeProvinceData(other, data as ProvinceData);
  expect(await other.files.toArray()).toEqual(kept);
});
