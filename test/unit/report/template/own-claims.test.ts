/** Sentences of the office's own words that say what was so last year: the officer keeps or blanks each. Invented reports. */
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../lib/report/template/fill';
import {
  isBlanked,
  OWN_CLAIM,
  templateFrom,
} from '../../../../lib/report/template/from/template-from';
import { claimsIn } from '../../../../lib/report/template/from/own-claims';
import { p, table } from '../read/docx-of';
import { draftOf, hatinh, partsOf, says, templateOf } from './template-of';

const HEAD = p('BÁO CÁO') + p('Kết quả duy trì ISO năm 2025') + p('Sở báo cáo như sau:');
const of = (...texts: string[]) =>
  templateFrom(templateOf(HEAD + texts.map((one) => p(one)).join('')), hatinh);
const claims = (...texts: string[]) =>
  of(...texts)
    .proposals.filter(({ key }) => key === OWN_CLAIM)
    .map(({ text, from, to }) => text.slice(from, to));

describe('a sentence that says something of the year', () => {
  it.each([
    ['- Sở chưa cử cán bộ đi tập huấn.', ['Sở chưa cử cán bộ đi tập huấn']],
    [
      '- Không có khiếu nại, tố cáo về giải quyết hồ sơ.',
      ['Không có khiếu nại, tố cáo về giải quyết hồ sơ'],
    ],
    ['- Khiếu nại, tố cáo: không có.', ['không có']],
    [
      'a) Phòng đã rà soát toàn bộ tài liệu. Tài liệu lưu tại kho.',
      ['Phòng đã rà soát toàn bộ tài liệu'],
    ],
    ['- Do dịch bệnh, các lớp phải lùi lại.', ['Do dịch bệnh, các lớp phải lùi lại']],
  ])('%s', (text, found) => {
    expect(claims(text)).toEqual(found);
  });

  it.each([
    // Its number becomes a blank: the sentence is seen to be open.
    '- Sở đã tổ chức 2 đợt kiểm tra.',
    // Duties, names of numbers, headings of columns say nothing of a year.
    '- Cán bộ phải thực hiện đúng quy trình, không tự ý sửa đổi.',
    'Số hồ sơ đã giải quyết',
    'Đã giải quyết',
    '2. Tồn tại, hạn chế và nguyên nhân:',
  ])('none: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it('is never proposed as sure, and is shown whole with its line', () => {
    const [one] = of('- Sở chưa cử cán bộ đi tập huấn.').proposals.filter(isBlanked);
    expect(one).toMatchObject({
      sure: false,
      text: '- Sở chưa cử cán bộ đi tập huấn.',
      placeholder: '……………',
    });
  });

  it('within a table is proposed too', () => {
    const { proposals } = templateFrom(
      templateOf(HEAD + table(['Nội dung', 'Kết quả'], ['Khiếu nại', 'Không có đơn nào'])),
      hatinh,
    );
    expect(proposals.map(({ text }) => text)).toContain('Không có đơn nào');
  });

  it('of a list of dots: they are no end of a sentence', () => {
    expect(claimsIn('Đã cử ... lượt người đi học.')).toEqual([{ from: 0, to: 27 }]);
  });
});

describe('a sentence with last year’s year in it', () => {
  const LINE = '- Trong năm 2025 không có khiếu nại.';
  const printed = (keys: readonly string[]) => {
    const { proposals, write } = of(LINE);
    const own = proposals.filter(({ key, text }) => text === LINE && keys.includes(key));
    expect(own).toHaveLength(keys.length);
    const { bytes } = fillTemplate(write(new Set(own.map(({ id }) => id))), draftOf({}));
    return says(partsOf(bytes!)['word/document.xml']!).at(-1);
  };

  it('may live on with this year, become a blank, or stay: a blank takes the year along', () => {
    expect(printed(['report.year'])).toBe('- Trong năm 2026 không có khiếu nại.');
    expect(printed([OWN_CLAIM])).toBe('- …………….');
    expect(printed(['report.year', OWN_CLAIM])).toBe('- …………….');
    expect(printed([])).toBe(LINE);
  });
});
