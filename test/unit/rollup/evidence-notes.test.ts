/** Word comments of the province's report: each number of its text carries the units behind it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { provinceForm } from '../../../lib/packs/province-forms';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { checkReport, renderReport } from '../../../lib/report/render-report';
import { textOfPieces } from '../../../lib/report/text/pieces';
import { readProvince } from '../../../lib/rollup/province/read';
import { provinceNotes } from '../../../lib/rollup/report/evidence/notes';
import { rollUp, type Rollup } from '../../../lib/rollup/rollup';
import { readers } from '../../simulation/province/readers';
import { provinceWorld, YEAR } from '../../simulation/province/world';
import { bundle, provinceOf, rollAll, unit } from './support/province';

const opinions = [
  { unit: 'so-mau', year: YEAR, result: 'complying', checkMode: 'file' },
  { unit: 'huyen-mau', year: YEAR, result: 'weak', checkMode: 'office' },
];

const small = () =>
  rollAll(
    [
      bundle('cua Nguyen Van Mau', { values: { 'dossiers.received': 120 } }),
      bundle('b', { unit: 'UBND huyện Mẫu', values: { 'dossiers.received': 30 } }),
    ],
    provinceOf({ opinions }),
  );

function notesIn(rollup: Rollup, form: ReportForm = provinceForm().form) {
  const { model, draft } = checkReport(form, rollup.input);
  const { body } = provinceNotes(model, draft, { rollup, province: provinceOf({ opinions }) });
  const pieces = body.flatMap((block) => ('table' in block ? [] : block.pieces));
  return { pieces, draft };
}

const noteOn = ({ pieces }: ReturnType<typeof notesIn>, printed: string): string =>
  pieces.find((one) => one.text.trim() === printed && one.note)!.note!.join('\n');

describe('comments of the province’s report', () => {
  it('say what a number is, by which rule, and which units are behind it', async () => {
    const notes = notesIn(await small());
    expect(noteOn(notes, '1/3')).toMatch(
      /^Đạt.*: 1\/3.*33,33%[^]*1 đơn vị: Sở Mẫu \(1\)\nĐơn vị được ghi bằng TT ở Phụ lục II$/,
    );
    expect(noteOn(notes, '150')).toMatch(/Cộng số các đơn vị báo cáo[^]*Sở Mẫu \(1\):\u00a0120/);
    expect(noteOn(notes, '150')).toMatch(/UBND huyện Mẫu \(2\):\u00a030/);
    expect(noteOn(notes, '150')).toMatch(/Không nêu hoặc chưa gửi 1 đơn vị: UBND xã Mẫu \(3\)/);
    // By level: the district's share is the district's units.
    expect(noteOn(notes, '0/1')).toMatch(/Cấp huyện: 0\/1[^]*Không có đơn vị nào/);
  });

  it('tell apart two numbers of a level that are written alike', async () => {
    const organisations = [
      unit('so-mau', 'Sở Mẫu', 'cap-tinh'),
      unit('so-hai', 'Sở Hai', 'cap-tinh'),
    ];
    const list = provinceOf({ organisations, opinions: [opinions[0]!] });
    const files = [bundle('a', {}), bundle('b', { unit: 'Sở Hai' })];
    // "đã đánh giá đạt 01 trong tổng số 02 đơn vị, còn 01 đơn vị chưa có ý kiến"
    const { pieces } = notesIn(await rollAll(files, list));
    const notes = pieces.flatMap(({ of, text, note }) =>
      of === 'levels' && /^0?\d$/.test(text.trim()) ? [note?.join(' ')] : [],
    );
    expect(notes).toEqual([
      expect.stringMatching(/^Đạt – Cấp tỉnh.*1 đơn vị: Sở Mẫu/),
      expect.stringMatching(/^Đơn vị trong phạm vi – Cấp tỉnh.*2 đơn vị/),
      expect.stringMatching(/^Chưa có ý kiến.* – Cấp tỉnh.*1 đơn vị: Sở Hai/),
    ]);
  });

  it('name the units where the form prints no list of them', async () => {
    const { form } = provinceForm();
    const annexes = form.annexes.filter(({ rows }) => rows !== 'annex.units');
    const note = noteOn(notesIn(await small(), { ...form, annexes }), '150');
    expect(note).toMatch(/Sở Mẫu:\u00a0120; UBND huyện Mẫu:\u00a030/);
    expect(note).not.toContain('Phụ lục');
  });

  it('stand on every number of the text, and on no other', async () => {
    const { list, files } = await provinceWorld(2);
    const province = readProvince(JSON.stringify(list), 'units.json').province!;
    const rollup = await rollUp(files, province, YEAR, readers);
    const { pieces, draft } = notesIn(rollup);
    const types = new Map(draft.form.fields.map(({ key, type }) => [key, type]));
    const isCounted = (key: string | undefined) =>
      key === 'levels' || ['count', 'rate', 'money'].includes(types.get(key ?? '') ?? '');
    const numbers = pieces.filter(
      ({ of, text }) => isCounted(of) && /\d/.test(text) && of !== 'report.year',
    );
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter(({ note }) => !note).map((one) => textOfPieces([one]))).toEqual([]);
    expect(pieces.filter(({ note, of }) => note && !isCounted(of))).toEqual([]);
  });

  it('are comments of the document, without the names of files', async () => {
    const rollup = await small();
    const { bytes } = await renderReport(provinceForm().form, rollup.input, {
      annexesOf: () => [],
      notedBy: (model, draft) => provinceNotes(model, draft, { rollup, province: provinceOf() }),
    });
    const parts = unzipSync(bytes!);
    const comments = strFromU8(parts['word/comments.xml']!);
    expect(comments).toContain('Cộng số các đơn vị báo cáo');
    expect(comments).not.toContain('Nguyen');
    const plain = await renderReport(provinceForm().form, rollup.input, { annexesOf: () => [] });
    expect(Object.keys(unzipSync(plain.bytes!))).not.toContain('word/comments.xml');
  });
});
