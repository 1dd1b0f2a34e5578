/** A reference written out for the register is read back as the same. */
import { describe, expect, it } from 'vitest';
import { citationText } from '../../../components/narrative/citation-text';
import { documentOfText } from '../../../lib/register/recognise/line';
import { looseValues } from '../../../lib/domain/entry/entry';

const whole = {
  number: '807',
  symbol: 'QĐ-UBND',
  date: '2022-04-19',
  issuer: 'UBND tỉnh',
  subject: 'công bố Danh mục và Quy trình nội bộ',
};
const bare = { date: null, issuer: null, subject: null };

describe('a reference in one sentence', () => {
  it.each([
    [whole],
    [{ ...whole, ...bare }],
    [{ ...whole, issuer: null }],
    [{ number: '05', symbol: 'KH-SXD', date: '2026-01-05', issuer: null, subject: null }],
  ])('is recognised whole: %o', (ref) => {
    const entry = documentOfText(citationText(ref), 2026, () => 'x');
    expect(looseValues(entry!)['ref']).toEqual(ref);
  });
});
