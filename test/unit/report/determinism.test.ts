/** The same draft gives the same bytes; what a value holds never breaks the document. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../lib/packs/report-forms';
import { renderReport } from '../../../lib/report/render-report';
import { all, openDocx, textOf } from './docx-parts';
import { facts2022 } from './facts-2022';

const FORM = reportForms().find('report-hatinh')!;
const textsOf = (bytes: Uint8Array) =>
  all(openDocx(bytes).xml('word/document.xml'), 'p').map(textOf);

describe('the document', () => {
  it('is the same, byte for byte, at another time', async () => {
    const one = await renderReport(FORM, facts2022());
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const two = await renderReport(FORM, facts2022());
    expect(Buffer.from(one.bytes!).equals(Buffer.from(two.bytes!))).toBe(true);
    expect(one.fileName).toBe('Bao-cao-ISO-SXD-2022.docx');
  });

  it('takes any value: markup, control characters, placeholders, NFD, line breaks, great length', async () => {
    const input = facts2022();
    input.values['risk.narrative'] =
      'Dòng <b>một</b> & "hai"\u0000\u0007\ufffe\ud800\nDòng {audit.count} [[ba]]';
    input.values['docControl.archive'] = 'hồ sơ điện tử'.normalize('NFD');
    input.values['compliance.tthcNarrative'] = 'rất nghiêm túc '.repeat(2000);
    const { bytes } = await renderReport(FORM, input);
    const texts = textsOf(bytes!);
    expect(texts).toContain('- Kiểm soát rủi ro, cơ hội: Dòng <b>một</b> & "hai"');
    expect(texts).toContain('Dòng {audit.count} [[ba]] (thực hiện theo HD.04).');
    expect(texts).toContain('+ Sắp xếp, lưu trữ tài liệu, hồ sơ: hồ sơ điện tử.');
    expect(texts.some((text) => text.length > 25_000)).toBe(true);
  });

  it('opens as a draft with room for number and day', async () => {
    const input = facts2022();
    delete input.values['doc.number'];
    delete input.values['doc.date'];
    const { bytes, problems } = await renderReport(FORM, input);
    const texts = textsOf(bytes!);
    expect(texts).toContain('Số:        /BC-SXD');
    expect(texts).toContain('Hà Tĩnh, ngày      tháng 11 năm 2022');
    expect(texts.find((text) => text.startsWith('(Kèm theo'))).toBe(
      '(Kèm theo Báo cáo số        /BC-SXD ngày      tháng 11 năm 2022 của Sở Xây dựng)',
    );
    const clerk = problems.filter((one) =>
      ['doc.number', 'doc.date'].includes(one.place?.field ?? ''),
    );
    expect(
      clerk.filter((one) => one.code === 'report/missing-value').map((one) => one.severity),
    ).toEqual(['info', 'info']);
  });
});
