import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../../../lib/reading/meaning/address';
import { isPersonalLabel, PersonalData } from '../../../../lib/reading/meaning/privacy';

describe('isPersonalLabel', () => {
  it.each([
    'Chủ hồ sơ',
    'Họ tên chủ hồ sơ',
    'SĐT',
    'Số CMND/CCCD',
    'Địa chỉ',
    'Người xử lý',
    'Cán bộ thụ lý',
    'Tên tổ chức/cá nhân',
  ])('should drop %s', (label) => expect(isPersonalLabel(label)).toBe(true));
  it.each([
    'Mã hồ sơ',
    'Ngày công dân bổ sung',
    'Đơn vị',
    'HS Công dân rút',
    'Mã định danh',
    'Trạng thái',
  ])('should keep %s', (label) => expect(isPersonalLabel(label)).toBe(false));
});

describe('PersonalData', () => {
  const personal = new PersonalData();
  personal.add('Nguyễn Thị Hoa (042190001234)');
  personal.add('0912 345 678');

  it.each([
    ['Hồ sơ của NGUYỄN THỊ HOA - Cổng dịch vụ công', 'Hồ sơ của - Cổng dịch vụ công'],
    ['Gọi 0912345678', 'Gọi'],
    ['042190001234', ''],
    ['Chi tiết | Chủ hồ sơ: Ai Đó | Một cửa', 'Chi tiết - Một cửa'],
    ['Thư: a.b@c.vn', 'Thư'],
    ['Hoa hồng', 'Hoa hồng'],
    ['1.701', '1.701'],
    ['000.00.01.H99-261117-0001', '000.00.01.H99-261117-0001'],
    ['G09.20-20260609-0092637', 'G09.20-20260609-0092637'],
  ])('should scrub %j', (text, clean) => {
    expect(personal.scrub(text)).toBe(clean);
  });

  it('should keep of an address only what is nobody’s', () => {
    expect(
      cleanUrl(
        'https://u:p@motcua.vn/vi/ho-so?page=2&applicant=X&access_token=abc&ten=Nguy%E1%BB%85n%20Th%E1%BB%8B%20Hoa#/bao-cao/1?year=2026&keyword=k',
        personal,
      ),
    ).toBe('https://motcua.vn/vi/ho-so?page=2#/bao-cao/1?year=2026');
    expect(cleanUrl('https://sso.vn/cb?code=1&state=2', personal)).toBe('https://sso.vn/cb');
  });
});
