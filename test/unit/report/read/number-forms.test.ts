/** Numbers as reports write them: exact ones are read, what is about so many or from so many to so many never is. */
import { describe, expect, it } from 'vitest';
import { docxOf, p } from './docx-of';
import { reading } from './corpus/reading';
import { reportForms } from '../../../../lib/packs/report-forms';
import { readReport } from '../../../../lib/report/read/read-report';

const HEAD =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  ) +
  p(
    '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
  );
const KEY = 'dossiers.resolvedOverdue';
const read = (line: string) => reading(docxOf(HEAD + p(line)));
const codes = (found: ReturnType<typeof reading>, key: string) =>
  found.problems
    .filter(({ place }) => (place as { field?: string })?.field === key)
    .map(({ code }) => code);

describe('a count behind its label', () => {
  it.each([
    ['1.099', 1099],
    ['1099', 1099],
    ['01 hồ sơ', 1],
    ['một (01) hồ sơ', 1],
    ['01 (một) hồ sơ', 1],
    ['0', 0],
    ['không có', 0],
    ['12 (hồ sơ)', 12],
  ])('%s', (words, value) => {
    expect(read(`- Số hồ sơ giải quyết quá hạn: ${words};`).values[KEY]).toBe(value);
  });

  it.each(['khoảng 20', 'hơn 100', 'từ 10 đến 12', '10-12', '10 – 12 hồ sơ', 'gần 1.100 hồ sơ', 'trên 95', '20 trở lên', 'dưới 5 hồ sơ', 'không quá 3 hồ sơ'])(
    'is none of “%s”, and it is said why',
    (words) => {
      const found = read(`- Số hồ sơ giải quyết quá hạn: ${words};`);
      expect(found.values).not.toHaveProperty([KEY]);
      expect(codes(found, KEY)).toEqual(['report/read-inexact']);
    },
  ); // prettier-ignore

  it.each(['99,5 %', '0,5%', '100%', '12/15', '15 trên 16', 'hai (03) hồ sơ', '1 099', '1,099'])(
    'is none of “%s”',
    (words) => {
      const found = read(`- Số hồ sơ giải quyết quá hạn: ${words};`);
      expect(found.values).not.toHaveProperty([KEY]);
      expect(codes(found, KEY)).toHaveLength(1);
    },
  );

  it.each(['……', '…/…', '.../...'])('is blank in “%s”', (words) => {
    const found = read(`- Số hồ sơ giải quyết quá hạn: ${words};`);
    expect(found.values).not.toHaveProperty([KEY]);
    expect(codes(found, KEY)).toContain('report/read-blank');
  });
});

describe('a count within a sentence of the form', () => {
  const changed = (words: string) =>
    read(`- Số TTHC được sửa đổi, bổ sung, ban hành mới trong năm 2025: ${words} TTHC.`);
  it.each([
    ['03', 3],
    ['1.099', 1099],
  ])('%s', (words, value) => {
    expect(changed(words).values['tthc.changed']).toBe(value);
  });
  it.each(['khoảng 20', 'hơn 100', 'từ 10 đến 12', '10-12', '12/15', '15 trên 16', 'dưới 5'])(
    'is none of “%s”',
    (words) => {
      expect(changed(words).values).not.toHaveProperty(['tthc.changed']);
    },
  );
});

describe('a share', () => {
  const general = reportForms().find('report-general')!;
  const share = (words: string) =>
    readReport(
      docxOf(
        HEAD +
          p('7. Khảo sát mức độ hài lòng; phản ánh, kiến nghị') +
          p(
            `- Đã thực hiện khảo sát mức độ hài lòng của tổ chức, cá nhân: thu về 120 phiếu, tỷ lệ hài lòng ${words}`,
          ),
      ),
      'bao-cao.docx',
      [general],
    );
  it.each([
    ['99,5 %', 99.5],
    ['0,5%', 0.5],
    ['100%', 100],
    ['98%', 98],
  ])('%s', (words, value) => {
    expect(share(words).values['survey.satisfied']).toBe(value);
  });
  it.each(['trên 95%', 'dưới 1%', 'khoảng 90%', '90-95%', 'từ 90% đến 95%'])(
    'is none of “%s”, and it is said why',
    (words) => {
      const found = share(words);
      expect(found.values).not.toHaveProperty(['survey.satisfied']);
      expect(codes(found, 'survey.satisfied')).toContain('report/read-inexact');
    },
  );
});

describe('an amount', () => {
  const amount = (words: string) =>
    reading(
      docxOf(
        HEAD +
          p('2.4. Kinh phí được cấp và việc sử dụng kinh phí:') +
          p(`Số kinh phí được cấp trong năm: ${words}.`),
      ),
    );
  it.each([
    ['10.000.000 đồng', 10000000],
    ['10000000 đồng', 10000000],
  ])('%s', (words, value) => {
    expect(amount(words).values['budget.amount']).toBe(value);
  });
  it.each(['khoảng 20.000.000 đồng', 'hơn 100.000.000 đồng', 'từ 10.000.000 đến 12.000.000 đồng', '10 triệu đồng', '10-12 triệu đồng', '…… đồng'])(
    'is none of “%s”',
    (words) => {
      expect(amount(words).values).not.toHaveProperty(['budget.amount']);
    },
  ); // prettier-ignore
});

describe('a day', () => {
  const day = (words: string) =>
    reading(
      docxOf(
        HEAD +
          p('2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống') +
          p(`+ Thời gian tổ chức cuộc đánh giá gần nhất: ${words}.`),
      ),
    ).values['audit.lastDate'];
  it.each(['19/10/2025', 'ngày 19/10/2025', '19.10.2025', 'ngày 19 tháng 10 năm 2025'])(
    '%s',
    (words) => {
      expect(day(words)).toBe('2025-10-19');
    },
  );
  it.each(['10-12/10/2025', 'từ 10/10/2025 đến 12/10/2025', 'khoảng tháng 10/2025', '…/…/2025', '10/2025', 'từ ngày 10 đến ngày 12/10/2025', 'trước ngày 19/10/2025'])(
    'is none of “%s”',
    (words) => {
      expect(day(words)).toBeUndefined();
    },
  ); // prettier-ignore
});
