import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../lib/report/read/paragraphs';
import { docxOf, p, run, table } from './docx-of';

const textsOf = (body: string, others?: Record<string, string>): string[] =>
  paragraphsOf(docxOf(body, others)).map(({ text }) => text);

const SPLIT = p(
  'Số hồ sơ giải quyết ',
  '<w:proofErr w:type="spellStart"/>',
  'quá',
  ' hạn: ',
  '1',
  '2',
);

describe('paragraphs of a report', () => {
  it.each([
    ['a text split over runs', SPLIT, ['Số hồ sơ giải quyết quá hạn: 12']],
    [
      'tracked changes: what was put in stands, what was taken out does not',
      p(
        'Có ',
        `<w:del>${'<w:r><w:delText>17</w:delText></w:r>'}</w:del>`,
        `<w:ins>${run('18')}</w:ins>`,
        ' hồ sơ',
      ),
      ['Có 18 hồ sơ'],
    ],
    [
      'a moved passage only where it was moved to',
      p(`<w:moveFrom>${run('cũ ')}</w:moveFrom>`, `<w:moveTo>${run('mới')}</w:moveTo>`),
      ['mới'],
    ],
    [
      'nothing hidden',
      p('39', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>00</w:t></w:r>', ' TTHC'),
      ['39 TTHC'],
    ],
    [
      'what is expressly not hidden',
      p('39', '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>0</w:t></w:r>'),
      ['390'],
    ],
    [
      'the result of a field, not its code',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE 2020</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        '18/11/2026',
      ),
      ['18/11/2026'],
    ],
    [
      'tabs as blanks, line breaks as ends',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>',
      ['a b', 'c'],
    ],
    [
      'content controls and links',
      `<w:sdt><w:sdtContent>${p('trong', `<w:hyperlink>${run(' liên kết')}</w:hyperlink>`)}</w:sdtContent></w:sdt>`,
      ['trong liên kết'],
    ],
    [
      'a decomposed text as composed, odd blanks as blanks',
      p('Quá\u00A0 hạn'.normalize('NFD')),
      ['Quá hạn'],
    ],
  ])('reads %s', (_name, body, expected) => {
    expect(textsOf(body)).toEqual(expected);
  });

  it('tells a text box once, after the paragraph it hangs in', () => {
    const box = `<w:txbxContent>${p('Trong hộp')}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(textsOf(p('Ngoài hộp', shape))).toEqual(['Ngoài hộp', 'Trong hộp']);
  });

  it('names the cell of a text in a table, rows in a content control too', () => {
    const found = paragraphsOf(
      docxOf(p('trước') + table(['a', 'b'], ['c', p('d') + p('e')]) + table(['f'])),
    );
    expect(found.map(({ text, place }) => [text, place.cell])).toEqual([
      ['trước', null],
      ['a', { table: 0, row: 0, column: 0 }],
      ['b', { table: 0, row: 0, column: 1 }],
      ['c', { table: 0, row: 1, column: 0 }],
      ['d', { table: 0, row: 1, column: 1 }],
      ['e', { table: 0, row: 1, column: 1 }],
      ['f', { table: 1, row: 0, column: 0 }],
    ]);
  });

  it('reads footnotes after the text', () => {
    const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote>${p('Ghi chú')}</w:footnote></w:footnotes>`;
    expect(textsOf(p('Chữ'), { 'word/footnotes.xml': notes })).toEqual(['Chữ', 'Ghi chú']);
  });
});
