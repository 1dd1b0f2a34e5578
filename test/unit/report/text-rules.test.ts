/** Rules over printed text, on a report written by hand with the faults such reports have. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../lib/packs/report-forms';
import type { Role } from '../../../lib/packs/report-layout-schema';
import type { TextSpan } from '../../../lib/report/model/types';
import { checkText } from '../../../lib/report/render-report';

const FORM = reportForms().find('report-hatinh')!;
const span = (section: string, field: string, role: Role, text: string): TextSpan => ({
  section,
  fields: [field],
  role,
  text,
});

const DEFECTIVE: TextSpan[] = [
  span('header', 'doc.subject', 'subject', 'Kết quả áp dụng hệ thống quản lý chất lượng năm 2023'),
  span('I.1.1', 'directives', 'dash', '- Kế hoạch đánh giá chất lượng nội trong cơ quan'),
  span(
    'I.1.1',
    'publication.decision',
    'dash',
    '- Quyết định số 807/QĐ-UBND ngày 19/4/2024 của UBND tỉnh về việc công bố, gồm 3 TTHC.',
  ),
  span(
    'I.2.1',
    'docControl.internal',
    'plus',
    '+ Đã cập nhật Quyết định số 807/QĐ-UBND ngày 19/5/2024 của UBND tỉnh.',
  ),
  span('I.2.1', 'docControl.external', 'plus', '+ Đã thực hiện thực hiện việc tiếp nhận công văn.'),
  span(
    'I.2.3',
    'internalProc.decision',
    'dash',
    '- Quyết định số 119/QĐ-UBND ngày 25/8/2020 của Sở Xây dựng về việc công bố.',
  ),
  span(
    'I.2.5',
    'score.criteriaDecision',
    'dash',
    '- Căn cứ Quyết định số 2125/QĐ-UBND, điểm tự chấm 5/5 (có phụ lục IB kèm theo).',
  ),
  span('II.1', 'assess.strengths', 'dash', '- Không để xẩy ra tình trạng hồ sơ quá hạn.'),
  span('II.2', 'assess.weaknesses', 'dash', '- Dịch vụ công mức độ 3, 4 tại cấp huyện còn ít.'),
  span('II.3', 'assess.solutions', 'dash', '- Triển khai theo Kế hoạch số ……… ngày …/11/2025.'),
  span(
    'III',
    'proposals',
    'dash',
    '- Nhiệm vụ giao tại Quyết định số Quyết định số 1402/QĐ-UBND ngày 12/7/2025 của UBND tỉnh.',
  ),
  span('closing', 'closing', 'closing', 'Trên đây là báo cáo năm 2025, Sở Xây dựng gửi tổng hợp.'),
  span('recipients', 'recipients', 'recipient', '- UBND tỉnh;'),
  span('recipients', 'recipients', 'recipient', '- Lưu: VT;'),
  span('annexIA', 'annex.label', 'annexLabel', 'Phụ lục IA'),
];

const problems = checkText(
  FORM,
  {
    year: 2025,
    period: { from: '2025-01-01', to: '2025-11-17' },
    values: {
      'publication.decision': {
        number: '807',
        symbol: 'QĐ-UBND',
        date: '2024-04-19',
        issuer: 'UBND tỉnh',
        subject: null,
      },
      'dossiers.resolvedOverdue': 4,
      'org.abbr': 'SXD',
      'preamble.org': 'Sở Xây dựng',
    },
  },
  DEFECTIVE,
);
const found = (rule: string) => {
  const problem = problems.find((one) => one.code === `report/${rule}`)!;
  const texts = [problem.place?.text, ...(problem.related ?? []).map((one) => one.place?.text)];
  return { problem, texts: texts.filter((text) => text !== undefined) };
};

/** [rule, severity, beginning of the text found, words of the message] */
const EXPECTED: [string, string, string, string][] = [
  ['C01', 'error', 'Kết quả áp dụng', 'năm 2023'],
  ['C03', 'error', '+ Đã cập nhật', '807/QĐ-UBND ngày 19/5/2024'],
  ['C10', 'warning', '- Không để xẩy ra', '4 hồ sơ'],
  ['C19', 'warning', '- Quyết định số 119', 'Sở Xây dựng'],
  ['C20', 'warning', '+ Đã cập nhật', '19/5/2024'],
  ['C21', 'warning', '- Căn cứ Quyết định số 2125', '2125/QĐ-UBND'],
  ['C23', 'warning', '- Triển khai theo', 'số ………'],
  ['C24', 'warning', '- Căn cứ Quyết định', 'phụ lục IB'],
  ['C25', 'warning', '- Kế hoạch đánh giá', 'chất lượng nội bộ'],
  ['C25', 'warning', '+ Đã thực hiện thực hiện', 'thực hiện thực hiện'],
  ['C25', 'warning', '- Nhiệm vụ giao', 'Quyết định số Quyết định số'],
  ['C25', 'warning', '- Không để xẩy ra', 'xảy ra'],
  ['C27', 'warning', '- Dịch vụ công mức độ', 'mức độ 3'],
  ['C27', 'warning', '- Dịch vụ công mức độ', 'cấp huyện'],
  ['C29', 'warning', '- Kế hoạch đánh giá', 'trong cơ quan'],
  ['C29', 'warning', 'Trên đây là', 'tổng hợp.'],
  ['C29', 'warning', '- Lưu: VT;', 'Lưu: VT;'],
];

describe('rules over printed text', () => {
  it.each(EXPECTED)('%s (%s) finds “%s”', (rule, severity, start, words) => {
    const { problem, texts } = found(rule);
    expect(problem.severity).toBe(severity);
    expect(texts.some((text) => text.startsWith(start))).toBe(true);
    expect(
      [problem.message, ...(problem.related ?? []).map((one) => one.message)].join(' '),
    ).toContain(words);
  });

  it('names the section and the field of each place', () => {
    const { problem } = found('C23');
    expect(problem.place).toMatchObject({ section: 'II.3', field: 'assess.solutions' });
  });

  it('leaves real reduplication and full dates alone', () => {
    const sound = [
      span(
        'II.1',
        'assess.strengths',
        'dash',
        '- Chất lượng dần dần được nâng lên, luôn luôn đúng quy định.',
      ),
      span('closing', 'closing', 'closing', 'Trên đây là báo cáo ngày 05 tháng 01 năm 2026./.'),
    ];
    const quiet = checkText(
      FORM,
      { year: 2025, period: { from: '2025-01-01', to: '2025-12-31' }, values: {} },
      sound,
    );
    const codes = quiet.filter((one) => one.args['outcome'] === undefined).map((one) => one.code);
    expect(codes).toEqual([]);
  });
});
