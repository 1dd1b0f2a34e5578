/** Headings as offices write them: none becomes an item of the list before it, no item becomes a heading. Invented office. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { readReport } from '../../../../lib/report/read/read-report';
import { docxOf, p, table } from './docx-of';

const form = reportForms().find('report-hatinh')!;
const bold = (text: string): string =>
  p(`<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`);

const HEAD =
  table(
    ['UBND TỈNH BÌNH MINH', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
    ['Số: 45/BC-SYT', 'Bình Minh, ngày 05 tháng 11 năm 2025'],
  ) +
  p('BÁO CÁO') +
  p('Kết quả áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025');
const SOLUTIONS =
  p('II. ĐÁNH GIÁ CHUNG') +
  p('3. Giải pháp trong thời gian tới:') +
  p('- Tiếp tục duy trì hệ thống.');
const ASK = 'Đề nghị Sở Khoa học và Công nghệ tổ chức tập huấn';

const read = (body: string) => readReport(docxOf(HEAD + body), 'bao-cao.docx', [form]);
const foreign = ({ problems }: ReturnType<typeof read>) =>
  problems.filter(({ code }) => code === 'report/read-foreign').map(({ args }) => args.heading);

describe('the heading of the proposals', () => {
  it.each([
    p('III. Kiến nghị - Đề xuất'),
    p('III. KIẾN NGHỊ, ĐỀ XUẤT'),
    p('III – KIẾN NGHỊ, ĐỀ XUẤT'),
    p('III/ Đề xuất, kiến nghị:'),
    p('III. Kiến nghị đề xuất với tỉnh'),
    p('IV. Những kiến nghị và đề xuất của đơn vị'),
    p('PHẦN III. KIẾN NGHỊ, ĐỀ XUẤT'),
    p('3. KIẾN NGHỊ, ĐỀ XUẤT'),
    p('4. Kiến nghị, đề xuất:'),
    bold('4. Kiến nghị, đề xuất'),
    bold('Kiến nghị, đề xuất'),
    p('KIẾN NGHỊ, ĐỀ XUẤT'),
  ])('%s', (heading) => {
    const found = read(SOLUTIONS + heading + p(`- ${ASK}.`));
    expect(found.values['assess.solutions']).toEqual([{ text: 'Tiếp tục duy trì hệ thống' }]);
    expect(found.values['proposals']).toEqual([{ text: ASK }]);
    expect(foreign(found)).toEqual([]);
  });
});

describe('a chapter that the form does not have', () => {
  it.each([
    p('IV. Việc khác, phát sinh'),
    p('IV. VIỆC KHÁC, PHÁT SINH'),
    p('4. VIỆC KHÁC, PHÁT SINH'),
    bold('4. Việc khác, phát sinh'),
    p('V – Phương hướng năm sau'),
  ])('%s', (heading) => {
    const other = 'Đã bàn giao trụ sở cho xã mới';
    const found = read(SOLUTIONS + heading + p(`- ${other}.`) + p(`+ ${ASK}.`));
    expect(found.values['assess.solutions']).toEqual([{ text: 'Tiếp tục duy trì hệ thống' }]);
    expect(JSON.stringify(found.values)).not.toContain(other);
    expect(JSON.stringify(found.values)).not.toContain(ASK);
    expect(foreign(found)).toHaveLength(1);
  });

  it('ends where a heading of the form begins', () => {
    const found = read(
      SOLUTIONS +
        p('III. VIỆC KHÁC') +
        p('- Đã bàn giao trụ sở.') +
        p('IV. KIẾN NGHỊ, ĐỀ XUẤT') +
        p(`- ${ASK}.`),
    );
    expect(found.values['proposals']).toEqual([{ text: ASK }]);
    expect(foreign(found)).toEqual(['III. VIỆC KHÁC']);
  });
});

describe('an item of a list', () => {
  it.each([
    '1. Tổ chức lại công tác lưu trữ hồ sơ',
    '2. Kiến nghị UBND tỉnh sớm ban hành quy định về kinh phí',
    'a) Phối hợp với Sở Khoa học và Công nghệ',
    '- Đánh giá nội bộ đúng kế hoạch',
    'Tăng cường kiểm tra',
  ])('is no heading: %s', (text) => {
    const words = text.replace(/^(?:\d\.|a\)|-)\s*/, '');
    const found = read(SOLUTIONS + p(`${text}.`) + p('III. KIẾN NGHỊ, ĐỀ XUẤT') + p(`- ${ASK}.`));
    expect(found.values['assess.solutions']).toContainEqual({ text: words });
    expect(found.values['proposals']).toEqual([{ text: ASK }]);
    expect(foreign(found)).toEqual([]);
  });
});

describe('headings of the body in other words', () => {
  it('lead to their sections', () => {
    const found = read(
      bold('II. ĐÁNH GIÁ CHUNG VỀ VIỆC ÁP DỤNG') +
        bold('1. Những ưu điểm') +
        p('- Thủ tục được giải quyết đúng quy trình.') +
        bold('2. Tồn tại, nguyên nhân') +
        p('- Còn thiếu máy quét.') +
        bold('3. Giải pháp thời gian tới') +
        p('- Mua thêm máy quét.'),
    );
    expect(found.values).toMatchObject({
      'assess.strengths': [{ text: 'Thủ tục được giải quyết đúng quy trình' }],
      'assess.weaknesses': [{ text: 'Còn thiếu máy quét' }],
      'assess.solutions': [{ text: 'Mua thêm máy quét' }],
    });
  });
});

describe('what is told of text that is not read', () => {
  const told = ({ problems }: ReturnType<typeof read>) =>
    problems.filter(({ code }) => code.startsWith('report/read-foreign'));

  it('says how much it is and where, never its words: they may name persons', () => {
    const found = read(
      SOLUTIONS + p('IV. VIỆC KHÁC') + p('- Bà Trần Thị Mẫu, điện thoại 0900000000, khiếu nại.'),
    );
    expect(told(found)).toMatchObject([{ severity: 'info', args: { count: 1 } }]);
    expect(JSON.stringify(found.problems)).not.toMatch(/Mẫu,|0900000000/);
  });

  it('is a warning where a part of the form stays empty by it', () => {
    const found = read(
      p('II. ĐÁNH GIÁ CHUNG') +
        p('3. Giải pháp trong thời gian tới:') +
        bold('1. Tăng cường kiểm tra nội bộ') +
        p('- Rà soát quy trình.'),
    );
    expect(found.values['assess.solutions']).toBeUndefined();
    expect(told(found)).toMatchObject([
      { severity: 'warning', place: { field: 'assess.solutions' }, args: { count: 1 } },
    ]);
  });
});

describe('a chapter of what is to come', () => {
  const PLANNED =
    p('- Số lần đánh giá nội bộ trong năm: 02 lần.') +
    p('- Số hồ sơ giải quyết quá hạn: 0 (hồ sơ);') +
    p('- Số lớp tập huấn về ISO 9001:2015 được đơn vị tổ chức trong năm: 05 lớp.');
  const FACTS = ['audit.count', 'dossiers.resolvedOverdue', 'training.organisedCount'];

  it.each([
    p('IV. KẾ HOẠCH NĂM 2026'),
    p('IV. Phương hướng, nhiệm vụ'),
    p('IV. CÁC CHỈ TIÊU NĂM 2026'),
    p('3. Giải pháp trong thời gian tới:'),
    p('III. KIẾN NGHỊ, ĐỀ XUẤT'),
  ])('holds no fact of the year: %s', (heading) => {
    const { values } = read(SOLUTIONS + heading + PLANNED);
    for (const key of FACTS) expect(values).not.toHaveProperty([key]);
  });

  it.each([p('IV. KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2025'), p('IV. CÔNG TÁC CHUYÊN MÔN')])(
    'is none where it says what was done: %s',
    (heading) => {
      const { values } = read(SOLUTIONS + heading + PLANNED);
      expect(values).toMatchObject({ 'audit.count': 2, 'dossiers.resolvedOverdue': 0 });
    },
  );
});
