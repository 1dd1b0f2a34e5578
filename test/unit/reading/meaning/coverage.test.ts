import { describe, expect, it } from 'vitest';
import { isWhole, readPager } from '../../../../lib/reading/meaning/coverage';

describe('readPager', () => {
  it.each([
    ['1 – 20 của 345', 1, 20, 345],
    ['1-20 of 345', 1, 20, 345],
    ['Hiển thị 21 đến 40 trong tổng số 1.345 bản ghi', 21, 40, 1345],
    ['Showing 1 to 10 of 57 entries', 1, 10, 57],
    ['Tổng số 384 hồ sơ.', null, null, 384],
    ['Tổng số bản ghi: 1.099', null, null, 1099],
    ['Trang 1', null, null, null],
    ['tổng 8 trang', null, null, null],
    ['50 / trang', null, null, null],
  ])('should read %s', (text, from, to, total) => {
    expect(readPager([text]).coverage).toEqual({ from, to, total });
  });

  it('should tell whether the list is whole', () => {
    expect(isWhole(readPager(['1 – 20 của 345']), 20)).toBe(false);
    expect(isWhole(readPager(['1 – 20 của 20']), 20)).toBe(true);
    expect(isWhole(readPager(['Tổng số 3 hồ sơ']), 3)).toBe(true);
    expect(isWhole(readPager(['Trang 1/1']), 3)).toBe(true);
    expect(isWhole(readPager(['50 / trang']), 50)).toBe(false);
    expect(isWhole(readPager([]), 3)).toBe(true);
  });
});
