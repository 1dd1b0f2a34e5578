/** Reports typed by hand, in nearly the form's words or in others: taken where it is sure, else said. Invented office. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { readReport } from '../../../../lib/report/read/read-report';
import { docxOf, p, table } from './docx-of';

const form = reportForms().find('report-hatinh')!;
const reading = (body: string) => readReport(docxOf(body), 'bao-cao.docx', [form]);
const unclear = (read: ReturnType<typeof reading>) =>
  read.problems
    .filter(({ code }) => ['report/read-unclear', 'report/read-inexact'].includes(code))
    .map(({ place }) => (place as { field: string }).field);

const HEAD =
  table(
    ['UBND TỈNH BÌNH MINH', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
    ['Số: 45/BC-SYT', 'Bình Minh, ngày 05 tháng 11 năm 2025'],
  ) +
  p('BÁO CÁO') +
  p('Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý') +
  p('chất lượng theo TCVN ISO 9001:2015 năm 2025');

describe('a report typed by hand', () => {
  it('gives its head: office, number, day, subject over two lines, year', () => {
    const read = reading(`${HEAD}${p('I. KẾT QUẢ ĐẠT ĐƯỢC')}`);
    expect(read.values).toMatchObject({
      'org.parentName': 'UBND TỈNH BÌNH MINH',
      'org.name': 'SỞ Y TẾ',
      'doc.number': '45',
      'doc.symbol': 'BC-SYT',
      'doc.place': 'Bình Minh',
      'doc.date': '2025-11-05',
      'doc.subject':
        'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
      'report.year': 2025,
    });
    expect(read.year).toBe(2025);
  });

  it('takes no part of a number left blank for the name of the office', () => {
    const { values } = reading(HEAD.replace('Số: 45/BC-SYT', 'Số: /……'));
    expect(values['org.name']).toBe('SỞ Y TẾ');
    expect(values).not.toHaveProperty('doc.symbol');
  });

  it.each(['III. KIẾN NGHỊ, ĐỀ XUẤT', 'III. Kiến nghị, đề xuất', 'IV. VIỆC KHÁC, PHÁT SINH'])(
    'takes no heading for an item of the list before it: %s',
    (heading) => {
      const read = reading(
        HEAD +
          p('II. ĐÁNH GIÁ CHUNG') +
          p('3. Giải pháp trong thời gian tới:') +
          p('- Tiếp tục duy trì hệ thống.') +
          p(heading) +
          p('- Đề nghị Sở Khoa học và Công nghệ tổ chức tập huấn.'),
      );
      expect(JSON.stringify(read.values)).not.toContain(heading.slice(4));
      if (heading.startsWith('III')) {
        expect(read.values['assess.solutions']).toMatchObject([
          { text: 'Tiếp tục duy trì hệ thống' },
        ]);
        expect(JSON.stringify(read.values['proposals'])).toContain('tổ chức tập huấn');
      }
    },
  );

  it('understands two statements in one paragraph, written-out abbreviations, tones on the other vowel', () => {
    const read = reading(
      HEAD +
        p(
          '2.2. Việc xây dựng, áp dụng hệ thống quản lý chất lượng đối với các hoạt động liên quan đến thủ tục hành chính thuộc thẩm quyền giải quyết:',
        ) +
        p(
          '- Số hồ sơ thủ tục hành chính phát sinh năm 2025: 1.204 (hồ sơ, từ ngày 01/01/2025 đến hết ngày 04/11/2025); Số hồ sơ giải quyết quá hạn: 03 (hồ sơ).',
        ) +
        p(
          '- Số hồ sơ được gắn kèm kết quả trả trên phần mềm dịch vụ công trực tuyến: 1190 (hồ sơ)',
        ),
    );
    expect(read.values).toMatchObject({
      'dossiers.received': 1204,
      'dossiers.resolvedOverdue': 3,
      'dossiers.resultAttached': 1190,
    });
    expect(read.period).toEqual({ from: '2025-01-01', to: '2025-11-04' });
  });

  it('takes a number by the words behind it, and only one that can be meant', () => {
    const read = reading(
      HEAD +
        p('2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống') +
        p('+ Có bao nhiêu điểm không phù hợp nhẹ, không phù hợp nặng, điểm lưu ý: 7 điểm lưu ý.') +
        p('+ Số lần đánh giá nội bộ trong năm: 02 lần, trong đó 01 lần đột xuất.'),
    );
    expect(read.values).toMatchObject({ 'audit.observations': 7, 'audit.count': 2 });
    expect(read.values).not.toHaveProperty('audit.minorNC');
    expect(read.values).not.toHaveProperty('audit.majorNC');
  });

  it.each([
    [
      'words for a number',
      'Số hồ sơ giải quyết quá hạn: không đáng kể',
      'dossiers.resolvedOverdue',
    ],
    ['a share for a number', 'Số hồ sơ giải quyết quá hạn: 2,5%', 'dossiers.resolvedOverdue'],
    [
      'a day that does not exist',
      'Thời gian tổ chức cuộc đánh giá gần nhất: 31/02/2025',
      'audit.lastDate',
    ],
  ])('takes nothing where there are %s, and says so', (_name, text, field) => {
    const read = reading(
      HEAD +
        p('2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống') +
        p('- Số lần đánh giá nội bộ trong năm: 01 lần;') +
        p(`- ${text}.`),
    );
    expect(read.values).not.toHaveProperty(field);
    const told = read.problems.some(({ place }) => (place as { field?: string })?.field === field);
    expect(told).toBe(true);
  });

  const DOSSIERS = p(
    '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
  );
  const OVERDUE = '- Số hồ sơ giải quyết quá hạn: ';
  it.each([
    '1 234 (hồ sơ).',
    '12 nghìn hồ sơ.',
    '5%.',
    '3-5 hồ sơ.',
    '1O (hồ sơ).',
    '03 hồ sơ của năm 2024; năm 2025 là 7 hồ sơ.',
    '2 lĩnh vực đất đai, 5 lĩnh vực xây dựng.',
    'chưa thống kê, dự kiến 3 hồ sơ.',
  ])('takes no number out of “%s”, and says so', (words) => {
    const read = reading(HEAD + DOSSIERS + p(OVERDUE + words));
    expect(read.values).not.toHaveProperty('dossiers.resolvedOverdue');
    expect(unclear(read)).toContain('dossiers.resolvedOverdue');
  });

  it.each([
    ['1 000 điểm không phù hợp nặng', 'audit.majorNC'],
    ['từ 10 đến 20 điểm không phù hợp nhẹ', 'audit.minorNC'],
    ['Đã khắc phục 3 điểm không phù hợp nhẹ năm 2024', 'audit.minorNC'],
    ['Dự kiến không quá 3 điểm không phù hợp nhẹ', 'audit.minorNC'],
  ])('takes no number out of the sentence “%s”', (words, key) => {
    const section = p('2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống');
    expect(reading(HEAD + section + p(`- ${words}.`)).values).not.toHaveProperty(key);
  });

  it('reads no struck out and no raised digit', () => {
    const struck = '<w:r><w:rPr><w:strike/></w:rPr><w:t>1</w:t></w:r>';
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
    const read = reading(HEAD + p(OVERDUE, struck, '3', raised, ' (hồ sơ).'));
    expect(read.values).toMatchObject({ 'dossiers.resolvedOverdue': 3 });
  });

  it('joins a name of an office that stands in two lines', () => {
    const head = HEAD.replace(
      'SỞ Y TẾ',
      'SỞ NÔNG NGHIỆP</w:t></w:r></w:p><w:p><w:r><w:t>VÀ MÔI TRƯỜNG',
    );
    expect(reading(head).values).toMatchObject({
      'org.parentName': 'UBND TỈNH BÌNH MINH',
      'org.name': 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    });
  });

  it.each([
    'DỰ THẢO LẦN 2',
    'MẬT',
    'HOẢ TỐC',
    'Báo cáo này viết theo mẫu riêng của Sở, không theo mẫu nào khác.',
  ])('takes no name out of “%s” above the head', (words) => {
    expect(reading(p(words) + HEAD).values).toMatchObject({
      'org.parentName': 'UBND TỈNH BÌNH MINH',
      'org.name': 'SỞ Y TẾ',
    });
  });

  it('takes neither of two numbers that contradict each other', () => {
    const read = reading(
      HEAD +
        p('- Số hồ sơ giải quyết quá hạn: 3 (hồ sơ).') +
        p('- Số hồ sơ giải quyết quá hạn: 5 (hồ sơ).'),
    );
    expect(read.values).not.toHaveProperty('dossiers.resolvedOverdue');
    expect(read.problems).toContainEqual(
      expect.objectContaining({
        code: 'report/read-contradiction',
        args: { label: 'Số hồ sơ giải quyết quá hạn', values: '3 · 5' },
      }),
    );
  });

  it('notices the year of an older report that was left standing', () => {
    const read = reading(
      HEAD +
        p('2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống') +
        p('- Việc thực hiện đánh giá nội bộ năm 2024: Đã thực hiện theo kế hoạch.'),
    );
    expect(read.problems.map(({ code }) => code)).toContain('report/read-contradiction');
  });

  it('says of a report of which nothing can be read that no form fits it', () => {
    const read = readReport(
      docxOf(HEAD + p('Trong năm, đơn vị đã tiếp nhận 1.204 hồ sơ, giải quyết 1.190 hồ sơ.')),
      'bao-cao.docx',
      ['report-hatinh', 'report-general'].map((id) => reportForms().find(id)!),
    );
    expect(Object.keys(read.values).filter((key) => key.startsWith('dossiers.'))).toEqual([]);
    expect(read).toMatchObject({ outcome: 'unread', pack: null, year: 2025 });
    // Whose report it is may still be told.
    expect(read.values['org.name']).toBe('SỞ Y TẾ');
    expect(read.problems.map(({ message }) => message)).toEqual([
      'Không mẫu báo cáo nào khớp với tệp này: chưa đọc được mục nào.',
    ]);
  });

  it('says of a report of which little can be read how little', () => {
    const read = readReport(
      docxOf(HEAD + p('- Số hồ sơ giải quyết quá hạn: 06 (hồ sơ).')),
      'bao-cao.docx',
      ['report-hatinh', 'report-general'].map((id) => reportForms().find(id)!),
    );
    expect(read).toMatchObject({ outcome: 'partly', values: { 'dossiers.resolvedOverdue': 6 } });
    expect(read.problems.slice(0, 2).map(({ code, args }) => [code, args])).toEqual([
      ['report/read-form-guessed', expect.objectContaining({ found: 1 })],
      ['report/read-other-wording', expect.objectContaining({ found: 1 })],
    ]);
  });

  it('takes no period that ends before it begins', () => {
    const text =
      '- Số hồ sơ TTHC phát sinh năm 2025: 12 (hồ sơ, từ ngày 01/01/2025 đến hết ngày 04/11/2024);';
    const read = reading(HEAD + p(text));
    expect(read.period).toBeNull();
    expect(unclear(read)).toEqual(['period.end']);
  });

  it('takes a paragraph beyond all measure for what it is, without a search of minutes', () => {
    const read = reading(HEAD + p('1. Ưu điểm:') + p(`- ${'Quyết định số 1/QĐ; '.repeat(2000)}`));
    expect(read.values['assess.strengths']).toHaveLength(1);
  });

  it('says of an item of a list which part of it is not sure', () => {
    const heading = p('1.1. Ban hành văn bản chỉ đạo điều hành việc xây dựng và áp dụng ISO:');
    const read = reading(HEAD + heading + p('- Công văn gửi các phòng, áp dụng tại cơ quan;'));
    expect(read.problems).toContainEqual(
      expect.objectContaining({
        code: 'report/read-unclear',
        args: { label: 'Văn bản chỉ đạo, điều hành về ISO', text: 'Công văn gửi các phòng' },
        place: expect.objectContaining({ field: 'directives.docRef' }) as unknown,
      }),
    );
  });

  it('leaves blanks unknown', () => {
    const read = reading(HEAD + p('- Số hồ sơ giải quyết quá hạn: …………… (hồ sơ).'));
    expect(read.values).not.toHaveProperty('dossiers.resolvedOverdue');
    expect(read.problems.map(({ code }) => code)).toContain('report/read-blank');
  });
});
