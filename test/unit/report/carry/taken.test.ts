/** A paragraph of last year taken into this year's draft, whole: what of last year's facts may stand in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { decided } from '../../../../lib/report/carry/decide';
import { sidesOf, takenInto } from '../../../../lib/report/carry/sides';
import { buildDraft } from '../../../../lib/report/draft';
import { printedText } from '../../../../lib/report/text/tokens';

const form = reportForms().find('report-hatinh')!;
const KEY = 'awareness.narrative';
const period = { from: '2023-01-01', to: '2023-11-17' };
const draftOf = (values: Record<string, unknown>) =>
  buildDraft(form, { year: 2023, period, values });
const pairOf = (text: string) => ({
  section: 'I.1.2',
  state: 'gone' as const,
  before: { section: 'I.1.2', text: `- ${text}.`, fields: [KEY], role: 'dash' },
  now: null,
});

const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
  .map((one) => [one.getUTCDate(), one.getUTCMonth() + 1, one.getUTCFullYear()] as const);
const fact = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((one) => `${one} hồ sơ`),
  fc.integer({ min: 1000, max: 9_999_999 }).map((one) => `${one.toLocaleString('vi-VN')} đồng`),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([a, b]) => `${a},${b}%`),
  day.map((all) => `ngày ${all.join('/')}`),
  day.map(([d, m, y]) => `ngày ${d} tháng ${m} năm ${y}`),
  day.map(([, m, y]) => `tháng ${m}/${y}`),
  day.map(([, , y]) => `năm ${y}`),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), day)
    .map(([no, all]) => `Quyết định số ${no}/QĐ-UBND ngày ${all.join('/')}`),
  fc.constantFrom('ông Lê Nam', 'bà Trần Thị Hoa', 'hai cuộc', 'mười hai lớp'),
);
const text = fc
  .array(fc.tuple(fc.constantFrom('đã tiếp nhận', 'theo', 'và', 'của Sở là', 'họp với'), fact), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => `ngay từ đầu kỳ ${all.map((pair) => pair.join(' ')).join(' ')}`);

describe('a paragraph that is taken', () => {
  it('prints no number but this year’s own, and no person', () => {
    // What of this year is known prints nothing but these digits.
    const now = { 'dossiers.received': 7777, 'audit.lastDate': '2077-07-07', 'report.year': 2023 };
    fc.assert(
      fc.property(text, fc.integer({ min: 100, max: 99_999 }), day, (old, count, [d, m, y]) => {
        const last = {
          [KEY]: old,
          'report.year': 2022,
          'dossiers.received': count,
          'audit.lastDate': [y, m, d].map((one) => String(one).padStart(2, '0')).join('-'),
        };
        const draft = draftOf(now);
        const taken = takenInto(pairOf(old), KEY, { values: last }, draft)!;
        const said = printedText(taken.value as string, draft);
        expect(taken.text).toBe(said);
        const own = said.replace(/7777|7\.777|07\/7\/2077|ngày 07 tháng 7 năm 2077|năm 2023/g, '');
        expect(own).not.toMatch(/\d|Lê Nam|Trần Thị Hoa|hai (?:cuộc|lớp)/);
        // Every one of them was said before.
        expect(taken.replaced.length).toBeGreaterThan(0);
        for (const { words } of taken.replaced) expect(old).toContain(words);
      }),
    );
  });

  it('says so in its row, and waits to be confirmed', () => {
    const old = 'số hồ sơ TTHC phát sinh là 1.099 hồ sơ; họp 02 lần do ông Lê Nam chủ trì';
    const former = {
      year: 2022,
      form: form.id,
      file: 'bao-cao.docx',
      at: '2023-11-01T08:00:00+07:00',
      period: null,
      values: { [KEY]: old, 'dossiers.received': 1099 },
      places: {},
      spans: [{ section: 'I.1.2', text: `- ${old};`, fields: [KEY], role: 'dash' }],
    } as unknown as Parameters<typeof sidesOf>[0];
    const draft = draftOf({ 'dossiers.received': 1250 });
    const side = sidesOf(former, draft).find(({ fields }) => fields.includes(KEY))!;
    expect(side.changes!.replaced).toEqual([
      { words: '1.099', by: 'dossiers.received' },
      { words: '02', by: null },
      { words: 'Lê Nam', by: null },
    ]);
    const patch = decided(side, 'take', { former, draft, typed: {}, carried: {} })!;
    expect(patch).toEqual({
      set: {
        [KEY]:
          'số hồ sơ TTHC phát sinh là {{dossiers.received}} hồ sơ; họp …………… lần do ông …………… chủ trì',
      },
      drop: [],
      carry: { [KEY]: 2022 },
    });
  });
});
