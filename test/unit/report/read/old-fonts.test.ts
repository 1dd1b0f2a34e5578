/** TCVN3 and VNI: converted by the font of each run, left alone where the text is Unicode, told where it is not sure. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import tables from '../../../../lib/packs/builtin/old-fonts.json';
import { decode, encodingOf } from '../../../../lib/report/read/old-fonts';
import { readReport } from '../../../../lib/report/read/read-report';
import { readText } from '../../../../lib/report/read/paragraphs';
import { docxOf, p } from './docx-of';

const form = reportForms().find('report-hatinh')!;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** Every letter with a mark that Vietnamese writes, composed here from vowels and tones, not from the tables. */
const LETTERS = [
  'đ',
  ...['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'].flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
      (vowel + tone).normalize('NFC'),
    ),
  ),
].filter((letter) => !/[a-z]/.test(letter));
const encoder = (table: string) =>
  new Map(table.split(' ').map((pair) => [pair.slice(-1), pair.slice(0, -1)]));
const [TCVN3, VNI] = [encoder(tables.tcvn3), encoder(tables.vni)];
const encoded = (text: string, table: Map<string, string>): string =>
  Array.from(text, (letter) => table.get(letter) ?? letter).join('');
const abc = (text: string) => encoded(text, TCVN3);
const vni = (text: string) => encoded(text, VNI);

const run = (text: string, font: string) =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const linesOf = (body: string, others: Record<string, string> = {}) =>
  readText(docxOf(body, others)).paragraphs.map(({ text }) => text);

describe('the tables', () => {
  it('know every Vietnamese letter, each by a sign of its own', () => {
    expect(LETTERS).toHaveLength(67);
    for (const letter of LETTERS) {
      expect([letter, decode(abc(letter), 'tcvn3')]).toEqual([letter, letter]);
      expect([letter, decode(vni(letter), 'vni')]).toEqual([letter, letter]);
      const capital = letter.toUpperCase();
      expect([capital, decode(vni(capital), 'vni')]).toEqual([capital, capital]);
      expect([capital, decode(abc(letter), 'tcvn3Capitals')]).toEqual([capital, capital]);
    }
    for (const table of [TCVN3, VNI]) expect(new Set(table.values()).size).toBe(table.size);
  });

  // Words as they stand in files of those years (and in the pages read by lib/reading).
  it.each([
    ['Gi¶i quyÕt thñ tôc hµnh chÝnh §óng h¹n', 'tcvn3', 'Giải quyết thủ tục hành chính Đúng hạn'],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['Hå s\u00AC ®\u00AD\u00EEc tiÕp nhËn', 'tcvn3', 'Hồ sơ được tiếp nhận'],
    ['b¸o c¸o', 'tcvn3Capitals', 'BÁO CÁO'],
    ['giaûi quyeát ñuùng haïn', 'vni', 'giải quyết đúng hạn'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'vni', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Hoà sô ñöôïc tieáp nhaän taïi UÛy ban', 'vni', 'Hồ sơ được tiếp nhận tại Ủy ban'],
  ] as const)('%s (%s)', (stored, encoding, text) => {
    expect(decode(stored, encoding)).toBe(text);
  });

  it('decode any words to themselves', () => {
    const word = fc
      .array(fc.constantFrom(...LETTERS, ...'bcdghklmnpqrstvx'), { minLength: 1, maxLength: 7 })
      .map((letters) => letters.join(''));
    const sentence = fc
      .array(fc.oneof(word, fc.nat(9999).map(String)), { minLength: 1, maxLength: 9 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, (text) => {
        expect(decode(abc(text), 'tcvn3')).toBe(text);
        expect(decode(abc(text), 'tcvn3Capitals')).toBe(text.toUpperCase());
        expect(decode(vni(text), 'vni')).toBe(text);
        expect(decode(vni(text.toUpperCase()), 'vni')).toBe(text.toUpperCase());
      }),
    );
  });

  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3Capitals'],
    ['.VnArial NarrowH', 'tcvn3Capitals'],
    ['VNI-Times', 'vni'],
    ['Times New Roman', null],
    [null, null],
  ])('%s stands for %s', (font, encoding) => {
    expect(encodingOf(font)).toBe(encoding);
  });
});

const OVERDUE = 'Số hồ sơ giải quyết quá hạn: 12 (hồ sơ).';

describe('a file', () => {
  it('of which some runs are old gives Unicode for those alone', () => {
    const body =
      p('Kiểm soát: ', run(abc('giải quyết đúng hạn, '), '.VnTime'), 'không chậm') +
      p(run(vni('Ưu điểm của đơn vị'), 'VNI-Times')) +
      p('Được giữ nguyên: có, và ¸ µ');
    expect(linesOf(body)).toEqual([
      'Kiểm soát: giải quyết đúng hạn, không chậm',
      'Ưu điểm của đơn vị',
      'Được giữ nguyên: có, và ¸ µ',
    ]);
  });

  it('may part a vowel from its mark', () => {
    expect(
      linesOf(p(run('gia', 'VNI-Times'), run('ûi quye', 'VNI-Times'), run('át', 'VNI-Times'))),
    ).toEqual(['giải quyết']);
  });

  it.each([
    [
      'the defaults',
      `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
      '<w:p><w:r>',
    ],
    [
      'the standard style',
      `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr></w:style></w:styles>`,
      '<w:p><w:r>',
    ],
    [
      'a style that another is based on',
      `<w:styles ${W}><w:style w:styleId="a"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
      '<w:p><w:pPr><w:pStyle w:val="b"/></w:pPr><w:r>',
    ],
    [
      'a style of letters',
      `<w:styles ${W}><w:style w:type="character" w:styleId="c"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style></w:styles>`,
      '<w:p><w:r><w:rPr><w:rStyle w:val="c"/></w:rPr>',
    ],
    [
      'the theme',
      `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
      '<w:p><w:r>',
    ],
  ])('takes the font from %s', (_name, styles, opening) => {
    const theme = `<a:theme ${A}><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
    const body = `${opening}<w:t>${abc('giải quyết đúng hạn')}</w:t></w:r></w:p>`;
    const parts = { 'word/styles.xml': styles, 'word/theme/theme1.xml': theme };
    expect(linesOf(body, parts)).toEqual(['giải quyết đúng hạn']);
  });

  it('that was typed anew in Unicode under an old font is left as it is', () => {
    const body =
      p(run('Đúng hạn', '.VnTime')) + p(run('có', '.VnTime')) + p(run('BC-SYT', '.VnTimeH'));
    const read = readText(docxOf(body));
    expect(read.paragraphs.map(({ text }) => text)).toEqual(['Đúng hạn', 'có', 'BC-SYT']);
    expect([read.converted, read.unsure]).toEqual([[], []]);
  });

  it('converts what could be either where all the rest is old', () => {
    const body =
      p(run(abc('Giải quyết'), '.VnTime')) + p(run(abc('củ'), '.VnTime')) + p(run('có', '.VnTime'));
    expect(linesOf(body)).toEqual(['Giải quyết', 'củ', 'cú']);
  });

  it('says which words could be either, and leaves them', () => {
    const mixed =
      p(run(abc('Giải quyết'), '.VnTime')) +
      p(run('đúng hạn', '.VnTime')) +
      p(run('có', '.VnTime'));
    expect(readText(docxOf(mixed))).toMatchObject({ converted: ['.VnTime'], unsure: ['có'] });
    expect(linesOf(mixed)).toEqual(['Giải quyết', 'đúng hạn', 'có']);
    expect(readText(docxOf(p('Báo cáo ', run('có', '.VnTime')))).unsure).toEqual(['có']);
  });

  it('reads a report with all its values, and says that it was converted', () => {
    const title =
      'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2008';
    const body =
      p(run(abc('báo cáo'), '.VnTimeH')) +
      p(run(abc(title), '.VnTime')) +
      p(run(abc(OVERDUE), '.VnTime'));
    const read = readReport(docxOf(body), 'a.docx', [form]);
    expect(read.values).toMatchObject({ 'report.year': 2008, 'dossiers.resolvedOverdue': 12 });
    expect(read.values['doc.typeName']).toBe('BÁO CÁO');
    expect(read.problems).toContainEqual(
      expect.objectContaining({
        code: 'report/read-font-converted',
        severity: 'info',
        args: { fonts: '.VnTime, .VnTimeH' },
      }),
    );
  });

  it('whose fonts do not tell is refused as it was', () => {
    const stored = abc('Giải quyết thủ tục hành chính đúng hạn, hồ sơ tồn đọng');
    const read = readReport(docxOf(p(run(stored, 'Times New Roman'))), 'a.docx', [form]);
    expect(read.problems.map(({ code }) => code)).toEqual(['report/read-legacy-font']);
    expect(read.values).toEqual({});
  });
});
