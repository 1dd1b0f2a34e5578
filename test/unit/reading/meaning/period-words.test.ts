import { describe, expect, it } from 'vitest';
import {
  headersIn,
  speaksOfOtherDays,
  type Days,
} from '../../../../lib/reading/meaning/period-words';

const OCTOBER: Days = { from: '2026-10-01', to: '2026-10-31' };
const QUARTER: Days = { from: '2026-07-01', to: '2026-09-30' };
const YEAR: Days = { from: '2026-01-01', to: '2026-12-31' };
const SO_FAR: Days = { from: '2026-01-01', to: '2026-10-31' };
const DAY: Days = { from: '2026-11-18', to: '2026-11-18' };
const WEEK: Days = { from: '2026-11-16', to: '2026-11-22' };

const read = (paths: string[], period: Days | null): (string | null)[] =>
  headersIn(
    paths.map((path) => path.split(' > ')),
    () => period,
  ).map((parts) => parts?.join(' > ') ?? null);

describe('headersIn', () => {
  it.each([
    ['Đã giải quyết trong tháng', OCTOBER],
    ['Đã giải quyết TRONG THÁNG 10', OCTOBER],
    ['Đã giải quyết trong tháng 10/2026', OCTOBER],
    ['Tháng báo cáo > Đã giải quyết', OCTOBER],
    ['Da giai quyet trong quy', QUARTER],
    ['Trong quý III > Đã giải quyết', QUARTER],
    ['Trong năm > Đã giải quyết', YEAR],
    ['Trong năm 2026 > Đã giải quyết', YEAR],
    ['Đã giải quyết trong ngày', DAY],
    ['Đã giải quyết > Trong tuần này', WEEK],
    ['Đã giải quyết > Trong kì', null],
    ['Kỳ này > Đã giải quyết', SO_FAR],
  ])('should take %s for the period itself', (path, period) => {
    expect(read([path], period)[0]!.toLowerCase()).toMatch(/trong kỳ/);
  });

  it.each([
    ['Đã giải quyết trong tháng', SO_FAR],
    ['Đã giải quyết trong tháng', QUARTER],
    ['Đã giải quyết trong tháng', { from: '2026-10-01', to: '2026-10-20' }],
    ['Đã giải quyết trong tháng', null],
    ['Đã giải quyết trong tháng 9', OCTOBER],
    ['Đã giải quyết trong tháng 10/2025', OCTOBER],
    ['Trong quý > Đã giải quyết', { from: '2026-08-01', to: '2026-10-31' }],
    ['Trong năm > Đã giải quyết', SO_FAR],
    ['Đã giải quyết trong ngày', OCTOBER],
    ['Đã giải quyết trong tuần', { from: '2026-11-17', to: '2026-11-23' }],
  ])('should refuse %s over other days', (path, period) => {
    expect(read([path], period)).toEqual([null]);
  });

  it.each(['Trước hạn', 'Trong hạn', 'Trong đó > Trực tuyến', 'Kỳ trước', 'Lũy kế kỳ trước'])(
    'should leave %s as it is',
    (path) => {
      expect(read([path], OCTOBER)).toEqual([path]);
    },
  );

  const GROUPS = [
    'Trong tháng > Tiếp nhận mới',
    'Trong tháng > Đã giải quyết',
    'Trong tháng > Đang giải quyết',
    'Lũy kế từ đầu năm > Tiếp nhận mới',
    'Lũy kế từ đầu năm > Đã giải quyết',
    'Lũy kế từ đầu năm > Đang giải quyết',
  ];

  it('should read the month beside running totals, but no open counts: whose they are is not said', () => {
    expect(read(GROUPS, OCTOBER)).toEqual([
      'trong kỳ > Tiếp nhận mới',
      'trong kỳ > Đã giải quyết',
      null,
      null,
      null,
      null,
    ]);
  });

  it('should read totals since New Year where the period begins there, not those since an unknown day', () => {
    expect(read(GROUPS, SO_FAR).slice(3, 5)).toEqual([
      'trong kỳ > Tiếp nhận mới',
      'trong kỳ > Đã giải quyết',
    ]);
    expect(read(['Lũy kế > Đã giải quyết'], SO_FAR)).toEqual([null]);
    expect(read(['Lũy kế đến nay > Đã giải quyết'], SO_FAR)).toEqual([null]);
  });

  it('should not read a total since New Year twice: in January both groups are the month', () => {
    expect(read(GROUPS, { from: '2026-01-01', to: '2026-01-31' }).slice(3)).toEqual([
      null,
      null,
      null,
    ]);
    expect(read(['Đã giải quyết', 'Đã giải quyết (lũy kế từ đầu năm)'], SO_FAR)[1]).toBeNull();
  });

  it('should not call a total in-period where what was carried over stands in the same group', () => {
    const paths = ['Trong tháng > Tiếp nhận > Tổng số', 'Trong tháng > Tiếp nhận > Kỳ trước'];
    expect(read(paths, OCTOBER)[0]).toBe('Tiếp nhận > Tổng số');
  });

  it('should keep the usual way of counting what waits', () => {
    const path = 'Chờ bổ sung (lũy kế cả kỳ trước)';
    expect(read(['Đã giải quyết', path], OCTOBER)[1]).toBe(path);
  });
});

describe('speaksOfOtherDays', () => {
  it.each([
    ['LŨY KẾ TỪ ĐẦU NĂM', OCTOBER],
    ['Lũy kế đến tháng 10/2026', OCTOBER],
    ['Trong tháng', SO_FAR],
    ['Tháng báo cáo', YEAR],
  ])('should hear that %s is not the period', (title, period) => {
    expect(speaksOfOtherDays(title, period)).toBe(true);
  });

  it.each([
    ['Lũy kế từ đầu năm', SO_FAR],
    ['Trong tháng', OCTOBER],
    ['Trong kỳ', SO_FAR],
    ['Chờ bổ sung (lũy kế cả kỳ trước)', OCTOBER],
    ['Kết quả giải quyết trong tháng 10/2026', SO_FAR],
    ['Kết quả giải quyết hồ sơ', OCTOBER],
  ])('should hear nothing of the kind in %s', (title, period) => {
    expect(speaksOfOtherDays(title, period)).toBe(false);
  });
});
