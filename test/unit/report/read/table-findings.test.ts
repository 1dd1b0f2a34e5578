/** "Kiểm tra báo cáo" over values in tables: what a table is called and what its cells are called claims nothing. */
import { expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { checkRead } from '../../../../lib/report/read/check-read';
import { reading } from './corpus/reading';
import { docxOf, p, table } from './docx-of';

const form = reportForms().find('report-hatinh')!;
const HEAD =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  ) +
  p(
    '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
  );
const findings = (body: string) => {
  const read = reading(docxOf(HEAD + body));
  expect(read.values['dossiers.resolvedOverdue']).toBe(7);
  return checkRead(form, read)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, message }) => `${code} ${message}`);
};
const OVER = p('Kết quả từ ngày 01/01/2025 đến hết ngày 15/11/2025:');
const ROW = ['Số hồ sơ phát sinh', 'Số hồ sơ giải quyết đúng hạn', 'Số hồ sơ giải quyết quá hạn'];

it('the label of a number is no claim of timeliness', () => {
  const found = findings(OVER + table(ROW, ['5.640', '5.633', '7']));
  expect(found.filter((one) => one.startsWith('report/C10'))).toEqual([]);
});

it('a sentence in a cell may be one', () => {
  const says = ['Đánh giá', 'Công chức giải quyết hồ sơ đúng thời gian.'];
  const found = findings(OVER + table(ROW, ['5.640', '5.633', '7']) + table(says));
  expect(found.filter((one) => one.startsWith('report/C10'))).toHaveLength(1);
});

it('the title of a table and the line of its unit are no items that must end with a stop', () => {
  const title = p('Bảng 1. Kết quả năm 2025 (từ ngày 01/01/2025 đến hết ngày 15/11/2025)');
  const unit = p('ĐVT: hồ sơ') + p('(Đơn vị tính: hồ sơ)');
  const found = findings(title + unit + table(ROW, ['5.640', '5.633', '7']));
  expect(found.filter((one) => one.startsWith('report/C29'))).toEqual([]);
});
