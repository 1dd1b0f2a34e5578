/** What is not in the figures, and figures of different days: the printed report says both, and adds neither in silence. */
import { describe, expect, it } from 'vitest';
import { provinceForm } from '../../../lib/packs/province-forms';
import { renderReport } from '../../../lib/report/render-report';
import { docxText } from '../../../lib/rollup/receive/docx-text';
import type { IncomingFile } from '../../../lib/rollup/receive/types';
import { bundle, provinceOf, rollAll } from './support/province';

const printed = async (files: IncomingFile[], more: Record<string, unknown> = {}) => {
  const { input } = await rollAll(files, provinceOf(more));
  return docxText((await renderReport(provinceForm().form, input)).bytes!)!;
};

const sent = (name: string, unit: string, received: number, to: string) =>
  bundle(name, {
    unit,
    values: { 'dossiers.received': received },
    period: { from: '2024-01-01', to },
  });

const broken = (name: string): IncomingFile => ({
  name,
  bytes: new TextEncoder().encode('PK\u0003\u0004 not a zip'),
});

describe('files that are not in the figures', () => {
  it('are counted in the text by why: of no known unit, unreadable', async () => {
    const text = await printed([
      bundle('a', { values: { 'audit.count': 1 } }),
      bundle('b', { unit: 'Sở Lạ', values: { 'audit.count': 2 } }),
      broken('x.zip'),
      broken('y.docx'),
    ]);
    expect(text).toContain('Còn 01 tệp đã nhận chưa xác định được đơn vị hoặc năm báo cáo');
    // Two files with the same bytes are one file.
    expect(text).toContain('Còn 01 tệp đã nhận chưa đọc được, chưa tính vào số liệu trên');
    expect(text).not.toContain('tệp chưa làm rõ');
  });

  it('are counted where their unit is known and must answer', async () => {
    const text = await printed([
      bundle('a', { values: { 'audit.count': 1 } }),
      bundle('b', { values: { 'audit.count': 2 } }),
    ]);
    expect(text).toContain('Còn 02 tệp chưa làm rõ');
  });

  it('are not spoken of where there is none', async () => {
    const text = await printed([bundle('a', { values: { 'audit.count': 1 } })]);
    expect(text).not.toMatch(/tệp (đã nhận|chưa làm rõ)/);
  });
});

describe('the first sentence', () => {
  it.each([
    ['of a province that nobody has judged', {}, '- Đến thời điểm báo cáo đã đánh giá đạt 0'],
    [
      'where nobody noted how units were checked',
      {
        opinions: ['so-mau', 'huyen-mau', 'xa-mau'].map((unit) => ({
          unit,
          year: 2024,
          result: 'complying',
        })),
      },
      '- Toàn tỉnh có 3/3 đơn vị',
    ],
    [
      'where it was noted',
      {
        opinions: ['so-mau', 'huyen-mau', 'xa-mau'].map((unit) => ({
          unit,
          year: 2024,
          result: 'complying',
          checkMode: 'office',
        })),
      },
      ', toàn tỉnh có 3/3 đơn vị',
    ],
  ])('begins with a capital %s', async (_, more, words) => {
    expect(await printed([bundle('a', { values: { 'audit.count': 1 } })], more)).toContain(words);
  });
});

describe('lines by level', () => {
  it('are one list, closed once, where some levels are still open', async () => {
    const opinions = ['so-mau', 'huyen-mau'].map((unit) => ({
      unit,
      year: 2024,
      result: 'complying',
      checkMode: 'office',
    }));
    const text = await printed([bundle('c', { unit: 'UBND xã Mẫu' })], { opinions });
    expect(text).toContain('Cấp huyện: 1/1 đơn vị (đạt 100%);');
    expect(text).toContain(
      'Cấp xã: đã đánh giá đạt 0 trong tổng số 01 đơn vị, còn 01 đơn vị chưa có ý kiến nên chưa kết luận tỷ lệ.',
    );
  });
});

describe('figures of different days', () => {
  const files = [
    sent('a', 'Sở Mẫu', 100, '2024-11-30'),
    sent('b', 'UBND huyện Mẫu', 20, '2024-10-15'),
    sent('c', 'UBND xã Mẫu', 300, '2024-11-30'),
  ];

  it('stand at the sum with their parts, and the units of other days in an annex', async () => {
    const text = await printed(files);
    expect(text).toContain(
      'số hồ sơ TTHC phát sinh là 420 hồ sơ; trong đó 02 đơn vị theo kỳ 01/01/2024–30/11/2024: 400 hồ sơ; ' +
        '01 đơn vị theo kỳ khác: 20 hồ sơ (danh sách tại Phụ lục III kèm theo)',
    );
    expect(text).toMatch(
      /Phụ lục III\nĐƠN VỊ CÓ SỐ LIỆU KHÁC KỲ[^]*UBND huyện Mẫu[^]*01\/01\/2024–15\/10\/2024/,
    );
  });

  it('are not added where the province’s rule forbids it, and the report says why', async () => {
    const text = await printed(files, { mixedPeriods: 'refuse' });
    expect(text).not.toContain('420');
    expect(text).toContain('Chưa cộng được số hồ sơ TTHC của toàn tỉnh');
    expect(text).toContain('khác kỳ 01/01/2024–30/11/2024 (danh sách tại Phụ lục III kèm theo)');
  });

  it('say nothing more where all report the same days', async () => {
    const text = await printed([files[0]!, files[2]!]);
    expect(text).toContain('phát sinh là 400 hồ sơ.');
    expect(text).not.toContain('theo kỳ');
  });
});
