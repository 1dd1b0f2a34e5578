/** Comments on the numbers that placeholders print in the unit's own text. Invented unit. */
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../lib/report/render-report';
import { rootOf } from '../../../../lib/report/read/xml';
import { facts2022 } from '../facts-2022';
import { figures2022 } from '../figures-2022';
import { documentXml, p, run } from '../read/docx-of';
import { hatinh, partsOf, says, zipOf } from './template-of';

const NS = 'http://schemas.openxmlformats.org';
const TYPES = `<?xml version="1.0"?><Types xmlns="${NS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
const LOOK = '<w:rPr><w:b/></w:rPr>';
const RECEIVED = `<w:p><w:r w:rsidR="00A1">${LOOK}<w:t>Tiếp nhận {{dossiers.received}} hồ sơ của {{preamble.org}}</w:t></w:r></w:p>`;
const OWN = '<w:p w:rsidR="00AB"><w:r><w:t>Chữ  &#233; của Sở</w:t></w:r></w:p>';

const template = (body: string, others: Record<string, string> = {}) =>
  zipOf({ '[Content_Types].xml': TYPES, 'word/document.xml': documentXml(body), ...others });

async function written(
  bytes: Uint8Array,
  evidence: 'comments' | 'none' = 'comments',
  unit = 'Sở Xây dựng',
) {
  const facts = facts2022();
  delete facts.values['dossiers.received'];
  Object.assign(facts.values, {
    'preamble.org': unit,
    'dossiers.resultAttached': 540,
    'dossiers.resolvedOverdue': 3,
  });
  const report = await renderReport(hatinh, facts, {
    template: { bytes, name: 'mau.docx' },
    figures: figures2022(),
    evidence,
  });
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const parts = partsOf(report.bytes!);
  expect(() => rootOf(parts['word/document.xml']!)).not.toThrow();
  const told = report.problems.filter(({ code }) => /comments/.test(code));
  return { parts, told, xml: parts['word/document.xml']!, put: report.put };
}

const commentsIn = (parts: Record<string, string>) =>
  Object.entries(parts).filter(([name]) => /comments/.test(name));

describe('a comment in the unit’s own text', () => {
  it('stands around the number alone, which keeps its look; the rest of the sentence is as it was', async () => {
    const { xml } = await written(template(OWN + RECEIVED));
    const range = /<w:commentRangeStart w:id="0"\/>(.*?)<w:commentRangeEnd w:id="0"\/>/.exec(xml)!;
    expect(range[1]).toBe(`<w:r w:rsidR="00A1">${LOOK}<w:t xml:space="preserve">554</w:t></w:r>`);
    expect(xml).toContain('<w:r><w:commentReference w:id="0"/></w:r>');
    expect(says(xml)).toContain('Tiếp nhận 554 hồ sơ của Sở Xây dựng');
    // A name is no number.
    expect(xml.match(/commentRangeStart/g)).toHaveLength(1);
    expect(xml).toContain(OWN);
  });

  it('says what the number is, how it was come by and each page with the number there', async () => {
    const { parts, put, told } = await written(template(RECEIVED));
    const [[name, xml]] = commentsIn(parts) as [[string, string]];
    const lines = says(xml);
    expect(lines[0]).toMatch(/Số hồ sơ TTHC phát sinh.*: 554\. .*403 \+ 151 = 554\.$/);
    expect(lines[1]).toContain('motcua.example.vn/thong-ke/quy-1');
    expect(lines[1]).toContain('403');
    expect(xml).toContain('w:author="Sở Xây dựng" w:initials="SXD" w:date="2022-11-18T00:00:00Z"');
    expect(parts['[Content_Types].xml']).toContain(`PartName="/${name}"`);
    expect(parts['word/_rels/document.xml.rels']).toContain(
      `Target="${name.replace('word/', '')}"`,
    );
    expect(put).toMatchObject({ evidence: 'comments' });
    expect(told).toEqual([]);
  });

  it('takes a unit’s name with any letters', async () => {
    const { parts } = await written(template(RECEIVED), 'comments', 'Ban "Một cửa" & <Số>\u0001');
    const [[, xml]] = commentsIn(parts) as [[string, string]];
    expect(xml).toContain('w:author="Ban &quot;Một cửa&quot; &amp; &lt;Số&gt;"');
    expect(() => rootOf(xml)).not.toThrow();
  });

  it('comes behind those that the template has', async () => {
    const theirs = `<w:comment w:id="4" w:author="Văn thư"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>`;
    const { parts, xml } = await written(
      template(RECEIVED, {
        'word/comments.xml': `<w:comments xmlns:w="w">${theirs}</w:comments>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="r"><Relationship Id="rId7" Type="${NS}/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`,
      }),
    );
    expect(commentsIn(parts).map(([name]) => name)).toEqual(['word/comments.xml']);
    expect(parts['word/comments.xml']).toContain(theirs);
    expect(parts['word/comments.xml']).toContain('<w:comment w:id="5"');
    expect(xml).toContain('<w:commentRangeStart w:id="5"/>');
  });

  it('stands at each place where the number is printed, and at no place that is not printed', async () => {
    const hidden = p("{{#if isZero('dossiers.received')}}Chỉ {{dossiers.received}}{{/if}}");
    const { xml, parts } = await written(template(RECEIVED + hidden + RECEIVED));
    expect(xml.match(/<w:commentReference /g)).toHaveLength(2);
    expect(commentsIn(parts)[0]![1].match(/<w:comment /g)).toHaveLength(2);
  });
});

describe('a number where Word takes no comment', () => {
  const overdue = '{{dossiers.resolvedOverdue}}';
  it.each<[string, string, Record<string, string>]>([
    ['a header', '', { 'word/header1.xml': `<w:hdr xmlns:w="w">${p(overdue)}</w:hdr>` }],
    [
      'a text box',
      p(
        `<w:r><w:pict><v:textbox><w:txbxContent>${p(overdue)}</w:txbxContent></v:textbox></w:pict></w:r>`,
      ),
      {},
    ],
    ['a link', p(`<w:hyperlink w:anchor="x">${run(overdue)}</w:hyperlink>`), {}],
  ])('%s: it is printed, and named', async (_, body, others) => {
    const { told, xml } = await written(template(RECEIVED + body, others));
    expect(told.map(({ code, args }) => [code, args?.['count']])).toEqual([
      ['template/some-comments', 1],
    ]);
    expect(told[0]!.message).toContain('Số hồ sơ giải quyết quá hạn');
    expect(xml.match(/<w:commentReference /g)).toHaveLength(1);
    expect(xml).not.toMatch(/[\ue000-\ue00f]/);
  });

  it.each<[string, Uint8Array]>([
    ['no number', template(p('Báo cáo của {{preamble.org}}'))],
    [
      'names of parts with a prefix',
      template(RECEIVED, {
        '[Content_Types].xml': TYPES.replace(/<(\/?)([TD])/g, '<$1n:$2').replace(
          'xmlns',
          'xmlns:n',
        ),
      }),
    ],
  ])('%s: the file is that without comments, and that is said', async (_, bytes) => {
    const plain = await written(bytes, 'none');
    const { parts, told, put } = await written(bytes);
    expect(parts).toEqual(plain.parts);
    expect(told.map(({ code }) => code)).toEqual(['template/no-comments']);
    expect(put).toEqual({});
  });
});
