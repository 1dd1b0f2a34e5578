/** The province's form: valid, no form of a unit, and replaced by an own one. */
import { describe, expect, it } from 'vitest';
import { reportProvinceJson } from '../../../lib/packs/builtin/report-province';
import { packFileSchema } from '../../../lib/packs/pack-schema';
import { provinceForm } from '../../../lib/packs/province-forms';
import { reportForms } from '../../../lib/packs/report-forms';
import { renderReport } from '../../../lib/report/render-report';
import { docxText } from '../../../lib/rollup/receive/docx-text';
import { bundle, provinceOf, rollAll } from './support/province';

interface Pack {
  id: string;
  contributes: { reports: { id: string; sections: unknown[] }[] };
}

describe('the province form', () => {
  it('is a pack like any other, and none of the forms a unit may choose', () => {
    expect(packFileSchema.safeParse(reportProvinceJson).error).toBeUndefined();
    expect(provinceForm().problems).toEqual([]);
    expect(reportForms().ids).not.toContain('report-province');
  });

  it('gives way to an own one', () => {
    const json = JSON.parse(JSON.stringify(reportProvinceJson)) as Pack;
    json.id = 'report-ben-tre';
    json.contributes.reports[0]!.id = 'report-ben-tre';
    const own = [{ file: 'own.json', json }];
    expect(provinceForm(own).form.id).toBe('report-ben-tre');
    expect(reportForms(own).ids).not.toContain('report-ben-tre');
  });
});

describe('the printed report', () => {
  const opinion = (unit: string, result: string) => ({
    unit,
    year: 2024,
    result,
    checkMode: 'office',
  });
  const printed = async (
    more: Record<string, unknown>,
    ...files: { name: string; bytes: Uint8Array }[]
  ) => {
    const { input } = await rollAll(files, provinceOf(more));
    return docxText((await renderReport(provinceForm().form, input)).bytes!)!;
  };

  it('backs what it says with counts, and says nothing for which there is none', async () => {
    const opinions = ['so-mau', 'huyen-mau', 'xa-mau'].map((id) => opinion(id, 'complying'));
    const text = await printed({ opinions });
    expect(text).toContain('Qua kiểm tra tại trụ sở, toàn tỉnh có 3/3 đơn vị (đạt 100%)');
    expect(text).toContain('Không có đơn vị nào được đánh giá chưa tốt');
    for (const silent of ['đánh giá nội bộ', 'quá hạn', 'nhiều bản', 'Kinh phí', 'Giải pháp'])
      expect(text).not.toContain(silent);
  });

  it('names the units that do not comply with the reason, and the units out of scope', async () => {
    const opinions = [{ ...opinion('so-mau', 'weak'), reason: 'Chưa đánh giá nội bộ' }];
    const scope = [{ unit: 'huyen-mau', year: 2024, inScope: false, reason: 'Không có TTHC' }];
    const text = await printed({ opinions, scope }, bundle('a', { values: { 'audit.count': 0 } }));
    expect(text).toContain('2/2 đơn vị (chiếm 100%)');
    expect(text).toContain('01 đơn vị được đánh giá chưa tốt và 01 đơn vị không gửi hồ sơ');
    expect(text).toContain('01 đơn vị báo cáo không tổ chức đánh giá nội bộ');
    expect(text).toMatch(
      /Phụ lục III\nĐƠN VỊ THỰC HIỆN CHƯA TỐT[^]*Sở Mẫu[^]*Chưa đánh giá nội bộ/,
    );
    expect(text).toMatch(/Phụ lục IV\nĐƠN VỊ KHÔNG THUỘC[^]*UBND huyện Mẫu[^]*Không có TTHC/);
    expect(text).not.toContain('Cấp huyện:');
  });
});
