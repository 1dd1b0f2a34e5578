/** Values in tables of other shapes: labels as headings, ticked answers, days over the table or in the label. */
import { describe, expect, it } from 'vitest';
import { docxOf, p, table } from './docx-of';
import { reading } from './corpus/reading';
import { reportForms } from '../../../../lib/packs/report-forms';
import { readReport } from '../../../../lib/report/read/read-report';

const TITLE =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  );
const I22 = p(
  '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
);
const read = (body: string) => reading(docxOf(TITLE + I22 + body));
const told = (found: ReturnType<typeof reading>) =>
  found.problems.map(({ code }) => code.replace('report/', ''));

describe('labels as headings over one row of values', () => {
  const HEAD = ['Số TTHC thuộc thẩm quyền', 'Số hồ sơ phát sinh', 'Số hồ sơ giải quyết quá hạn'];

  it('are read, with what is none of the form’s told', () => {
    const found = read(
      table(['TT', ...HEAD, 'Số hồ sơ chờ bổ sung'], ['1', '87', '5.640', '7', '12']),
    );
    expect(found.values).toMatchObject({
      'tthc.total': 87,
      'dossiers.received': 5640,
      'dossiers.resolvedOverdue': 7,
    });
    expect(found.places['dossiers.received']).toMatchObject({
      cell: { table: 0, row: 1, column: 2 },
    });
    const [row] = found.problems.filter(({ code }) => code === 'report/read-row-unknown');
    expect(row?.args).toMatchObject({ label: 'Số hồ sơ chờ bổ sung', text: '12' });
  });

  it('with a row that numbers the columns', () => {
    const found = read(table(HEAD, ['(1)', '(2)', '(3)'], ['87', '5.640', '7']));
    expect(found.values['dossiers.received']).toBe(5640);
  });

  it.each([
    ['two rows of values', [HEAD, ['87', '5.640', '7'], ['80', '5.000', '9']]],
    [
      'a year beside',
      [
        ['Năm', ...HEAD],
        ['2024', '87', '5.640', '7'],
      ],
    ],
    [
      'a month beside',
      [
        ['Tháng', ...HEAD],
        ['11', '87', '5.640', '7'],
      ],
    ],
    [
      'another unit beside',
      [
        ['Đơn vị', ...HEAD],
        ['Chi cục Bịa', '87', '5.640', '7'],
      ],
    ],
    [
      'an office beside',
      [
        ['Đơn vị', ...HEAD],
        ['Sở Y tế', '87', '5.640', '7'],
      ],
    ],
    [
      'a field of law beside',
      [
        ['Lĩnh vực', ...HEAD],
        ['Đất đai', '87', '5.640', '7'],
      ],
    ],
  ])('not with %s', (_, rows) => {
    const found = read(table(...rows));
    expect(found.values['dossiers.received'] ?? null).toBeNull();
    expect(told(found)).toContain('read-table-columns');
  });

  it('not under a title of another year', () => {
    const found = read(p('Số liệu năm 2024:') + table(HEAD, ['87', '5.640', '7']));
    expect(found.values['dossiers.received'] ?? null).toBeNull();
  });
});

describe('answers that are ticked', () => {
  const HEAD = ['STT', 'Nội dung', 'Có', 'Không', 'Ghi chú'];
  const DONE = 'Việc thực hiện đánh giá nội bộ năm 2025';
  it.each([
    [['1', DONE, 'x', '', ''], true],
    [['1', DONE, '☒', '☐', 'QĐ số 77/QĐ-BQL'], true],
    [['1', DONE, '', 'X', ''], false],
    [['1', DONE, '☐', '☑', ''], false],
    [['1', DONE, '', '', ''], null],
    [['1', DONE, 'x', 'x', ''], null],
    [['1', DONE, '2', '', ''], null],
  ])('%j', (row, value) => {
    expect(read(table(HEAD, row)).values['audit.done'] ?? null).toBe(value);
  });

  it('in a list of another year are not', () => {
    const found = read(p('Năm 2024:') + table(HEAD, ['1', DONE, 'x', '', '']));
    expect(found.values['audit.done'] ?? null).toBeNull();
  });
});

describe('the days the figures are of', () => {
  const HEAD = ['Nội dung', 'Kết quả'];
  it.each([
    'Kết quả (từ ngày 01/01/2025 đến hết ngày 15/11/2025):',
    'Số liệu tính từ ngày 01/01/2025 đến ngày 15/11/2025 như sau:',
    'Kết quả từ 01/01 đến 15/11/2025:',
  ])('over the table: %s', (line) => {
    const found = read(p(line) + table(HEAD, ['Số hồ sơ TTHC phát sinh', '150']));
    expect(found.period).toEqual({ from: '2025-01-01', to: '2025-11-15' });
    expect(found.values['dossiers.received']).toBe(150);
  });

  it('in the label', () => {
    const label = 'Số hồ sơ TTHC phát sinh (từ ngày 15/12/2024 đến hết ngày 14/11/2025)';
    const found = read(table(HEAD, [label, '150']));
    expect(found.period).toEqual({ from: '2024-12-15', to: '2025-11-14' });
    expect(found.values['dossiers.received']).toBe(150);
  });

  it('of another year, or of a part of it, in the label', () => {
    for (const days of [
      'từ ngày 01/01/2024 đến hết ngày 31/12/2024',
      'từ ngày 01/01/2025 đến ngày 30/6/2025',
    ]) {
      const found = read(table(HEAD, [`Số hồ sơ TTHC phát sinh (${days})`, '150']));
      expect(found.values['dossiers.received'] ?? null).toBeNull();
      expect(found.period).toBeNull();
      expect(told(found)).toContain('read-row-unknown');
    }
  });

  it('over a table without dossiers are none of the report’s', () => {
    const line = p('Đánh giá nội bộ từ ngày 10/11/2025 đến ngày 12/11/2025:');
    const found = read(line + table(HEAD, ['Số lần đánh giá nội bộ', '1']));
    expect(found.period).toBeNull();
  });

  it('said twice and differently are told', () => {
    const found = read(
      p('Kết quả (từ ngày 01/01/2025 đến hết ngày 15/11/2025):') +
        table(HEAD, ['Số hồ sơ TTHC phát sinh', '150']) +
        p(
          '- Số hồ sơ TTHC phát sinh năm 2025: 150 (hồ sơ, từ ngày 01/01/2025 đến hết ngày 17/11/2025);',
        ),
    );
    expect(found.period).toBeNull();
    expect(told(found)).toContain('read-contradiction');
  });
});

it('a label with the number of the standard in it', () => {
  const found = read(
    table(
      ['Nội dung', 'Kết quả'],
      ['Số lớp tập huấn về ISO 9001:2015 được đơn vị tổ chức trong năm', '01'],
    ),
  );
  expect(told(found)).not.toContain('read-row-unknown');
});

it('a list that the form prints as a table takes no sentences of its chapter', () => {
  const general = reportForms().find('report-general')!;
  const found = readReport(
    docxOf(
      TITLE +
        p('VIII. Kết quả giải quyết TTHC') +
        p('Kết quả từ ngày 15/12/2024 đến ngày 14/11/2025 như sau.') +
        p('Công chức tuân thủ quy trình nội bộ.'),
    ),
    'bao-cao.docx',
    [general],
  );
  expect(found.values).not.toHaveProperty(['dossiers.byField']);
});
