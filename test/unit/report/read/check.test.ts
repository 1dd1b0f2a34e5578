/** "Kiểm tra báo cáo": rules over a report that nobody made with this program. Invented office. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { checkRead } from '../../../../lib/report/read/check-read';
import { readReport } from '../../../../lib/report/read/read-report';
import { docxOf, p } from './docx-of';

const form = reportForms().find('report-hatinh')!;
const HEAD =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  );
const COUNTS =
  p(
    '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
  ) +
  p('- Số hồ sơ TTHC phát sinh năm 2025: 120 (hồ sơ, từ ngày 01/01/2025 đến hết ngày 10/11/2025);');

const found = (body: string) => {
  const read = readReport(docxOf(HEAD + COUNTS + body), 'bao-cao.docx', [form]);
  return checkRead(form, read)
    .filter(({ args }) => args['outcome'] !== 'unprovable')
    .map(({ code, severity }) => `${severity} ${code}`);
};

describe('the rules over a report typed by hand', () => {
  it.each([
    [
      'more procedures changed than there are',
      '- Số TTHC thuộc thẩm quyền giải quyết của cơ quan theo phê duyệt của UBND tỉnh đến thời điểm hiện nay: 5 TTHC;|- Số TTHC được sửa đổi, bổ sung, ban hành mới trong năm 2025: 9 TTHC;',
      'error report/C05',
    ],
    [
      'a document of one body said to be of another',
      '- Số hồ sơ giải quyết quá hạn: 0 (hồ sơ) theo Quyết định số 119/QĐ-UBND ngày 25/8/2020 của Sở Xây dựng.',
      'warning report/C19',
    ],
    [
      'a word twice',
      '- Đánh giá việc tuân thủ quy trình nội bộ trong giải quyết TTHC: Đã thực hiện thực hiện tốt.',
      'warning report/C25',
    ],
    [
      'a blank left standing',
      '- Đánh giá việc tuân thủ quy trình nội bộ trong giải quyết TTHC: theo Kế hoạch ngày   /3/2025.',
      'warning report/C23',
    ],
    [
      'levels of service that are no more',
      '- Đánh giá việc tuân thủ quy trình nội bộ trong giải quyết TTHC: dịch vụ công mức độ 3, 4 đạt tốt.',
      'warning report/C27',
    ],
  ])('find %s', (_name, lines, expected) => {
    expect(found('')).not.toContain(expected);
    expect(
      found(
        lines
          .split('|')
          .map((line) => p(line))
          .join(''),
      ),
    ).toContain(expected);
  });

  it('say that they cannot be asked of a report without a period', () => {
    const read = readReport(docxOf(HEAD), 'bao-cao.docx', [form]);
    expect(checkRead(form, read).map(({ code }) => code)).toEqual(['report/read-no-period']);
    // Which of the two is missing is said, and where it mostly stands.
    const yearless = { ...read, year: null };
    expect(checkRead(form, yearless).map(({ code }) => code)).toEqual(['report/read-no-year']);
  });
});
