/** Filling a template: the battery, and what must never be touched. */
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../lib/report/template/fill';
import { p, run, table } from '../read/docx-of';
import { BATTERY, batteryParts, BATTERY_VALUES } from './battery';
import { draftOf, partsOf, says, templateOf, zipOf } from './template-of';

const filled = (bytes: Uint8Array, values: Record<string, unknown> = BATTERY_VALUES) => {
  const result = fillTemplate(bytes, draftOf(values));
  expect(result.problems).toEqual([]);
  return partsOf(result.bytes!);
};

describe.each(BATTERY)('a template with: $name', (one) => {
  it('says what it must', () => {
    const parts = filled(zipOf(batteryParts(one)));
    const xml = parts['word/document.xml']!;
    expect(says(xml)).toEqual(one.says);
    for (const [name, text] of Object.entries(one.othersSay ?? {}))
      expect(says(parts[name]!)).toEqual([text]);
    for (const held of one.xml?.holds ?? []) expect(xml).toContain(held);
    for (const lacked of one.xml?.lacks ?? []) expect(xml).not.toContain(lacked);
  });
});

describe('what is not touched', () => {
  const styles = '<w:styles xmlns:w="x"><w:style w:styleId="a"/></w:styles>';
  const untouched =
    '<w:p w:rsidR="00AB"><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Chữ  &#233; &quot;cũ&quot;</w:t></w:r><w:r/></w:p>';

  it('is kept: parts byte for byte, paragraphs letter by letter', () => {
    const before = {
      'word/styles.xml': styles,
      'word/media/a.png': '\u0089PNG',
      'word/header1.xml': '<w:hdr xmlns:w="x"><w:p/></w:hdr>',
    };
    const parts = filled(templateOf(`${untouched}${p('{{preamble.org}}')}${untouched}`, before));
    for (const [name, text] of Object.entries(before)) expect(parts[name]).toBe(text);
    expect(parts['word/document.xml']!.split(untouched)).toHaveLength(3);
  });

  it('save the names in its properties: the unit stands there', () => {
    const core = (name: string) =>
      `<cp:coreProperties><dc:title>Mẫu</dc:title><dc:creator>${name}</dc:creator><cp:lastModifiedBy>${name}</cp:lastModifiedBy></cp:coreProperties>`;
    const parts = fillTemplate(
      templateOf(p('Sở'), { 'docProps/core.xml': core('Người Soạn') }),
      draftOf({ 'preamble.org': 'Sở Mẫu & Thử' }),
    );
    expect(partsOf(parts.bytes!)['docProps/core.xml']).toBe(core('Sở Mẫu &amp; Thử'));
  });

  it('gives the same bytes for the same input', () => {
    const template = templateOf(p('{{preamble.org}}'), { 'word/styles.xml': styles });
    const [a, b] = [0, 1].map(() => fillTemplate(template, draftOf(BATTERY_VALUES)).bytes!);
    expect(Buffer.from(a!).equals(Buffer.from(b!))).toBe(true);
  });
});

describe('values', () => {
  it('are never read as placeholders', () => {
    const own = { 'risk.narrative': 'xem {preamble.org} {{không có}} {{#each x}} {{/if}}' };
    const parts = filled(templateOf(p('{{risk.narrative}}')), own);
    expect(says(parts['word/document.xml']!)).toEqual([
      'xem {preamble.org} {{không có}} {{#each x}} {{/if}}',
    ]);
  });

  it('that close their sentence are not closed twice', () => {
    const of = (text: string, body: string) =>
      says(filled(templateOf(p(body)), { 'risk.narrative': text })['word/document.xml']!);
    expect(of('Đã làm đúng.', '- {{risk.narrative}}.')).toEqual(['- Đã làm đúng.']);
    expect(of('Đã làm đúng.', '- {{risk.narrative}};')).toEqual(['- Đã làm đúng;']);
    expect(of('Đã làm đúng.', '- {{risk.narrative}} Hết')).toEqual(['- Đã làm đúng. Hết']);
  });

  it('of several lines are paragraphs of one look', () => {
    const look = '<w:pPr><w:jc w:val="both"/></w:pPr>';
    const body = `<w:p w14:paraId="12">${look}<w:r><w:rPr><w:i/></w:rPr><w:t>- {{risk.narrative}}.</w:t></w:r></w:p>`;
    const xml = filled(templateOf(body), { 'risk.narrative': 'một\nhai' })['word/document.xml']!;
    expect(says(xml)).toEqual(['- một', 'hai.']);
    expect(xml.split(look)).toHaveLength(3);
    expect(xml.split('<w:i/>')).toHaveLength(3);
    expect(xml.split('w14:paraId')).toHaveLength(2);
  });

  it('of several lines inside a link are broken, for a link cannot be parted', () => {
    const body = p(`<w:hyperlink w:anchor="x">${run('{{risk.narrative}}')}</w:hyperlink>`);
    const xml = filled(templateOf(body), { 'risk.narrative': 'một\nhai' })['word/document.xml']!;
    expect(xml).toContain('một</w:t><w:br/><w:t xml:space="preserve">hai');
  });

  it('lose the letters XML cannot hold, and are written in one form', () => {
    const text = 'Hoà\u0001 b\u000bi\u0300nh \ud800';
    const xml = filled(templateOf(p('{{risk.narrative}}')), { 'risk.narrative': text });
    expect(says(xml['word/document.xml']!)).toEqual(['Hoà bình']);
  });

  it('print as in the built-in report: filters, lists, sums, capitals', () => {
    const values = {
      'preamble.org': 'Sở Xây dựng',
      'audit.lastDate': '2026-02-03',
      'audit.count': 3,
      'basis.crPlan': {
        number: '5',
        symbol: 'KH-UBND',
        date: '2026-01-09',
        issuer: 'UBND tỉnh',
        subject: null,
      },
      'assess.strengths': [{ text: 'Một' }, { text: 'Hai.' }],
      recipients: [{ name: 'UBND tỉnh', note: 'b/c' }],
      'annex.rows': [
        { unit: 'Sở', scores: [0.5, 1, 1, 1, 1, 0.5] },
        { unit: 'Viện', scores: [0.25, 1, 1, 1, 1, 0.5] },
      ],
    };
    const body = [
      p('{{preamble.org|caps}}; {{audit.lastDate|longDate}}; {{audit.count}} lần'),
      p('{{basis.crPlan|docRefShort}}'),
      p('{{assess.strengths|lines}}'),
      p('{{recipients|lines}}'),
      table([
        '{{#each annex.rows}}{{item.index}}',
        '{{item.unit}}',
        '{{item.scores.1}}',
        '{{item.total}}{{/each}}',
      ]),
    ].join('');
    expect(says(filled(templateOf(body), values)['word/document.xml']!)).toEqual([
      'SỞ XÂY DỰNG; ngày 03 tháng 02 năm 2026; 03 lần',
      'Kế hoạch số 05/KH-UBND',
      '- Một.',
      '- Hai.',
      '- UBND tỉnh (b/c);',
      '- Lưu: VT.',
      ...['1', 'Sở', '0,5', '5', '2', 'Viện', '0,25', '4,75'],
    ]);
  });

  it('of an unknown list leave one row of blanks, of an empty one none', () => {
    const body = `${p('{{#each assess.strengths}}- {{item.text}}{{/each}}')}${p('Hết')}`;
    const of = (values: Record<string, unknown>) =>
      says(filled(templateOf(body), values)['word/document.xml']!);
    expect(of({})).toEqual(['- ……………', 'Hết']);
    expect(of({ 'assess.strengths': [] })).toEqual(['Hết']);
  });

  it('of an unknown list in a table are as narrow as those of the built-in tables', () => {
    const row = ['{{#each annex.rows}}{{item.index}}', '{{item.unit}}', '{{item.total}}{{/each}}'];
    const xml = filled(templateOf(table(row)), {})['word/document.xml']!;
    expect(says(xml)).toEqual(['…', '…', '…']);
  });
});

describe('a template that may not be used', () => {
  const codes = (bytes: Uint8Array) => {
    const { bytes: out, problems } = fillTemplate(bytes, draftOf(BATTERY_VALUES));
    expect(out).toBeNull();
    return problems.map(({ code, place }) => [code, place?.words ?? null]);
  };
  const rels = (type: string, target: string) => ({
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  });

  it.each([
    ['macros', templateOf(p('a'), { 'word/vbaProject.bin': 'x' }), 'template/macros'],
    ['a remote image', templateOf(p('a'), rels('image', 'http://x/a.png')), 'template/external'],
    [
      'an attached template',
      templateOf(p('a'), rels('attachedTemplate', 'file://x')),
      'template/external',
    ],
    [
      'a field that fetches',
      templateOf(
        p(
          '<w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://x"</w:instrText></w:r>',
        ),
      ),
      'template/field-code',
    ],
    [
      'a relation whose mode is spelt in entities',
      templateOf(p('a'), {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="http://x/a.dotm" TargetMode="&#69;xternal"/></Relationships>',
      }),
      'template/external',
    ],
    [
      'a chunk of another file, spelt in entities',
      templateOf(p('a'), {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="r" Type="x/&#97;FChunk" Target="a.html"/></Relationships>',
      }),
      'template/external',
    ],
    [
      'a relation that carries another in an attribute of its own',
      templateOf(p('a'), {
        'word/_rels/document.xml.rels': `<Relationships><Relationship x='Type="a/hyperlink"' Id="r" Type="x/attachedTemplate" Target="http://x" TargetMode="External"/></Relationships>`,
      }),
      'template/external',
    ],
    [
      'relations in another spelling than UTF-8',
      templateOf(p('a'), {
        'word/_rels/document.xml.rels': '<?xml version="1.0" encoding="UTF-16"?><Relationships/>',
      }),
      'report/read-damaged',
    ],
    [
      'a simple field that fetches, spelt in entities',
      templateOf(p('<w:fldSimple w:instr="&#68;DEAUTO c:\\x"/>')),
      'template/field-code',
    ],
    [
      'a simple field in single quotes',
      templateOf(p(`<w:fldSimple w:instr='INCLUDETEXT "http://x"'/>`)),
      'template/field-code',
    ],
    ['no .docx at all', new Uint8Array([1, 2, 3]), 'report/read-not-docx'],
  ])('%s', (_, bytes, code) => {
    expect(codes(bytes)).toEqual([[code, null]]);
  });

  it('links are fine', () => {
    filled(templateOf(p('a'), rels('hyperlink', 'https://example.gov.vn')));
  });

  it.each([
    ['an unknown key', '{{dossiers.recieved}}', 'template/unknown-key'],
    ['an unknown filter', '{{dossiers.received|so}}', 'template/unknown-filter'],
    ['a filter of another type', '{{dossiers.received|date}}', 'template/filter-misfit'],
    ['a list without its items', '{{assess.strengths}}', 'template/list-alone'],
    ['an item nowhere', '{{item.text}}', 'template/item-outside'],
    ['nothing', '{{|}}', 'template/unreadable-tag'],
    ['an end without a beginning', '{{/each}}', 'template/unopened'],
    ['a beginning without an end', '{{#each assess.strengths}}', 'template/unclosed'],
    ['a number repeated', '{{#each dossiers.received}}', 'template/not-a-list'],
    ['a broken condition', '{{#if value(}}', 'template/condition'],
  ])('%s, with its place', (_, tag, code) => {
    expect(codes(templateOf(p(`Số: ${tag} hồ sơ`)))).toContainEqual([code, tag]);
  });

  it('braces that are not closed', () => {
    expect(codes(templateOf(p('Số {{dossiers.received hồ sơ')))).toEqual([
      ['template/braces', '{{'],
    ]);
    expect(codes(templateOf(p('{{#each assess.strengths}}a{{/if}}')))).toEqual([
      ['template/crossed', '{{/if}}'],
    ]);
  });

  it('offers the key that was meant', () => {
    const { problems } = fillTemplate(templateOf(p('{{dossiers.recieved}}')), draftOf({}));
    expect(problems[0]!.args).toMatchObject({ nearest: 'dossiers.received' });
  });
});
