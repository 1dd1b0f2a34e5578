/** Scores go to the criteria that their headings name; what does not fit is said, never shifted. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { readReport } from '../../../../lib/report/read/read-report';
import { docxOf, p, table } from './docx-of';

const form = reportForms().find('report-hatinh')!;
const CODES = ['7.2.1', '7.2.2', '7.2.3', '7.2.4', '7.2.5', '7.2.6'];
const heading = (codes: string[]) => [
  'TT',
  'Tên đơn vị',
  ...codes.map((code) => `Tiêu chí ${code}`),
  'Tổng điểm',
];
const reading = (...rows: string[][]) =>
  readReport(
    docxOf(
      p('BÁO CÁO') +
        p('Kết quả năm 2025') +
        p('Nơi nhận:') +
        p('- Lưu: VT.') +
        p('Phụ lục IA') +
        table(...rows),
    ),
    'a.docx',
    [form],
  );
const FULL = ['0,5', '0,5', '1', '1,5', '1', '0,5'];
const SCORES = [0.5, 0.5, 1, 1.5, 1, 0.5];

describe('the score annex', () => {
  it('is read by the headings, in whatever order they stand', () => {
    const turned = [...CODES].reverse();
    const read = reading(heading(turned), ['1', 'Sở Y tế', ...[...FULL].reverse(), '5']);
    expect(read.values['annex.rows']).toEqual([{ unit: 'Sở Y tế', scores: SCORES }]);
  });

  it('takes a unit without a number, and leaves headings and totals out', () => {
    const read = reading(
      heading(CODES),
      ['', 'Trung tâm Y tế', ...FULL, '5'],
      ['', 'Tổng cộng', ...FULL, '5'],
    );
    expect(read.values['annex.rows']).toEqual([{ unit: 'Trung tâm Y tế', scores: SCORES }]);
  });

  it('keeps a total that is not the sum, for the rules to tell', () => {
    const read = reading(heading(CODES), ['1', 'Sở Y tế', ...FULL, '4,5']);
    expect(read.values['annex.rows']).toEqual([{ unit: 'Sở Y tế', scores: SCORES, total: 4.5 }]);
  });

  it.each([
    [
      'one criterion fewer',
      heading(CODES.slice(0, 5)),
      ['1', 'Sở Y tế', ...FULL.slice(0, 5), '4,5'],
    ],
    [
      'the total first',
      ['TT', 'Tên đơn vị', 'Tổng', 'a', 'b', 'c', 'd', 'e', 'f'],
      ['1', 'Sở Y tế', '5', ...FULL],
    ],
    ['a score beyond its maximum', heading(CODES), ['1', 'Sở Y tế', '5', ...FULL.slice(1), '9,5']],
  ])('takes nothing where there is %s, and says so', (_name, head, row) => {
    const read = reading(head, row);
    expect(read.values).not.toHaveProperty('annex.rows');
    expect(read.problems).toContainEqual(expect.objectContaining({ code: 'report/read-unclear' }));
  });

  it('counts the columns that a merged cell covers', () => {
    const merged = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const body = table(heading(CODES), ['1', 'Sở Y tế', 'x', ...FULL.slice(2), '4']).replace(
      '<w:tc><w:p><w:r><w:t xml:space="preserve">x<',
      `<w:tc>${merged}<w:p><w:r><w:t xml:space="preserve">0,5<`,
    );
    const read = readReport(
      docxOf(p('BÁO CÁO') + p('Kết quả năm 2025') + p('Nơi nhận:') + p('- Lưu: VT.') + body),
      'a.docx',
      [form],
    );
    // The merged score stands under the first of its two headings; the second is unknown, nothing is shifted.
    expect(read.values['annex.rows']).toEqual([
      { unit: 'Sở Y tế', scores: [0.5, null, 1, 1.5, 1, 0.5], total: 4 },
    ]);
  });
});
