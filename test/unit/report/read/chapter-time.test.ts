/** Chapters of a year before the report's, or of estimates, with all their parts. */
import { describe, expect, it } from 'vitest';
import { docxOf, p, table } from './docx-of';
import { reading } from './corpus/reading';

const TITLE =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  );
const read = (body: string) => reading(docxOf(TITLE + body)).values;
const HEAD = ['Nội dung', 'Kết quả'];
const rows = table(HEAD, ['Số hồ sơ giải quyết quá hạn', '7']);
const prose = p('- Số hồ sơ giải quyết quá hạn: 7 (hồ sơ).');

describe.each([
  ['in a table', rows],
  ['in prose', prose],
])('a value %s', (_, said) => {
  it.each([
    ['A. KẾT QUẢ NĂM 2024', '1. Kết quả giải quyết TTHC'],
    ['I. KẾT QUẢ NĂM 2024', '2.2. Kết quả giải quyết TTHC'],
    ['I. Kết quả đạt được (số liệu ước cả năm)', '2. Kết quả giải quyết TTHC'],
    ['I. KẾT QUẢ 2023-2024', '1. Kết quả giải quyết TTHC'],
    ['2.2. Kết quả giải quyết TTHC 6 tháng đầu năm 2025', ''],
  ])('under %s / %s is not the report’s', (chapter, part) => {
    const found = read(p(chapter) + (part === '' ? '' : p(part)) + said);
    expect(found['dossiers.resolvedOverdue'] ?? null).toBeNull();
  });

  it.each([
    ['I. KẾT QUẢ NĂM 2025', '1. Kết quả giải quyết TTHC'],
    ['I. Kết quả áp dụng TCVN ISO 9001-2015', '1. Kết quả giải quyết TTHC'],
    ['I. Kết quả đạt được năm 2025 so với năm 2024', '1. Kết quả giải quyết TTHC'],
  ])('under %s / %s is', (chapter, part) => {
    expect(read(p(chapter) + p(part) + said)['dossiers.resolvedOverdue']).toBe(7);
  });

  it('in the chapter of this year after the one of the year before is read', () => {
    const last = p('A. KẾT QUẢ NĂM 2024') + p('1. Kết quả giải quyết TTHC');
    const other = table(HEAD, ['Số hồ sơ giải quyết quá hạn', '9']);
    const own = p('B. KẾT QUẢ NĂM 2025') + p('1. Kết quả giải quyết TTHC');
    expect(read(last + other + own + said)['dossiers.resolvedOverdue']).toBe(7);
  });
});

it('a line that leads to a table of the year before heads no chapter', () => {
  const lead = p('I. Kết quả đạt được') + p('Năm 2024, Sở đã đạt được các kết quả sau:');
  const last = table(HEAD, ['Số hồ sơ giải quyết quá hạn', '9']);
  const own = p('Năm 2025, kết quả như sau:') + prose;
  expect(read(lead + last + own)['dossiers.resolvedOverdue']).toBe(7);
});

it('a chapter of next year’s tasks stays what it is', () => {
  const found = read(p('3. Phương hướng, nhiệm vụ năm 2026') + p('- Rà soát quy trình.'));
  expect(found['assess.solutions']).toEqual([{ text: 'Rà soát quy trình' }]);
});

describe('a table', () => {
  const overdue = (body: string) => read(body)['dossiers.resolvedOverdue'] ?? null;

  it('is of the year in the caption below it', () => {
    expect(overdue(rows + p('Bảng 1. Kết quả năm 2024'))).toBeNull();
    expect(overdue(rows + p('Bảng 1. Kết quả năm 2025'))).toBe(7);
  });

  it('has a title above: the line below is the next table’s', () => {
    const next = p('Bảng 2. Kết quả năm 2024') + table(HEAD, ['Số lần đánh giá nội bộ', '2']);
    expect(overdue(p('Bảng 1. Kết quả năm 2025') + rows + next)).toBe(7);
  });

  it('is what its last row says of all', () => {
    const says = (text: string) => table(HEAD, ['Số hồ sơ giải quyết quá hạn', '7'], [text, '']);
    expect(overdue(says('Số liệu trên là ước thực hiện cả năm'))).toBeNull();
    expect(overdue(says('Ghi rõ nguyên nhân quá hạn'))).toBe(7);
  });

  it('with shares beside the numbers is read', () => {
    const found = read(
      table(
        ['TT', 'Nội dung', 'Số lượng', 'Tỷ lệ (%)'],
        ['1', 'Số hồ sơ TTHC phát sinh', '4.200', '100'],
        ['2', 'Số hồ sơ giải quyết quá hạn', '20', '0,48'],
      ),
    );
    expect(found).toMatchObject({ 'dossiers.received': 4200, 'dossiers.resolvedOverdue': 20 });
  });

  it('says by how much it changed', () => {
    const found = read(
      table(
        [...HEAD, 'Ghi chú'],
        ['Số hồ sơ TTHC phát sinh', '6.012 hồ sơ (tăng 312 hồ sơ so với năm 2024)', ''],
        ['Số hồ sơ giải quyết quá hạn', '02', 'Giảm 05 hồ sơ so với cùng kỳ'],
      ),
    );
    expect(found).toMatchObject({ 'dossiers.received': 6012, 'dossiers.resolvedOverdue': 2 });
  });
});
