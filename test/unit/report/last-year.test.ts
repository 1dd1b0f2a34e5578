/** C26 and C30 against last year's report, or last year's draft where none was set aside (domain §1.10). */
import { describe, expect, it } from 'vitest';
import type { Former } from '../../../lib/domain/former';
import { newDraft } from '../../../lib/report/new-draft';
import { reportForms } from '../../../lib/packs/report-forms';
import { lastYearOf } from '../../../lib/report/last-year';
import { checkReport } from '../../../lib/report/render-report';
import { facts2022 } from './facts-2022';

const form = reportForms().find('report-hatinh')!;
const former = (values: Record<string, unknown>): Former => ({
  year: 2021,
  form: form.id,
  file: 'bao-cao-2021.docx',
  at: '2022-11-01T08:00:00+07:00',
  period: null,
  values,
  places: {},
  spans: [],
});
const found = (rule: string, last: Record<string, unknown> | null) =>
  checkReport(form, facts2022(), {
    lastYear: last && lastYearOf(former(last), null),
  }).problems.find(({ code }) => code === `report/${rule}`);

describe('a text that is last year’s', () => {
  it('warns of a reason that was copied, and says with what it was compared', () => {
    const text = 'Thực hiện các biện pháp phòng chống dịch Covid-19';
    const problem = found('C26', { 'training.notOrganisedReason': text });
    expect(problem).toMatchObject({
      severity: 'warning',
      place: { field: 'training.notOrganisedReason' },
    });
    expect(problem!.message).toContain('So với báo cáo năm 2021 đã đọc từ tệp Word');
  });

  it('weighs less where the words are true of any year', () => {
    const text = 'lồng ghép trong họp giao ban hằng tháng';
    expect(found('C26', { 'mgmtReview.form': text })).toMatchObject({ severity: 'info' });
  });

  it('is nowhere: the rule holds', () => {
    expect(found('C26', { 'mgmtReview.form': 'họp riêng vào cuối quý' })).toBeUndefined();
  });

  it('cannot be told without last year’s report', () => {
    expect(found('C26', null)).toMatchObject({ args: { outcome: 'unprovable' } });
    expect(found('C30', null)).toMatchObject({ args: { outcome: 'unprovable' } });
  });
});

describe('a number that changed', () => {
  it.each([
    [733, false], // 1099 is 49,9 % more
    [732, true], // 1099 is 50,1 % more
    [1099, false],
    [2198, false], // half of it is no more than half
    [2199, true],
    [0, true],
  ])('from %s to 1099 is told: %s', (before, isTold) => {
    expect(found('C30', { 'dossiers.received': before }) !== undefined).toBe(isTold);
  });

  it('of an unknown one nothing is said', () => {
    expect(found('C30', { 'audit.minorNC': 4, 'dossiers.received': null })).toBeUndefined();
  });

  it('says both, and is no more than to know', () => {
    const problem = found('C30', { 'tthc.total': 10 });
    expect(problem).toMatchObject({ severity: 'info', place: { field: 'tthc.total' } });
    expect(problem!.message).toContain('10 → 39');
  });
});

describe('the year before', () => {
  const draft = { ...newDraft(2021, null, '2021-11-18T08:00:00+07:00'), values: { a: 1 } };

  it('is the report that was set aside, and where there is none the draft', () => {
    expect(lastYearOf(former({ a: 2 }), draft)).toMatchObject({ values: { a: 2 } });
    expect(lastYearOf(null, draft)).toEqual({ year: 2021, values: { a: 1 }, file: null });
    expect(lastYearOf(null, { ...draft, values: {} })).toBeNull();
  });
});
