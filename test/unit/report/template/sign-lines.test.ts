/** The lines above the signature, each a placeholder of its own (NĐ 30/2020, Phụ lục I, II.7.b). */
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../lib/report/template/fill';
import { templateFrom } from '../../../../lib/report/template/from/template-from';
import { readReport } from '../../../../lib/report/read/read-report';
import { p, table } from '../read/docx-of';
import { draftOf, hatinh, partsOf, says, templateOf } from './template-of';

const NAME = 'Phan Thị Hoa';
const head = p('BÁO CÁO') + p('Kết quả duy trì ISO năm 2025') + p('Phường báo cáo như sau:');
const cells = (...rows: string[][]) =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((own) => `<w:tc>${own}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
const recipients = p('Nơi nhận:') + p('- Như trên;') + p('- Lưu: VT.');

const beside = (lines: readonly string[]) => {
  const left = ['- Như trên;', '- Lưu: VT.'];
  const right = [...lines, NAME];
  return Array.from({ length: Math.max(2, right.length) }, (_, at) => [
    left[at] ?? '',
    right[at] ?? '',
  ]);
};

/** Where offices put the lines: under one another in a cell, or each in a row of its own. */
const LAYOUTS: Record<string, (lines: readonly string[]) => string> = {
  'in one cell': (lines) =>
    head + cells([recipients, [...lines, '', NAME].map((one) => p(one)).join('')]),
  'each in a cell': (lines) =>
    head + recipients + table(...[...lines, NAME].map((one) => ['', one])),
  'in plain paragraphs': (lines) =>
    head + recipients + [...lines, NAME].map((one) => p(one)).join(''),
};

const FORMS: Record<string, { values: Record<string, string>; lines: string[] }> = {
  head: { values: { 'sign.title': 'CHỦ TỊCH' }, lines: ['CHỦ TỊCH'] },
  acting: { values: { 'sign.authority': 'Q. CHỦ TỊCH' }, lines: ['Q. CHỦ TỊCH'] },
  deputy: {
    values: { 'sign.authority': 'KT.', 'sign.title': 'PHÓ GIÁM ĐỐC' },
    lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  },
  'by order': {
    values: { 'sign.authority': 'TL. GIÁM ĐỐC', 'sign.title': 'CHÁNH VĂN PHÒNG' },
    lines: ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
  },
  authorised: {
    values: { 'sign.authority': 'TUQ. CHỦ TỊCH', 'sign.title': 'CHÁNH VĂN PHÒNG' },
    lines: ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
  },
  collective: {
    values: { 'sign.authority': 'TM. ỦY BAN NHÂN DÂN', 'sign.title': 'CHỦ TỊCH' },
    lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  },
  'deputy of a collective': {
    values: {
      'sign.authority': 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
      'sign.title': 'PHÓ CHỦ TỊCH',
    },
    lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  },
};

const isSigned = (key: string) => key.startsWith('sign.');

describe.each(Object.keys(LAYOUTS))('a signature %s', (layout) => {
  describe.each(Object.entries(FORMS))('by the %s', (_, { lines }) => {
    const report = templateOf(LAYOUTS[layout]!(lines));
    const found = templateFrom(report, hatinh);
    const signed = found.proposals.filter(({ key }) => isSigned(key));
    const template = found.write(new Set(signed.map(({ id }) => id)));
    const filled = (values: Record<string, unknown>) => {
      const { bytes, problems } = fillTemplate(template, draftOf(values));
      expect(problems).toEqual([]);
      const xml = partsOf(bytes!)['word/document.xml']!;
      expect(xml).not.toMatch(/<w:tc>(?:<w:tcPr\/>)?<\/w:tc>/);
      return says(xml);
    };

    it('has a place for each line, and one for the name', () => {
      expect(signed.filter(({ key }) => key !== 'sign.name').map(({ text }) => text)).toEqual(
        lines,
      );
      expect(signed.filter(({ key }) => key === 'sign.name').map(({ text }) => text)).toEqual([
        NAME,
      ]);
      expect(signed.every(({ removes }) => removes === 0)).toBe(true);
    });

    it('says the old words with the old values', () => {
      expect(filled(readReport(report, '', [hatinh]).values)).toEqual(
        says(partsOf(report)['word/document.xml']!),
      );
    });

    it.each(Object.entries(FORMS))('says the words of the decree for the %s', (_other, form) => {
      const all = filled({ ...form.values, 'sign.name': 'Lê Văn Tám' });
      const end = all.indexOf('Lê Văn Tám');
      expect(all.slice(end - form.lines.length, end)).toEqual(form.lines);
      expect(all[end - form.lines.length - 1]).toBe('- Lưu: VT.');
    });
  });
});

describe('a signature beside the recipients, row by row', () => {
  const inRows = (lines: readonly string[]) =>
    templateOf(head + table(['Nơi nhận:', lines[0]!], ...beside(lines.slice(1))));
  const signers = (bytes: Uint8Array) =>
    says(partsOf(bytes)['word/document.xml']!).filter(
      (one, at, all) => at > all.indexOf('Nơi nhận:') && !one.startsWith('-'),
    );
  const several = Object.entries(FORMS).filter(([, { lines }]) => lines.length > 1);

  it.each(several)('has a place for each line: %s', (_, { lines, values }) => {
    const report = inRows(lines);
    const found = templateFrom(report, hatinh);
    const signed = found.proposals.filter(({ key }) => isSigned(key));
    expect(signed.map(({ text }) => text)).toEqual([...lines, NAME]);
    const template = found.write(new Set(signed.map(({ id }) => id)));
    const filled = (own: Record<string, string>, name: string) =>
      signers(fillTemplate(template, draftOf({ ...own, 'sign.name': name })).bytes!);
    expect(filled(values, NAME)).toEqual([...lines, NAME]);
    for (const form of Object.values(FORMS))
      expect(filled(form.values, 'Lê Văn Tám')).toEqual([...form.lines, 'Lê Văn Tám']);
  });
});

describe('a line of the signature', () => {
  it('is refused where it means nothing', () => {
    const told = (tag: string) =>
      fillTemplate(templateOf(p(tag)), draftOf({})).problems.map(({ code }) => code);
    expect(told('{{sign.authority|line}}')).toEqual(['template/filter-misfit']);
    expect(told('{{sign.name|line}}')).toEqual(['template/filter-misfit']);
    expect(told('{{sign.title|linesFrom:1}}')).toEqual(['template/filter-misfit']);
    expect(told('{{sign.title|line}}')).toEqual([]);
  });
});
