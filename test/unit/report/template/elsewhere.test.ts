/** What of last year stands outside the plain text: headers, footers, notes, text boxes, numbers that Word sets. Invented report. */
import { describe, expect, it } from 'vitest';
import { fixedFacts } from '../../../../lib/report/template/fixed-facts';
import { templateFrom } from '../../../../lib/report/template/from/template-from';
import { p, run } from '../read/docx-of';
import { hatinh, partsOf, says, templateOf } from './template-of';

const HEAD = p('BÁO CÁO') + p('Kết quả duy trì ISO năm 2025') + p('Sở báo cáo như sau:');
const part = (root: string, body: string) =>
  `<w:${root} xmlns:w="w" xmlns:mc="m" xmlns:wps="s" xmlns:v="v">${body}</w:${root}>`;
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const acceptAll = (bytes: Uint8Array) => {
  const { proposals, write } = templateFrom(bytes, hatinh);
  return { proposals, bytes: write(new Set(proposals.map(({ id }) => id))) };
};

describe('headers, footers and notes', () => {
  const OTHERS = {
    'word/header1.xml': part(
      'hdr',
      p('Báo cáo ISO năm 2025 – 1.370 hồ sơ') + p(field('PAGE', '12')),
    ),
    'word/footer1.xml': part(
      'ftr',
      p('Sở chưa nhận khiếu nại.') +
        p('Trang ', '<w:fldSimple w:instr=" PAGE ">' + run('3') + '</w:fldSimple>'),
    ),
    'word/footnotes.xml': part('footnotes', p('Theo Kế hoạch số 301/KH-SXD ngày 12/02/2025.')),
    'word/header2.xml': part('hdr', p('Sở Xây dựng')),
  };
  const made = acceptAll(templateOf(HEAD + p('Hết.'), OTHERS));
  const parts = partsOf(made.bytes);

  it('get proposals that say where they stand', () => {
    const found = made.proposals
      .filter(({ where }) => where !== undefined)
      .map(({ where, text, from, to }) => [where, text.slice(from, to)]);
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        ['header', '2025'],
        ['header', '1.370'],
        ['footer', 'Sở chưa nhận khiếu nại'],
        ['note', '301/KH-SXD ngày 12/02/2025'],
      ]),
    );
    expect(new Set(made.proposals.map(({ id }) => id)).size).toBe(made.proposals.length);
  });

  it('are written; pages keep their numbers, and a part without a place every byte', () => {
    expect(says(parts['word/header1.xml']!)).toEqual([
      'Báo cáo ISO năm {{report.year}} – …………… hồ sơ',
      '12',
    ]);
    expect(says(parts['word/footer1.xml']!)).toEqual(['…………….', 'Trang 3']);
    expect(says(parts['word/footnotes.xml']!)).toEqual(['Theo Kế hoạch số …………….']);
    expect(parts['word/header2.xml']).toBe(OTHERS['word/header2.xml']);
  });

  it('leave nothing to be told, and no number of a page is', () => {
    expect(fixedFacts(made.bytes).filter(({ code }) => code === 'template/left-over')).toEqual([]);
  });
});

describe('a text box', () => {
  const inner = p('Năm 2025 tiếp nhận 1.370 hồ sơ');
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it('is proposed once and written in both of its copies', () => {
    const { proposals, bytes } = acceptAll(templateOf(HEAD + p(run('Xem khung.'), box)));
    expect(
      proposals.filter(({ text }) => /tiếp nhận/.test(text)).map((one) => one.placeholder),
    ).toEqual(['{{report.year}}', '……………']);
    const said = says(partsOf(bytes)['word/document.xml']!).filter((text) =>
      /tiếp nhận/.test(text),
    );
    expect(said).toEqual(Array(2).fill('Năm {{report.year}} tiếp nhận …………… hồ sơ'));
  });
});

describe('a paragraph that Word numbers by itself', () => {
  const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const numbered = (text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;

  it('leaves nothing of last year unseen either', () => {
    const { bytes } = acceptAll(
      templateOf(
        HEAD + numbered('Năm 2025 có 86 cán bộ học.') + numbered('Sở không có khiếu nại.'),
        {
          'word/numbering.xml': NUMBERING,
        },
      ),
    );
    expect(says(partsOf(bytes)['word/document.xml']!).slice(-2)).toEqual([
      'Năm {{report.year}} có …………… cán bộ học.',
      '…………….',
    ]);
  });
});

describe('a document of the form named again in other words', () => {
  it('lives there too, in its number and symbol alone', () => {
    const text = '- Số Quyết định công bố: 807/QĐ-UBND ngày 19/4/2025 của UBND tỉnh.';
    const bytes = templateOf(
      HEAD +
        p('2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống') +
        p(text) +
        p('BẢNG KÈM THEO QUYẾT ĐỊNH SỐ 807/QĐ-UBND'),
    );
    const { bytes: made } = acceptAll(bytes);
    expect(says(partsOf(made)['word/document.xml']!).at(-1)).toMatch(
      /^BẢNG KÈM THEO QUYẾT ĐỊNH SỐ \{\{publication\.decision(?:No)?\|docRefCode\}\}$/,
    );
  });
});
