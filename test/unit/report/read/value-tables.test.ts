/** Tables of labels and values in words of the office's own: a row is read where its label is one of the form's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxOf, p, table } from './docx-of';
import { reading } from './corpus/reading';

const HEAD =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  );
const I22 = p(
  '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
);
const read = (...rows: string[][]) => reading(docxOf(HEAD + I22 + table(...rows)));
const told = (found: ReturnType<typeof reading>, code: string) =>
  found.problems.filter((one) => one.code === `report/${code}`);

describe('a table of two columns', () => {
  it.each([
    ['Nội dung', 'Kết quả'],
    ['Chỉ tiêu', 'Số liệu'],
    ['NỘI DUNG', 'Kết quả năm 2025'],
    ['Nội dung báo cáo', 'Số lượng'],
  ])('%s | %s', (label, value) => {
    const found = read(
      [label, value],
      ['Số hồ sơ TTHC phát sinh năm 2025', '1.099'],
      ['Số hồ sơ giải quyết quá hạn (hồ sơ)', '02'],
      ['Tổng số TTHC thuộc thẩm quyền giải quyết', '39 TTHC'],
      ['Số lần đánh giá nội bộ', 'một (01) lần'],
      ['Thời gian tổ chức cuộc đánh giá gần nhất', '20/10/2025'],
      ['Việc thực hiện đánh giá nội bộ', 'Có'],
      ['Việc công bố, công bố lại HTQLCL trong năm', 'Không'],
      ['Quyết định ban hành Bộ tiêu chí chấm điểm', '2125/QĐ-UBND ngày 17/10/2022 của UBND tỉnh'],
      ['Điểm tự chấm tại cơ quan', '4,75/5 điểm'],
      ['Số hồ sơ được gắn kèm kết quả trả trên phần mềm', '1.083 (98,54%)'],
    );
    expect(found.values).toMatchObject({
      'dossiers.received': 1099,
      'dossiers.resolvedOverdue': 2,
      'tthc.total': 39,
      'audit.count': 1,
      'audit.lastDate': '2025-10-20',
      'audit.done': true,
      'publication.done': false,
      'score.criteriaDecision': { number: '2125', symbol: 'QĐ-UBND', date: '2022-10-17' },
      'score.self': { value: 4.75, max: 5 },
      'dossiers.resultAttached': 1083,
    });
    expect(found.places['dossiers.received']).toMatchObject({
      cell: { table: 0, row: 1, column: 1 },
    });
  });

  it('has no heading, but begins with a label of the form', () => {
    const found = read(['Số hồ sơ giải quyết quá hạn', '3'], ['Số lần đánh giá nội bộ', '2 lần']);
    expect(found.values).toMatchObject({ 'dossiers.resolvedOverdue': 3, 'audit.count': 2 });
  });
});

it('a table of several columns with number, unit and note', () => {
  const found = read(
    ['STT', 'Nội dung', 'Đơn vị tính', 'Kết quả', 'Ghi chú'],
    ['1', 'Số hồ sơ giải quyết quá hạn', 'hồ sơ', '04', ''],
    ['2', 'Số kinh phí được cấp', 'đồng', '25.000.000', 'Ngân sách phường'],
    ['3', 'Số lần đánh giá nội bộ', 'lần', '02', 'Số liệu năm 2024'],
  );
  expect(found.values).toMatchObject({
    'dossiers.resolvedOverdue': 4,
    'budget.amount': 25000000,
  });
  // The note says that it is another year's.
  expect(found.values).not.toHaveProperty(['audit.count']);
  expect(told(found, 'read-unclear')).toHaveLength(1);
});

describe('no value is taken', () => {
  const overdue = (value: string, label = 'Số hồ sơ giải quyết quá hạn') =>
    read(['Nội dung', 'Kết quả'], [label, value]);

  it.each([
    ['3 ngày', 'read-unclear'],
    ['3%', 'read-unclear'],
    ['2/15', 'read-unclear'],
    ['Có', 'read-unclear'],
    ['5 (hai)', 'read-unclear'],
    ['12 nghìn', 'read-unclear'],
    ['khoảng 20', 'read-inexact'],
    ['hơn 100 hồ sơ', 'read-inexact'],
    ['10-12', 'read-inexact'],
    ['từ 10 đến 12', 'read-inexact'],
    ['……', 'read-blank'],
    ['-', 'read-blank'],
    ['', 'read-blank'],
  ])('of "%s"', (value, code) => {
    const found = overdue(value);
    expect(found.values).not.toHaveProperty(['dossiers.resolvedOverdue']);
    expect(told(found, code).map(({ place }) => (place as { field: string }).field)).toEqual([
      'dossiers.resolvedOverdue',
    ]);
  });

  it.each([
    'Số hồ sơ giải quyết quá hạn năm 2024',
    'Số hồ sơ giải quyết quá hạn của Chi cục A',
    'Số hồ sơ giải quyết quá hạn quý III',
    'Tỷ lệ hồ sơ giải quyết quá hạn',
    'Số hồ sơ giải quyết chưa quá hạn',
  ])('for "%s", which is told with its place', (label) => {
    const found = overdue('7', label);
    expect(JSON.stringify(found.values)).not.toContain('7');
    const [row] = told(found, 'read-row-unknown');
    expect(row?.args).toMatchObject({ label, text: '7' });
    expect(row?.place).toMatchObject({ cell: { table: 0, row: 1, column: 1 } });
  });

  it('where two rows claim one item with different values', () => {
    const found = read(
      ['Nội dung', 'Kết quả'],
      ['Số hồ sơ giải quyết quá hạn', '3'],
      ['Hồ sơ giải quyết quá hạn', '5'],
    );
    expect(found.values).not.toHaveProperty(['dossiers.resolvedOverdue']);
    expect(told(found, 'read-contradiction')).toHaveLength(1);
  });

  it('of a label that goes on in the next row', () => {
    const found = read(
      ['Nội dung', 'Kết quả'],
      ['Số hồ sơ giải quyết quá hạn', '3'],
      ['', '5'],
      ['Số lần đánh giá nội bộ', '2'],
    );
    expect(found.values).not.toHaveProperty(['dossiers.resolvedOverdue']);
    expect(found.values['audit.count']).toBe(2);
  });

  it('under a row that names a part of the office or another time', () => {
    for (const group of ['Chi cục Kiểm lâm', 'Kỳ trước chuyển sang', 'Đất đai', 'Quý I']) {
      const found = read(
        ['Nội dung', 'Kết quả'],
        ['Số lần đánh giá nội bộ', '2'],
        [group, ''],
        ['Số hồ sơ giải quyết quá hạn', '3'],
      );
      expect(found.values['audit.count']).toBe(2);
      expect(found.values).not.toHaveProperty(['dossiers.resolvedOverdue']);
      expect(told(found, 'read-row-unknown')).toHaveLength(1);
    }
  });

  it('but under a row that is a heading, or speaks in the form’s words', () => {
    const found = read(
      ['TT', 'Nội dung', 'Kết quả'],
      ['I', 'Kết quả giải quyết hồ sơ', ''],
      ['1', 'Số hồ sơ giải quyết quá hạn', '3'],
      ['II', 'KINH PHÍ', ''],
      ['1', 'Kinh phí được cấp (đồng)', '5.000.000'],
    );
    expect(found.values).toMatchObject({
      'dossiers.resolvedOverdue': 3,
      'budget.amount': 5000000,
    });
  });

  it('of a table whose title names a part of the office or another time', () => {
    for (const title of ['Kết quả 6 tháng đầu năm:', 'Bảng 1. Kết quả tại Chi cục Kiểm lâm']) {
      const body = p(title) + table(['Nội dung', 'Kết quả'], ['Số hồ sơ giải quyết quá hạn', '3']);
      const found = reading(docxOf(HEAD + I22 + body));
      expect(found.values).not.toHaveProperty(['dossiers.resolvedOverdue']);
      expect(told(found, 'read-table-emptied')).toHaveLength(1);
    }
  });

  it.each([
    [['Nội dung', 'Năm 2024', 'Năm 2025']],
    [['Nội dung', 'Kế hoạch', 'Thực hiện']],
    [['Chỉ tiêu', 'Sở Y tế', 'Chi cục A']],
    [['Nội dung', 'Kết quả', 'Kết quả']],
  ])('of several columns of numbers: %j', (head) => {
    const found = read(
      head,
      ['Số hồ sơ giải quyết quá hạn', '3', '4'],
      ['Số lần đánh giá nội bộ', '02 lần', '02 lần'],
    );
    expect(found.values).not.toHaveProperty(['dossiers.resolvedOverdue']);
    expect(found.values).not.toHaveProperty(['audit.count']);
    expect(told(found, 'read-table-columns')).toHaveLength(1);
  });
});

describe('a table that is not read is told', () => {
  it('as a warning where items of its chapter are not known', () => {
    const found = read(
      ['Lĩnh vực', 'Người phụ trách'],
      ['Đất đai', 'Phòng A'],
      ['Nhà ở', 'Phòng B'],
    );
    const [one] = told(found, 'read-table-emptied');
    expect(one?.severity).toBe('warning');
    expect(one?.args).toMatchObject({ count: 3, table: 'Lĩnh vực · Người phụ trách' });
    expect(String(one?.args?.['heading'])).toContain('2.2.');
    expect(String(one?.args?.['labels'])).toContain('Số hồ sơ giải quyết quá hạn');
  });

  it('as a remark where nothing of its chapter is missing', () => {
    const body =
      p('II. Đánh giá chung') +
      p('1. Ưu điểm') +
      p('- Quy trình được công khai.') +
      table(['Tên', 'Nơi'], ['a', 'b']);
    const found = reading(docxOf(HEAD + body));
    expect(told(found, 'read-table-emptied')).toEqual([]);
    expect(told(found, 'read-table-unread')[0]?.args).toMatchObject({
      count: 2,
      heading: '1. Ưu điểm',
    });
  });
});

it('no table of random cells gives a value whose label is not in it', () => {
  const words = [
    'Nội dung', 'Kết quả', 'STT', 'Ghi chú', 'Đơn vị tính', 'Năm 2024', '1', '02', '1.099', '12/15',
    '5/5', 'Có', 'Không', '20/10/2025', 'hồ sơ', 'quá hạn', 'Hồ sơ', '3 lần', '10%', '…', 'Quý I',
    '119/QĐ-SXD ngày 19/10/2021', 'Tổng cộng', '- Trong đó:', '25.000.000 đồng', 'Chi cục A',
  ]; // prettier-ignore
  const cell = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 }));
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(rows, (cells) => {
      const found = read(...cells.map((row) => row.map((one) => one.replaceAll('<', ''))));
      const more = Object.keys(found.values).filter((key) => found.places[key]?.cell);
      expect(more).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

describe('a row below one of another unit or time is not taken', () => {
  const OVERDUE = ['Số hồ sơ giải quyết quá hạn', '7'];
  const HEADED = ['Nội dung', 'Kết quả'];
  it.each([
    ['a year alone', [HEADED, ['2024', ''], OVERDUE]],
    ['another unit with a number of its own', [HEADED, ['Chi cục Kiểm lâm', '45'], OVERDUE]],
    ['another year with a number of its own', [HEADED, ['Năm 2024', '120'], OVERDUE]],
    ['the plan of the year', [HEADED, ['Kế hoạch năm 2025', ''], OVERDUE]],
    ['its targets', [HEADED, ['Mục tiêu năm 2025', ''], OVERDUE]],
    ['an island commune', [HEADED, ['Đặc khu Bịa', ''], OVERDUE]],
    [
      'a unit, and a row with its index alone',
      [
        ['STT', ...HEADED],
        ['1', 'Chi cục Bịa', ''],
        ['2', '', ''],
        ['3', ...OVERDUE],
      ],
    ],
    [
      'a note that names another unit',
      [
        [...HEADED, 'Ghi chú'],
        [...OVERDUE, 'Số liệu của Chi cục Kiểm lâm'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(read(...rows).values['dossiers.resolvedOverdue'] ?? null).toBeNull();
  });

  it.each([
    'Số liệu giải quyết hồ sơ năm 2024',
    'Số liệu của năm 2024 như sau.',
    'Bảng 1. Số liệu 2024',
    'Kết quả 2024:',
    'Số liệu 2023-2024:',
    'Bảng 2. Kế hoạch năm 2025',
  ])('title: %s', (title) => {
    const found = reading(docxOf(HEAD + I22 + p(title) + table(HEADED, OVERDUE)));
    expect(found.values['dossiers.resolvedOverdue'] ?? null).toBeNull();
  });

  it.each(['Bảng 1. Kết quả năm 2025', 'Kết quả 2025 theo TCVN ISO 9001:2015:', 'Bảng 1. Số liệu'])(
    'of its own it is: %s',
    (title) => {
      const found = reading(docxOf(HEAD + I22 + p(title) + table(HEADED, OVERDUE)));
      expect(found.values['dossiers.resolvedOverdue']).toBe(7);
    },
  );

  it('an index over others opens nothing and closes nothing', () => {
    const found = read(HEADED, ['I', ''], OVERDUE);
    expect(found.values['dossiers.resolvedOverdue']).toBe(7);
  });
});

describe('what a heading says in brackets', () => {
  const ROWS = [
    ['Thời gian tổ chức cuộc đánh giá gần nhất', '20/10/2024'],
    ['Điểm tự chấm tại cơ quan', '4/5'],
    ['Việc thực hiện đánh giá nội bộ', 'Có'],
    ['Số hồ sơ giải quyết quá hạn', '7'],
  ];
  const KEYS = ['audit.lastDate', 'score.self', 'audit.done', 'dossiers.resolvedOverdue'];
  it.each([
    ['Nội dung', 'Kết quả (năm 2024)'],
    ['Nội dung', 'Kết quả (6 tháng đầu năm)'],
    ['Nội dung', 'Kết quả (Chi cục Bịa)'],
    ['Nội dung (số liệu năm 2024)', 'Kết quả'],
  ])('is of what the figures are: %s | %s is told', (label, value) => {
    const found = read([label, value], ...ROWS);
    for (const key of KEYS) expect(found.values[key] ?? null).toBeNull();
    expect(told(found, 'read-table-emptied')).toHaveLength(1);
  });

  it.each(['Kết quả (năm 2025)', 'Kết quả (2025)', 'Số lượng (hồ sơ)', 'Số lượng (ĐVT: hồ sơ)'])(
    'or its own year, or a unit: %s',
    (value) => {
      const found = read(['Nội dung', value], ['Số hồ sơ giải quyết quá hạn', '7']);
      expect(found.values['dossiers.resolvedOverdue']).toBe(7);
    },
  );
});

it('the line of the unit between a title and its table hides no title', () => {
  const between = p('Bảng 1. Số liệu năm 2024') + p('(Đơn vị tính: hồ sơ)');
  const rows = table(['Nội dung', 'Kết quả'], ['Số hồ sơ giải quyết quá hạn', '7']);
  const found = reading(docxOf(HEAD + I22 + between + rows));
  expect(found.values['dossiers.resolvedOverdue'] ?? null).toBeNull();
});

it('a sentence that ends before the table is no title of it', () => {
  const before = p('Năm 2025 cơ quan đã khắc phục tồn tại của năm 2024.');
  const rows = table(['Nội dung', 'Kết quả'], ['Số hồ sơ giải quyết quá hạn', '7']);
  const found = reading(docxOf(HEAD + I22 + before + rows));
  expect(found.values['dossiers.resolvedOverdue']).toBe(7);
});

describe('one value cell merged over several rows', () => {
  const cell = (text: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${p(text)}</w:tc>`;
  const [FIRST, REST] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
  const rows = (...all: string[][]) =>
    reading(
      docxOf(
        HEAD +
          I22 +
          `<w:tbl>${all.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`,
      ),
    );
  const head = [cell('Nội dung'), cell('Kết quả')];

  it('is of none of the labels beside it', () => {
    const found = rows(
      head,
      [cell('Số lần đánh giá nội bộ'), cell('2', FIRST)],
      [cell('Số điểm không phù hợp nặng'), cell('', REST)],
      [cell('Số hồ sơ giải quyết quá hạn'), cell('7')],
    );
    expect(found.values['audit.count'] ?? null).toBeNull();
    expect(found.values['audit.majorNC'] ?? null).toBeNull();
    expect(found.values['dossiers.resolvedOverdue']).toBe(7);
    expect(told(found, 'read-unclear').map(({ place }) => place?.field)).toEqual([
      'audit.count',
      'audit.majorNC',
    ]);
  });

  it('is of its label where that is merged over the same rows', () => {
    const found = rows(
      head,
      [cell('Số lần đánh giá nội bộ', FIRST), cell('2', FIRST)],
      [cell('', REST), cell('', REST)],
      [cell('Số hồ sơ giải quyết quá hạn'), cell('7')],
    );
    expect(found.values).toMatchObject({ 'audit.count': 2, 'dossiers.resolvedOverdue': 7 });
  });
});
