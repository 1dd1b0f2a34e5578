/** Templates as different programs write them, with what each must say when it is filled. Written by hand. */
import { documentXml, p, run, table } from '../read/docx-of';

export interface BatteryCase {
  name: string;
  body: string;
  /** Other parts by name. */
  others?: Record<string, string>;
  /** Paragraphs of the text, empty ones left out. */
  says: string[];
  /** Texts of the other parts. */
  othersSay?: Record<string, string>;
  /** Beyond the text: what must stand in the XML, and what must not. */
  xml?: { holds?: string[]; lacks?: string[] };
}

/** Values of the battery: three plain ones, one unknown, a list of two. */
export const BATTERY_VALUES = {
  'preamble.org': 'Sở Xây dựng',
  'dossiers.received': 1099,
  'risk.narrative': 'a < b & "c" > d',
  'assess.strengths': [{ text: 'Điều tốt một' }, { text: 'Điều tốt hai' }],
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const bold = (text: string) =>
  `<w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const ORG = '{{preamble.org}}';
const part = (name: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${W}>${body}</w:${name}>`;

export const BATTERY: BatteryCase[] = [
  { name: 'whole in one run', body: p(`Tại ${ORG}, năm`), says: ['Tại Sở Xây dựng, năm'] },
  {
    name: 'split over runs of different looks',
    body: p(run('Tại {'), bold('{pre'), run('amble.'), bold('org}'), run('} và')),
    says: ['Tại Sở Xây dựng và'],
    xml: { holds: ['<w:b/><w:sz w:val="28"/>'] },
  },
  {
    name: 'proofErr and bookmarks within',
    body: p(
      run('{{preamble'),
      '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="cho"/>',
      run('.org'),
      '<w:proofErr w:type="spellEnd"/>',
      run('}}'),
      '<w:bookmarkEnd w:id="7"/>',
    ),
    says: ['Sở Xây dựng'],
    xml: { holds: ['<w:bookmarkStart w:id="7"', '<w:bookmarkEnd w:id="7"/>', 'spellEnd'] },
  },
  {
    name: 'twice in a paragraph, values with their own marks',
    body: p(`${ORG}: ${ORG}; {{dossiers.received}}`),
    says: ['Sở Xây dựng: Sở Xây dựng; 1099'],
  },
  {
    name: 'letters XML knows otherwise',
    body: p('Rủi ro: {{risk.narrative}}.'),
    says: ['Rủi ro: a < b & "c" > d.'],
  },
  { name: 'spaces inside the braces', body: p('{{ preamble.org }}'), says: ['Sở Xây dựng'] },
  {
    name: 'no-break spaces inside the braces',
    body: p('{{\u00a0preamble.org\u00a0}}'),
    says: ['Sở Xây dựng'],
  },
  {
    name: 'content control, hyperlink, tracked insertion',
    body: `<w:sdt><w:sdtPr><w:alias w:val="a &gt; b"/></w:sdtPr><w:sdtContent>${p(ORG)}</w:sdtContent></w:sdt>${p(
      `<w:hyperlink w:anchor="x">${run('{{preamble')}${run('.org}}')}</w:hyperlink>`,
    )}${p(run('{{preamble'), `<w:ins w:id="1" w:author="A">${run('.org}}')}</w:ins>`)}`,
    says: ['Sở Xây dựng', 'Sở Xây dựng', 'Sở Xây dựng'],
  },
  {
    name: 'text box, for new readers and for old',
    body: `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p(ORG)}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${p(ORG)}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    says: ['Sở Xây dựng', 'Sở Xây dựng'],
  },
  {
    name: 'header, footer and footnote',
    body: p('Thân'),
    others: {
      'word/header1.xml': part('hdr', p(ORG)),
      'word/footer2.xml': part('ftr', p('{{dossiers', '<w:r><w:t>.received}}</w:t></w:r>')),
      'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${p(ORG)}</w:footnote>`),
    },
    says: ['Thân'],
    othersSay: {
      'word/header1.xml': 'Sở Xây dựng',
      'word/footer2.xml': '1099',
      'word/footnotes.xml': 'Sở Xây dựng',
    },
  },
  {
    name: 'a paragraph an item, between marks of their own',
    body: `${p('{{#each assess.strengths}}')}${p('- {{item.text}};')}${p('{{/each}}')}${p('Hết')}`,
    says: ['- Điều tốt một;', '- Điều tốt hai;', 'Hết'],
  },
  {
    name: 'a paragraph an item, the marks in it',
    body: p('{{#each assess.strengths}}{{item.index}}. {{item.text}}{{/each}}'),
    says: ['1. Điều tốt một', '2. Điều tốt hai'],
  },
  {
    name: 'items within a sentence',
    body: p('Gồm: {{#each assess.strengths}}({{item.index}}) {{item.text}} {{/each}}và hết'),
    says: ['Gồm: (1) Điều tốt một (2) Điều tốt hai và hết'],
  },
  {
    name: 'a row an item',
    body: table(
      ['TT', 'Nội dung'],
      ['{{#each assess.strengths}}{{item.index}}', '{{item.text}}{{/each}}'],
      ['', 'Cộng'],
    ),
    says: ['TT', 'Nội dung', '1', 'Điều tốt một', '2', 'Điều tốt hai', 'Cộng'],
  },
  {
    name: 'a condition that holds, one that does not, one inside the other',
    body: `${p("{{#if value('dossiers.received') > 1000}}Nhiều{{/if}}")}${p("{{#if isZero('dossiers.received')}}Không có{{/if}}")}${p(
      '{{#if known(‘dossiers.received’)}}',
    )}${p("{{#if value('dossiers.received') < 5}}ít{{/if}}")}${p('Có {{dossiers.received}}')}${p('{{/if}}')}`,
    says: ['Nhiều', 'Có 1099'],
  },
  {
    name: 'repeated within repeated',
    body: `${p('{{#each assess.strengths}}')}${p('{{item.text}}:')}${p('{{#each assess.strengths}}+ {{item.text}}{{/each}}')}${p('{{/each}}')}`,
    says: [
      'Điều tốt một:',
      '+ Điều tốt một',
      '+ Điều tốt hai',
      'Điều tốt hai:',
      '+ Điều tốt một',
      '+ Điều tốt hai',
    ],
  },
  {
    name: 'a table within a repeated cell',
    body: `<w:tbl><w:tr><w:tc>${p('{{#each assess.strengths}}{{item.index}}')}</w:tc><w:tc>${table(['{{item.text}}'])}${p('{{/each}}')}</w:tc></w:tr></w:tbl>`,
    says: ['1', 'Điều tốt một', '2', 'Điều tốt hai'],
  },
  {
    name: 'an attribute that holds ">", a comment and an empty text',
    body: `<!-- {{preamble.org}} -->${p('<w:r><w:rPr><w:rStyle w:val="a > b"/></w:rPr><w:t/></w:r>', ORG)}`,
    says: ['Sở Xây dựng'],
    xml: { holds: ['<!-- {{preamble.org}} -->', 'w:val="a > b"'] },
  },
  {
    name: 'what is unknown',
    body: p('Kế hoạch {{basis.crPlan}}, {{audit.count}} lần'),
    says: ['Kế hoạch ……………, …………… lần'],
  },
];

export const batteryParts = ({ body, others = {} }: BatteryCase): Record<string, string> => ({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': documentXml(body),
  ...others,
});
