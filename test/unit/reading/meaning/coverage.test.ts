import { describe, expect, it } from 'vitest';
import {
  checkedPart,
  isWhole,
  isWholeCatalogue,
  readPager,
} from '../../../../lib/reading/meaning/coverage';

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
    expect(isWhole(readPager([]), 3)).toBe(false);
  });

  it.each([
    ['a position that runs backwards', ['201 – 20 của 345'], [null, null, 345]],
    ['a position beyond the total', ['21 – 40 của 30'], [null, null, null]],
  ])('should not keep %s', (_what, pager, [from, to, total]) => {
    expect(readPager(pager).coverage).toEqual({ from, to, total });
  });

  it.each([
    [20, 1, 20, 345],
    [3, null, null, 345],
  ])('should hold "1 – 20 của 345" against %i rows', (rows, from, to, total) => {
    expect(checkedPart(readPager(['1 – 20 của 345']), rows).coverage).toEqual({ from, to, total });
  });

  it('should not take a total smaller than the rows for theirs', () => {
    expect(checkedPart(readPager(['Tổng số 3 hồ sơ']), 5).coverage.total).toBeNull();
  });

  it('should take a catalogue without a pager for whole unless it is just one page long', () => {
    expect([39, 20].map((rows) => isWholeCatalogue(readPager([]), rows))).toEqual([true, false]);
    expect(isWholeCatalogue(readPager(['Trang 1']), 39)).toBe(false);
    expect(isWholeCatalogue(readPager(['Tổng số: 20 thủ tục']), 20)).toBe(true);
  });
});
