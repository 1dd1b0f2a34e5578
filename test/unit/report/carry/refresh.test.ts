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
    // No numbering of a line.
    ['1.099 hồ sơ đã nhận', `${BLANK} hồ sơ đã nhận`],
    ['tổ chức mười hai cuộc kiểm tra', `tổ chức ${BLANK} cuộc kiểm tra`],
    ['báo cáo T3/2022 của phòng', `báo cáo ${BLANK} của phòng`],
    ['do ông Lê Nam chủ trì', `do ông ${BLANK} chủ trì`],
    ['đồng chí Trần Văn Bình làm tổ trưởng', `đồng chí ${BLANK} làm tổ trưởng`],
    ['giao Nguyễn Thị Minh Hoa theo dõi', `giao ${BLANK} theo dõi`],
    // What stands every year stays.
    ['tại tỉnh Hà Tĩnh, thành phố Hồ Chí Minh', null],
    ['dịch vụ công trực tuyến toàn trình và một phần', null],
    ['Trong năm đơn vị đã rà soát', null],
    ['theo TCVN ISO 9001:2015, Nghị định 61/2018/NĐ-CP', null],
    ['lồng ghép trong họp giao ban hằng tháng', null],
  ])('%s', (text, expected) => {
    const { value, replaced } = freshText(text);
    expect(value).toBe(expected ?? text);
    expect(replaced.length === 0).toBe(expected === null);
    expect(replaced.every(({ by }) => by === null)).toBe(true);
  });

  it('names the value of this year where the number was that of one field, and it is known', () => {
    const text = 'số hồ sơ TTHC phát sinh là 1.099 hồ sơ';
    const now = { 'dossiers.received': 1250 };
    const { value, replaced } = freshText(text, { 'dossiers.received': 1099 }, now);
    expect(value).toBe('số hồ sơ TTHC phát sinh là {{dossiers.received}} hồ sơ');
    expect(replaced).toEqual([{ words: '1.099', by: 'dossiers.received' }]);
    expect(printedText(value as string, draftOf(now))).toMatch(/phát sinh là 1\.?250 hồ sơ$/);
  });

  it('names days, the year and documents of this year, and says nothing twice', () => {
    const plan = { number: '12', symbol: 'KH-UBND', issuer: 'UBND tỉnh', subject: null };
    const last = {
      'report.year': 2022,
      'audit.lastDate': '2022-10-19',
      'basis.crPlan': { ...plan, date: '2022-01-05' },
    };
    const now = {
      'report.year': 2023,
      'audit.lastDate': '2023-09-02',
      'basis.crPlan': { ...plan, number: '15', date: '2023-01-06' },
    };
    const says = (text: string) =>
      printedText(freshText(text, last, now).value as string, draftOf(now));
    const lastAudit = 'thời gian tổ chức cuộc đánh giá gần nhất là';
    expect(says(`trong năm 2022, ${lastAudit} ngày 19/10/2022`)).toBe(
      `trong năm 2023, ${lastAudit} ngày 02/9/2023`,
    );
    expect(says(`${lastAudit} ngày 19 tháng 10 năm 2022`)).toBe(
      `${lastAudit} ngày 02 tháng 9 năm 2023`,
    );
    // The same day, of something else.
    expect(says('tập huấn ngày 19/10/2022')).toBe(`tập huấn ngày ${BLANK}`);
    expect(says('mục tiêu đến hết năm 2022')).toBe(`mục tiêu đến hết năm ${BLANK}`);
    expect(says('giai đoạn năm 2022-2023')).toBe(`giai đoạn năm ${BLANK}-${BLANK}`);
    expect(says('theo Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh về cải cách')).toBe(
      'theo Kế hoạch số 15/KH-UBND ngày 06/01/2023 của UBND tỉnh về cải cách',
    );
    expect(says('theo Kế hoạch số 12/KH-UBND của Sở Nội vụ')).toBe(
      `theo Kế hoạch số ${BLANK} của Sở Nội vụ`,
    );
    expect(says('mục tiêu năm 2023')).toBe(`mục tiêu năm ${BLANK}`);
  });

  it.each(['2022 hồ sơ', '2.022 hồ sơ'])('does not take %s for a year', (text) => {
    const { replaced } = freshText(text, { 'report.year': 2022 }, { 'report.year': 2023 });
    expect(replaced.map(({ by }) => by)).toEqual([null]);
  });

  it('does not take a number for that of something else', () => {
    const last = { 'tthc.total': 100 };
    expect(freshText('cử 100 công chức', last, { 'tthc.total': 120 }).value).toBe(
      `cử ${BLANK} công chức`,
    );
    expect(freshText('có 100 TTHC', last, { 'tthc.total': 120 }).value).toBe(`có ${BLANK} TTHC`);
    const named = 'số TTHC thuộc thẩm quyền giải quyết là';
    expect(freshText(`${named} 100 TTHC`, last, { 'tthc.total': 120 }).value).toBe(
      `${named} {{tthc.total}} TTHC`,
    );
  });

  it.each([
    'tăng 1.099 hồ sơ so với năm trước',
    'có 1.099 hồ sơ quá hạn',
    'đã số hóa 1.099 hồ sơ',
    'còn 1.099',
    'số hồ sơ TTHC phát sinh tăng 1.099 hồ sơ',
    'số hồ sơ TTHC phát sinh khoảng 1.099 - 1.200 hồ sơ',
  ])('leaves a blank where the words make another number of it: %s', (text) => {
    const now = { 'dossiers.received': 1250 };
    const { replaced, value } = freshText(text, { 'dossiers.received': 1099 }, now);
    expect(replaced.map(({ by }) => by)).not.toContain('dossiers.received');
    expect(value).not.toMatch(/\d|\{\{/);
  });

  it.each(['ông LÊ VĂN NAM', 'anh Lê Nam', 'chị Trần Hoa', 'Tổ trưởng Lê Nam'])(
    'leaves no name of a person: %s',
    (text) => {
      const { value } = freshText(`do ${text} chủ trì`);
      expect(value).toMatch(new RegExp(`^do [\\p{L} ]+ ${BLANK} chủ trì$`, 'u'));
      expect(value).not.toMatch(/Nam|NAM|Hoa/);
    },
  );

  it('has nothing to name where the field is not named', () => {
    expect(freshText('có 100 công chức', {}, {}).replaced).toEqual([{ words: '100', by: null }]);
  });

  it.each([
    ['this year’s is not known', { 'dossiers.received': 1099 }, {}],
    ['no field had it', { 'dossiers.received': 1098 }, { 'dossiers.received': 1250 }],
  ])('leaves a blank where %s', (_, last, now) => {
    expect(freshText('số hồ sơ TTHC phát sinh là 1099 hồ sơ', last, now).value).toBe(
      `số hồ sơ TTHC phát sinh là ${BLANK} hồ sơ`,
    );
  });

  it('leaves a blank where two fields had that number and both are named', () => {
    const both =
      'số hồ sơ TTHC phát sinh và số hồ sơ được gắn kèm kết quả trả trên phần mềm dịch vụ công trực tuyến là';
    const last = { 'dossiers.received': 1099, 'dossiers.resultAttached': 1099 };
    const now = { 'dossiers.received': 1250, 'dossiers.resultAttached': 1200 };
    expect(freshText(`${both} 1099 hồ sơ`, last, now).value).toBe(`${both} ${BLANK} hồ sơ`);
  });

  it('does not take a small number for a field that happens to have it', () => {
    const { value } = freshText('02 phòng', { 'audit.count': 2 }, { 'audit.count': 1 });
    expect(value).toBe(`${BLANK} phòng`);
  });

  it('touches free words only: a living figure and a target of its own part stay', () => {
    expect(freshText('đã nhận {{dossiers.received}} hồ sơ').replaced).toEqual([]);
    const items = [{ text: 'Rà soát 12 quy trình', target: 100 }];
    const { value, stays } = refreshed(fieldOf('assess.solutions'), items, {}, draftOf({}));
    expect(value).toEqual([{ text: `Rà soát ${BLANK} quy trình`, target: 100 }]);
    expect(stays).toEqual([100]);
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
