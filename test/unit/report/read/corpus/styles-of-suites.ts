/**
 * The same kind of report, written the way each office suite writes WordprocessingML. Texts and offices are invented;
 * a text in pieces (`['1', '204']`) stands in as many runs.
 */
import { packed } from './reading';

export type Text = string | readonly string[];
type Paragraph = (text: Text, list?: boolean) => string;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const pieces = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : text);

const TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';
const relsTo = (target: string, edition: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId1" Type="${edition}/relationships/officeDocument" Target="${target}"/></Relationships>`;
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What a report of the corpus says, in the order it is written. */
export interface Written {
  parent: string;
  name: string;
  number: Text;
  placeDate: Text;
  year: number;
  /** Lines of sections "2.1", "2.2" and the strengths. */
  system: Text[];
  dossiers: Text[];
  strengths: Text[];
  recipients: Text[];
  signer: [string, string];
}

function bodyOf(written: Written, p: Paragraph, table: (rows: string[][]) => string): string {
  return [
    table([
      [
        p(written.parent) + p(written.name),
        p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'),
      ],
      [p(written.number), p(written.placeDate)],
    ]),
    p('BÁO CÁO'),
    p([
      'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng ',
      `theo TCVN ISO 9001:2015 năm ${written.year}`,
    ]),
    p('I. Kết quả đạt được'),
    p('2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống'),
    ...written.system.map((text) => p(text)),
    p(
      '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
    ),
    ...written.dossiers.map((text) => p(text)),
    p('II. Đánh giá chung'),
    p('1. Ưu điểm:'),
    ...written.strengths.map((text) => p(text, true)),
    table([
      [
        p('Nơi nhận:') + written.recipients.map((text) => p(text)).join(''),
        written.signer.map((text) => p(text)).join(''),
      ],
    ]),
  ].join('');
}

const NUMBERING = (mark: string) =>
  `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${mark}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** Word 2007: revision ids, spelling marks, bookmarks, smart tags, a page that was broken here. */
export function word2007(written: Written): Uint8Array {
  const p: Paragraph = (text, list) =>
    `<w:p w:rsidR="00A77B3E" w:rsidRPr="00C0" w:rsidRDefault="00A77B3E"><w:pPr><w:pStyle w:val="BodyText"/>${list ? LIST : ''}<w:spacing w:before="120"/><w:rPr><w:sz w:val="28"/></w:rPr></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/>${pieces(
      text,
    )
      .map(
        (piece, at) =>
          `<w:proofErr w:type="spellStart"/><w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place"><w:r w:rsidRPr="00C${at}"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>${at === 1 ? '<w:lastRenderedPageBreak/>' : ''}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r></w:smartTag><w:proofErr w:type="spellEnd"/>`,
      )
      .join('')}<w:bookmarkEnd w:id="0"/></w:p>`;
  return inWord(written, p, NUMBERING('-'));
}

/** Word for Microsoft 365: paragraph ids, content controls with bound data, comments, no language proofing. */
export function word365(written: Written): Uint8Array {
  const p: Paragraph = (text, list) =>
    `<w:p w14:paraId="1B2C3D4E" w14:textId="77777777" w:rsidR="005A"><w:pPr>${list ? LIST : ''}</w:pPr><w:commentRangeStart w:id="4"/>${pieces(
      text,
    )
      .map(
        (piece) =>
          `<w:sdt><w:sdtPr><w:alias w:val="Ô nhập 9"/><w:tag w:val="x"/><w:dataBinding w:xpath="/a"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:noProof/></w:rPr><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r></w:sdtContent></w:sdt>`,
      )
      .join(
        '',
      )}<w:commentRangeEnd w:id="4"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="4"/></w:r></w:p>`;
  const comments = `<w:comments xmlns:w="${W}"><w:comment w:id="4"><w:p><w:r><w:t>Số hồ sơ giải quyết quá hạn: 999 (hồ sơ);</w:t></w:r></w:p></w:comment></w:comments>`;
  return inWord(written, p, NUMBERING('\uF0B7'), { 'word/comments.xml': comments });
}

function inWord(
  written: Written,
  p: Paragraph,
  numbering: string,
  others: Record<string, string> = {},
): Uint8Array {
  const table = (rows: string[][]) =>
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5000"/></w:tblGrid>${rows.map((cells) => `<w:tr w:rsidR="00A7"><w:trPr><w:cantSplit/></w:trPr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  return packed({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relsTo('word/document.xml', TRANSITIONAL),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="${W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${bodyOf(written, p, table)}<w:sectPr w:rsidR="00A7"><w:pgSz w:w="11907" w:h="16840"/></w:sectPr></w:body></w:document>`,
    'word/numbering.xml': numbering,
    ...others,
  });
}

/** WPS Writer: fonts and a hint on every run, its own extension marks, text decomposed as a telex driver left it. */
export function wps(written: Written): Uint8Array {
  const p: Paragraph = (text, list) =>
    `<w:p><w:pPr><w:keepNext w:val="0"/>${list ? LIST : ''}<w:snapToGrid w:val="0"/><w:rPr><w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun"/><w:lang w:val="vi-VN"/></w:rPr></w:pPr>${pieces(
      text,
    )
      .map(
        (piece) =>
          `<w:r><w:rPr><w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:lang w:val="vi-VN"/></w:rPr><w:t>${escaped(piece.normalize('NFD'))}</w:t></w:r>`,
      )
      .join('')}</w:p>`;
  return inWord(written, p, NUMBERING('\uF06C'), {
    'docProps/custom.xml': '<Properties><property name="KSOProductBuildVer"/></Properties>',
  });
}

/** Google Docs: every switch written out, rows and runs in content controls, links. */
export function googleDocs(written: Written): Uint8Array {
  const off =
    '<w:rPr><w:b w:val="0"/><w:strike w:val="0"/><w:vertAlign w:val="baseline"/><w:rtl w:val="0"/></w:rPr>';
  const p: Paragraph = (text, list) =>
    `<w:p w:rsidR="00000000" w:rsidDel="00000000"><w:pPr><w:keepNext w:val="0"/><w:pageBreakBefore w:val="0"/>${list ? LIST : ''}<w:rPr><w:strike w:val="0"/></w:rPr></w:pPr><w:sdt><w:sdtPr><w:id w:val="1"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${pieces(
      text,
    )
      .map((piece, at) => {
        const run = `<w:r w:rsidDel="00000000">${off}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`;
        return at % 2 === 1 ? `<w:hyperlink r:id="rId9">${run}</w:hyperlink>` : run;
      })
      .join(
        '',
      )}</w:sdtContent></w:sdt><w:r w:rsidDel="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>`;
  const table = (rows: string[][]) =>
    `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_1"/></w:sdtPr><w:sdtContent><w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:shd w:val="clear"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr></w:sdtContent></w:sdt>`).join('')}</w:tbl>`;
  return packed({
    '_rels/.rels': relsTo('word/document.xml', TRANSITIONAL),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${W}" xmlns:r="${TRANSITIONAL}/relationships"><w:body>${bodyOf(written, p, table)}</w:body></w:document>`,
    'word/numbering.xml': NUMBERING('●'),
  });
}

/** A document-management system: an SDK's own prefix, the strict edition, another name of the part, a slash before it. */
export function exported(written: Written): Uint8Array {
  const w = 'ns0';
  const p: Paragraph = (text, list) =>
    `<${w}:p>${pieces(list ? ['- ', ...pieces(text)] : text)
      .map(
        (piece) =>
          `<${w}:r><${w}:t>${escaped(piece).replace(/^ | $/g, '&#160;')}</${w}:t></${w}:r>`,
      )
      .join('')}</${w}:p>`;
  const table = (rows: string[][]) =>
    `<${w}:tbl>${rows.map((cells) => `<${w}:tr>${cells.map((cell) => `<${w}:tc>${cell}</${w}:tc>`).join('')}</${w}:tr>`).join('')}</${w}:tbl>`;
  return packed({
    '_rels/.rels': relsTo('/iOffice/content.xml', STRICT),
    'iOffice/content.xml': `\uFEFF<?xml version="1.0" encoding="utf-8"?><${w}:document xmlns:${w}="http://purl.oclc.org/ooxml/wordprocessingml/main" ${w}:conformance="strict"><${w}:body>${bodyOf(written, p, table)}</${w}:body></${w}:document>`,
  });
}

/** An old exporter: no prefix at all, names with backslashes. */
export function unprefixed(written: Written): Uint8Array {
  const p: Paragraph = (text, list) =>
    `<p>${pieces(list ? ['+ ', ...pieces(text)] : text)
      .map((piece) => `<r><t xml:space="preserve">${escaped(piece)}</t></r>`)
      .join('')}</p>`;
  const table = (rows: string[][]) =>
    `<tbl>${rows.map((cells) => `<tr>${cells.map((cell) => `<tc>${cell}</tc>`).join('')}</tr>`).join('')}</tbl>`;
  return packed({
    '[Content_Types].xml': TYPES,
    'word\\document.xml': `<document xmlns="${W}"><body>${bodyOf(written, p, table)}</body></document>`,
  });
}
