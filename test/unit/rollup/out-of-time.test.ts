/** Files of a year under the name of a unit that had ended, or did not exist yet: whose they are is asked, and nobody is called silent meanwhile. */
import { describe, expect, it } from 'vitest';
import { outputOf } from '../../../lib/rollup/output';
import { rollUp } from '../../../lib/rollup/rollup';
import { bundle, provinceOf, readers, unit } from './support/province';

const ends = { validTo: '2025-06-30', successors: [{ id: 'moi' }] };
const organisations = [
  unit('cu-a', 'UBND xã Cũ A', 'cap-xa', ends),
  unit('cu-b', 'UBND xã Cũ B', 'cap-xa', ends),
  unit('moi', 'UBND xã Mới', 'cap-xa', { validFrom: '2025-07-01' }),
  unit('khac', 'UBND xã Khác', 'cap-xa'),
];

async function rolled(year: number, name: string, more: Record<string, unknown> = {}) {
  const file = bundle('gui', { unit: name, year, values: { 'dossiers.received': 7 } });
  const rollup = await rollUp([file], provinceOf({ organisations, ...more }), year, readers());
  const waiting = rollup.returns.filter((one) => one.waiting.length > 0);
  return { rollup, file: rollup.files[0]!, waiting: waiting.map((one) => one.unit.id) };
}

describe('a file under a name that has passed', () => {
  it('is asked about, and may be of the unit that goes on', async () => {
    const { rollup, file, waiting } = await rolled(2026, 'UBND xã Cũ A');
    expect(file).toMatchObject({ status: 'questions', unit: null, version: null });
    expect(file.problems[0]).toMatchObject({ code: 'rollup/unit-ended' });
    expect(file.problems[0]!.message).toContain('31/12/2026');
    expect(waiting).toEqual(['cu-a', 'moi']);
    // In the report: a file not placed, and no unit of which it is said that it sent nothing.
    const { values } = outputOf(rollup, { written: true, problems: [] });
    expect(values['files.unit']).toBe(1);
    expect(values['annex.weak']).toMatchObject([
      { name: 'UBND xã Khác', result: 'Không gửi hồ sơ' },
      { name: 'UBND xã Mới', result: 'Chưa kết luận' },
    ]);
  });

  it('counts for whom the officer says', async () => {
    const { file } = await rolled(2026, 'UBND xã Cũ A');
    const answers = [{ fingerprint: file.fingerprint, unit: 'moi' }];
    const { rollup } = await rolled(2026, 'UBND xã Cũ A', { answers });
    expect(rollup.files[0]).toMatchObject({ status: 'accepted', unit: { id: 'moi' } });
    expect(rollup.returns.find(({ unit: { id } }) => id === 'moi')!.values).toMatchObject({
      'dossiers.received': 7,
    });
  });

  it('is never put in the place of another under the same name', async () => {
    const send = (name: string, received: number) =>
      bundle(name, { unit: 'UBND xã Cũ A', year: 2026, values: { 'dossiers.received': received } });
    const files = [send('1', 7), send('2', 8)];
    const { files: became } = await rollUp(files, provinceOf({ organisations }), 2026, readers());
    expect(became.map(({ status }) => status)).toEqual(['questions', 'questions']);
  });
});

describe('a file under a name that did not stand yet', () => {
  it('is asked about, and may be of those that the unit was made of', async () => {
    const { file, waiting } = await rolled(2024, 'UBND xã Mới');
    expect(file).toMatchObject({ status: 'questions', unit: null });
    expect(file.problems[0]).toMatchObject({ code: 'rollup/unit-not-yet' });
    expect(waiting).toEqual(['cu-a', 'cu-b', 'moi']);
  });
});

describe('units out of scope in the report', () => {
  it('are those of the year alone', async () => {
    const listed = async (year: number) => {
      const { rollup } = await rolled(year, 'UBND xã Khác');
      const { values } = outputOf(rollup, { written: true, problems: [] });
      return [values['units.outOfScope'], values['annex.outOfScope']];
    };
    expect(await listed(2024)).toEqual([0, []]);
    expect(await listed(2026)).toEqual([0, []]);
    expect(await listed(2025)).toMatchObject([
      2,
      [
        { name: 'UBND xã Cũ A', reason: 'Đã kết thúc hoạt động trước ngày 31/12/2025' },
        { name: 'UBND xã Cũ B' },
      ],
    ]);
  });

  it('hold one that has sent all the same', async () => {
    const { file } = await rolled(2026, 'UBND xã Cũ A');
    const answers = [{ fingerprint: file.fingerprint, unit: 'cu-a' }];
    const { rollup } = await rolled(2026, 'UBND xã Cũ A', { answers });
    const { values } = outputOf(rollup, { written: true, problems: [] });
    expect(values['annex.outOfScope']).toMatchObject([{ name: 'UBND xã Cũ A' }]);
  });
});
