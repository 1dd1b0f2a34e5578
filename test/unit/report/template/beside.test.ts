/** Annexes of sources and charts behind the unit's own text: its words untouched, its parts whole. Invented unit. */
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../lib/report/render-report';
import { rootOf } from '../../../../lib/report/read/xml';
import { facts2022 } from '../facts-2022';
import { figures2022 } from '../figures-2022';
import { documentXml, p } from '../read/docx-of';
import { hatinh, partsOf, says, zipOf } from './template-of';

const NS = 'http://schemas.openxmlformats.org';
const TYPES = `<?xml version="1.0"?><Types xmlns="${NS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
const RELS = `<?xml version="1.0"?><Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>`;
const FOOTER = '<w:ftr xmlns:w="x"><w:p><w:r><w:t>Chân trang của Sở</w:t></w:r></w:p></w:ftr>';
const SECTION = `<w:sectPr w:rsidR="00A1"><w:footerReference xmlns:r="${NS}/officeDocument/2006/relationships" w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;

const template = (body: string, others: Record<string, string> = {}, section = SECTION) =>
  zipOf({
    '[Content_Types].xml': TYPES,
    'word/document.xml': documentXml(body).replace('<w:sectPr/>', section),
    'word/_rels/document.xml.rels': RELS,
    'word/footer1.xml': FOOTER,
    ...others,
  });

const TEXT =
  p('Sở Mẫu báo cáo theo lời của mình.') +
  p('Đã tiếp nhận {{dossiers.received}} hồ sơ, mở {{training.attendedCount}} lớp.');

async function written(bytes: Uint8Array, wishes: object) {
  const facts = facts2022();
  delete facts.values['dossiers.received'];
  Object.assign(facts.values, { 'dossiers.resultAttached': 540, 'dossiers.resolvedOverdue': 3 });
  const report = await renderReport(hatinh, facts, {
    template: { bytes, name: 'mau.docx' },
    figures: figures2022(),
    ...wishes,
  });
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { parts: partsOf(report.bytes!), problems: report.problems.map(({ code }) => code) };
}

const words = (parts: Record<string, string>) => says(parts['word/document.xml']!);

describe('the annex of sources behind the unit’s own text', () => {
  it('names each number that the template prints, with its page and the number there, and no other', async () => {
    const { parts } = await written(template(TEXT), { evidence: 'annex' });
    const text = words(parts).join('\n');
    expect(text).toContain('Đã tiếp nhận 554 hồ sơ');
    expect(text).toContain('NGUỒN SỐ LIỆU');
    expect(text).toContain('Số hồ sơ TTHC phát sinh');
    expect(text).toContain('motcua.example.vn');
    // The form has it, this template does not print it.
    expect(text).not.toContain('Số hồ sơ giải quyết quá hạn');
  });

  it('names no number of a sentence that is not printed', async () => {
    const hidden = p(
      "{{#if isZero('dossiers.received')}}Quá hạn {{dossiers.resultAttached}}{{/if}}",
    );
    // The same digits elsewhere are not that number.
    const other = p('Phòng 540.');
    const { parts } = await written(template(TEXT + other + hidden), { evidence: 'annex' });
    const text = words(parts).join('\n');
    expect(text).toContain('Số hồ sơ TTHC phát sinh');
    expect(text).not.toMatch(/Quá hạn|gắn kèm kết quả/);
  });

  it('takes no part of a longer number for a number that is printed', async () => {
    const hidden = p("{{#if isZero('dossiers.received')}}{{audit.count|plain}} lần{{/if}}");
    const { parts } = await written(template(TEXT + p('Năm 2022, Điều 13') + hidden), {
      evidence: 'annex',
    });
    expect(words(parts).join('\n')).not.toContain('đánh giá nội bộ trong năm');
  });

  it('leaves every paragraph of the unit as it was, and its parts byte for byte', async () => {
    const plain = await written(template(TEXT), {});
    const { parts } = await written(template(TEXT), { evidence: 'annex', charts: true });
    const own = plain.parts['word/document.xml']!.split('<w:sectPr')[0]!;
    expect(parts['word/document.xml']!.startsWith(own)).toBe(true);
    expect(parts['word/footer1.xml']).toBe(FOOTER);
    // Its own last section keeps its pages and its footer.
    expect(parts['word/document.xml']).toContain(`${SECTION}</w:pPr></w:p>`);
  });

  it('is sections of their own: every header and footer said, every part named once and there', async () => {
    const { parts } = await written(template(TEXT), { evidence: 'annex', charts: true });
    const xml = parts['word/document.xml']!;
    expect(() => rootOf(xml)).not.toThrow();
    const sections = xml.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)!;
    expect(sections).toHaveLength(3);
    for (const section of sections.slice(1))
      for (const kind of ['header', 'footer'])
        for (const type of ['default', 'first', 'even'])
          expect(section).toMatch(new RegExp(`<w:${kind}Reference [^>]*w:type="${type}"`));
    const relations = new Map(
      [
        ...parts['word/_rels/document.xml.rels']!.matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g),
      ].map(([, id, target]) => [id, target]),
    );
    const asked = [...xml.matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(asked.slice(1)).size).toBe(asked.length - 1);
    for (const id of asked) {
      expect(parts).toHaveProperty([`word/${relations.get(id)}`]);
      if (id !== 'rId1')
        expect(parts['[Content_Types].xml']).toContain(`PartName="/word/${relations.get(id)}"`);
    }
  });

  it('says of each paragraph what the unit’s plain style may say otherwise', async () => {
    const { parts } = await written(template(TEXT), { evidence: 'annex', charts: true });
    const xml = parts['word/document.xml']!;
    const ours = xml.slice(xml.indexOf('Phụ lục'));
    const properties = [...ours.matchAll(/<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?/gs)].map(
      ([, own]) => own,
    );
    expect(properties.length).toBeGreaterThan(20);
    for (const own of properties) {
      expect(own).toMatch(/<w:spacing [^>]*w:line=/);
      expect(own).toMatch(/<w:ind [^>]*w:firstLine=/);
    }
  });

  it('is numbered after the unit’s own annexes', async () => {
    const label = async (own: string, wishes: object) =>
      words((await written(template(TEXT + own), wishes)).parts).filter((text) =>
        /^Phụ lục( |$)/.test(text),
      );
    expect(await label('', { evidence: 'annex' })).toEqual(['Phụ lục']);
    expect(await label(p('Phụ lục I'), { evidence: 'annex', charts: true })).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
    ]);
  });

  it.each([
    ['no properties of a section', ''],
    ['empty ones', '<w:sectPr/>'],
    [
      'changed ones',
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:sectPrChange w:id="1" w:author="a"><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:sectPrChange></w:sectPr>',
    ],
  ])('finds the end of a text with %s', async (_, section) => {
    const earlier = p(
      '<w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr>',
      'Phần đầu',
    );
    const { parts } = await written(template(earlier + TEXT, {}, section), { evidence: 'annex' });
    const xml = parts['word/document.xml']!;
    expect(() => rootOf(xml)).not.toThrow();
    const text = words(parts);
    expect(text.indexOf('NGUỒN SỐ LIỆU CỦA BÁO CÁO')).toBeGreaterThan(
      text.findIndex((one) => one.startsWith('Đã tiếp nhận')),
    );
  });

  it('is the same to the byte each time', async () => {
    const once = await written(template(TEXT), { evidence: 'annex', charts: true });
    const again = await written(template(TEXT), { evidence: 'annex', charts: true });
    expect(again.parts).toEqual(once.parts);
  });
});

describe('nothing beside it', () => {
  it('nothing wished for, nothing added and nothing said', async () => {
    const { parts, problems } = await written(template(TEXT), {});
    expect(problems.filter((code) => /no-comments|no-annex/.test(code))).toEqual([]);
    expect(words(parts).join()).not.toMatch(/NGUỒN SỐ LIỆU|motcua/);
    expect(Object.keys(parts).filter((name) => /motcua/.test(name))).toEqual([]);
  });
});

describe('a file in which the annexes would not be found', () => {
  const SIGNED = SECTION + '<w:bookmarkEnd w:id="7"/>';
  it.each<[string, Uint8Array]>([
    [
      'relations with a prefix',
      template(TEXT, {
        'word/_rels/document.xml.rels': RELS.replace(/<(\/?)Rel/g, '<$1n:Rel').replace(
          'xmlns',
          'xmlns:n',
        ),
      }),
    ],
    [
      'types with a prefix',
      template(TEXT, {
        '[Content_Types].xml': TYPES.replace(/<(\/?)([TD])/g, '<$1n:$2').replace(
          'xmlns',
          'xmlns:n',
        ),
      }),
    ],
    ['something behind the last section', template(TEXT, {}, SIGNED)],
  ])('%s: written without, and that is said', async (_, bytes) => {
    const plain = await written(bytes, {});
    const { parts, problems } = await written(bytes, { evidence: 'annex' });
    expect(problems).toContain('template/no-annex');
    expect(parts).toEqual(plain.parts);
  });
});
