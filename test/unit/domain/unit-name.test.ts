import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameUnit, unitKey } from '../../../lib/domain/unit-name';

describe('sameUnit', () => {
  it.each([
    ['Sở Nội vụ', 'SỞ NỘI  VỤ'],
    ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD')],
    ['Phường Hòa Bình', 'Phường Hoà Bình'],
    ['Thị xã Kỳ Anh', 'Thị xã Kì Anh'],
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hoá – Xã hội'],
    ['Xã Thạch Hà', 'Xa Thach Ha'],
  ])('takes %s and %s for one', (a, b) => {
    expect(sameUnit(a, b)).toBe(true);
    expect(sameUnit(b, a)).toBe(true);
  });

  it.each([
    ['Xã Thạch Hà', 'Xã Thạch Hạ'],
    ['Xã Sơn Lâm', 'Xã Sơn Lam'],
    ['Xã Đức Lạng', 'Xã Đức Lãng'],
    ['Phường 1', 'Phường 11'],
    ['Trung tâm (1)', 'Trung tâm (2)'],
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameUnit(a, b)).toBe(false);
  });

  it('finds a key again under itself, wherever its tones stand', () => {
    const words = 'UBND xã Bình MINH Hoà Hòa Kỳ Kì Thạch Hạ Đức viện Bệ Quỳ (1) 1/2 - ~@ &'.split(
      ' ',
    );
    const name = fc.array(fc.constantFrom(...words)).map((some) => some.join(' '));
    fc.assert(
      fc.property(name, (text) => {
        const key = unitKey(text);
        return unitKey(key.normalize('NFC')) === key && !key.includes('/');
      }),
    );
    expect(unitKey('xã Bình Minh')).not.toBe(unitKey('xã Bính Minh'));
  });

  it('knows nothing of a name that is not there', () => {
    expect(sameUnit(null, null)).toBe(false);
    expect(sameUnit('Sở Nội vụ', null)).toBe(false);
  });
});
