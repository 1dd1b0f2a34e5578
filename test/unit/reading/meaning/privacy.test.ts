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
    ['Trả lại ông Đặng Văn Lâm', 'Trả lại'],
    ['Đã trả cho Ông/Bà Lê Thị Mận', 'Đã trả cho'],
    ['Đã gửi bà TRẦN THỊ NA (văn thư)', 'Đã gửi (văn thư)'],
    ['Sở Xây dựng tỉnh Bà Rịa - Vũng Tàu', 'Sở Xây dựng tỉnh Bà Rịa - Vũng Tàu'],
    ['UBND xã Bà Điểm', 'UBND xã Bà Điểm'],
    ['Chuyển ông trưởng phòng', 'Chuyển ông trưởng phòng'],
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
    expect(
      cleanUrl(
        'https://a.vn/hs?kw=Vu+Thi+Lan&ten=B&cb=C&canbo=D&hoten=E&search=F&tukhoa=G&don-vi=1',
        personal,
      ),
    ).toBe('https://a.vn/hs?don-vi=1');
    expect(cleanUrl('https://a.vn/Nguy%E1%BB%85n-Th%E1%BB%8B-Hoa/ho-so', personal)).toBe(
      'https://a.vn//ho-so',
    );
    expect(cleanUrl('https://sso.vn/cb?code=1&state=2', personal)).toBe('https://sso.vn/cb');
  });
});
