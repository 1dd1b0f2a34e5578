/** Lists of figures below a line that says of when or whose they are. */
import { describe, expect, it } from 'vitest';
import { docxOf, p } from './docx-of';
import { reading } from './corpus/reading';

const TITLE =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2026',
  );
const HEADING = p('2.2. Kết quả giải quyết TTHC');
const read = (...lines: string[]) =>
  reading(docxOf(TITLE + HEADING + lines.map((line) => p(line)).join('')));
const overdue = (...lines: string[]) => read(...lines).values['dossiers.resolvedOverdue'] ?? null;
const OLD = '- Số hồ sơ giải quyết quá hạn: 8 (hồ sơ).';
const OWN = '- Số hồ sơ giải quyết quá hạn: 3 (hồ sơ).';

describe('what a line leads to', () => {
  it.each([
    'Năm 2025, kết quả sau:',
    'Kết quả năm 2025 như sau:',
    'Các số liệu dưới đây là ước cả năm:',
    'Kết quả 6 tháng đầu năm 2026:',
    'Kết quả của Chi cục Kiểm lâm như sau:',
    '(Số liệu năm 2025)',
    'Số liệu năm 2025 như sau',
    'Kết quả năm 2025 cụ thể như sau.',
    'Tại UBND phường Long Hoa:',
    'Quý I/2026:',
    'Tháng 10 năm 2026:',
    'Từ ngày 01/01/2025 đến ngày 31/12/2025:',
    'Mục tiêu đề ra:',
    'Phấn đấu năm 2027 đạt các chỉ tiêu sau:',
  ])('“%s” is none of the report’s', (lead) => {
    expect(overdue(lead, OLD)).toBeNull();
    // Marks or none, deeper marks too.
    expect(overdue(lead, OLD.slice(2))).toBeNull();
    expect(overdue(lead, '- Hồ sơ TTHC:', OLD.replace('-', '+'))).toBeNull();
    expect(overdue(`- ${lead}`, OLD.replace('-', '+'))).toBeNull();
  });

  it.each([
    'Năm 2026, kết quả sau:',
    'Kết quả năm 2026, so với năm 2025, như sau:',
    'So với năm 2025, kết quả năm 2026 như sau:',
    'Kết quả thực hiện các mục tiêu:',
    'Tình hình giải quyết hồ sơ:',
    'Kết quả của Sở trong năm:',
  ])('“%s” is', (lead) => {
    expect(overdue(lead, OWN)).toBe(3);
    expect(overdue('Năm 2025, kết quả sau:', OLD, lead, OWN)).toBe(3);
  });

  it('ends with its list, with a sibling and with the next heading', () => {
    expect(
      overdue('- Năm 2025:', OLD.replace('-', '+'), '- Năm 2026:', OWN.replace('-', '+')),
    ).toBe(3);
    expect(
      overdue('Năm 2025 đạt kết quả sau:', OLD, 'Số hồ sơ giải quyết quá hạn: 3 (hồ sơ).'),
    ).toBe(3);
    const found = reading(
      docxOf(TITLE + p('1. Tình hình chung') + p('Năm 2025, kết quả sau:') + HEADING + p(OWN)),
    );
    expect(found.values['dossiers.resolvedOverdue']).toBe(3);
  });

  it('is told once, with its place and how much was passed over', () => {
    const { problems } = read(
      'Năm 2025, kết quả sau:',
      OLD,
      '- Số hồ sơ tiếp nhận: 90 (hồ sơ).',
      OWN.slice(2),
    );
    const told = problems.filter(({ code }) => code === 'report/read-led');
    expect(told).toHaveLength(1);
    expect(told[0]!.args).toEqual({ lead: 'Năm 2025, kết quả sau:', count: 2 });
    expect(told[0]!.place?.text).toBe('Năm 2025, kết quả sau:');
  });

  it('is none of it in words either: “không có” is no 0 of this year, “chưa thực hiện” no answer of it', () => {
    expect(
      overdue('Năm 2025, kết quả sau:', '- Số hồ sơ giải quyết quá hạn: không có.'),
    ).toBeNull();
    expect(overdue('Quý I/2026:', '- Số hồ sơ giải quyết quá hạn: không có.')).toBeNull();
    expect(overdue('- Số hồ sơ giải quyết quá hạn: không có.')).toBe(0);
    const audit = (...lines: string[]) =>
      reading(docxOf(TITLE + p('2.1. Công tác kiểm soát') + lines.map((one) => p(one)).join('')))
        .values;
    const said =
      '+ Việc thực hiện đánh giá nội bộ năm 2026: Trong năm chưa thực hiện đánh giá nội bộ.';
    expect(audit(said)['audit.done']).toBe(false);
    expect(audit('- Năm 2025:', said)['audit.done'] ?? null).toBeNull();
  });

  it('said behind the figures is told: they are to be looked at', () => {
    const { problems } = read(OWN, 'Số liệu trên là số liệu của năm 2025.');
    expect(problems.map(({ code }) => code)).toContain('report/read-doubted');
    const { problems: none } = read(OWN, 'Số liệu trên tăng 3 hồ sơ so với năm 2025.');
    expect(none.map(({ code }) => code)).not.toContain('report/read-doubted');
  });

  it.each([
    '- Số hồ sơ giải quyết quá hạn: 8 (hồ sơ, ước cả năm).',
    '- Số hồ sơ giải quyết quá hạn: 8 hồ sơ (số ước).',
    '- Số hồ sơ giải quyết quá hạn: 8 hồ sơ, tạm tính đến ngày báo cáo.',
  ])('an estimate on the line itself is none either: %s', (line) => {
    const { values, problems } = read(line);
    expect(values['dossiers.resolvedOverdue'] ?? null).toBeNull();
    expect(problems.map(({ code }) => code)).toContain('report/read-unclear');
  });

  it('takes no words without a number from a list', () => {
    const found = reading(
      docxOf(
        TITLE +
          p('3. Phương hướng, nhiệm vụ năm 2027') +
          p('Qua số liệu ước cả năm, cần tập trung:') +
          p('- Rà soát quy trình.'),
      ),
    );
    expect(found.values['assess.solutions']).toContainEqual({ text: 'Rà soát quy trình' });
  });
});
