/** Last year's words taken into this year: its numbers, days and documents never come along. Invented facts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { refreshed } from '../../../../lib/report/carry/refresh';
import { buildDraft } from '../../../../lib/report/draft';
import { printedText } from '../../../../lib/report/text/tokens';

const form = reportForms().find('report-hatinh')!;
const fieldOf = (key: string) => form.fields.find((one) => one.key === key)!;
const NARRATIVE = fieldOf('awareness.narrative');
const draftOf = (values: Record<string, unknown>) =>
  buildDraft(form, { year: 2023, period: { from: '2023-01-01', to: '2023-11-17' }, values });
const BLANK = '……………';

const freshText = (
  text: string,
  last: Record<string, unknown> = {},
  now: Record<string, unknown> = {},
) => refreshed(NARRATIVE, text, last, draftOf(now));

describe('words of last year', () => {
  it.each([
    ['đã mở 02 lớp cho 35 công chức', `đã mở ${BLANK} lớp cho ${BLANK} công chức`],
    ['tỷ lệ đạt 85,48% số hồ sơ', `tỷ lệ đạt ${BLANK}% số hồ sơ`],
    ['họp ngày 12/5/2022 tại Sở', `họp ngày ${BLANK} tại Sở`],
    ['từ tháng 3 năm 2022 đến nay', `từ tháng ${BLANK} đến nay`],
    ['trong quý IV/2022 đã rà soát', `trong quý ${BLANK} đã rà soát`],
    ['Kế hoạch năm 2022 của Sở', `Kế hoạch năm ${BLANK} của Sở`],
    ['tổ chức hai cuộc kiểm tra', `tổ chức ${BLANK} cuộc kiểm tra`],
    ['Quyết định số 807/QĐ-UBND ngày 19/4/2022 của UBND', `Quyết định số ${BLANK} của UBND`],
    // What stands every year stays.
    ['theo TCVN ISO 9001:2015, Nghị định 61/2018/NĐ-CP', null],
    ['lồng ghép trong họp giao ban hằng tháng', null],
  ])('%s', (text, expected) => {
    const { value, replaced } = freshText(text);
    expect(value).toBe(expected ?? text);
    expect(replaced.length === 0).toBe(expected === null);
    expect(replaced.every(({ by }) => by === null)).toBe(true);
  });

  it('names the value of this year where the number was that of one field, and it is known', () => {
    const text = 'tiếp nhận 1.099 hồ sơ';
    const now = { 'dossiers.received': 1250 };
    const { value, replaced } = freshText(text, { 'dossiers.received': 1099 }, now);
    expect(value).toBe('tiếp nhận {{dossiers.received}} hồ sơ');
    expect(replaced).toEqual([{ words: '1.099', by: 'dossiers.received' }]);
    expect(printedText(value as string, draftOf(now))).toMatch(/^tiếp nhận 1\.?250 hồ sơ$/);
  });

  it.each([
    ['this year’s is not known', { 'dossiers.received': 1099 }, {}],
    [
      'two fields had that number',
      { 'dossiers.received': 1099, 'dossiers.resultAttached': 1099 },
      { 'dossiers.received': 1250, 'dossiers.resultAttached': 1200 },
    ],
    ['no field had it', { 'dossiers.received': 1098 }, { 'dossiers.received': 1250 }],
  ])('leaves a blank where %s', (_, last, now) => {
    expect(freshText('tiếp nhận 1099 hồ sơ', last, now).value).toBe(`tiếp nhận ${BLANK} hồ sơ`);
  });

  it('does not take a small number for a field that happens to have it', () => {
    const { value } = freshText('02 phòng', { 'audit.count': 2 }, { 'audit.count': 1 });
    expect(value).toBe(`${BLANK} phòng`);
  });

  it('touches free words only: a living figure and a target of its own part stay', () => {
    expect(freshText('đã nhận {{dossiers.received}} hồ sơ').replaced).toEqual([]);
    const items = [{ text: 'Rà soát 12 quy trình', target: 100 }];
    const { value } = refreshed(fieldOf('assess.solutions'), items, {}, draftOf({}));
    expect(value).toEqual([{ text: `Rà soát ${BLANK} quy trình`, target: 100 }]);
  });

  it('holds no number, day or document of last year, whatever it said', () => {
    const day = fc
      .date({ min: new Date('2001-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
      .map((one) => `${one.getUTCDate()}/${one.getUTCMonth() + 1}/${one.getUTCFullYear()}`);
    const fact = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.integer({ min: 1000, max: 99_999 }).map((one) => one.toLocaleString('vi-VN')),
      fc.tuple(fc.nat(99), fc.nat(99)).map(([a, b]) => `${a},${b}%`),
      day.map((one) => `ngày ${one}`),
      fc
        .tuple(fc.integer({ min: 1, max: 9999 }), day)
        .map(([no, on]) => `${no}/QĐ-UBND ngày ${on}`),
    );
    const words = fc.constantFrom('tiếp nhận', 'hồ sơ', 'của Sở', 'đã ban hành', 'theo', 'và');
    const text = fc
      .array(fc.tuple(words, fact), { minLength: 1, maxLength: 6 })
      .map((all) => all.map((pair) => pair.join(' ')).join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 100, max: 99_999 }), (old, count) => {
        const { value } = freshText(
          old,
          { 'dossiers.received': count },
          { 'dossiers.received': 7 },
        );
        expect((value as string).replace(/\{\{[^}]*\}\}/g, '')).not.toMatch(/\d/);
      }),
    );
  });
});
