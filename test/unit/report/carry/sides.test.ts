/** Two years side by side: what belongs together, what is asked, and what a decision does to the draft. Invented unit. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { alignParagraphs, type Paragraph } from '../../../../lib/report/carry/align';
import { alignForms } from '../../../../lib/report/carry/align-forms';
import { decided, type Decision } from '../../../../lib/report/carry/decide';
import { formerOf } from '../../../../lib/report/carry/former';
import { sidesOf } from '../../../../lib/report/carry/sides';
import { changedWords } from '../../../../lib/report/carry/words';
import { buildDraft } from '../../../../lib/report/draft';
import { readReport } from '../../../../lib/report/read/read-report';
import { renderReport } from '../../../../lib/report/render-report';
import { facts2022 } from '../facts-2022';

const form = reportForms().find('report-hatinh')!;
const AT = '2023-11-01T08:00:00+07:00';
const overrides = Object.fromEntries(form.rules.map(({ id }) => [id, 'thử']));

/** The report of 2022, written, read back and set aside. */
async function lastYear(changes: Record<string, unknown> = {}) {
  const facts = facts2022();
  const input = { ...facts, values: { ...facts.values, ...changes } };
  const { bytes } = await renderReport(form, input, { overrides });
  return formerOf(readReport(bytes!, 'bao-cao-2022.docx', [form]), form, 2022, AT);
}
const draftOf = (values: Record<string, unknown>) =>
  buildDraft(form, { year: 2023, period: { from: '2023-01-01', to: '2023-11-17' }, values });

const say = (text: string, fields: string[] = [], section = 'a'): Paragraph => ({
  section,
  text,
  fields,
  role: 'dash',
});
const shape = (before: Paragraph[], now: Paragraph[], align = alignParagraphs) =>
  align(before, now).map(
    (pair) => `${pair.state}: ${pair.before?.text ?? '–'} | ${pair.now?.text ?? '–'}`,
  );

describe('what is kept of last year’s report', () => {
  it('is what the carry-over needs: no name of a file, no recipients, no cells', async () => {
    const former = await lastYear();

    expect(former.file).toBe('báo cáo năm 2022 (.docx)');
    expect(JSON.stringify(former)).not.toContain('bao-cao-2022');
    expect(former.spans.length).toBeGreaterThan(10);
    expect(
      former.spans.filter(({ role }) => ['recipient', 'closing', 'tableCell'].includes(role)),
    ).toEqual([]);
  });
});

describe('paragraphs of two years', () => {
  it('are held together though one was put in, one taken out and one changed', () => {
    const before = [
      say('Một câu giữ nguyên.'),
      say('Đã mở 02 lớp tập huấn cho công chức;'),
      say('Câu cũ bỏ đi'),
    ];
    const now = [
      say('Câu mới thêm vào'),
      say('Một câu giữ nguyên'),
      say('Đã mở 03 lớp tập huấn cho công chức;'),
    ];
    expect(shape(before, now)).toEqual([
      'new: – | Câu mới thêm vào',
      'same: Một câu giữ nguyên. | Một câu giữ nguyên',
      'changed: Đã mở 02 lớp tập huấn cho công chức; | Đã mở 03 lớp tập huấn cho công chức;',
      'gone: Câu cũ bỏ đi | –',
    ]);
  });

  it('of one field belong together though no word is the same', () => {
    expect(shape([say('tất cả đều tốt', ['x'])], [say('chưa đánh giá', ['x'])])).toEqual([
      'changed: tất cả đều tốt | chưa đánh giá',
    ]);
  });

  it('of two sections do not, but for forms whose sections say nothing of each other', () => {
    const [before, now] = [[say('cùng một câu', [], 'I.1')], [say('cùng một câu', [], 'II.2')]];
    expect(shape(before, now)).toEqual(['gone: cùng một câu | –', 'new: – | cùng một câu']);
    expect(shape(before, now, alignForms)).toEqual(['same: cùng một câu | cùng một câu']);
  });

  it('are compared word by word', () => {
    expect(changedWords('đã mở 02 lớp', 'đã mở 03 lớp')).toEqual([
      { text: 'đã mở ', kind: 'same' },
      { text: '02', kind: 'gone' },
      { text: '03', kind: 'new' },
      { text: ' lớp', kind: 'same' },
    ]);
    expect(changedWords('nhận 1.099 hồ sơ', 'nhận .').map(({ text }) => text)).not.toContain('099');
    expect(changedWords('đã nhận 1.099', 'đã nhận 1.250')).toEqual([
      { text: 'đã nhận ', kind: 'same' },
      { text: '1.099', kind: 'gone' },
      { text: '1.250', kind: 'new' },
    ]);
  });
});

describe('last year beside this year', () => {
  it('questions what stayed word for word and is true of one year only', async () => {
    const former = await lastYear({
      'docControl.archive': 'đã lưu 15 hộp hồ sơ; sắp xếp gọn gàng',
    });
    const sides = sidesOf(
      former,
      draftOf({ 'docControl.archive': 'đã lưu 15 hộp hồ sơ; sắp xếp khoa học' }),
    );
    const side = sides.find(({ fields }) => fields.includes('docControl.archive'))!;
    expect(side.state).toBe('changed');
    expect(side.asked.map(({ doubts }) => doubts)).toEqual([[{ kind: 'number', words: '15' }]]);
  });

  it('has nothing to take where only a number of the year is other', async () => {
    const values = { 'mgmtReview.form': 'lồng ghép trong họp giao ban hằng tháng' };
    const key = (side: { fields: string[] }) => side.fields.includes('mgmtReview.form');
    const former = await lastYear();
    expect(sidesOf(former, draftOf(values)).find(key)).toMatchObject({
      state: 'changed',
      takes: false,
      hasNew: true,
    });
    expect(sidesOf(former, draftOf({})).find(key)).toMatchObject({ takes: true });
  });

  it('asks nothing of a heading’s own number', async () => {
    const sides = sidesOf(await lastYear(), draftOf({}));
    const heading = sides.find(({ now }) => /^3\. Kết quả chấm điểm/.test(now?.text ?? ''));
    expect(heading).toMatchObject({ asked: [] });
  });

  it('offers nothing to take where the paragraph is a number of the year', async () => {
    const sides = sidesOf(await lastYear(), draftOf({ 'dossiers.received': 300 }));
    const side = sides.find(({ now }) => now?.fields.includes('dossiers.received'))!;
    expect(side).toMatchObject({ closed: 'retyped', fields: [], state: 'changed' });
  });
});

describe('a decision', () => {
  const decide = async (
    values: Record<string, unknown>,
    key: string,
    said: string,
    decision: Decision,
    carried: Record<string, number> = {},
  ) => {
    const former = await lastYear();
    const draft = draftOf(values);
    const side = sidesOf(former, draft).find(
      ({ fields, before, now }) =>
        fields.includes(key) && `${before?.text} ${now?.text}`.includes(said),
    )!;
    return decided(side, decision, { former, draft, typed: values, carried });
  };
  const weak = (...texts: string[]) => ({ 'assess.weaknesses': texts.map((text) => ({ text })) });

  it('takes one sentence of last year into a field that is empty, with its mark', async () => {
    const text = 'lồng ghép trong họp giao ban hằng tháng';
    expect(await decide({}, 'mgmtReview.form', text, 'take')).toEqual({
      set: { 'mgmtReview.form': text },
      drop: [],
      carry: { 'mgmtReview.form': 2022 },
    });
  });

  it('takes one item of a list and leaves the others', async () => {
    const values = weak('Cập nhật quy trình còn chậm ở một số phòng', 'Ý riêng của năm nay');
    const patch = await decide(values, 'assess.weaknesses', 'Hạ tầng kỹ thuật', 'take');
    expect(patch?.set['assess.weaknesses']).toContainEqual({ text: 'Ý riêng của năm nay' });
    expect(patch?.set['assess.weaknesses']).toHaveLength(3);
    expect(JSON.stringify(patch?.set)).toContain('Hạ tầng kỹ thuật còn hạn chế');
  });

  it('leaves one item of a list blank and the others as they are', async () => {
    const values = weak('Hạ tầng kỹ thuật còn hạn chế', 'Ý riêng của năm nay');
    const patch = await decide(values, 'assess.weaknesses', 'Hạ tầng kỹ thuật', 'blank');
    expect(patch).toEqual({
      set: weak('Ý riêng của năm nay'),
      drop: [],
      carry: {},
    });
  });

  it('the last item gone, the list is unknown and not known to be empty', async () => {
    const values = weak('Hạ tầng kỹ thuật còn hạn chế');
    const patch = await decide(values, 'assess.weaknesses', 'Hạ tầng kỹ thuật', 'blank');
    expect(patch).toEqual({ set: {}, drop: ['assess.weaknesses'], carry: {} });
  });

  it('this year’s words kept are this year’s: the mark goes', async () => {
    const values = { 'mgmtReview.form': 'lồng ghép trong họp giao ban hằng tháng' };
    const marks = { 'mgmtReview.form': 2022 };
    const said = 'giao ban';
    expect(await decide(values, 'mgmtReview.form', said, 'keep', marks)).toEqual({
      set: {},
      drop: [],
      carry: { 'mgmtReview.form': null },
    });
    expect(await decide(values, 'mgmtReview.form', said, 'keep')).toBeNull();
  });
});
