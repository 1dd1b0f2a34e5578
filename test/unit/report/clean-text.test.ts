import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../lib/report/values/clean-text';

describe('cleanText', () => {
  it.each([
    ['turned digits', 'hồ sơ \u202e9901\u202c', 'hồ sơ 9901'],
    ['isolates and marks', '\u2067a\u2069\u200f b\u2060', 'a b'],
    ['control characters', 'a\u0000b\u0001', 'ab'],
    ['a joiner inside a word stays', 'a\u200db', 'a\u200db'],
  ])('%s', (_case, raw, expected) => {
    expect(cleanText(raw)).toBe(expected);
  });
});
