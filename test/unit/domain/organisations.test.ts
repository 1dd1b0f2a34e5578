/** Whose a printed name is: expectations from the mergers of 01/3/2025 and 01/7/2025, and from names alone. */
import { describe, expect, it } from 'vitest';
import { levelsOn } from '../../../lib/domain/organisations';
import type { UnitName } from '../../../lib/domain/office';
import { provinceIn, unitMatcher, type About } from '../../../lib/domain/unit-matcher';
import { organisationsOf } from '../../../lib/packs/organisations';

const organisations = organisationsOf();
const END = '2025-12-31';
const matcher = (unit: string, asOf = END, own: UnitName[] = [], province: string | null = null) =>
  unitMatcher(unit, asOf, { organisations, own, province });
const answer = (unit: string, name: string, asOf = END, about: About = {}) => {
  const found = matcher(unit, asOf).match(name, about);
  return found === null || found === 'ambiguous' ? found : found.relation;
};

describe('names of one unit', () => {
  it.each([
    ['Xã Thạch Hà', 'UBND xã Thạch Hà', 'self'],
    ['Xã Thạch Hà', 'Ủy ban nhân dân xã Thạch Hà', 'self'],
    ['Xã Thạch Hà', 'Uỷ ban nhân dân Xã Thạch Hà', 'self'],
    ['UBND phường Trần Phú', 'PHƯỜNG TRẦN PHÚ', 'self'],
    ['UBND đặc khu Phú Quốc', 'Đặc khu Phú Quốc', 'self'],
    ['Xã Thạch Hà', 'UBND xã Thạch Hạ', null],
    ['UBND xã Thạch Hà', 'UBND xa Thach Ha', 'self'],
    ['UBND xã Thạch Hạ', 'xa Thach Ha', 'self'],
    ['UBND tỉnh Hà Tĩnh', 'Tỉnh Hà Tĩnh', null],
    ['UBND huyện Kỳ Anh', 'Huyện Kỳ Anh', null],
    ['Xã Kỳ Tân', 'Phường Kỳ Tân', null],
    ['Xã Kỳ Tân', 'Xã Kỳ Tân, huyện Kỳ Anh', null],
    ['Sở Khoa học và Công nghệ', 'Sở KH&CN', 'alias'],
    ['Sở Khoa học & Công nghệ', 'Sở Khoa học và Công nghệ', 'self'],
    ['Sở Giáo dục và Đào tạo', 'SỞ GD&ĐT', 'alias'],
    ['Sở Nội vụ', 'Sở Ngoại vụ', null],
  ])('%s ← %s: %s', (unit, name, expected) => {
    expect(answer(unit, name)).toBe(expected);
  });

  it('is nobody where there is no name', () => {
    expect(matcher('Sở Nội vụ').match(null)).toBeNull();
  });
});

describe('the mergers of 01/3/2025', () => {
  it.each([
    ['Sở Xây dựng', 'Sở Giao thông vận tải', 'predecessor'],
    ['Sở Xây dựng', 'Sở GTVT', 'predecessor'],
    ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư', 'predecessor'],
    ['Sở Nông nghiệp và Môi trường', 'Sở Tài nguyên và Môi trường', 'predecessor'],
    ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và PTNT', 'predecessor'],
    ['Sở Dân tộc và Tôn giáo', 'Ban Dân tộc', 'predecessor'],
    ['Sở Giao thông vận tải', 'Sở Xây dựng', null],
    ['Sở Tài chính', 'Sở Xây dựng', null],
  ])('%s took over %s: %s', (unit, name, expected) => {
    expect(answer(unit, name)).toBe(expected);
  });

  it('count from the day of the merger on', () => {
    expect(answer('Sở Xây dựng', 'Sở Giao thông vận tải', '2025-02-28')).toBeNull();
    expect(answer('Sở Xây dựng', 'Sở Giao thông vận tải', '2025-03-01')).toBe('predecessor');
  });

  it('name their day and their legal basis', () => {
    const found = matcher('Sở Xây dựng').match('Sở GTVT');
    expect(found).toMatchObject({ since: '2025-03-01', name: 'Sở GTVT' });
    expect(found).toHaveProperty('source', expect.stringContaining('190/2025/QH15'));
  });

  it.each([
    ['Sở Nội vụ', 'Người có công', 'predecessor'],
    ['Sở Nội vụ', 'Giáo dục nghề nghiệp', null],
    ['Sở Giáo dục và Đào tạo', 'Giáo dục nghề nghiệp', 'predecessor'],
    ['Sở Nội vụ', null, 'ambiguous'],
  ])('split by field: %s, %s: %s', (unit, field, expected) => {
    expect(answer(unit, 'Sở Lao động - Thương binh và Xã hội', END, { field })).toBe(expected);
  });
});

describe('01/7/2025', () => {
  it('has three levels on the day before and two from then on', () => {
    const names = (day: string) => levelsOn(organisations, day).map(({ name }) => name);
    expect(names('2025-06-30')).toEqual(['Cấp tỉnh', 'Cấp huyện', 'Cấp xã']);
    expect(names('2025-07-01')).toEqual(['Cấp tỉnh', 'Cấp xã']);
  });

  it.each([
    ['UBND tỉnh Tây Ninh', 'UBND tỉnh Long An', 'predecessor'],
    ['UBND tỉnh Tây Ninh', 'Ủy ban nhân dân tỉnh Long An', 'predecessor'],
    ['UBND thành phố Cần Thơ', 'UBND tỉnh Hậu Giang', 'predecessor'],
    ['UBND tỉnh Tây Ninh', 'UBND tỉnh Tiền Giang', null],
  ])('%s and %s: %s', (unit, name, expected) => {
    expect(answer(unit, name)).toBe(expected);
  });

  it('merged 63 provinces into 34', () => {
    const gone = organisations.filter(({ validTo }) => validTo === '2025-06-30');
    expect(gone.filter(({ kind }) => kind === 'unit')).toHaveLength(63 - 34);
  });
});

describe('the own province', () => {
  it.each([
    ['Sở Xây dựng tỉnh Hà Tĩnh', 'self'],
    ['Sở Xây dựng - Hà Tĩnh', 'self'],
    ['Sở Xây dựng tỉnh Nghệ An', null],
    ['Sở Giao thông vận tải tỉnh Hà Tĩnh', 'predecessor'],
  ])('knows %s: %s', (name, expected) => {
    const found = matcher('Sở Xây dựng', END, [], 'Hà Tĩnh').match(name);
    expect(found === null || found === 'ambiguous' ? found : found.relation).toBe(expected);
  });

  it('is not guessed', () => {
    expect(answer('Sở Xây dựng', 'Sở Xây dựng tỉnh Hà Tĩnh')).toBeNull();
    expect(answer('Sở Xây dựng tỉnh Hà Tĩnh', 'Sở Xây dựng')).toBe('self');
  });

  it.each([
    ['UBND TỈNH HÀ TĨNH', 'HÀ TĨNH'],
    ['Ủy ban nhân dân tỉnh Tây Ninh', 'Tây Ninh'],
    ['Sở Xây dựng', null],
    ['UBND xã Thạch Hà', null],
  ])('stands in %s: %s', (name, expected) => {
    expect(provinceIn(name)).toBe(expected);
  });
});

describe('what the officer says', () => {
  const entry = (over: Partial<UnitName>): UnitName => ({
    name: 'Viện Quy hoạch',
    kind: 'subUnit',
    validFrom: null,
    validTo: null,
    ...over,
  });
  const day = (at: string): About => ({ span: { from: at, to: at } });
  const half = { validFrom: '2025-01-01', validTo: '2025-06-30' };

  it.each([
    [entry({}), day('2025-05-05'), 'subUnit'],
    [entry({ kind: 'alias' }), {}, 'alias'],
    [entry(half), day('2025-06-30'), 'subUnit'],
    [entry(half), day('2025-07-01'), null],
    [entry(half), {}, 'ambiguous'],
    [entry({ ...half, kind: 'alias' }), day('2025-07-01'), 'ambiguous'],
    [entry({ kind: 'predecessor', validTo: '2025-06-30' }), {}, 'predecessor'],
    [entry({ kind: 'predecessor', validTo: '2025-12-31' }), {}, null],
  ])('%j about %j: %s', (own, about, expected) => {
    const found = matcher('Sở Xây dựng', END, [own]).match('VIỆN QUY HOẠCH', about);
    expect(found === null || found === 'ambiguous' ? found : found.relation).toBe(expected);
  });

  it('goes before the data', () => {
    const own = entry({ name: 'Sở Lao động - Thương binh và Xã hội', kind: 'predecessor' });
    const found = matcher('Sở Nội vụ', END, [{ ...own, validTo: '2025-02-28' }]).match(own.name);
    expect(found).toMatchObject({ relation: 'predecessor', source: null });
  });

  it('never joins another tone', () => {
    const own = entry({ name: 'Xã Thạch Hạ', kind: 'alias' });
    expect(matcher('Xã Đồng Mẫu', END, [own]).match('Xã Thạch Hà')).toBeNull();
  });
});

describe('an own pack', () => {
  it('stands in for a built-in entry of its id', () => {
    const gtvt = organisations.find(({ id }) => id === 'so-giao-thong-van-tai')!;
    const own = { ...gtvt, successors: [], validTo: null };
    const merged = organisationsOf([{ contributes: { organisations: [own] } }]);
    const units = { organisations: merged, own: [], province: null };
    expect(unitMatcher('Sở Xây dựng', END, units).match('Sở Giao thông vận tải')).toBeNull();
  });
});
