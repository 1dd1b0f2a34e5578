/** Files that were damaged, or made to do harm: a message within bounds, never a crash; nothing runs, nothing is fetched. */
import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { readReport } from '../../../../lib/report/read/read-report';
import { docxOf, documentXml, p, table } from './docx-of';

const form = reportForms().find('report-hatinh')!;
const reading = (bytes: Uint8Array) => readReport(bytes, 'a.docx', [form]);
const codesOf = (bytes: Uint8Array) => reading(bytes).problems.map(({ code }) => code);

const BODY =
  table(['UBND TỈNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['Số: 4/BC-SYT', 'ngày']) +
  p('BÁO CÁO') +
  p('Kết quả năm 2025') +
  p('- Số hồ sơ giải quyết quá hạn: 12 (hồ sơ).') +
  p('Nơi nhận:');
const XML = documentXml(BODY);
const STYLES =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="a"><w:basedOn w:val="a"/></w:style></w:styles>';
const WHOLE = docxOf(BODY, { 'word/styles.xml': STYLES, 'word/numbering.xml': '<numbering/>' });
const fileOf = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });

describe('damage', () => {
  it('of any bytes of the file gives a message or a report', () => {
    const flips = fc.array(fc.tuple(fc.nat(WHOLE.length - 1), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(flips, fc.nat(WHOLE.length), (all, cut) => {
        const damaged = Uint8Array.from(WHOLE);
        for (const [at, byte] of all) damaged[at] = byte;
        for (const bytes of [damaged, damaged.slice(0, cut)])
          expect(Array.isArray(reading(bytes).problems)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of the mark-up itself gives a message or a report', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</w:p>',
      '<w:tbl>',
      '&',
      '&#0;',
      '"',
      '\u0000',
      '<![CDATA[',
      '',
    );
    fc.assert(
      fc.property(fc.nat(XML.length), fc.nat(40), piece, (at, length, put) => {
        const damaged = XML.slice(0, at) + put + XML.slice(at + length);
        const { values, problems } = reading(fileOf(damaged));
        expect(problems.length + Object.keys(values).length).toBeGreaterThan(0);
        // Whatever is left of it, the number is the one that was written or none.
        expect([undefined, 1, 2, 12]).toContain(values['dossiers.resolvedOverdue']);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['styles', 'word/styles.xml'],
    ['lists', 'word/numbering.xml'],
    ['the theme', 'word/theme/theme1.xml'],
    ['the table of parts', '_rels/.rels'],
  ])('of %s alone costs only what they would have said', (_name, part) => {
    const read = reading(docxOf(BODY, { [part]: '<w:broken' }));
    expect(read.values['dossiers.resolvedOverdue']).toBe(12);
  });
});

describe('a file made to do harm', () => {
  it.each([
    ['marks nested without end', docxOf('<w:sdt>'.repeat(60_000) + p('x'))],
    ['tables nested without end', docxOf('<w:tbl><w:tr><w:tc>'.repeat(9000) + p('x'))],
    [
      'marks nested and closed',
      docxOf(`${'<w:ins>'.repeat(30_000)}${p('x')}${'</w:ins>'.repeat(30_000)}`),
    ],
    ['more marks than any report', docxOf('<w:p/>'.repeat(500_000))],
    ['more paragraphs than any report', docxOf(p('a').repeat(31_000))],
    ['more letters than any report', docxOf(p('a'.repeat(2_100_000)))],
    ['an entity that grows', fileOf(`<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${XML}`)],
    [
      'an entity behind a long comment',
      fileOf(
        XML.replace(
          '<w:body>',
          `<!--${'x'.repeat(3000)}--><!ENTITY a SYSTEM "file:///etc/passwd"><w:body>`,
        ),
      ),
    ],
    ['an entity of somebody’s own', fileOf(XML.replace('BÁO CÁO', '&tep;'))],
  ])('is refused: %s', (_name, bytes) => {
    const [code, ...others] = codesOf(bytes);
    expect(others).toEqual([]);
    expect(['report/read-damaged', 'report/read-too-large']).toContain(code);
  });

  it('may carry thousands of attributes', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `a${at}="1"`).join(' ');
    expect(reading(docxOf(`<w:p ${many}/>${BODY}`)).values['dossiers.resolvedOverdue']).toBe(12);
  });

  it('may say that a style or a list is based on itself', () => {
    const read = reading(
      docxOf(`<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>${BODY}`, {
        'word/styles.xml': STYLES,
      }),
    );
    expect(read.values['dossiers.resolvedOverdue']).toBe(12);
  });

  it('that tells a smaller size than it has is not unpacked beyond it', () => {
    const bytes = docxOf(p('a'.repeat(500_000)));
    const told = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 30 < bytes.length; at += 1) {
      if (told.getUint32(at, true) === 0x04034b50) told.setUint32(at + 22, 10, true);
      if (told.getUint32(at, true) === 0x02014b50) told.setUint32(at + 24, 10, true);
    }
    expect(() => reading(bytes)).not.toThrow();
    expect(reading(bytes).values).toEqual({});
  });
});

describe('what a file points to', () => {
  const fetched = vi.fn();
  beforeEach(() => {
    for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'Image'])
      vi.stubGlobal(name, fetched);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is never fetched, run or opened', () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://192.0.2.1/a.dotm" TargetMode="External"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="http://192.0.2.1/document.xml" TargetMode="External"/></Relationships>';
    const fields =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const bytes = docxOf(BODY + p(fields, '<script>throw 1</script>'), {
      '_rels/.rels': rels,
      'word/_rels/document.xml.rels': rels,
      'word/vbaProject.bin': 'MZ',
      'word/embeddings/oleObject1.bin': 'MZ',
    });
    const read = reading(bytes);
    expect(read.values['dossiers.resolvedOverdue']).toBe(12);
    expect(JSON.stringify(read)).not.toContain('cmd.exe');
    expect(fetched).not.toHaveBeenCalled();
    expect(strFromU8(bytes)).toContain('vbaProject');
  });
});
