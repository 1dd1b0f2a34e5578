import { describe, expect, it } from 'vitest';
import {
  findNationalCode,
  isProcedureCode,
  isReceiptNumber,
  keptCode,
  looksLikeCode,
  nationalCode,
} from '../../../lib/domain/dossier-code';

describe('nationalCode', () => {
  it.each([
    '000.00.53.H48-220921-0099',
    '000.00.12.H56-221117-0001',
    'H21.14.01.03-250701-00012',
    'G09.20-20260609-0092637',
    '000.00.01.H99-261117-0001',
  ])('should know %s', (code) => {
    expect(nationalCode(` ${code.toLowerCase()} `)).toBe(code);
  });

  it.each([
    '000.00.53.H48-221321-0099',
    '000.00.53.H48-220931-0099',
    '1.001612.000.00.00.H48',
    'CNTBD.181121.00334',
    '000.00.53.H48-220921-0099 (Thẩm định)',
  ])('should refuse %s', (text) => {
    expect(nationalCode(text)).toBeNull();
  });

  it('should be found inside a line', () => {
    expect(findNationalCode('000.00.53.H48-220921-0099 (Thẩm định)')).toBe(
      '000.00.53.H48-220921-0099',
    );
  });
});

describe('local codes', () => {
  it.each([
    'CNTBD.181121.00334',
    '04.H44/GDDT11/29082018/0000',
    'SXD.07/22082018/0000',
    'CP-LG-15A0042',
  ])('should know %s', (code) => expect(looksLikeCode(code)).toBe(true));
  it.each([
    '17/11/2022',
    '1.001612.000.00.00.H48',
    '1.115835',
    '1.099',
    '15',
    'Đang xử lý',
    '2022-11-17',
  ])('should refuse %s', (text) => expect(looksLikeCode(text)).toBe(false));
  it('should tell procedure codes and receipt numbers', () => {
    expect(isProcedureCode('1.001612.000.00.00.H48')).toBe(true);
    expect(isReceiptNumber('0912345678')).toBe(true);
  });
});

describe('keptCode', () => {
  it('should hash a code that carries an identity number', () => {
    const kept = keptCode('DKKD-042190001234-01');
    expect(kept).toMatch(/^#[0-9a-f]{24}$/);
    expect(keptCode('DKKD-042190001234-01')).toBe(kept);
  });
  it('should keep a bare receipt number that looks like a phone', () => {
    expect(keptCode('0912345678')).toBe('0912345678');
  });
  it('should hash a bare number that stands under a personal label of the page', () => {
    expect(keptCode('184523997', new Set(['184523997']))).toMatch(/^#/);
  });
});
