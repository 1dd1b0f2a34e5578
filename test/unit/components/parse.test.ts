import { describe, expect, it } from 'vitest';
import { parseCount, parseDate, parseDecimal } from '../../../components/text/parse';
import { showCount, showDate, showInstant, showPercent } from '../../../components/text/format';

const good = <T>(value: T) => ({ ok: true, value });
const refused = { ok: false };

describe('what an officer types', () => {
  it.each([
    ['1099', good(1099)],
    ['1.099', good(1099)],
    ['0', good(0)],
    ['', good(null)],
    ['   ', good(null)],
    ['12,5', refused],
    ['1.70', refused],
    ['-3', refused],
    ['-', refused],
    ['12 hồ sơ', refused],
  ])('count %j', (text, expected) => {
    expect(parseCount(text)).toEqual(expected);
  });

  it.each([
    ['0,5', good(0.5)],
    ['5', good(5)],
    ['', good(null)],
    ['1.5', refused],
    ['1,', refused],
    ['năm', refused],
  ])('decimal %j', (text, expected) => {
    expect(parseDecimal(text)).toEqual(expected);
  });

  it.each([
    ['19/4/2022', good('2022-04-19')],
    ['05/01/2026', good('2026-01-05')],
    ['29/02/2024', good('2024-02-29')],
    ['', good(null)],
    ['29/02/2026', refused],
    ['31/04/2026', refused],
    ['19/4', refused],
    ['19/4/2022 08:00', refused],
  ])('date %j', (text, expected) => {
    expect(parseDate(text)).toEqual(expected);
  });
});

describe('what is shown', () => {
  it('puts dots between thousands and a comma before hundredths', () => {
    expect([0, 62, 999, 1701, 1526538].map(showCount)).toEqual([
      '0',
      '62',
      '999',
      '1.701',
      '1.526.538',
    ]);
    expect([99.26, 96.3, 75].map(showPercent)).toEqual(['99,26%', '96,3%', '75%']);
  });

  it('shows days and instants by the Vietnamese clock', () => {
    expect(showDate('2026-11-21')).toBe('21/11/2026');
    expect(showInstant('2026-11-21T09:05:00+07:00')).toBe('09:05 21/11/2026');
    expect(showInstant('2026-11-21')).toBe('21/11/2026');
  });
});
