import { describe, expect, it } from 'vitest';
import { namesPerson } from '../../../../lib/reading/meaning/person-content';

describe('namesPerson', () => {
  it.each([
    'Ông Lê Nam',
    'ông Lê Nam',
    'ÔNG LÊ NAM',
    'bà: Hoa',
    'chị hoa',
    'chuyển anh tuấn thẩm định',
    'bà trần thị bình',
    'ông bà nguyễn văn an',
    'Chờ bà Con ký',
    'Nguyễn Văn An',
  ])('should know that %s names somebody', (text) => {
    expect(namesPerson(text)).toBe(true);
  });

  it.each([
    'Chờ bà con nộp thêm',
    'CHỜ BÀ CON NỘP THÊM',
    'Bà con bổ sung giấy tờ',
    'Hỗ trợ bà mẹ nuôi con nhỏ',
    'Chờ anh chị em trong tổ họp',
    'Đang xử lý',
    'Sở Nội vụ',
  ])('should know that %s names nobody', (text) => {
    expect(namesPerson(text)).toBe(false);
  });
});
