import { describe, expect, it } from 'vitest';
import { accentKey, fold, normaliseText } from '../../../lib/domain/text';

describe('normaliseText', () => {
  it('should compose decomposed letters and drop invisible characters', () => {
    expect(normaliseText('Ho\u0302\u0300 \u00A0so\u031b\u200B ')).toBe('Hồ sơ');
  });
});

describe('fold', () => {
  it.each([
    ['Quá hạn (10)', 'qua han'],
    ['QUÁ  HẠN*', 'qua han'],
    ['qúa hạn', 'qua han'],
    ['Số hoá kết quả', 'so hoa ket qua'],
    ['Số hóa kết quả', 'so hoa ket qua'],
    ['Nhận trong kì', 'nhan trong ki'],
    ['Nhận trong kỳ', 'nhan trong ki'],
    ['Đang xử lý:', 'dang xu li'],
    ['Tổng số (3 = 4 + 5)', 'tong so'],
    ['Tổng số (3)=(4)+(5)+(6)', 'tong so'],
    ['Trả lại/ Rút HS', 'tra lai rut hs'],
  ])('should fold %j', (text, key) => {
    expect(fold(text)).toBe(key);
  });
});

it('accentKey should tell "Đúng" from "Dừng", which fold cannot', () => {
  expect(fold('Đúng')).toBe(fold('Dừng'));
  expect(accentKey('Đúng')).not.toBe(accentKey('Dừng'));
});
