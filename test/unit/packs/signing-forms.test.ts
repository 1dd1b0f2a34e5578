/** Forms of signing that are offered to a unit, by the decree (NĐ 30/2020, Phụ lục I, II.7.b). */
import { expect, it } from 'vitest';
import { signingForms } from '../../../lib/packs/signing-forms';

const shown = (name: string) =>
  signingForms(name).map(({ authority, title }) => [authority, title].filter(Boolean).join('\n'));

it.each([
  [
    'Sở Xây dựng',
    [
      'GIÁM ĐỐC',
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
      'Q. GIÁM ĐỐC',
      'TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG',
      'TUQ. GIÁM ĐỐC',
    ],
  ],
  [
    'UBND xã Tân Lập',
    [
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      'TM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH',
      'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG',
      'TUQ. CHỦ TỊCH',
    ],
  ],
])('%s', (name, forms) => {
  expect(shown(name)).toEqual(forms);
});

it.each([
  ['ỦY BAN NHÂN DÂN PHƯỜNG HÀ HUY TẬP', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['Uỷ ban nhân dân xã Tân Lập'.normalize('NFD'), 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['Xã Tân Lập', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['Văn phòng UBND tỉnh', 'CHÁNH VĂN PHÒNG'],
  ['Trung tâm Phục vụ hành chính công xã Tân Lập', 'GIÁM ĐỐC'],
  ['Ban Quản lý Khu kinh tế', 'TRƯỞNG BAN'],
])('%s: its head signs as %s', (name, head) => {
  expect(shown(name)[0]).toBe(head);
});

it.each(['', 'Bản đồ', 'Hội Nông dân'])(
  '%j: nothing is offered where the kind is not told',
  (name) => {
    expect(signingForms(name)).toEqual([]);
  },
);
