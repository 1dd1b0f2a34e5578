/** What Word can do to a sentence, one thing each: the number a reader sees is the number that is read. Invented office. */
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../../lib/report/read/paragraphs';
import { docxOf, p, run, table } from '../docx-of';
import { expectRead, reading } from './reading';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  );
const DOSSIERS = p(
  '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
);
const overdue = (...runs: string[]) => p('- Số hồ sơ giải quyết quá hạn: ', ...runs, ' (hồ sơ);');
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const field = (inside: string, result: string) =>
  `${char('begin')}${inside}${char('separate')}${run(result)}${char('end')}`;
const look = (properties: string, text: string) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const markDeleted = (text: string) =>
  `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(text)}</w:p>`;

const NUMBERS: [string, string, number | undefined][] = [
  ['a mail merge', overdue(field(code('MERGEFIELD SoHoSo'), '14')), 14],
  ['a simple field', overdue(`<w:fldSimple w:instr="DOCPROPERTY x">${run('9')}</w:fldSimple>`), 9],
  [
    'a field in the code of another',
    overdue(
      field(`${code('IF ')}${field(code('MERGEFIELD a'), '3')}${code(' = 3 "16" "17"')}`, '16'),
    ),
    16,
  ],
  ['a field that never began to show', overdue('15', char('begin'), code('PAGE'), char('end')), 15],
  ['a soft hyphen', overdue('1\u00AD9', '<w:r><w:softHyphen/></w:r>'), 19],
  ['blanks that do not break', overdue('\u00A022\u00A0\u202F'), 22],
  [
    'a digit moved here',
    overdue(`<w:moveFrom>${run('7')}</w:moveFrom>`, `<w:moveTo>${run('8')}</w:moveTo>`),
    8,
  ],
  [
    'a changed look, the old one kept beside it',
    overdue(
      '<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>23</w:t></w:r>',
    ),
    23,
  ],
  ['a digit hidden by its style', overdue('2', look('<w:rStyle w:val="An"/>', '0'), '4'), 24],
  [
    'a digit its style hides and its run shows',
    overdue('2', look('<w:rStyle w:val="An"/><w:vanish w:val="0"/>', '5')),
    25,
  ],
  ['the raised mark of a note', overdue('26', look('<w:vertAlign w:val="superscript"/>', '1')), 26],
  ['a digit as a symbol', overdue('2', '<w:r><w:sym w:font="Symbol" w:char="F037"/></w:r>'), 27],
  [
    'an unknown symbol beside the digits',
    overdue('2', '<w:r><w:sym w:font="Symbol" w:char="F0E9"/></w:r>'),
    undefined,
  ],
  [
    'a formula: a fraction is no number',
    overdue(
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
    ),
    undefined,
  ],
  [
    'a comment between the digits',
    overdue('2', '<w:commentRangeStart w:id="0"/>', '8', '<w:commentRangeEnd w:id="0"/>'),
    28,
  ],
  [
    'a paragraph whose end was deleted',
    markDeleted('- Số hồ sơ giải quyết quá hạn: 2') + p('9 (hồ sơ);'),
    29,
  ],
  [
    'a dotted tab for what is not filled in',
    p('- Số hồ sơ giải quyết quá hạn:', '<w:r><w:tab/></w:r>', '(hồ sơ);'),
    undefined,
  ],
  [
    'custom mark-up and a smart tag',
    overdue(
      `<w:customXml w:element="so"><w:smartTag w:element="n">${run('30')}</w:smartTag></w:customXml>`,
    ),
    30,
  ],
  [
    'a run written from right to left',
    overdue(`<w:bdo w:val="ltr"><w:dir w:val="ltr">${run('31')}</w:dir></w:bdo>`),
    31,
  ],
];
const HIDING = `<w:styles ${W}><w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;

describe('a number in', () => {
  it.each(NUMBERS)('%s', (_name, lines, value) => {
    const bytes = docxOf(HEAD + DOSSIERS + lines, { 'word/styles.xml': HIDING });
    const { values } = reading(bytes);
    expect(values['dossiers.resolvedOverdue']).toBe(value);
  });
});

const textsOf = (body: string, others?: Record<string, string>): string[] =>
  paragraphsOf(docxOf(body, others)).map(({ text }) => text);

const lvl = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const LISTS = `<w:numbering ${W}><w:abstractNum w:abstractNumId="3">${lvl(0, 'upperRoman', '%1.')}${lvl(1, 'decimal', '%2.')}${lvl(2, 'decimal', '%2.%3.')}${lvl(3, 'lowerLetter', '%4)')}</w:abstractNum><w:abstractNum w:abstractNumId="4">${lvl(0, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="6"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;
const item = (text: string, level: number, list = 1) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;

describe('numbers that Word writes itself', () => {
  it('stand before the text, level by level, and start anew where the file says so', () => {
    const body =
      item('Kết quả', 0) +
      item('Chỉ đạo', 1) +
      item('Ban hành', 2) +
      item('Tuyên truyền', 2) +
      item('Áp dụng', 1) +
      item('Hệ thống', 2) +
      item('ý một', 3) +
      item('ý hai', 3) +
      item('Đánh giá', 0) +
      item('Ưu điểm', 1) +
      item('Phần khác', 0, 2) +
      item('việc', 0, 6) +
      item('không thuộc danh sách', 0, 0);
    expect(textsOf(body, { 'word/numbering.xml': LISTS })).toEqual([
      'I. Kết quả',
      '1. Chỉ đạo',
      '1.1. Ban hành',
      '1.2. Tuyên truyền',
      '2. Áp dụng',
      '2.1. Hệ thống',
      'a) ý một',
      'b) ý hai',
      'II. Đánh giá',
      '1. Ưu điểm',
      'V. Phần khác',
      '- việc',
      'không thuộc danh sách',
    ]);
  });

  it('come by a style as well', () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style></w:styles>`;
    const body = `<w:p><w:pPr><w:pStyle w:val="MucCon"/></w:pPr>${run('Ưu điểm:')}</w:p>`;
    expect(textsOf(body, { 'word/numbering.xml': LISTS, 'word/styles.xml': styles })).toEqual([
      '1. Ưu điểm:',
    ]);
  });

  it('keep the next line out of the text before it, and no item takes them along', () => {
    const body =
      HEAD +
      p('2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống') +
      item('Kiểm soát tài liệu có nguồn gốc bên ngoài: vào sổ công văn đến.', 0, 6) +
      item('Sắp xếp, lưu trữ tài liệu, hồ sơ: trong tủ.', 0, 6) +
      item('Ghi chú riêng của đơn vị.', 0, 6) +
      item('Giải pháp trong thời gian tới:', 1) +
      item('Rà soát quy trình.', 3) +
      item('Thay máy quét.', 3) +
      p('Nơi nhận:') +
      item('UBND tỉnh (b/c);', 0, 6) +
      item('Lưu: VT.', 0, 6) +
      p('GIÁM ĐỐC');
    expectRead(docxOf(body, { 'word/numbering.xml': LISTS }), {
      values: {
        'docControl.external': 'vào sổ công văn đến',
        'docControl.archive': 'trong tủ',
        'assess.solutions': [{ text: 'Rà soát quy trình' }, { text: 'Thay máy quét' }],
        recipients: [{ name: 'UBND tỉnh', note: 'b/c' }],
        'sign.title': 'GIÁM ĐỐC',
      },
    });
  });
});

const boxOf = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;
const drawn = (inside: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${boxOf(inside)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${boxOf(inside)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe('a place in', () => {
  it('a text box is told once, also in a picture of old Word alone', () => {
    const old = `<w:r><w:pict><v:shape><v:textbox>${boxOf(p('Số: 12/BC-SYT'))}</v:textbox></v:shape></w:pict></w:r>`;
    expect(textsOf(p('SỞ Y TẾ', old) + p('BÁO CÁO', drawn(p('năm ', '2025'))))).toEqual([
      'SỞ Y TẾ',
      'Số: 12/BC-SYT',
      'BÁO CÁO',
      'năm 2025',
    ]);
  });

  it('a table within a cell has cells of its own, and the outer row goes on after it', () => {
    const inner = table(['x', 'y']);
    const found = paragraphsOf(docxOf(table(['a', `${p('b')}${inner}${p('c')}`, 'd'])));
    expect(found.map(({ text, place }) => [text, place.cell])).toEqual([
      ['a', { table: 0, row: 0, column: 0 }],
      ['b', { table: 0, row: 0, column: 1 }],
      ['x', { table: 1, row: 0, column: 0 }],
      ['y', { table: 1, row: 0, column: 1 }],
      ['c', { table: 0, row: 0, column: 1 }],
      ['d', { table: 0, row: 0, column: 2 }],
    ]);
  });

  it('a row that begins further right, a cell that goes on below, a row that was deleted', () => {
    const cell = (properties: string, text: string) =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? '<w:p/>' : p(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('<w:vMerge w:val="restart"/>', 'Đơn vị')}${cell('<w:gridSpan w:val="2"/>', 'Điểm')}</w:tr><w:tr>${cell('<w:vMerge/>', '')}${cell('', '1')}${cell('', '2')}</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('', 'bỏ')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('', '3')}</w:tr></w:tbl>`;
    expect(paragraphsOf(docxOf(body)).map(({ text, place }) => [text, place.cell])).toEqual([
      ['Đơn vị', { table: 0, row: 0, column: 0 }],
      ['Điểm', { table: 0, row: 0, column: 1 }],
      ['1', { table: 0, row: 1, column: 1 }],
      ['2', { table: 0, row: 1, column: 2 }],
      ['3', { table: 0, row: 3, column: 2 }],
    ]);
  });

  it('a letterhead typed with tabs in one line', () => {
    const tab = '<w:r><w:tab/></w:r>';
    const body =
      p('UBND TỈNH BÌNH MINH', tab, tab, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
      p('SỞ Y TẾ', tab, tab, tab, 'Độc lập - Tự do - Hạnh phúc') +
      p('Số: 45/BC-SYT', tab, tab, 'Bình Minh, ngày 05 tháng 11 năm 2025') +
      HEAD;
    expectRead(docxOf(body), {
      values: {
        'org.parentName': 'UBND TỈNH BÌNH MINH',
        'org.name': 'SỞ Y TẾ',
        'doc.number': '45',
        'doc.symbol': 'BC-SYT',
        'doc.place': 'Bình Minh',
        'doc.date': '2025-11-05',
        'report.year': 2025,
      },
      problems: ['report/read-no-form'],
    });
  });

  it('a document’s symbol with hyphens that do not break, a dash as a symbol before it', () => {
    const dash = '<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>';
    const line = p(
      dash,
      ' Tham mưu ban hành Quyết định số 807/QĐ',
      '<w:r><w:noBreakHyphen/></w:r>',
      'UBND ngày 19/4/2025 của UBND tỉnh, gồm 03 TTHC.',
    );
    const section = p('1.1. Ban hành văn bản chỉ đạo điều hành việc xây dựng và áp dụng ISO:');
    for (const one of [line, line.replace('<w:r><w:noBreakHyphen/></w:r>', run('\u2011'))])
      expectRead(docxOf(HEAD + section + one), {
        values: {
          'publication.decision': {
            number: '807',
            symbol: 'QĐ-UBND',
            date: '2025-04-19',
            issuer: 'UBND tỉnh',
          },
          'publication.tthcCount': 3,
        },
      });
  });

  it('a note is told after the text and changes no number of it', () => {
    const notes = (name: string, text: string) =>
      `<w:${name}s ${W}><w:${name} w:id="1">${p('<w:r><w:footnoteRef/></w:r>', text)}</w:${name}></w:${name}s>`;
    const body = HEAD + DOSSIERS + overdue('33', '<w:r><w:footnoteReference w:id="1"/></w:r>');
    expectRead(
      docxOf(body, {
        'word/footnotes.xml': notes('footnote', 'Trong đó 03 hồ sơ quá hạn do mất điện.'),
        'word/endnotes.xml': notes('endnote', 'Nguồn: sổ theo dõi.'),
      }),
      { values: { 'dossiers.resolvedOverdue': 33 } },
    );
  });

  it('a file embedded as a passage is said not to have been read', () => {
    const body = HEAD + DOSSIERS + '<w:altChunk w:id="rId5"/>' + overdue('3');
    expectRead(docxOf(body), {
      values: { 'dossiers.resolvedOverdue': 3 },
      problems: ['report/read-embedded'],
    });
  });
});
