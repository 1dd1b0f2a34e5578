/** What stands over, under, beside and around a table of values may say that its figures are not the report's own. */
import { describe, expect, it } from 'vitest';
import { docxOf, p, table } from './docx-of';
import { reading } from './corpus/reading';

const TITLE =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  );
const I22 = p(
  '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
);
const HEAD = ['Nội dung', 'Kết quả'];
const OVERDUE = ['Số hồ sơ giải quyết quá hạn', '7'];
const RECEIVED = ['Số hồ sơ TTHC phát sinh', '150'];
const letterhead = (own: string) =>
  table([
    p('UBND TỈNH AN LÂM') + p(own) + p('Số: 12/BC-X'),
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('An Lâm, ngày 16 tháng 11 năm 2025'),
  ]);
const read = (body: string, own = 'SỞ NỘI VỤ') =>
  reading(docxOf(letterhead(own) + TITLE + I22 + body));
const overdue = (body: string, own?: string) =>
  read(body, own).values['dossiers.resolvedOverdue'] ?? null;

describe('a line over a table', () => {
  it.each([
    'Các số liệu dưới đây là số liệu ước cả năm.',
    'Số liệu trong bảng là ước thực hiện đến 31/12/2025.',
    'Số liệu tính đến hết quý III.',
    'Kết quả từ ngày 01/01/2024 đến ngày 31/12/2024:',
    'Kết quả (từ 15/12/2023 đến 14/12/2024) như sau:',
    'Kết quả đến 30/6/2025:',
    'Kết quả năm ngoái:',
    'Sơ kết nửa năm 2025:',
    'Số liệu minh họa:',
    'Ví dụ:',
    'Mẫu biểu (để tham khảo):',
    'Kết quả tại Sở Y tế như sau:',
    'Số liệu trên là của Chi cục Kiểm lâm.',
  ])('is of another time, of nothing or of another office: %s', (line) => {
    expect(overdue(p(line) + table(HEAD, OVERDUE))).toBeNull();
  });

  it.each([
    'Kết quả đến 31/10/2025:',
    'Kết quả từ ngày 15/12/2024 đến ngày 15/11/2025:',
    'Kết quả tại Sở Nội vụ như sau:',
    'Kết quả tại Sở:',
    'Bảng 1. Kết quả theo hướng dẫn của Sở Khoa học và Công nghệ',
    'Số liệu lấy từ phần mềm của Trung tâm Phục vụ hành chính công.',
    'Số liệu tăng so với năm 2024.',
  ])('is of the report’s own: %s', (line) => {
    expect(overdue(p(line) + table(HEAD, OVERDUE))).toBe(7);
  });

  it.each([
    ['Bảng 1. Số liệu năm 2024', 'Nguồn: Cổng dịch vụ công.'],
    ['Bảng 1. Số liệu năm 2024', '(Kèm theo Công văn số 12/SNV-VP)'],
    ['4. Kết quả của Chi cục Kiểm lâm', 'Kết quả như sau:'],
  ])('that only adds to the one above it: %s / %s', (title, line) => {
    expect(overdue(p(title) + p(line) + table(HEAD, OVERDUE))).toBeNull();
  });

  it('is one of the form’s headings, with an estimate', () => {
    const heading = '2.2. Kết quả giải quyết TTHC (số liệu ước cả năm)';
    expect(overdue(p(heading) + table(HEAD, OVERDUE))).toBeNull();
  });
});

describe('the office’s own name in a title', () => {
  it.each([
    ['UBND XÃ BÌNH MINH', 'Kết quả tại UBND xã Bình Minh:'],
    ['UBND XÃ BÌNH MINH', 'Kết quả của xã:'],
    ['CHI CỤC THỦY LỢI', 'Kết quả của Chi cục:'],
    ['VĂN PHÒNG UBND TỈNH', 'Kết quả tại cơ quan Văn phòng UBND tỉnh:'],
  ])('%s: %s', (own, title) => {
    expect(overdue(p(title) + table(HEAD, OVERDUE), own)).toBe(7);
  });

  it.each([
    ['UBND XÃ BÌNH MINH', 'Kết quả của xã An Hòa:'],
    ['UBND XÃ BÌNH MINH', 'Kết quả cấp xã:'],
    ['UBND XÃ BÌNH MINH', 'Kết quả tại các xã:'],
    ['CHI CỤC THỦY LỢI', 'Kết quả của Chi cục Kiểm lâm:'],
    ['VĂN PHÒNG UBND TỈNH', 'Kết quả tại Trung tâm Phục vụ hành chính công (đơn vị trực thuộc):'],
  ])('is not another’s: %s: %s', (own, title) => {
    expect(overdue(p(title) + table(HEAD, OVERDUE), own)).toBeNull();
  });
});

describe('a note', () => {
  it.each(['Ghi chú: Số liệu trên là số liệu năm 2024.', '(*) Số liệu ước cả năm.'])(
    'right below the table: %s',
    (note) => {
      expect(overdue(table(HEAD, OVERDUE) + p(note))).toBeNull();
    },
  );

  it('that only explains is none of that', () => {
    expect(overdue(table(HEAD, OVERDUE) + p('Ghi chú: tăng do công dân nộp nhiều.'))).toBe(7);
  });

  const raised = (text: string, mark: string) =>
    `<w:p><w:r><w:t>${text}</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${mark}</w:t></w:r></w:p>`;
  it.each([
    ['Số hồ sơ giải quyết quá hạn (*)', '7', '(*)'],
    ['Số hồ sơ giải quyết quá hạn', '7 (*)', '(*)'],
    ['Số hồ sơ giải quyết quá hạn', raised('7', '1'), '(1)'],
    [raised('Số hồ sơ giải quyết quá hạn', '1'), '7', '(1)'],
  ])('far below, by its mark: %s | %s', (label, value, mark) => {
    const rows = table(HEAD, [label, value]) + p('- Công chức làm đúng quy trình.');
    expect(overdue(rows + p(`${mark} Số liệu ước cả năm.`))).toBeNull();
    expect(overdue(rows + p(`${mark} Gồm cả hồ sơ liên thông.`))).toBe(7);
  });

  it('that is nowhere leaves a marked number unclear', () => {
    expect(overdue(table(HEAD, ['Số hồ sơ giải quyết quá hạn', '7 (*)']))).toBeNull();
  });

  it.each([
    ['Số liệu ước cả năm 2025.', null],
    ['Số liệu năm 2024.', null],
    ['Gồm cả hồ sơ liên thông.', 7],
  ])('of the file’s own at the foot: %s', (text, value) => {
    const cell = '<w:p><w:r><w:t>7</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const found = reading(
      docxOf(TITLE + I22 + table(HEAD, ['Số hồ sơ giải quyết quá hạn', cell]), {
        'word/footnotes.xml': `<w:footnotes ${ns}><w:footnote w:id="2">${p(text)}</w:footnote></w:footnotes>`,
      }),
    );
    expect(found.values['dossiers.resolvedOverdue'] ?? null).toBe(value);
  });
});

describe('a table in a cell of another', () => {
  it.each([
    ['beside what names another year', table(HEAD, ['Kết quả năm 2024', table(OVERDUE)])],
    ['under the row of another unit', table(['Kết quả tại Chi cục A'], [table(OVERDUE)])],
    ['under a line of its own cell', table(['2', p('Số liệu năm 2024:') + table(OVERDUE)])],
  ])('%s', (_, body) => {
    expect(overdue(body)).toBeNull();
  });

  it('of the report’s own', () => {
    expect(overdue(table(['2. Giải quyết TTHC', p('Kết quả:') + table(OVERDUE)]))).toBe(7);
  });
});

describe('a sentence in a cell', () => {
  const SAYS = 'Số hồ sơ giải quyết quá hạn: 7 (hồ sơ)';
  it.each([
    ['in the row of another unit', table(['Đơn vị', 'Nội dung'], ['Chi cục A', SAYS])],
    ['under the heading of another year', table(['Năm 2024'], [SAYS])],
    ['beside a label of another unit', table(HEAD, ['Kết quả tại Chi cục A', SAYS])],
    ['under a title of another year', p('Bảng 1. Năm 2024') + table(['TT', 'Việc'], ['1', SAYS])],
  ])('%s', (_, body) => {
    expect(overdue(body)).toBeNull();
  });

  it('of this year beside the year before', () => {
    const last = 'Số hồ sơ giải quyết quá hạn: 9 (hồ sơ)';
    expect(overdue(table(['Năm 2024', 'Năm 2025'], [last, SAYS]))).toBe(7);
  });
});

describe('thousands and millions are told, not worked out', () => {
  it.each([
    [p('(Đơn vị tính: nghìn hồ sơ)') + table(HEAD, RECEIVED), 'dossiers.received'],
    [p('Kết quả (đơn vị: nghìn hồ sơ):') + table(HEAD, RECEIVED), 'dossiers.received'],
    [table([...HEAD, 'Ghi chú'], [...RECEIVED, 'nghìn hồ sơ']), 'dossiers.received'],
    [
      p('Đơn vị tính: triệu đồng') + table(HEAD, ['Kinh phí được cấp (đồng)', '20']),
      'budget.amount',
    ],
  ])('%#', (body, key) => {
    const found = read(body);
    expect(found.values[key] ?? null).toBeNull();
    expect(found.problems.map(({ code }) => code)).toContain('report/read-unclear');
  });

  it('a note of a plan or of a part of the year', () => {
    for (const note of ['Kế hoạch', 'Đến 30/6/2025', 'Ước cả năm'])
      expect(
        read(table([...HEAD, 'Ghi chú'], [...RECEIVED, note])).values['dossiers.received'] ?? null,
      ).toBeNull();
  });
});

describe('headings in the middle of a table', () => {
  it('the same again: what follows is read', () => {
    expect(overdue(table(HEAD, RECEIVED, HEAD, OVERDUE))).toBe(7);
  });

  it.each([
    ['Nội dung', 'Năm 2024'],
    ['Chỉ tiêu', 'Kế hoạch'],
    ['Nội dung', '2024'],
  ])('others: %s | %s', (...head) => {
    const found = read(table(HEAD, RECEIVED, head, OVERDUE));
    expect(found.values['dossiers.received']).toBe(150);
    expect(found.values['dossiers.resolvedOverdue'] ?? null).toBeNull();
  });
});
