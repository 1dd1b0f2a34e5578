/** A heading and its text on one line: the text is the chapter's, the heading is not. */
import { describe, expect, it } from 'vitest';
import { docxOf, p } from '../docx-of';
import { reading } from './reading';

const HEAD =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  ) +
  p('II. Đánh giá chung');
const read = (...lines: string[]) => reading(docxOf(HEAD + lines.map((line) => p(line)).join('')));

const GOOD = 'Công tác chỉ đạo được thực hiện tốt';

describe('a heading with its text', () => {
  it.each([
    `1. Ưu điểm: ${GOOD}.`,
    `* Ưu điểm: ${GOOD}.`,
    `a) Ưu điểm – ${GOOD}.`,
    `- Ưu điểm: ${GOOD};`,
    `1. Mặt làm được: ${GOOD}.`,
    `1. Ưu điểm - ${GOOD}.`,
    `+ Về ưu điểm: ${GOOD}.`,
    `Ưu điểm: ${GOOD}.`,
    `1.Ưu điểm: ${GOOD}.`,
  ])('%s', (line) => {
    const found = read(line, '- Quy trình được công khai.');
    expect(found.values['assess.strengths']).toEqual([
      { text: GOOD },
      { text: 'Quy trình được công khai' },
    ]);
    const span = found.spans.find(({ text }) => text.startsWith(GOOD));
    expect(span).toMatchObject({ section: 'II.1', fields: ['assess.strengths'] });
  });

  it.each(['* Ưu điểm:', '- Ưu điểm:', '+ Những mặt làm được:', '* Ưu điểm'])(
    '%s alone with a mark',
    (line) => {
      const found = read(line, `- ${GOOD}.`, 'b) Tồn tại, hạn chế:', '- Lưu trữ còn chậm.');
      expect(found.values['assess.strengths']).toEqual([{ text: GOOD }]);
      expect(found.values['assess.weaknesses']).toEqual([{ text: 'Lưu trữ còn chậm' }]);
    },
  );

  it('one after another', () => {
    const found = read(
      `1. Ưu điểm: ${GOOD}.`,
      'b) Tồn tại, hạn chế – Việc lưu trữ hồ sơ còn chậm.',
      '3. Giải pháp: Số hóa hồ sơ lưu trữ.',
      'III. Kiến nghị, đề xuất: Đề nghị Sở Khoa học và Công nghệ tập huấn.',
    );
    expect(found.values).toMatchObject({
      'assess.strengths': [{ text: GOOD }],
      'assess.weaknesses': [{ text: 'Việc lưu trữ hồ sơ còn chậm' }],
      'assess.solutions': [{ text: 'Số hóa hồ sơ lưu trữ' }],
      proposals: [{ text: 'Đề nghị Sở Khoa học và Công nghệ tập huấn' }],
    });
  });

  it('says that there is nothing, or is left open', () => {
    const found = read('2. Tồn tại và nguyên nhân: Không có.', '3. Giải pháp: ……');
    expect(found.values['assess.weaknesses']).toEqual([]);
    expect(found.values).not.toHaveProperty(['assess.solutions']);
  });

  it('is a chapter of one text', () => {
    const found = read('2.4. Kinh phí: Chưa được cấp kinh phí riêng.');
    expect(found.values['budget.narrative']).toBe('Chưa được cấp kinh phí riêng');
  });
});

describe('no heading', () => {
  it('of an item that only begins like one', () => {
    const found = read(
      '2. Tồn tại, hạn chế:',
      '- Hạn chế của phần mềm: chưa cập nhật kịp thời.',
      '- Kiến nghị của công dân: còn xử lý chậm.',
      '- Nguyên nhân: thiếu người.',
    );
    expect(found.values['assess.weaknesses']).toEqual([
      { text: 'Hạn chế của phần mềm: chưa cập nhật kịp thời' },
      { text: 'Kiến nghị của công dân: còn xử lý chậm' },
      { text: 'Nguyên nhân: thiếu người' },
    ]);
    expect(found.values).not.toHaveProperty(['proposals']);
  });

  it('of the sentences that the form itself begins with a label', () => {
    const found = read(
      '2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống',
      '- Kiểm soát rủi ro, cơ hội: thực hiện theo HD.05.',
      '- Kiểm soát tài liệu có nguồn gốc bên ngoài: sổ công văn đến.',
    );
    expect(found.values).toMatchObject({ 'docControl.external': 'sổ công văn đến' });
  });

  it('of a title over two chapters', () => {
    const found = read('1. Ưu điểm, tồn tại: Quy trình rõ, lưu trữ còn chậm.');
    expect(found.values).not.toHaveProperty(['assess.strengths']);
    expect(found.values).not.toHaveProperty(['assess.weaknesses']);
  });
});
