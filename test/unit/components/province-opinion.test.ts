/** Opinions and the files they were given on, over the real desk. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProvinceDesk } from '../../../components/province/desk/desk';
import { readersOf } from '../../../components/province/desk/readers';
import { receivePicked } from '../../../components/province/desk/receiver';
import { ProvinceDb } from '../../../lib/rollup/kept/db';
import { bundle, provinceOf, YEAR } from '../rollup/support/province';

const NOW = '2024-11-20T08:00:00+07:00';
let db: ProvinceDb;
let count = 0;

beforeEach(() => {
  count += 1;
  db = new ProvinceDb(`opinions-${count}`);
});
afterEach(() => db.delete());

const desk = () =>
  createProvinceDesk({ db, packs: () => Promise.resolve([]), today: () => '2024-11-20' });

const list = (more: Record<string, unknown> = {}) =>
  desk()('change', { changes: [{ do: 'list', province: provinceOf(more) }] });

const give = (...files: { name: string; bytes: Uint8Array }[]) =>
  receivePicked(
    db,
    files.map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) })),
    readersOf([]),
    { now: () => NOW, onProgress: () => undefined, isStopped: () => false },
  );

const judge = () => {
  const opinion = { result: 'complying', checkMode: 'file', reason: null } as const;
  const unit = 'so-mau';
  return desk()('change', { changes: [{ do: 'opinion', unit, year: YEAR, opinion }] });
};

/** Whether it is told on the board, on the unit's page, before the report, and to the unit itself. */
async function told() {
  const { rows } = await desk()('board', { year: YEAR });
  const unit = await desk()('unit', { year: YEAR, id: 'so-mau' });
  const { problems } = await desk()('check', { year: YEAR });
  const isOlder = ({ code }: { code: string }) => code === 'rollup/opinion-older';
  return {
    board: rows.find(({ id }) => id === 'so-mau')!.signals.includes('opinion-older'),
    unit: unit!.problems.some(isOlder),
    report: problems.some(isOlder),
    letter: JSON.stringify(unit!.texts).includes('sau khi ghi ý kiến'),
  };
}
const NOWHERE = { board: false, unit: false, report: false, letter: false };

const values = { 'dossiers.received': 9, 'audit.count': 0 };
const first = bundle('a', { values });
const same = bundle('b', { values, month: 3 });
const other = bundle('c', {
  values: { ...values, 'dossiers.resolvedOverdue': 3 },
  month: 4,
  previous: same,
});

describe('an opinion', () => {
  it('is said to be older than files that came after it, until it is given anew', async () => {
    await list();
    await give(first);
    await judge();
    expect(await told()).toEqual(NOWHERE);

    // The same once more under another date changes nothing.
    await give(same);
    expect(await told()).toEqual(NOWHERE);

    await give(other);
    // It is a matter of the province: the unit is not asked.
    expect(await told()).toEqual({ board: true, unit: true, report: true, letter: false });

    await judge();
    expect(await told()).toEqual(NOWHERE);
  });

  it('given at the office before anything was sent is older than the first file too', async () => {
    await list();
    await judge();
    await give(first);
    expect(await told()).toMatchObject({ board: true });
  });

  it('of a list made elsewhere, which names no files, is not called old', async () => {
    const opinions = [{ unit: 'so-mau', year: YEAR, result: 'complying', checkMode: 'file' }];
    await list({ opinions });
    await give(first, other);
    expect(await told()).toEqual(NOWHERE);
  });
});
