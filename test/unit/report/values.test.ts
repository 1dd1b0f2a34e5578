/** What becomes of typed, collected and computed values. */
import { describe, expect, it } from 'vitest';
import type { FiguresOfPeriod } from '../../../lib/domain/figures';
import type { FigureConcept } from '../../../lib/domain/concepts';
import { reportForms } from '../../../lib/packs/report-forms';
import { buildDraft } from '../../../lib/report/draft';
import { allParagraphs } from '../../../lib/report/model/build-model';
import { checkReport } from '../../../lib/report/render-report';
import { textOfPieces } from '../../../lib/report/text/pieces';
import { facts2022 } from './facts-2022';

const FORM = reportForms().find('report-hatinh')!;
const period = { from: '2026-01-01', to: '2026-11-20' };
const draftOf = (values: Record<string, unknown>, sources = {}) =>
  buildDraft(FORM, { year: 2026, period, values }, sources);
const linesOf = (values: Record<string, unknown>) =>
  allParagraphs(checkReport(FORM, { year: 2026, period, values }).model).map((one) =>
    textOfPieces(one.pieces),
  );

const WRONG: [string, unknown, string][] = [
  ['audit.count', '12', 'audit.count'],
  ['audit.count', -1, 'audit.count'],
  ['audit.count', 1.5, 'audit.count'],
  ['audit.count', true, 'audit.count'],
  ['audit.lastDate', '19/10/2026', 'audit.lastDate'],
  ['audit.lastDate', '2026-02-30', 'audit.lastDate'],
  ['org.name', 5, 'org.name'],
  ['publication.decision', '807/QĐ-UBND', 'publication.decision'],
  [
    'publication.decision',
    { number: '807', symbol: 'QĐ-UBND', date: '2022-13-01' },
    'publication.decision.date',
  ],
  ['score.self', '5/5', 'score.self'],
  ['score.self', { value: -1, max: 5 }, 'score.self'],
  ['budget.amount', 10.5, 'budget.amount'],
  ['directives', 'một kế hoạch', 'directives'],
  ['annex.rows', [{ unit: 'A', scores: [0.5, 'x'] }], 'annex.rows[0].scores[1]'],
  ['tthc.changedByKind', { amended: '3' }, 'tthc.changedByKind.amended'],
];

describe('typed values', () => {
  it.each(WRONG)('%s = %j is refused at %s', (key, value, at) => {
    const { draft, problems, writable } = checkReport(FORM, {
      year: 2026,
      period,
      values: { [key]: value },
    });
    const wrong = problems.filter((problem) => problem.code === 'report/wrong-type');
    expect(
      wrong.map((problem) => [problem.severity, problem.place?.field, problem.args['at']]),
    ).toEqual([['error', key, at]]);
    expect(JSON.stringify(draft.values[key] ?? null)).not.toContain('"x"');
    expect(writable).toBe(false);
  });

  it('a wrong count is not printed', () => {
    const lines = linesOf({ 'dossiers.received': '1099' });
    expect(lines.find((line) => line.includes('phát sinh năm'))).toContain(
      'năm 2026: …………… (hồ sơ',
    );
  });

  it.each([
    ['report.year', 2025],
    ['period.start', '2026-01-02'],
    ['period.end', '2026-12-31'],
  ])('%s = %j contradicts the report’s own', (key, value) => {
    const { problems } = draftOf({ [key]: value });
    expect(problems.map((one) => [one.code, one.severity, one.place?.field])).toEqual([
      ['report/year-differs', 'error', key],
    ]);
  });

  it('a list takes plain strings and bare documents', () => {
    const { values, problems } = draftOf({
      'assess.strengths': ['một', { text: 'hai' }],
      'committee.decisions': [
        { number: 119, symbol: 'QĐ-SXD', date: null, issuer: null, subject: null },
      ],
    });
    expect(values['assess.strengths']).toEqual([{ text: 'một' }, { text: 'hai' }]);
    expect(values['committee.decisions']).toMatchObject([{ docRef: { number: '119' } }]);
    expect(problems).toEqual([]);
  });

  it.each([
    [[3, 0, null], { amended: 3, new: 0, abolished: null, text: null }],
    ['được sửa đổi', { amended: null, new: null, abolished: null, text: 'được sửa đổi' }],
  ])('kinds of changed procedures may be a list or words: %j', (value, expected) => {
    const { values, problems } = draftOf({ 'tthc.changedByKind': value });
    expect([values['tthc.changedByKind'], problems]).toEqual([expected, []]);
  });

  it('an unknown key is said, an unknown value stays null', () => {
    const { values, problems } = draftOf({
      'dossiers.recieved': 5,
      'audit.count': null,
      'org.name': '  ',
    });
    expect(problems.map((one) => [one.code, one.severity])).toEqual([
      ['report/unknown-key', 'warning'],
    ]);
    expect([values['audit.count'], values['org.name']]).toEqual([null, null]);
  });
});

describe('computed values', () => {
  const annex = ['Sở A', 'Chi cục B', 'Trung tâm C'].map((unit, index) => ({
    unit,
    scores: [0.5, 0.5, 1, 1.5, index === 2 ? 0.75 : 1, 0.5],
  }));

  it('follow from what is known', () => {
    const { values, provenance } = draftOf({
      'org.abbr': 'SA',
      'preamble.org': 'Sở A',
      'inspections.external': 2,
      'inspections.internal': 0,
      'annex.rows': annex,
    });
    expect(values['doc.symbol']).toBe('BC-SA');
    expect(values['inspections.total']).toBe(2);
    expect(values['org.subUnitCount']).toBe(2);
    expect(values['score.self']).toEqual({ value: 5, max: 5 });
    // The two units differ (5 and 4,75): no one figure for both.
    expect(values['score.subUnits']).toBeNull();
    expect(provenance['doc.symbol']).toBe('computed');
  });

  it('stay unknown where something is missing', () => {
    const { values } = draftOf({ 'inspections.external': 2 });
    expect([values['inspections.total'], values['org.subUnitCount'], values['score.self']]).toEqual(
      [null, null, null],
    );
  });

  it.each([
    ['an empty row', [{ unit: '', scores: [] }]],
    ['two empty rows', [{ unit: 'Sở A' }, { unit: ' ' }]],
    ['the own unit only', [{ unit: 'Sở A', scores: [] }]],
    ['no row', []],
  ])('%s in the annex says nothing of subordinate units', (_, rows) => {
    const typed = { 'preamble.org': 'Sở A', 'annex.rows': rows };
    expect(draftOf(typed).values['org.subUnitCount']).toBeNull();
    expect(linesOf(typed).join('\n')).not.toContain('không có đơn vị trực thuộc');
    expect(draftOf({ ...typed, 'org.subUnits': [] }).values['org.subUnitCount']).toBe(0);
  });

  it('unequal totals are listed unit by unit', () => {
    const lines = linesOf({ 'preamble.org': 'Sở A', 'annex.rows': annex });
    expect(lines.find((line) => line.includes('điểm tự chấm tại 02'))).toContain(
      'Chi cục B: 5/5; Trung tâm C: 4,75/5',
    );
  });

  it('a typed value that differs is printed and pointed out', () => {
    const { values, problems } = draftOf({ 'org.abbr': 'SXD', 'doc.symbol': 'BC-SXDHT' });
    expect(values['doc.symbol']).toBe('BC-SXDHT');
    expect(problems.map((one) => [one.code, one.severity])).toEqual([
      ['report/computed-differs', 'warning'],
    ]);
  });
});

describe('figures and profile', () => {
  const figure = (concept: FigureConcept, value: number | null, complete = true) => ({
    concept,
    part: null,
    scope: { unit: 'Sở A', field: null, procedure: null, total: false },
    value,
    basis: 'dossiers' as const,
    complete,
    sources: [],
    candidates: [],
    problems: [],
  });
  const figures: FiguresOfPeriod = {
    period,
    policy: 'default',
    unit: 'Sở A',
    figures: [
      figure('received.inPeriod', 136),
      {
        ...figure('received.inPeriod', 40),
        scope: { unit: 'Sở A', field: 'Đất đai', procedure: null, total: false },
      },
      figure('resolved.overdue', 1),
      figure('resultAttached', 130, false),
      figure('procedures.total', null),
    ],
    problems: [],
  };

  it('fill what nobody typed; an incomplete or unknown figure fills nothing', () => {
    const { values, provenance, problems } = draftOf(
      { 'dossiers.resolvedOverdue': 0 },
      { figures, profile: { 'org.abbr': 'SA' } },
    );
    expect([values['dossiers.received'], provenance['dossiers.received']]).toEqual([
      136,
      'figures',
    ]);
    expect([values['dossiers.resolvedOverdue'], provenance['dossiers.resolvedOverdue']]).toEqual([
      0,
      'typed',
    ]);
    expect([values['dossiers.resultAttached'], values['tthc.total']]).toEqual([null, null]);
    expect([values['doc.symbol'], provenance['org.abbr']]).toEqual(['BC-SA', 'profile']);
    expect(problems.map((one) => [one.code, one.place?.field])).toEqual([
      ['report/typed-differs-from-figures', 'dossiers.resolvedOverdue'],
      ['report/figure-incomplete', 'dossiers.resultAttached'],
    ]);
  });

  it('figures of another period are not used', () => {
    const other = { ...figures, period: { from: '2026-01-01', to: '2026-11-19' } };
    const { values, problems } = draftOf({}, { figures: other });
    expect(values['dossiers.received']).toBeNull();
    expect(problems.map((one) => one.code)).toEqual(['report/figures-period']);
  });
});

describe('zero, absent, unknown', () => {
  const ZERO: [string, unknown, string][] = [
    ['training.attendedCount', 0, 'chưa cử cán bộ'],
    ['training.organisedCount', 0, 'chưa tổ chức lớp nào. Lý do: ……'],
    ['dossiers.received', 0, 'trong kỳ không phát sinh hồ sơ'],
    ['dossiers.resolvedOverdue', 0, 'giải quyết quá hạn: 0 (hồ sơ)'],
    ['dossiers.resolvedOverdue', 4, 'giải quyết quá hạn: 04 (hồ sơ)'],
    ['dossiers.resolvedOverdue', null, 'giải quyết quá hạn: …………… (hồ sơ)'],
    ['tthc.changed', 0, '0 TTHC (không phát sinh)'],
    ['audit.done', false, 'chưa thực hiện đánh giá nội bộ'],
    ['audit.done', 'Thực hiện hai đợt', 'năm 2026: Thực hiện hai đợt.'],
    ['directives', [], 'không ban hành kế hoạch riêng'],
    ['proposals', [], 'Không có kiến nghị, đề xuất'],
    ['proposals', null, '- ……………'],
    ['org.subUnitCount', 0, 'không có đơn vị trực thuộc'],
    ['budget.amount', 0, '0 đồng'],
    ['tthc.changed', 5, 'năm 2026: 05 TTHC;'],
    ['budget.amount', 10_000_000, '10.000.000 đồng'],
    ['inspections.total', 0, 'không có cuộc kiểm tra nào'],
    ['training.attendedCount', 12, '12 lớp'],
  ];

  it.each(ZERO)('%s = %j prints “%s”', (key, value, words) => {
    expect(linesOf({ [key]: value }).join('\n')).toContain(words);
  });

  it('every blank printed is a problem that names its field', () => {
    const { model, problems } = checkReport(FORM, { year: 2026, period, values: {} });
    const blanks = new Set(
      allParagraphs(model).flatMap((one) => one.pieces.flatMap((piece) => piece.blank ?? [])),
    );
    const named = problems
      .filter((one) => one.code === 'report/missing-value')
      .map((one) => one.place?.field);
    expect([...blanks].filter((key) => !named.includes(key))).toEqual([]);
    expect(blanks.size).toBeGreaterThan(50);
    expect(problems.filter((one) => one.severity === 'error')).toEqual([]);
  });

  it('no annex, no mention of one', () => {
    const lines = linesOf({ 'annex.rows': [] }).join('\n');
    expect(lines).not.toContain('phụ lục IA');
    expect(lines).not.toContain('Phụ lục IA');
  });
});

describe('signing forms', () => {
  const FORMS: [string, string | null, string | null, string[]][] = [
    ['head', null, 'Giám đốc', ['GIÁM ĐỐC']],
    ['none', 'none', 'GIÁM ĐỐC', ['GIÁM ĐỐC']],
    ['acting', 'Q. GIÁM ĐỐC', null, ['Q. GIÁM ĐỐC']],
    ['acting, form only', 'Q.', 'GIÁM ĐỐC', ['Q. GIÁM ĐỐC']],
    ['deputy', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['deputy, form only', 'KT.', 'PHÓ GIÁM ĐỐC', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['by order', 'TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
    ['by order, head unknown', 'TL.', 'CHÁNH VĂN PHÒNG', ['TL. ……………', 'CHÁNH VĂN PHÒNG']],
    ['by authorisation', 'TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG', ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']],
    ['for a collective', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [
      'three lines',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['unknown', null, null, ['……………']],
  ];

  it.each(FORMS)('%s', (_name, authority, title, expected) => {
    const input = facts2022();
    Object.assign(input.values, { 'sign.authority': authority, 'sign.title': title });
    const { model } = checkReport(FORM, input);
    expect(model.signer.map((one) => textOfPieces(one.pieces))).toEqual([
      ...expected,
      'Trần Minh Khôi',
    ]);
  });
});
