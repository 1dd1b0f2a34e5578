/** Lists pasted from a spreadsheet: names, levels, lines that are none. */
import { describe, expect, it } from 'vitest';
import { pastedUnits, unitsFromPaste } from '../../../lib/rollup/province/paste';
import { checkProvince } from '../../../lib/rollup/province/read';
import { listed, provinceOf } from './support/province';

const LEVELS = [
  { id: 'cap-tinh', name: 'Cấp tỉnh' },
  { id: 'cap-huyen', name: 'Cấp huyện' },
  { id: 'cap-xa', name: 'Cấp xã' },
];
const read = (text: string) => pastedUnits(text, LEVELS, provinceOf().organisations);

describe('a pasted list', () => {
  it('takes the level that stands beside the name', () => {
    expect(read('TT\tTên đơn vị\tCấp\n1\tTrung tâm Bịa\tcấp tỉnh\n2\tNơi Khác\tXã')).toEqual([
      { name: 'Trung tâm Bịa', level: 'cap-tinh', known: false },
      { name: 'Nơi Khác', level: 'cap-xa', known: false },
    ]);
  });

  it.each(['TT', 'STT', 'Stt.', 'Số TT', 'Số thứ tự'])(
    'takes no head row with %s for a unit',
    (serial) => {
      expect(read(`${serial}\tTên đơn vị\tCấp\n1\tNơi Khác\tXã`)).toEqual([
        { name: 'Nơi Khác', level: 'cap-xa', known: false },
      ]);
    },
  );

  it.each([
    ['Sở Nội vụ', 'cap-tinh'],
    ['UBND huyện Bịa', 'cap-huyen'],
    ['Ủy ban nhân dân thị xã Bịa', 'cap-huyen'],
    ['Phường Bịa Một', 'cap-xa'],
    ['UBND xã Bịa', 'cap-xa'],
    // Of a province until 30/6/2025 and of a district both: the name does not say.
    ['UBND thành phố Bịa', null],
    ['Trung tâm Bịa', null],
  ])('reads the level of %s off its name', (name, level) => {
    expect(read(name)).toEqual([{ name, level, known: false }]);
  });

  it('knows units that are listed, under another spelling too, and the same line again', () => {
    const known = read('Ủy ban nhân dân xã Mẫu\nSở Mới\nSở Mới').map((one) => one.known);
    expect(known).toEqual([true, false, true]);
  });

  it('takes a level that is not in force for none', () => {
    const two = LEVELS.filter(({ id }) => id !== 'cap-huyen');
    expect(pastedUnits('UBND huyện Bịa', two, [])[0]!.level).toBeNull();
  });

  it('makes entries that the list takes, with ids of their own', () => {
    const { organisations } = provinceOf();
    const units = unitsFromPaste(read('Sở Mới\nSở Mơi\nSở Mẫu'), organisations, 'Dán');
    expect(units.map(({ id }) => id)).toEqual(['so-moi', 'so-moi-2']);
    const { province, faults } = checkProvince({
      ...listed(),
      organisations: [...organisations, ...units],
    });
    expect(faults).toEqual([]);
    expect(province!.organisations).toHaveLength(5);
  });
});
