import { describe, expect, it } from 'vitest';
import {
  chooseForm,
  formHeads,
  formOfDraft,
  isFormInForce,
  levelOf,
} from '../../../lib/packs/form-choice';
import { examplePack } from './support/forms';

const HEADS = formHeads([examplePack()]);
const DAY = '2026-11-30';
const unit = (name: string, parent: string, form = 'auto') => ({
  form,
  values: { 'org.name': name, 'org.parentName': parent },
});

describe('the form of a unit', () => {
  it('is its province’s and level’s', () => {
    expect(chooseForm(unit('Sở Xây dựng', 'UBND TỈNH HÀ TĨNH'), HEADS, DAY)).toBe('report-hatinh');
    expect(chooseForm(unit('Sở Xây dựng', 'UBND tỉnh Mẫu'), HEADS, DAY)).toBe('bao-cao-tinh-mau');
  });

  it('is the general one where the province’s form is of another level, of other days, or there is none', () => {
    expect(chooseForm(unit('UBND xã Mẫu', 'UBND tỉnh Mẫu'), HEADS, DAY)).toBe('report-general');
    expect(chooseForm(unit('Sở Y tế', 'UBND tỉnh Mẫu'), HEADS, '2025-06-30')).toBe(
      'report-general',
    );
    expect(chooseForm(unit('Sở Y tế', 'UBND tỉnh Tây Ninh'), HEADS, DAY)).toBe('report-general');
  });

  it('keeps names with other tones and longer words apart', () => {
    expect(chooseForm(unit('Sở Y tế', 'UBND tỉnh Hà Tinh'), HEADS, DAY)).toBe('report-general');
    expect(chooseForm(unit('Sở Y tế', 'UBND tỉnh Mẫuxa'), HEADS, DAY)).toBe('report-general');
  });

  it('is the contract’s default while nothing is known of the unit', () => {
    expect(chooseForm(null, HEADS, DAY)).toBe('report-hatinh');
    expect(chooseForm(unit('', ' '), HEADS, DAY)).toBe('report-hatinh');
  });

  it('is the chosen one whatever the province, as long as some pack has it', () => {
    const chosen = unit('Sở Y tế', 'UBND tỉnh Mẫu', 'report-general');
    expect(chooseForm(chosen, HEADS, DAY)).toBe('report-general');
    expect(chooseForm({ ...chosen, form: 'gone' }, HEADS, DAY)).toBe('bao-cao-tinh-mau');
  });

  it('of an own pack goes before the built-in one of the same province', () => {
    const pack = examplePack();
    pack.contributes.reports![0]!.province = 'Hà Tĩnh';
    const heads = formHeads([pack]);
    expect(chooseForm(unit('Sở Y tế', 'UBND tỉnh Hà Tĩnh'), heads, DAY)).toBe('bao-cao-tinh-mau');
  });
});

it('a draft keeps its form, and no other is taken where it is gone', () => {
  const profile = unit('Sở Y tế', 'UBND tỉnh Mẫu');
  expect(formOfDraft('report-hatinh', profile, HEADS, DAY)).toBe('report-hatinh');
  expect(formOfDraft('bao-cao-tinh-mau', profile, formHeads(), DAY)).toBeNull();
  expect(formOfDraft('auto', profile, HEADS, DAY)).toBe('bao-cao-tinh-mau');
});

it('a commune of Hà Tĩnh is not given the departments’ form, unless it is chosen', () => {
  const commune = unit('UBND phường Thành Sen', 'UBND TỈNH HÀ TĨNH');
  expect(chooseForm(commune, HEADS, DAY)).toBe('report-general');
  expect(chooseForm({ ...commune, form: 'report-hatinh' }, HEADS, DAY)).toBe('report-hatinh');
});

it('is in force from its first to its last day, both counted', () => {
  const head = { ...HEADS[0]!, validFrom: '2025-07-01', validTo: '2026-06-30' };
  const days = ['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'];
  expect(days.map((day) => isFormInForce(head, day))).toEqual([false, true, true, false]);
});

it.each([
  ['Sở Xây dựng', 'cap-tinh'],
  ['UBND phường Thành Sen', 'cap-xa'],
  ['Ủy ban nhân dân xã Thạch Hà', 'cap-xa'],
  ['UBND huyện Cũ', 'cap-huyen'],
  ['Công ty Ví Dụ', null],
  ['Văn phòng HĐND và UBND huyện Cũ', 'cap-huyen'],
  ['Văn phòng HĐND và UBND huyện', 'cap-huyen'],
  ['Văn phòng UBND tỉnh', 'cap-tinh'],
  ['Văn phòng HĐND-UBND xã Mẫu', 'cap-xa'],
  ['Quản lý thị trường', null],
  ['Chi cục Quản lý thị trường', 'cap-tinh'],
  ['UỶ BAN NHÂN DÂN QUẬN CŨ', 'cap-huyen'],
  ['Ban Quản lý Khu kinh tế', 'cap-tinh'],
])('the level of %s is %s', (name, level) => {
  expect(levelOf(name)).toBe(level);
});
