/** What stands where nothing was filled in is a missing value, whatever it is drawn with: never a text, never a number. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import type { ReportForm } from '../../../../lib/packs/report-schema';
import { readReport } from '../../../../lib/report/read/read-report';
import { docxOf, p, table } from './docx-of';

const [hatinh, general] = ['report-hatinh', 'report-general'].map((id) =>
  reportForms().find(id)!,
) as [ReportForm, ReportForm];

const TITLE =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  );
const reading = (body: string) => readReport(docxOf(body), 'bao-cao.docx', [hatinh]);
const told = (read: ReturnType<typeof reading>, code: string) =>
  read.problems
    .filter((one) => one.code === code)
    .map(({ place }) => (place as { field?: string }).field);

const BLANKS = ['...', '…', '…/…', '____', '……./…….', '.......', '… … …', '…/…/…', '.../...'];
const I21 = '2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống';
const I22 =
  '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:';
const I11 = '1.1. Ban hành văn bản chỉ đạo điều hành việc xây dựng và áp dụng ISO:';

/** Kind, heading, the line with `@` in the place of the value, and the keys that must not be known. */
const LINES: [string, string, string, string[]][] = [
  ['number', I22, '- Số hồ sơ giải quyết quá hạn: @ (hồ sơ);', ['dossiers.resolvedOverdue']],
  [
    'number without its unit',
    I22,
    '- Số hồ sơ giải quyết quá hạn: @',
    ['dossiers.resolvedOverdue'],
  ],
  [
    'money',
    '2.4. Kinh phí được cấp và việc sử dụng kinh phí:',
    'Số kinh phí được cấp trong năm: @ đồng',
    ['budget.amount', 'budget.narrative'],
  ],
  ['date', I21, '+ Thời gian tổ chức cuộc đánh giá gần nhất: @.', ['audit.lastDate']],
  ['document', I11, '- Tham mưu ban hành @, gồm 05 TTHC', ['publication.decision']],
  ['number of a document', I21, '+ Số Quyết định công bố: @.', ['publication.decisionNo']],
  ['text', I21, '+ Sắp xếp, lưu trữ tài liệu, hồ sơ: @', ['docControl.archive']],
  ['yes or no', I21, '- Việc thực hiện đánh giá nội bộ năm 2025: @;', ['audit.done']],
  [
    'list of documents',
    I21,
    '- Việc kiện toàn lại Ban chỉ đạo ISO của đơn vị: @.',
    ['committee.decisions'],
  ],
  [
    'part of a list',
    I11,
    '- Mục tiêu chất lượng và kế hoạch thực hiện mục tiêu chất lượng năm 2025: @',
    ['directives'],
  ],
  [
    'part of a list, in other words',
    I11,
    '- Mục tiêu chất lượng và kế hoạch thực hiện mục tiêu chất lượng năm 2025 @',
    ['directives'],
  ],
  ['list item', '1. Ưu điểm:', '- @;', ['assess.strengths']],
  ['list item without a mark', '1. Ưu điểm:', '@', ['assess.strengths']],
  ['list item with a number', '2. Tồn tại và nguyên nhân:', 'a) @', ['assess.weaknesses']],
  ['proposal', 'III. Kiến nghị - Đề xuất', '- @.', ['proposals']],
  [
    'document of a list',
    I11,
    '- @, áp dụng tại cơ quan và @ đơn vị trực thuộc;',
    ['directives', 'org.subUnitCount'],
  ],
  [
    'score',
    '2.5. Tự chấm điểm:',
    '- Căn cứ vào Bộ tiêu chí chấm điểm ban hành tại @, điểm tự chấm tại cơ quan: @.',
    ['score.self', 'score.criteriaDecision'],
  ],
  [
    'kinds of changes',
    I22,
    '- Số TTHC được sửa đổi, bổ sung, ban hành mới trong năm 2025: @ TTHC @;',
    ['tthc.changed', 'tthc.changedByKind'],
  ],
];

describe.each(LINES)('a blank in the place of a %s', (_kind, heading, line, keys) => {
  it.each(BLANKS)('is no value: %s', (blank) => {
    const read = reading(
      TITLE + p('I. KẾT QUẢ ĐẠT ĐƯỢC') + p(heading) + p(line.replaceAll('@', blank)),
    );
    for (const key of keys) expect(read.values).not.toHaveProperty([key]);
    expect(told(read, 'report/read-unclear')).toEqual([]);
    expect(told(read, 'report/read-blank')).toContain(keys[0]);
  });
});

describe('a blank', () => {
  it.each(BLANKS)('does not lengthen the text above it: %s', (blank) => {
    const read = reading(
      TITLE +
        p(I21) +
        p('+ Sắp xếp, lưu trữ tài liệu, hồ sơ: lưu theo mục lục.') +
        p(blank) +
        p(blank),
    );
    expect(read.values['docControl.archive']).toBe('lưu theo mục lục');
  });

  it.each(BLANKS)('between items of a list is none of them: %s', (blank) => {
    const read = reading(
      TITLE + p('1. Ưu điểm:') + p('- Quy trình được công khai.') + p(`- ${blank}`),
    );
    expect(read.values['assess.strengths']).toEqual([{ text: 'Quy trình được công khai' }]);
  });

  it.each([
    '.../.../2025',
    '…/…/2025',
    '……./……./2025',
    '…/3/2025',
    '__/__/2025',
    '... tháng ... năm 2025',
  ])('in a part of a day leaves the day unknown: %s', (day) => {
    const read = reading(TITLE + p(I21) + p(`+ Thời gian tổ chức cuộc đánh giá gần nhất: ${day}.`));
    expect(read.values).not.toHaveProperty(['audit.lastDate']);
    expect(told(read, 'report/read-blank')).toEqual(['audit.lastDate']);
  });

  it.each(['…%', '...%', '____ %'])('before a sign of percent is no share: %s', (share) => {
    const read = reading(
      TITLE + p('3. Giải pháp trong thời gian tới:') + p(`- Số hóa hồ sơ (chỉ tiêu: ${share}).`),
    );
    expect(read.values['assess.solutions']).toEqual([{ text: 'Số hóa hồ sơ', target: null }]);
  });

  it.each(['…', '...', '____'])('is no part of a symbol: %s', (blank) => {
    const read = reading(
      TITLE +
        p(I21) +
        p(`+ Số Quyết định công bố: ${blank}/QĐ-${blank} ngày ${blank}/${blank}/2025.`),
    );
    expect(read.values['publication.decisionNo']).toBeUndefined();
  });

  it.each(BLANKS)('in the head is no place, no name, no recipient: %s', (blank) => {
    const read = reading(
      table(
        [blank, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [blank, 'Độc lập - Tự do - Hạnh phúc'],
        [`Số: ${blank}/BC-${blank}`, `${blank}, ngày ${blank} tháng ${blank} năm 2025`],
      ) +
        TITLE +
        p(`Kính gửi: ${blank}`) +
        p(I22) +
        p('- Số hồ sơ giải quyết quá hạn: 02 (hồ sơ);') +
        p('Nơi nhận:') +
        p(`- ${blank};`) +
        p('- Lưu: VT.') +
        p('GIÁM ĐỐC') +
        p(blank),
    );
    const printed = [
      'org.parentName',
      'org.name',
      'doc.number',
      'doc.symbol',
      'doc.place',
      'doc.date',
      'doc.addressees',
      'recipients',
      'sign.name',
    ];
    for (const key of printed) expect(read.values).not.toHaveProperty([key]);
    expect(read.values['dossiers.resolvedOverdue']).toBe(2);
  });

  it.each(BLANKS)('in the annex is no unit, no score, no name: %s', (blank) => {
    const codes = ['7.2.1', '7.2.2', '7.2.3', '7.2.4', '7.2.5', '7.2.6'];
    const read = reading(
      TITLE +
        p('Nơi nhận:') +
        p('- UBND tỉnh;') +
        p('GIÁM ĐỐC') +
        p('Nguyễn Hải Yến') +
        p(`Phụ lục ${blank}`) +
        p(blank) +
        p(`(Kèm theo Báo cáo số ${blank}/BC-SYT ngày ${blank} của Sở Y tế)`) +
        table(
          ['TT', 'Tên đơn vị', ...codes.map((code) => `Tiêu chí ${code}`), 'Tổng điểm'],
          ['1', 'Trung tâm A', '0,5', blank, '1', blank, '1', '0,5', blank],
          ['2', blank, ...codes.map(() => blank), blank],
        ),
    );
    expect(read.values['annex.rows']).toEqual([
      { unit: 'Trung tâm A', scores: [0.5, null, 1, null, 1, 0.5] },
    ]);
    for (const key of ['annex.label', 'annex.title', 'annex.attachedTo'])
      expect(read.values).not.toHaveProperty([key]);
  });

  it.each(BLANKS)('is none of the answers of a choice: %s', (blank) => {
    const line = `- Hình thức kiểm tra của cơ quan cấp trên: ${blank}`;
    const read = readReport(docxOf(TITLE + p(line)), 'bao-cao.docx', [general]);
    expect(read.values).not.toHaveProperty(['check.mode']);
    expect(told(read, 'report/read-blank')).toContain('check.mode');
  });

  it.each(BLANKS)('in a cell of a table is no part of its item: %s', (blank) => {
    const blocks = general.sections.flatMap((section) => section.blocks);
    const { columns } = blocks.find(({ each }) => each === 'docs.rows')!.table!;
    const [first, second] = ['1', '2'].map((number) =>
      columns.map((_, at) =>
        at === 0 ? number : number === '1' && at === 1 ? 'Quy trình' : blank,
      ),
    );
    const rows = table(
      columns.map(({ title }) => title),
      first!,
      second!,
    );
    const read = readReport(docxOf(TITLE + rows), 'bao-cao.docx', [general]);
    const items = read.values['docs.rows'] as Record<string, unknown>[];
    expect(items[0]!['kind']).toBe('Quy trình');
    const others = [...Object.values(items[0]!).slice(1), ...Object.values(items[1] ?? {})];
    expect(others.every((part) => part === null)).toBe(true);
    expect(told(read, 'report/read-unclear')).toEqual([]);
  });
});
