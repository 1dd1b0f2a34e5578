/**
 * What may stand beside the numbers of a report: an annex of sources, Word comments, charts; in the built-in layout and
 * in the unit's own template. Read from the downloaded files; the numbers are counted apart from pages and reader.
 */
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBase64 } from '../../lib/domain/base64';
import { sha256Of } from '../../lib/domain/checksum';
import type { EvidenceChoice } from '../../lib/domain/preferences';
import { fillIn, VISITS_2026 } from '../../scripts/support/main-job';
import { tell, visit } from '../../scripts/support/officer';
import { OFFICER_UNIT, truthOf } from '../sample-portal/truth';
import { all, attr, first, openDocx, textOf, type DocxParts } from '../unit/report/docx-parts';
import { documentXml, p } from '../unit/report/read/docx-of';
import { issuedRows } from './support/jobs';
import { openOffice, type Office } from './support/office';
import { clickAtRest } from './support/rest';

const RECEIVED = 'Số hồ sơ TTHC phát sinh';
const OVERDUE = 'Số hồ sơ giải quyết quá hạn';
const { values } = truthOf('hatinh-06a', { from: '2026-01-01', to: '2026-11-20' }).rows.find(
  ({ unit }) => unit === OFFICER_UNIT,
)!;
const TRUE = {
  received: values['received.online']! + values['received.directPostal']!,
  overdue: values['resolved.overdue']!,
  resolved: values['resolved.total']!,
  early: values['resolved.early']!,
  onTime: values['resolved.onTime']!,
};

let office: Office;
let host: string;
/** The file that was downloaded last. */
let handedOut: Uint8Array;

beforeAll(async () => {
  office = await openOffice();
  host = new URL(office.portal.url).host;
  await fillIn(office.extension, office.portal.url);
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
});
afterAll(() => office.close());

/** Chooses in the popup, as an officer does, and makes the report. */
async function reportWith({ evidence, charts }: Wishes): Promise<DocxParts> {
  const popup = await office.extension.openPopup(office.page);
  await clickAtRest(popup, '.report-wishes summary');
  await popup.select('.report-wishes select', evidence);
  const box = '.report-wishes input[type=checkbox]';
  if ((await popup.$eval(box, (one) => (one as HTMLInputElement).checked)) !== charts)
    await clickAtRest(popup, box);
  const words = { none: 'không', annex: 'phụ lục', comments: 'chú thích Word' }[evidence];
  await popup.waitForFunction(
    (wanted, drawn) => {
      const told = document.querySelector('.report-wishes summary')!.textContent!;
      return told.includes(wanted) && /biểu đồ/i.test(told) === drawn;
    },
    {},
    words,
    charts,
  );
  await popup.close();
  handedOut = (await office.makeReport()).bytes;
  return openDocx(handedOut);
}

interface Wishes {
  evidence: EvidenceChoice;
  charts: boolean;
}
const NONE: Wishes = { evidence: 'none', charts: false };
const ANNEXES: Wishes = { evidence: 'annex', charts: true };
const COMMENTS: Wishes = { evidence: 'comments', charts: false };

const body = (parts: DocxParts) => parts.xml('word/document.xml');
const linesOf = (parts: DocxParts) => all(body(parts), 'p').map(textOf);

/** Cells of the table whose heading begins so, without the heading. */
function rowsUnder(parts: DocxParts, heading: string): string[][] {
  const table = all(body(parts), 'tbl').find((one) =>
    textOf(all(one, 'tr')[0]!).startsWith(heading),
  )!;
  return all(table, 'tr')
    .slice(1)
    .map((row) => all(row, 'tc').map((cell) => all(cell, 'p').map(textOf).join('\n')));
}

const SOURCES = 'TTSố liệuGiá trịNguồn, số ở nguồnĐọc lúcCách có số này';
const rowOf = (parts: DocxParts, name: string) =>
  rowsUnder(parts, SOURCES).find((cells) => cells[1] === name)!;

/** What the table of one chart says, by the name of the row. */
const chart = (parts: DocxParts, row: string): Record<string, string> => {
  const tables = all(body(parts), 'tbl').filter((one) =>
    textOf(one).startsWith('Nội dungSố lượng'),
  );
  const own = tables.find((one) => textOf(one).includes(row))!;
  return Object.fromEntries(
    all(own, 'tr')
      .slice(1)
      .map((line) => all(line, 'tc').map(textOf).slice(0, 2) as [string, string]),
  );
};

/** Each comment with the words it is anchored on and its own lines. */
function commentsIn(parts: DocxParts): { on: string; says: string[] }[] {
  const name = parts.names.find((one) => /^word\/[\w-]*comments\.xml$/.test(one))!;
  const xml = parts.text('word/document.xml');
  return all(parts.xml(name), 'comment').map((comment) => {
    const id = attr(comment, 'id');
    const range = new RegExp(
      `<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`,
      's',
    ).exec(xml)!;
    expect(xml).toContain(`<w:commentReference w:id="${id}"/>`);
    return { on: range[1]!.replace(/<[^>]+>/g, ''), says: all(comment, 'p').map(textOf) };
  });
}

/** Nobody's name, nobody's program, and no mail address. */
function expectCleanProperties(parts: DocxParts) {
  const core = parts.text('docProps/core.xml');
  const named = ['dc:creator', 'cp:lastModifiedBy'].map(
    (name) => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(core)?.[1],
  );
  expect(named).toEqual(['Sở Xây dựng', 'Sở Xây dựng']);
  const properties = parts.names.filter((name) => name.startsWith('docProps/'));
  const words = properties.map((name) => parts.text(name).replace(/<[^>]+>/g, ' ')).join(' ');
  expect(words).not.toMatch(/docx|un-?named|motcua|@/i);
}

function expectSources(parts: DocxParts) {
  const rows = rowsUnder(parts, SOURCES);
  const before = linesOf(parts);
  const text = before.slice(0, before.indexOf('NGUỒN SỐ LIỆU CỦA BÁO CÁO')).join('\n');
  for (const [, name, value, source, read, how] of rows) {
    expect(
      [name, value, source, read, how].every((cell) => cell !== undefined && cell !== ''),
    ).toBe(true);
    expect(text).toContain(value);
    // What was read from a page says which, and when; what was not says so.
    expect(source!.includes(host)).toBe(/\d\d:\d\d|từng nguồn/.test(read!));
  }
  const [, , value, source, read, how] = rowOf(parts, RECEIVED);
  expect(value).toBe(String(TRUE.received));
  expect(source).toContain(`${host}/dvc/thong-ke/bao-cao-06a`);
  expect(read).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
  expect(how).toMatch(/trang thống kê|danh sách hồ sơ/);
  expect(rowOf(parts, OVERDUE)[2]!.replace(/^0+(?=\d)/, '')).toBe(String(TRUE.overdue));
}

function expectCharts(parts: DocxParts) {
  const results = chart(parts, 'Quá hạn');
  const counts = ['Trước hạn', 'Đúng hạn', 'Quá hạn'].map((name) =>
    Number(/^[\d.]+/.exec(results[name]!)![0].replaceAll('.', '')),
  );
  expect(counts).toEqual([TRUE.early, TRUE.onTime, TRUE.overdue]);
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(TRUE.resolved);
  const text = linesOf(parts).join('\n');
  expect(text).toMatch(new RegExp(`${OVERDUE}: 0?${TRUE.overdue} \\(hồ sơ\\)`));
  expect(text).toContain(`${RECEIVED} năm 2026: ${TRUE.received} `);
}

function expectComments(parts: DocxParts) {
  const comments = commentsIn(parts);
  expect(comments.length).toBeGreaterThan(1);
  for (const { on, says } of comments) {
    expect(on).toMatch(/^\d[\d.,/%]*$/);
    expect(says[0]).toContain(`: ${on}.`);
  }
  const received = comments.find(({ says }) => says[0]!.startsWith(RECEIVED))!;
  expect(received.on).toBe(String(TRUE.received));
  expect(received.says.slice(1).join('\n')).toContain(host);
}

describe('in the built-in layout', () => {
  it('by default the file to be signed says nothing of where its numbers come from', async () => {
    const parts = await reportWith(NONE);
    expect(linesOf(parts).join('\n')).toContain(`${RECEIVED} năm 2026: ${TRUE.received} `);
    const whole = parts.names.map((name) => parts.text(name)).join('\n');
    expect(whole).not.toContain(host);
    expect(whole).not.toMatch(/NGUỒN SỐ LIỆU|BIỂU ĐỒ|commentR/);
    expect(parts.names.filter((name) => /comment/.test(name))).toEqual([]);
    expectCleanProperties(parts);
  });

  it('the annex has each number with value, source, time and rule, and the charts agree with the text', async () => {
    const parts = await reportWith(ANNEXES);
    expectSources(parts);
    expectCharts(parts);
    expectCleanProperties(parts);
    // Each annex has pages of its own, counted from 1.
    const starts = all(body(parts), 'sectPr').map((one) => attr(first(one, 'pgNumType'), 'start'));
    expect(starts.length).toBeGreaterThan(2);
    expect(new Set(starts)).toEqual(new Set(['1']));
  });

  it('comments are anchored on the numbers alone', async () => {
    const parts = await reportWith(COMMENTS);
    expectComments(parts);
    expect(linesOf(parts).join('\n')).not.toContain('NGUỒN SỐ LIỆU');
    expectCleanProperties(parts);
  });
});

describe('in the unit’s own template', () => {
  const OWN = '<w:p w:rsidR="00AB"><w:r><w:t>Chữ  &#233; của Sở</w:t></w:r></w:p>';
  const NS = 'http://schemas.openxmlformats.org';
  /** A style that would ruin an annex which trusted in it, a header, a typist's name. */
  const PARTS: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Người Soạn</dc:creator><cp:lastModifiedBy>Người Soạn</cp:lastModifiedBy></cp:coreProperties>',
    'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/header" Target="header1.xml"/><Relationship Id="rId2" Type="${NS}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/header1.xml': `<w:hdr xmlns:w="${NS}/wordprocessingml/2006/main">${p('Đầu trang của Sở')}</w:hdr>`,
    'word/styles.xml': `<w:styles xmlns:w="${NS}/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="360" w:line="480" w:lineRule="auto"/><w:ind w:firstLine="720"/></w:pPr></w:style></w:styles>`,
    'word/document.xml': documentXml(
      OWN +
        p('{{preamble.org}} báo cáo:') +
        p('- Số hồ sơ TTHC phát sinh năm {{report.year}}: {{dossiers.received}} (hồ sơ);') +
        p('- Số hồ sơ giải quyết quá hạn: {{dossiers.resolvedOverdue}} (hồ sơ);'),
    ).replace(
      '<w:sectPr/>',
      `<w:sectPr><w:headerReference xmlns:r="${NS}/officeDocument/2006/relationships" w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
    ),
  };

  beforeAll(async () => {
    const bytes = zipSync(
      Object.fromEntries(Object.entries(PARTS).map(([name, xml]) => [name, strToU8(xml)])),
    );
    const template = { id: 'own', name: 'mau-so.docx', form: 'report-hatinh' };
    await tell(office.extension, 'template/save', {
      template: { ...template, inUse: true, from: 'file', bytes: toBase64(bytes) },
    });
  });

  const untouched = (parts: DocxParts) => {
    for (const name of ['_rels/.rels', 'word/header1.xml', 'word/styles.xml'])
      expect(parts.text(name)).toBe(PARTS[name]);
    expect(parts.text('word/document.xml')).toContain(OWN);
  };

  it('by default the filled file has the parts of the template and no others, and names no typist', async () => {
    const parts = await reportWith(NONE);
    expect([...parts.names].sort()).toEqual(Object.keys(PARTS).sort());
    untouched(parts);
    expect(linesOf(parts)).toContain(`- ${RECEIVED} năm 2026: ${TRUE.received} (hồ sơ);`);
    expectCleanProperties(parts);
  });

  it('annex and charts follow the text in sections of their own', async () => {
    const parts = await reportWith(ANNEXES);
    untouched(parts);
    expectSources(parts);
    expectCharts(parts);
    const [own, ...ours] = all(body(parts), 'sectPr');
    expect(all(own!, 'headerReference').map((one) => one.getAttribute('r:id'))).toEqual(['rId1']);
    expect(ours.map((one) => attr(first(one, 'pgSz'), 'orient'))).toEqual(['landscape', null]);
    expect(ours.map((one) => attr(first(one, 'pgNumType'), 'start'))).toEqual(['1', '1']);
    expectCleanProperties(parts);
    // Rows lie by their ids, not by their time: the file's own row is known by its checksum.
    const rows = await issuedRows(office.extension);
    const row = rows.find(({ sha256 }) => sha256 === sha256Of(handedOut));
    expect(row!.beside).toEqual(['annex', 'charts']);
  });

  it('comments are anchored on what the placeholders print', async () => {
    const parts = await reportWith(COMMENTS);
    untouched(parts);
    expectComments(parts);
    expect(linesOf(parts)).toContain(`- ${RECEIVED} năm 2026: ${TRUE.received} (hồ sơ);`);
    expectCleanProperties(parts);
  });

  it('nothing of it stays when nothing is wished for any more', async () => {
    const { names, ...parts } = await reportWith(NONE);
    expect([...names].sort()).toEqual(Object.keys(PARTS).sort());
    expect(names.map((name) => parts.text(name)).join('\n')).not.toContain(host);
  });
});
