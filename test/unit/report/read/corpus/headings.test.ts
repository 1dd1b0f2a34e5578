/** Headings as offices vary them: numbers, case, marks, bold, styles, synonyms, order, chapters missing or their own. */
import { describe, expect, it } from 'vitest';
import { docxOf, p, run } from '../docx-of';
import { reading } from './reading';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** Word: a style of its own for headings, known by its outline level alone. */
const STYLES = {
  'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Mc1"><w:name w:val="Mục 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Dam"><w:name w:val="Đậm"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`,
};
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
/** WPS and Word: bold on every run, the number in one of its own. */
const bold = (...texts: string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
/** LibreOffice: an outline level on the paragraph itself. */
const outlined = (text: string): string =>
  `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run(text)}</w:p>`;
/** Google Docs: "Heading2", the switch written out. */
const google = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading2"/><w:keepNext w:val="1"/></w:pPr><w:r><w:rPr><w:b w:val="1"/><w:rtl w:val="0"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;

const SOLUTIONS = p('II. Đánh giá chung') + p('3. Giải pháp trong thời gian tới:');
const KEEP = p('- Tiếp tục duy trì hệ thống.');
const TRAIN = p('- Đề nghị Sở Khoa học và Công nghệ tổ chức tập huấn.');
const KEPT = [{ text: 'Tiếp tục duy trì hệ thống' }];
const TRAINED = 'tổ chức tập huấn';

const told = (read: ReturnType<typeof reading>) =>
  read.problems.filter(({ code }) => code === 'report/read-foreign').map(({ args }) => args);

describe('a heading that the form has, in other words', () => {
  it.each([
    ['words after it', p('III. Kiến nghị đề xuất với tỉnh')],
    ['a dash for the stop, capitals', p('III – KIẾN NGHỊ, ĐỀ XUẤT')],
    ['the other order, in bold of two runs', bold('IV. ', 'Đề xuất, kiến nghị')],
    ['a letter for a number', p('C. KIẾN NGHỊ VÀ ĐỀ XUẤT')],
    ['"Phần" before its number', p('Phần III: Kiến nghị, đề xuất')],
    ['no number, a style known by its outline level', styled('Mc1', 'Kiến nghị, đề xuất')],
    ['no number, Google Docs', google('Những kiến nghị, đề xuất')],
    ['no number, capitals', p('KIẾN NGHỊ - ĐỀ XUẤT')],
    ['an arabic number and a bracket', p('4) Các đề xuất, kiến nghị:')],
  ])('%s', (_name, heading) => {
    const read = reading(docxOf(SOLUTIONS + KEEP + heading + TRAIN, STYLES));
    expect(read.values['assess.solutions']).toEqual(KEPT);
    expect(read.values['proposals']).toHaveLength(1);
    expect(JSON.stringify(read.values['proposals'])).toContain(TRAINED);
    expect(told(read)).toEqual([]);
  });

  it('chapters in another order, one missing, abbreviations written out', () => {
    const read = reading(
      docxOf(
        p('A. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN') +
          p('- Hồ sơ lưu chưa đầy đủ.') +
          bold('B. Những ưu điểm') +
          p('- Quy trình được công khai.') +
          p('C. GIẢI PHÁP THỜI GIAN TỚI') +
          KEEP,
      ),
    );
    expect(read.values['assess.weaknesses']).toEqual([{ text: 'Hồ sơ lưu chưa đầy đủ' }]);
    expect(read.values['assess.strengths']).toEqual([{ text: 'Quy trình được công khai' }]);
    expect(read.values['assess.solutions']).toEqual(KEPT);
    expect(read.values).not.toHaveProperty('proposals');
  });
});

describe('a chapter that the form does not have', () => {
  it.each([
    ['a roman number', p('IV. Việc khác, phát sinh'), 'IV. Việc khác, phát sinh'],
    ['an arabic number, capitals', p('4. VIỆC KHÁC, PHÁT SINH'), '4. VIỆC KHÁC, PHÁT SINH'],
    ['the number after the last heading', p('4. Việc khác'), '4. Việc khác'],
    ['bold, numbered', bold('5', '. Công tác phối hợp'), '5. Công tác phối hợp'],
    [
      'an outline level of its own',
      outlined('Công tác phối hợp liên ngành'),
      'Công tác phối hợp liên ngành',
    ],
    ['capitals in a bold style', styled('Dam', 'CÔNG TÁC PHỐI HỢP'), 'CÔNG TÁC PHỐI HỢP'],
    ['two levels of number', p('3.4. Công tác phối hợp'), '3.4. Công tác phối hợp'],
  ])('%s: closes the list before it and is told', (_name, heading, words) => {
    const read = reading(
      docxOf(
        SOLUTIONS + KEEP + heading + p('- Phối hợp với Công an tỉnh;') + p('Đã họp hai lần.'),
        STYLES,
      ),
    );
    expect(read.values['assess.solutions']).toEqual(KEPT);
    expect(JSON.stringify(read.values)).not.toContain('Công an');
    expect(told(read)).toEqual([{ heading: words, count: 2 }]);
  });

  it('lets the chapter after it be read', () => {
    const read = reading(
      docxOf(
        SOLUTIONS +
          KEEP +
          p('IV. VIỆC KHÁC') +
          p('- Không có gì.') +
          p('V. KIẾN NGHỊ, ĐỀ XUẤT') +
          TRAIN,
      ),
    );
    expect(read.values['assess.solutions']).toEqual(KEPT);
    expect(JSON.stringify(read.values['proposals'])).toContain(TRAINED);
  });
});

describe('no heading but an item', () => {
  it.each([
    ['a numbered sentence without its stop', p('1. Tăng cường kiểm tra'), 'Tăng cường kiểm tra'],
    ['a letter', p('a) Tăng cường kiểm tra;'), 'Tăng cường kiểm tra'],
    ['a bold item with a dash', bold('- Tăng cường kiểm tra'), 'Tăng cường kiểm tra'],
    [
      'an item that speaks of proposals',
      p('- Tổng hợp kiến nghị, đề xuất;'),
      'Tổng hợp kiến nghị, đề xuất',
    ],
  ])('%s', (_name, item, text) => {
    const read = reading(docxOf(SOLUTIONS + item + p('- Duy trì hệ thống.'), STYLES));
    expect(read.values['assess.solutions']).toEqual([{ text }, { text: 'Duy trì hệ thống' }]);
    expect(told(read)).toEqual([]);
  });
});
