/** Carrying over: what is taken, what stays behind and why; what stands in the draft is left alone. Invented unit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../lib/domain/office';
import { carryRuleOf } from '../../../../lib/packs/carry-rule';
import { reportForms } from '../../../../lib/packs/report-forms';
import { carryPatch, carryPlan, type CarryLine } from '../../../../lib/report/carry/plan';
import { buildDraft } from '../../../../lib/report/draft';
import { facts2022 } from '../facts-2022';

const form = reportForms().find('report-hatinh')!;
const LAST = { year: 2022, values: facts2022().values };
const thisYear = (values: Record<string, unknown> = {}, profile: Record<string, unknown> = {}) =>
  buildDraft(
    form,
    { year: 2023, period: { from: '2023-01-01', to: '2023-11-17' }, values },
    { profile },
  );
const planOf = (last: Record<string, unknown>, values: Record<string, unknown> = {}) =>
  carryPlan({ year: 2022, values: last }, thisYear(values));
const line = (plan: readonly CarryLine[], key: string) =>
  plan.find(({ field }) => field.key === key)!;

describe('carrying over', () => {
  const plan = carryPlan(LAST, thisYear());
  const { set, carry } = carryPatch(plan, 2022);

  it.each([
    'dossiers.received',
    'dossiers.resolvedOverdue',
    'tthc.total',
    'audit.count',
    'audit.lastDate',
    'doc.number',
    'doc.date',
    'basis.isoPlan',
    'publication.decision',
    'training.notOrganisedReason',
    'sign.name',
    'annex.rows',
  ])('never takes %s', (key) => {
    expect(LAST.values[key], 'last year said it').not.toBeUndefined();
    expect(set).not.toHaveProperty([key]);
  });

  it('takes words that are true of any year, in doubt until confirmed', () => {
    const text = 'lồng ghép trong họp giao ban hằng tháng';
    expect(set['mgmtReview.form']).toBe(text);
    expect(carry['mgmtReview.form']).toBe(2022);
  });

  it('takes documents that are still in force, in doubt until confirmed', () => {
    expect(set['committee.decisions']).toMatchObject([
      { docRef: { number: '119', symbol: 'QĐ-SXD', date: '2021-10-19' } },
      { docRef: { number: '120', symbol: 'QĐ-SXD', date: '2021-10-19' } },
    ]);
    expect(carry['committee.decisions']).toBe(2022);
  });

  it('takes what the unit is called without a doubt', () => {
    expect(set['awareness.leadDept']).toBe('Văn phòng Sở');
    expect(carry['awareness.leadDept']).toBeNull();
  });

  it('leaves behind the item with a number, and takes the others', () => {
    expect(set['assess.solutions']).toEqual([
      {
        text: 'Đảm bảo Danh mục và Quy trình nội bộ được thẩm định theo quy định',
        target: 100,
      },
    ]);
    expect(line(plan, 'assess.solutions').held).toEqual([
      {
        text: 'Tiếp tục tuyên truyền đến 02 đơn vị trực thuộc.',
        doubts: [{ kind: 'number', words: '02' }],
      },
    ]);
  });

  it.each([
    ['do ảnh hưởng của dịch Covid-19, việc tuyên truyền qua loa', 'reason', 'Covid-19'],
    ['triển khai dịch vụ công mức độ 3, 4', 'reason', 'mức độ 3, 4'],
    ['trong năm đã tuyên truyền đầy đủ', 'inYear', 'trong năm'],
    ['đã họp ngày 05 tháng 3', 'date', 'ngày 05 tháng 3'],
    ['thực hiện theo chương trình năm 2022', 'date', 'năm 2022'],
    ['đã mở 12 lớp', 'number', '12'],
  ])('does not take “%s”', (text, kind, words) => {
    const one = line(planOf({ 'awareness.narrative': text }), 'awareness.narrative');
    expect(one.state).toBe('withheld');
    expect(one.take).toBeNull();
    expect(one.held[0]!.doubts).toContainEqual({ kind, words });
  });

  it.each([
    'thực hiện theo TCVN ISO 9001:2015 và hướng dẫn HD.04',
    'thực hiện Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ',
    'duy trì qua hệ thống phần mềm QLVB&HSCV',
  ])('takes “%s”: standards, codes and cited documents are no numbers of the year', (text) => {
    expect(line(planOf({ 'awareness.narrative': text }), 'awareness.narrative')).toMatchObject({
      state: 'carry',
      take: text,
    });
  });

  it('leaves alone what the draft says, unless that field is chosen', () => {
    const last = { 'risk.narrative': 'lời văn cũ', 'mgmtReview.form': 'họp riêng' };
    const own = planOf(last, { 'risk.narrative': 'lời văn mới' });
    expect(line(own, 'risk.narrative').state).toBe('kept');
    expect(carryPatch(own, 2022).set).toEqual({ 'mgmtReview.form': 'họp riêng' });
    expect(carryPatch(own, 2022, new Set(['risk.narrative'])).set).toEqual(last);
  });

  it('marks a list of names, in which somebody may have been dissolved since', () => {
    const subUnits = [{ text: 'Trung tâm Kiểm định' }];
    const own = planOf({ 'org.subUnits': subUnits, 'awareness.leadDept': 'Văn phòng Sở' });
    expect(carryPatch(own, 2022)).toMatchObject({
      set: { 'org.subUnits': subUnits, 'awareness.leadDept': 'Văn phòng Sở' },
      carry: { 'org.subUnits': 2022, 'awareness.leadDept': null },
    });
  });

  it.each([
    'Trong kỳ báo cáo đã tập huấn',
    'Năm ngoái đã làm',
    'Nguyên nhân: thiếu người',
    'Ba hồ sơ trễ hạn',
    'Chậm vì lý do khách quan',
    'Quá hạn bởi hệ thống lỗi',
    'Tại thời điểm báo cáo chưa xong',
  ])('leaves behind what was so in one year: %s', (text) => {
    expect(line(planOf({ 'awareness.narrative': text }), 'awareness.narrative')).toMatchObject({
      state: 'withheld',
      take: null,
    });
  });

  it('an empty list and a no of this year are words of somebody', () => {
    const last = { 'committee.decisions': LAST.values['committee.decisions'] };
    const own = planOf(last, { 'committee.decisions': [] });
    expect(line(own, 'committee.decisions').state).toBe('kept');
  });

  it('a name in capitals is the profile’s', () => {
    const draft = thisYear({}, { 'org.name': 'Sở Xây dựng' });
    const own = carryPlan({ year: 2022, values: { 'org.name': 'SỞ XÂY DỰNG' } }, draft);
    expect(own[0]!.state).toBe('same');
  });

  it('a value of another kind is not bent into shape', () => {
    const own = planOf({ 'internalProc.count': 'mười hai' });
    expect(own[0]).toMatchObject({ state: 'unfit', take: null });
    expect(carryPatch(own, 2022).set).toEqual({});
  });
});

describe('for any two years', () => {
  const keys = form.fields.map(({ key }) => key);
  const some = fc.subarray(keys);
  const texts = fc.constantFrom('lời khác', 'đã họp ngày 05/3/2022', 'nghiêm túc, đúng quy định');
  /** Values of 2022 under some keys, and other words under the keys of texts. */
  const year = fc.tuple(some, texts).map(([chosen, text]) => {
    const known = Object.entries(LAST.values).filter(([key]) => chosen.includes(key));
    const worded = form.fields.filter(
      ({ key, type }) => type === 'narrative' && chosen.includes(key),
    );
    const words = worded.slice(0, 4).map(({ key }): [string, unknown] => [key, text]);
    return Object.fromEntries([...known, ...words]) as Record<string, unknown>;
  });
  const after = (draft: Record<string, unknown>, last: Record<string, unknown>) => {
    const patch = carryPatch(planOf(last, draft), 2022);
    return { patch, values: { ...draft, ...patch.set } as Draft['values'] };
  };

  it('what is carried is never a number of the year or words of that year alone', () => {
    fc.assert(
      fc.property(year, year, (last, draft) => {
        for (const key of Object.keys(after(draft, last).patch.set)) {
          const rule = carryRuleOf(form.fields.find((field) => field.key === key)!);
          expect(['profile', 'confirm']).toContain(rule);
        }
      }),
    );
  });

  it('carrying twice changes nothing more, and nothing that was typed is written over', () => {
    fc.assert(
      fc.property(year, year, (last, draft) => {
        const once = after(draft, last);
        expect(after(once.values, last).patch.set).toEqual({});
        for (const [key, value] of Object.entries(draft)) {
          if (value !== null) expect(once.values[key]).toEqual(value);
        }
      }),
    );
  });
});
