/** The province's form: valid, no form of a unit, and replaced by an own one. */
import { describe, expect, it } from 'vitest';
import { reportProvinceJson } from '../../../lib/packs/builtin/report-province';
import { packFileSchema } from '../../../lib/packs/pack-schema';
import { provinceForm } from '../../../lib/packs/province-forms';
import { reportForms } from '../../../lib/packs/report-forms';
import { renderReport } from '../../../lib/report/render-report';
import { typedValues } from '../../../lib/rollup/report/typed';
import { docxText } from '../../../lib/rollup/receive/docx-text';
import { readersOf } from '../../../components/province/desk/readers';
import { bundle, provinceOf, rollAll, word } from './support/province';

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

  it('says where an opinion gives no reason: no cell is left empty', async () => {
    const opinions = [opinion('so-mau', 'weak'), opinion('huyen-mau', 'complying')];
    const text = await printed({ opinions }, bundle('a', {}));
    expect(text).toMatch(/Sở Mẫu\nCấp tỉnh\nChưa tốt\nÝ kiến đánh giá chưa nêu lý do\n/);
    const nothing = 'Chưa nhận được hồ sơ, báo cáo xác định là của đơn vị';
    expect(text).toContain(`UBND xã Mẫu\nCấp xã\nKhông gửi hồ sơ\n${nothing}`);
  });

  it('prints the counts that are known where only the rate is open, and names its annexes by number', async () => {
    const opinions = [opinion('so-mau', 'complying')];
    const text = await printed({ opinions }, bundle('a', {}), bundle('b', { unit: 'UBND xã Mẫu' }));
    expect(text).toContain('đã đánh giá đạt 01 trong tổng số 03 đơn vị');
    expect(text).toContain('còn 01 đơn vị chưa có ý kiến nên chưa kết luận tỷ lệ');
    expect(text).toMatch(/Cấp tỉnh: 1\/1 đơn vị \(đạt 100%\)/);
    expect(text).toMatch(/Cấp xã: đã đánh giá đạt 0 trong tổng số 01 đơn vị, còn 01 đơn vị/);
    // Level, in scope, sent, complying, rate, weak, nothing sent, open.
    const row = text
      .slice(text.indexOf('Toàn tỉnh'))
      .split(/\s*\n\s*/)
      .slice(0, 8);
    expect(row).toEqual(['Toàn tỉnh', '3', '2', '1', 'Chưa kết luận', '0', '1', '1']);
    expect(text).toContain('01 đơn vị không gửi hồ sơ (danh sách tại Phụ lục III kèm theo)');
    expect(text).toContain('tổng hợp tại Phụ lục I kèm theo');
    expect(text).toContain('từng đơn vị tại Phụ lục II kèm theo');
    expect(text).not.toMatch(/tại phụ lục kèm theo/);
  });

  it('says of how many it is not known whether they have sent', async () => {
    const undated = word('b.docx', 'SỞ MẪU', 'BÁO CÁO', 'Sở Mẫu báo cáo kết quả áp dụng ISO.');
    const { input } = await rollAll([undated], provinceOf(), readersOf([]));
    const text = docxText((await renderReport(provinceForm().form, input)).bytes!)!;
    const annex = text.slice(text.indexOf('TỔNG HỢP KẾT QUẢ THEO CẤP'));
    const row = annex.slice(annex.indexOf('Cấp tỉnh')).split('\n').slice(0, 8);
    expect(row).toEqual(['Cấp tỉnh', '1', '0 (chưa rõ 1)', '0', 'Chưa kết luận', '0', '0', '1']);
  });

  it('leaves no blank for what nobody must write, and no heading over nothing', async () => {
    const empty = [{ text: '' }, { text: '  ' }];
    const report = {
      'assess.strengths': empty,
      'assess.solutions': empty,
      proposals: [{ addressee: '', text: 'Đề nghị tập huấn' }],
    };
    for (const more of [{}, { report }]) {
      const text = await printed(more);
      const body = text.slice(text.indexOf('1. Mặt làm được'), text.indexOf('Trên đây'));
      expect(body).not.toContain('……');
      expect(body).not.toContain('Giải pháp');
    }
    // Numbers of headings follow one another, whatever is left out.
    expect(await printed({ report })).toMatch(/\n3\. Kiến nghị, đề xuất\n- Đề nghị tập huấn/);
    const solutions = { ...report, 'assess.solutions': [{ text: 'Mở lớp' }, { text: '' }] };
    const both = await printed({ report: solutions });
    expect(both).toMatch(/\n3\. Giải pháp[^\n]*\n- Mở lớp\.\n4\. Kiến nghị/);
  });

  it('keeps an empty list that says there is nothing', () => {
    expect(typedValues({ a: [], b: [{ text: ' ' }], c: [{ text: 'x' }, {}], d: '' })).toEqual({
      a: [],
      c: [{ text: 'x' }],
      d: '',
    });
  });

  it('tells what is open after what was found, not among what was done well', async () => {
    const opinions = ['so-mau', 'huyen-mau', 'xa-mau'].map((id) => opinion(id, 'complying'));
    const stranger = bundle('la', { unit: 'Sở Lạ' });
    const text = await printed({ opinions }, stranger);
    const done = text.slice(text.indexOf('1. Mặt làm được'), text.indexOf('2. Mặt tồn tại'));
    expect(done).not.toContain('tệp đã nhận');
    expect(text).toMatch(/Về phạm vi[^\n]*:\n- Còn 01 tệp đã nhận chưa xác định được đơn vị/);
    expect(await printed({ opinions })).not.toContain('Về phạm vi');
  });

  it('says where the levels are not known, instead of a line that breaks off', async () => {
    const unleveled = { kind: 'unit', id: 'x', name: 'Đơn vị X', source: 'Danh sách mẫu' };
    const { organisations } = provinceOf({});
    const text = await printed({ organisations: [...organisations, unleveled] });
    expect(text).toContain('Cấp tỉnh: chưa xác định được vì có đơn vị chưa được xếp cấp');
    expect(text).not.toContain('……………/');
  });
});
