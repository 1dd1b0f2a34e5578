/** The words that rules look for: a sentence that must be found, and near ones that must not. */
import { describe, expect, it } from 'vitest';
import rules from '../../../lib/packs/builtin/report-hatinh/rules.json';

const patterns = [...JSON.stringify(rules).matchAll(/"pattern":("(?:[^"\\\\]|\\\\.)*")/g)].map(
  ([, text]) => JSON.parse(text!) as string,
);
const patternWith = (words: string) => {
  const found = patterns.filter((one) => one.includes(words));
  expect(found).toHaveLength(1);
  return new RegExp(found[0]!, 'iu');
};

const CASES: [string, string[], string[]][] = [
  [
    'cấp độ',
    [
      'dịch vụ công trực tuyến 3, 4',
      'trực tuyến 3 và 4.',
      'trực tuyến mức độ 3',
      'mức độ 3,4 trên Cổng',
    ],
    [
      'trực tuyến 1.203 hồ sơ',
      'trực tuyến 3 hồ sơ',
      'trực tuyến 3, 4 hồ sơ',
      'trực tuyến 1, 203',
      'mức độ 12',
      'trực tuyến 4,5%',
    ],
  ],
  [
    'chất lượng nội',
    ['đánh giá chất lượng nội trong năm'],
    ['đánh giá chất lượng nội bộ', 'chất lượng nội dung'],
  ],
  ['xẩy ra', ['không xẩy ra sai sót'], ['không xảy ra sai sót']],
  ['qui (', ['theo qui trình'], ['theo quy trình', 'qui tắc']],
  ['quy trinh', ['theo quy trinh'], ['theo quy trình']],
  ['cấp huyện', ['UBND các huyện'], ['UBND xã', 'cấp xã']],
  [
    'Sở Lao động',
    ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở Nội vụ', 'người lao động, thương binh'],
  ],
];

describe('the words of a rule', () => {
  it.each(CASES)('%s', (words, found, passed) => {
    const pattern = patternWith(words);
    expect(found.filter((text) => !pattern.test(text))).toEqual([]);
    expect(passed.filter((text) => pattern.test(text))).toEqual([]);
  });
});
