/** For any values: the generated report, read back, gives the same values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { readReport } from '../../../../lib/report/read/read-report';
import { renderReport } from '../../../../lib/report/render-report';
import { makeDay } from '../../../../lib/domain/instant';
import type { ReportForm } from '../../../../lib/packs/report-schema';
import { facts2022 } from '../facts-2022';
import { figures2022 } from '../figures-2022';
import { THREE_ANNEXES } from '../nd30-documents';

const form = reportForms().find('report-hatinh')!;

const count = fc.oneof(fc.nat(12), fc.nat(120_000));
const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => makeDay(year, month, date)!);
const word = fc.constantFrom(
  ...'cán bộ, công chức thực hiện nghiêm túc, kịp thời quy trình hồ sơ số hóa 12 phần mềm (QLVB) năm theo đúng hạn'.split(
    ' ',
  ),
);
/** A sentence that ends in a word; its closing mark is the form's. */
const text = fc
  .array(word, { minLength: 3, maxLength: 14 })
  .map((words) => `Đã ${words.join(' ').replace(/[,(]+$/, '')} đầy đủ`);
const name = fc.constantFrom('Sở Nội vụ', 'Sở Tư pháp', 'UBND xã Tân Lập', 'Văn phòng Sở');
const docRef = fc.record({
  number: fc.integer({ min: 10, max: 4000 }).map(String),
  symbol: fc.constantFrom('QĐ-UBND', 'KH-SKHCN', 'KH-UBND', 'QĐ-SXD'),
  date: day,
  issuer: fc.constantFrom('UBND tỉnh', 'Sở Khoa học và Công nghệ', 'UBND tỉnh Bình Minh'),
  subject: fc.constantFrom(
    'công bố Danh mục thủ tục hành chính',
    'xây dựng, áp dụng hệ thống quản lý chất lượng năm 2026',
    'kiện toàn Ban Chỉ đạo ISO',
  ),
});
const bare = docRef.map((ref) => ({ ...ref, subject: null }));
const items = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((one) => ({ text: one })));
const score = fc.record({ value: fc.nat(20).map((quarters) => quarters / 4), max: fc.constant(5) });

const values = fc.record({
  'preamble.org': name,
  'basis.crPlan': docRef,
  'basis.isoPlan': docRef,
  directives: fc
    .array(docRef, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((one) => ({ docRef: one }))),
  'org.subUnitCount': count,
  'publication.tthcCount': count,
  'awareness.leadDept': name,
  'awareness.narrative': text,
  'training.attendedCount': count,
  'inspections.conclusion': text,
  'docControl.external': text,
  'docControl.archive': text,
  'risk.narrative': text,
  'audit.done': fc.oneof(fc.constant(true), text),
  'audit.count': fc.integer({ min: 1, max: 30 }),
  'audit.lastDate': day,
  'audit.minorNC': count,
  'audit.majorNC': count,
  'audit.observations': count,
  'objectives.issued': fc.boolean(),
  'mgmtReview.form': text,
  'mgmtReview.date': day,
  'tthc.total': count,
  'tthc.changed': count,
  'dossiers.received': count,
  'dossiers.resolvedOverdue': count,
  'dossiers.resultAttached': count,
  'compliance.tthcNarrative': text,
  // 0 has a sentence of its own, without the decision.
  'internalProc.count': fc.integer({ min: 1, max: 99 }),
  'internalProc.decision': bare,
  'compliance.internalNarrative': text,
  'score.self': score,
  'assess.strengths': items,
  'assess.weaknesses': items,
  'assess.solutions': items,
  'sign.name': fc.constantFrom('Trần Minh Khôi', 'Lê Thị Hạnh'),
});

const overriddenOf = ({ rules }: Pick<ReportForm, 'rules'>) =>
  Object.fromEntries(rules.map(({ id }) => [id, 'thử']));
const overridden = overriddenOf(form);

/** What may stand beside the report: nothing of it is read as the report's own. */
const wishes = fc.record({
  evidence: fc.constantFrom('none' as const, 'annex' as const, 'comments' as const),
  charts: fc.boolean(),
});
const months = ['01', '02'].map((month) => ({
  ...{ month: `2022-${month}`, received: 12, resolved: 5, partial: false },
}));
/** The form's own annex alone, or with two more, one of them across. */
const forms = fc.constantFrom(form, THREE_ANNEXES);
const annexRows = fc
  .array(fc.array(fc.nat(1), { minLength: 6, maxLength: 6 }), { minLength: 0, maxLength: 3 })
  .map((all) =>
    all.map((scores, at) => ({ unit: `Đơn vị ${at + 1}`, scores: scores.map((one) => one / 2) })),
  );

describe('a generated report', () => {
  it('read back says the same with annexes of sources and charts, with comments, across', async () => {
    await fc.assert(
      fc.asyncProperty(values, annexRows, wishes, forms, async (own, rows, wished, used) => {
        const facts = facts2022();
        delete facts.values['score.subUnits'];
        const more = { 'annex.rows': rows, 'phu.luc': [{ name: 'A', count: 12 }] };
        const input = { ...facts, values: { ...facts.values, ...own, ...more } };
        const plain = { overrides: overriddenOf(used) };
        const options = { ...plain, ...wished, months, figures: figures2022() };
        const { bytes } = await renderReport(used, input, options);
        const read = readReport(bytes!, 'bao-cao.docx', [used]);
        expect(read.values).toMatchObject(own);
        expect(read.values['annex.rows'] ?? []).toEqual(rows);
        const clean = await renderReport(used, input, { ...plain, figures: figures2022() });
        expect(read).toEqual(readReport(clean.bytes!, 'bao-cao.docx', [used]));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('read back says what it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (own) => {
        const facts = facts2022();
        delete facts.values['score.subUnits'];
        delete facts.values['annex.rows'];
        const input = { ...facts, values: { ...facts.values, ...own } };
        const { bytes, problems } = await renderReport(form, input, { overrides: overridden });
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        const read = readReport(bytes!, 'bao-cao.docx', [form]);
        expect(read.values).toMatchObject(own);
        expect(read.year).toBe(2022);
        expect(read.period).toEqual({ from: '2022-01-01', to: '2022-11-17' });
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('with all signs of a real one gives them all', async () => {
    const { bytes } = await renderReport(form, facts2022());
    const read = readReport(bytes!, 'bao-cao.docx', [form]);
    const full = [0.5, 0.5, 1, 1.5, 1, 0.5];
    expect(read.values).toMatchObject({
      'org.parentName': 'UBND TỈNH HÀ TĨNH',
      'org.name': 'SỞ XÂY DỰNG',
      'doc.number': '3061',
      'doc.symbol': 'BC-SXD',
      'doc.place': 'Hà Tĩnh',
      'doc.date': '2022-11-18',
      'org.subUnitCount': 2,
      'training.organisedCount': 0,
      'training.notOrganisedReason': 'thực hiện các biện pháp phòng chống dịch Covid-19',
      'inspections.total': 2,
      'audit.done': 'Đã thực hiện theo kế hoạch',
      'tthc.changed': 3,
      'tthc.changedByKind': { amended: 3 },
      'score.criteriaDecision': {
        number: '2125',
        symbol: 'QĐ-UBND',
        date: '2022-10-17',
        issuer: 'UBND tỉnh',
      },
      'score.subUnits': { value: 5, max: 5 },
      'sign.authority': 'KT. GIÁM ĐỐC',
      'sign.title': 'PHÓ GIÁM ĐỐC',
      'sign.name': 'Trần Minh Khôi',
      recipients: [
        { name: 'UBND tỉnh', note: 'b/c' },
        { name: 'Sở Khoa học và Công nghệ' },
        { name: 'Lãnh đạo Sở', note: 'b/c' },
        { name: 'Ban CĐ ISO 9001:2015' },
        { name: 'Lưu: VT, thư ký ISO' },
      ],
      'annex.rows': [
        { unit: 'Sở Xây dựng', scores: full },
        { unit: 'Viện Quy hoạch', scores: full },
        { unit: 'Trung tâm Kiểm định', scores: full },
      ],
    });
    // Left blank in the document: unknown, never 0.
    expect(read.values).not.toHaveProperty('audit.minorNC');
    expect(
      read.problems.map(({ code, place }) => [code, (place as { field: string }).field]),
    ).toEqual([
      ['report/read-blank', 'audit.minorNC'],
      ['report/read-blank', 'audit.majorNC'],
    ]);
  });
});
