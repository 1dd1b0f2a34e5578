/**
 * Rules C01–C30 (domain §1.10) over reports typed by hand: the sound report passes, with one line changed it fails.
 * What the form does not print (dossiers resolved, last year's report) cannot be proven from the file, and is said.
 */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import type { FieldValue } from '../../../../lib/report/values/types';
import { checkRead } from '../../../../lib/report/read/check-read';
import { readReport } from '../../../../lib/report/read/read-report';
import { ROWS, writtenReport, type Changes } from './written-report';

const form = reportForms().find('report-hatinh')!;

const problemsOf = (changes: Changes = {}, figures: Record<string, FieldValue> = {}) => {
  const read = readReport(writtenReport(changes), 'bao-cao.docx', [form]);
  return checkRead(form, { ...read, values: { ...read.values, ...figures } }).filter(({ code }) =>
    /\/C\d\d$/.test(code),
  );
};
const ruleOf = (code: string, changes?: Changes, figures?: Record<string, FieldValue>) =>
  problemsOf(changes, figures).find((one) => one.code === `report/${code}`);
/** What a year's own figures state, which the form does not print. */
const FIGURES = {
  'dossiers.resolved': 1500,
  'dossiers.resolvedEarly': 1100,
  'dossiers.resolvedOnTime': 400,
  'dossiers.carriedOver': 20,
  'dossiers.inProgress': 45,
  'dossiers.inProgressOverdue': 0,
  'dossiers.paused': 3,
  'dossiers.withdrawn': 2,
};
const row = (at: number, change: (cells: string[]) => void): string[][] =>
  ROWS.map((cells, index) => {
    const own = [...cells];
    if (index === at) change(own);
    return own;
  });

describe('the sound report', () => {
  it('passes every rule that a file can prove, and says which it cannot', () => {
    const found = problemsOf().map(({ code, severity, args }) => [
      code.slice('report/'.length),
      severity,
      args['outcome'],
      args['missing'],
    ]);
    const unproven = (code: string, missing: string) => [code, 'info', 'unprovable', missing];
    expect(found).toEqual([
      unproven('C06', 'dossiers.resolved, dossiers.carriedOver'),
      unproven('C07', 'dossiers.resolved, dossiers.carriedOver'),
      unproven('C09', 'dossiers.inProgressOverdue'),
      unproven('C26', 'lastYear'),
      unproven(
        'C28',
        'dossiers.resolved, dossiers.resolvedEarly, dossiers.resolvedOnTime, dossiers.carriedOver, dossiers.inProgress, dossiers.paused, dossiers.withdrawn, dossiers.inProgressOverdue',
      ),
      unproven('C30', 'lastYear'),
    ]);
  });

  it('passes those as well once the figures of the year are known', () => {
    expect(problemsOf({}, FIGURES).map(({ code }) => code)).toEqual(['report/C26', 'report/C30']);
  });
});

const FAILS: [string, 'error' | 'warning' | 'info', string, Changes][] = [
  [
    'C01',
    'error',
    'an item of another year',
    { audit: '- Việc thực hiện đánh giá nội bộ năm 2024: Đã thực hiện theo kế hoạch.' },
  ],
  [
    'C01',
    'error',
    'an annex of another year',
    {
      annexTitle:
        'Kết quả chấm điểm tiêu chí 7.2 các đơn vị trực thuộc năm 2024 theo Quyết định 1900/QĐ-UBND',
    },
  ],
  ['C02', 'error', 'a day of issue within the period', { date: 'ngày 03 tháng 11 năm 2025' }],
  [
    'C03',
    'error',
    'a decision with another day elsewhere',
    {
      internal:
        '+ Kiểm soát tài liệu nội bộ (ban hành, sửa đổi tài liệu hệ thống quản lý chất lượng): đã cập nhật theo Quyết định số 611/QĐ-UBND ngày 25/4/2025.',
    },
  ],
  [
    'C04',
    'error',
    'fewer procedures changed than published',
    {
      changed:
        '- Số TTHC được sửa đổi, bổ sung, ban hành mới trong năm 2025: 03 TTHC được sửa đổi, bổ sung;',
    },
  ],
  [
    'C05',
    'error',
    'more procedures changed than there are',
    {
      tthc: '- Số TTHC thuộc thẩm quyền giải quyết của cơ quan theo phê duyệt của UBND tỉnh đến thời điểm hiện nay: 3 TTHC;',
    },
  ],
  [
    'C08',
    'warning',
    'a result for every dossier of a period that ended yesterday',
    {
      attached:
        '- Số hồ sơ được gắn kèm kết quả trả trên phần mềm dịch vụ công trực tuyến: 1530 (hồ sơ);',
    },
  ],
  [
    'C10',
    'warning',
    'a claim of timeliness beside late dossiers',
    { overdue: '- Số hồ sơ giải quyết quá hạn: 06 (hồ sơ);' },
  ],
  [
    'C11',
    'error',
    'inspections that do not add up',
    {
      inspections:
        '- Trong năm 2025, tại Sở Y tế đã thực hiện 04 cuộc kiểm tra, trong đó 01 cuộc do đoàn kiểm tra bên ngoài thực hiện (Đoàn kiểm tra CCHC của tỉnh) và 02 cuộc kiểm tra nội bộ cơ quan. Các phòng chấp hành tốt quy trình.',
    },
  ],
  ['C12', 'error', 'one unit fewer in the annex', { rows: ROWS.slice(0, 2) }],
  [
    'C12',
    'error',
    'another number of units in a sentence',
    { weakness: '- Tại 03 đơn vị trực thuộc, quy trình cập nhật còn chậm.' },
  ],
  ['C13', 'error', 'a total that is not the sum', { rows: row(1, (cells) => (cells[8] = '4,5')) }],
  [
    'C14',
    'error',
    'a score other than the annex’s',
    {
      self: '- Căn cứ vào Bộ tiêu chí chấm điểm ban hành tại Quyết định số 1900/QĐ-UBND ngày 12/9/2025 của UBND tỉnh, điểm tự chấm tại cơ quan: 4,5/5 (có phụ lục IA kèm theo).',
    },
  ],
  [
    'C15',
    'warning',
    'one figure for units with unlike totals',
    { rows: row(2, (cells) => cells.splice(5, 4, '1', '1', '0,5', '4,5')) },
  ],
  [
    'C16',
    'error',
    'a review on another day than the audit',
    {
      review:
        '- Việc xem xét của Lãnh đạo đối với HTQLCL: Lồng ghép trong họp giao ban hằng tháng; sau đợt đánh giá chất lượng nội bộ, thực hiện vào ngày 17/10/2025.',
    },
  ],
  [
    'C17',
    'warning',
    'only one of three classes of findings',
    {
      findings:
        '+ Có bao nhiêu điểm không phù hợp nhẹ, không phù hợp nặng, điểm lưu ý: 5 điểm lưu ý.',
    },
  ],
  [
    'C18',
    'warning',
    'a major finding that another sentence denies',
    {
      findings:
        '+ Có bao nhiêu điểm không phù hợp nhẹ, không phù hợp nặng, điểm lưu ý: 2 điểm không phù hợp nhẹ, 1 điểm không phù hợp nặng, 5 điểm lưu ý.',
    },
  ],
  [
    'C19',
    'warning',
    'a symbol of one body, issued by another',
    {
      weakness:
        '- Quy trình theo Quyết định số 88/QĐ-UBND ngày 02/4/2025 của Sở Y tế còn chậm được cập nhật.',
    },
  ],
  [
    'C20',
    'warning',
    'one document with two days',
    {
      weakness:
        '- Quy trình theo Quyết định số 1900/QĐ-UBND ngày 13/9/2025 của UBND tỉnh còn chậm được cập nhật.',
    },
  ],
  [
    'C21',
    'warning',
    'a document without its day at first',
    {
      self: '- Căn cứ vào Bộ tiêu chí chấm điểm ban hành tại Quyết định số 1900/QĐ-UBND, điểm tự chấm tại cơ quan: 5/5 (có phụ lục IA kèm theo).',
    },
  ],
  [
    'C22',
    'info',
    'a document of an earlier year',
    {
      committee:
        '- Việc kiện toàn lại Ban chỉ đạo ISO của đơn vị: Quyết định số 77/QĐ-SYT ngày 03/3/2023 về việc kiện toàn Ban Chỉ đạo ISO.',
    },
  ],
  [
    'C23',
    'warning',
    'a blank left standing',
    { weakness: '- Chưa triển khai Kế hoạch số ……… của tỉnh.' },
  ],
  ['C24', 'warning', 'an annex that is not there', { rows: null }],
  [
    'C25',
    'warning',
    'a word twice',
    {
      external:
        '+ Kiểm soát tài liệu có nguồn gốc bên ngoài: đã thực hiện thực hiện vào sổ công văn đến.',
    },
  ],
  ['C25', 'warning', 'an old spelling', { weakness: '- Một số qui trình cập nhật còn chậm.' }],
  [
    'C27',
    'warning',
    'levels of service that are no more',
    { weakness: '- Dịch vụ công mức độ 3, 4 còn ít hồ sơ.' },
  ],
  [
    'C29',
    'warning',
    'a report without its end mark',
    {
      closing:
        'Trên đây là báo cáo kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025, Sở Y tế gửi Sở Khoa học và Công nghệ tổng hợp.',
    },
  ],
  [
    'C29',
    'warning',
    'an item without an end',
    { weakness: '- Một số quy trình cập nhật còn chậm' },
  ],
];

describe('a report typed by hand', () => {
  it.each(FAILS)('fails %s (%s) with %s', (code, severity, _what, changes) => {
    expect(ruleOf(code)?.severity).not.toBe(severity === 'info' ? 'info' : severity);
    const found = ruleOf(code, changes);
    expect([found?.severity, found?.args['outcome']]).toEqual([severity, undefined]);
    expect(found?.message).not.toMatch(/\{|undefined|null/);
  });

  it.each([
    ['C06', 'error', { ...FIGURES, 'dossiers.resolved': 1551 }],
    ['C07', 'error', { ...FIGURES, 'dossiers.resolved': 1487 }],
    ['C09', 'warning', { ...FIGURES, 'dossiers.inProgressOverdue': 4 }],
    ['C28', 'warning', { ...FIGURES, 'dossiers.paused': 30 }],
  ] as const)(
    'fails %s (%s) once the figures of the year say otherwise',
    (code, severity, figures) => {
      const found = ruleOf(code, {}, figures);
      expect([found?.severity, found?.args['outcome']]).toEqual([severity, undefined]);
    },
  );

  it.each(['C26', 'C30'])('is told that %s asks for last year’s report', (code) => {
    const found = ruleOf(code)!;
    expect(found.args).toMatchObject({ outcome: 'unprovable', missing: 'lastYear' });
    expect(found.message).toContain('báo cáo năm trước');
  });

  it('has a document for every rule', () => {
    const asked = new Set([
      ...FAILS.map(([code]) => code),
      'C06',
      'C07',
      'C09',
      'C28',
      'C26',
      'C30',
    ]);
    const all = Array.from({ length: 30 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`);
    expect(all.filter((code) => !asked.has(code))).toEqual([]);
  });
});
