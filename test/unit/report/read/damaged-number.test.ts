/** Whatever stands in a number's place: the number is taken only where nothing but that number stands there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { readReport } from '../../../../lib/report/read/read-report';
import { docxOf, p } from './docx-of';

const form = reportForms().find('report-hatinh')!;
const HEAD =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  );
const LINES = [
  [
    'dossiers.resolvedOverdue',
    '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
    (x: string) => `- Số hồ sơ giải quyết quá hạn: ${x} (hồ sơ);`,
  ],
  [
    'audit.count',
    '2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống',
    (x: string) => `+ Số lần đánh giá nội bộ trong năm: ${x} lần.`,
  ],
  [
    'audit.observations',
    '2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống',
    (x: string) =>
      `+ Có bao nhiêu điểm không phù hợp nhẹ, không phù hợp nặng, điểm lưu ý: ${x} điểm lưu ý.`,
  ],
] as const;

const piece = fc.constantFrom(
  ...'0 1 2 7 12 123 . , - – / % ( ) O l 2024'.split(' '),
  ...'khoảng hơn gần từ đến nghìn trăm'.split(' ').map((word) => ` ${word} `),
  ' ',
  ' ',
);
const damaged = fc.array(piece, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
const PLAIN = /^\s*(\d+|\d{1,3}(?:\.\d{3})+)\s*$/;

describe.each(LINES)('%s', (key, heading, line) => {
  it('is taken as it stands or not at all', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { values } = readReport(docxOf(HEAD + p(heading) + p(line(text))), 'a.docx', [form]);
        const plain = PLAIN.exec(text.replace(/\s+/g, ' '));
        const expected = plain ? Number(plain[1]!.replaceAll('.', '')) : undefined;
        expect([text, values[key] === undefined || values[key] === expected]).toEqual([text, true]);
      }),
      { numRuns: 200 },
    );
  });

  it('is taken where it is plain', () => {
    const { values } = readReport(docxOf(HEAD + p(heading) + p(line('12'))), 'a.docx', [form]);
    expect(values[key]).toBe(12);
  });
});
