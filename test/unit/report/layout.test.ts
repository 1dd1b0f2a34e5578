/** NĐ 30/2020/NĐ-CP on the XML: F01–F28 and the layout of header, signature and annex. */
import { beforeAll, describe, expect, it } from 'vitest';
import { reportForms } from '../../../lib/packs/report-forms';
import { renderReport } from '../../../lib/report/render-report';
import {
  all,
  attr,
  first,
  lookOf,
  num,
  openDocx,
  paragraphWith,
  textOf,
  type DocxParts,
} from './docx-parts';
import { facts2022 } from './facts-2022';

const FORM = reportForms().find('report-hatinh')!;
let parts: DocxParts;
let body: Document;
let tables: Element[];

beforeAll(async () => {
  const { bytes } = await renderReport(FORM, facts2022());
  parts = openDocx(bytes!);
  body = parts.xml('word/document.xml');
  tables = all(body, 'tbl');
});

const within = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

describe('page', () => {
  it('F01–F04: A4 upright, margins of the decree, in every section', () => {
    const sections = all(body, 'sectPr');
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      const size = first(section, 'pgSz');
      within(num(size, 'w'), 11904, 11908);
      within(num(size, 'h'), 16836, 16840);
      expect(attr(size, 'orient')).toBeNull();
      const margin = first(section, 'pgMar');
      within(num(margin, 'top'), 1134, 1417);
      within(num(margin, 'bottom'), 1134, 1417);
      within(num(margin, 'left'), 1701, 1984);
      within(num(margin, 'right'), 850, 1134);
    }
  });

  it('a section ends in a paragraph as low as can be, so that a full page is not followed by a blank one', () => {
    const ends = all(body, 'sectPr').filter(
      ({ parentElement }) => parentElement?.nodeName === 'w:pPr',
    );
    expect(ends).toHaveLength(1);
    const spacing = first(ends[0]!.parentElement!, 'spacing');
    expect(['before', 'after', 'line'].map((name) => num(spacing, name))).toEqual([0, 0, 1]);
    expect(attr(spacing, 'lineRule')).toBe('exact');
    expect(num(first(ends[0]!.parentElement!, 'sz'), 'val')).toBe(2);
  });

  it('F05: Times New Roman and black everywhere, text in NFC', () => {
    const faces = ['ascii', 'hAnsi', 'cs', 'eastAsia'];
    const defaults = first(parts.xml('word/styles.xml'), 'docDefaults')!;
    const fonts = parts.names
      .filter((name) => /^word\/(document|styles|header\d)\.xml$/.test(name))
      .flatMap((name) => all(parts.xml(name), 'rFonts'));
    expect(all(defaults, 'rFonts')).toHaveLength(1);
    for (const font of fonts) {
      for (const face of faces) expect(attr(font, face)).toBe('Times New Roman');
    }
    for (const run of all(body, 'r')) expect(first(run, 'rFonts')).toBeDefined();
    for (const name of parts.names.filter((one) => one.endsWith('.xml'))) {
      for (const color of all(parts.xml(name), 'color')) {
        expect(['auto', '000000']).toContain(attr(color, 'val'));
      }
      expect(parts.text(name)).toBe(parts.text(name).normalize('NFC'));
    }
  });

  it('F06: page numbers in the middle of the top margin, not on page 1', () => {
    const rels = parts.text('word/_rels/document.xml.rels');
    const headers = all(all(body, 'sectPr')[0]!, 'headerReference').map((ref) => {
      const id = ref.getAttribute('r:id')!;
      const file = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels)![1]!;
      return [attr(ref, 'type'), parts.xml(`word/${file}`)] as const;
    });
    const byType = Object.fromEntries(headers);
    const numbered = byType['default'] as Document;
    expect(all(numbered, 'instrText').map((one) => one.textContent)).toEqual(['PAGE']);
    expect(attr(first(numbered, 'jc'), 'val')).toBe('center');
    within(num(first(numbered, 'sz'), 'val'), 26, 28);
    expect(first(numbered, 'b')).toBeUndefined();
    expect(first(numbered, 'i')).toBeUndefined();
    expect(all(byType['first'] as Document, 'instrText')).toEqual([]);
    for (const section of all(body, 'sectPr')) {
      expect(first(section, 'titlePg')).toBeDefined();
      expect(all(section, 'footerReference')).toEqual([]);
    }
  });

  it('F07: the annex counts its own pages from 1', () => {
    expect(num(first(all(body, 'sectPr')[1]!, 'pgNumType'), 'start')).toBe(1);
  });
});

/** [rule, text, sizes, bold, italic, alignment] */
const ELEMENTS: [string, string, number[], boolean, boolean, string | null][] = [
  ['F10', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [12, 13], true, false, 'center'],
  ['F11', 'Độc lập - Tự do - Hạnh phúc', [13, 14], true, false, 'center'],
  ['F12', 'UBND TỈNH HÀ TĨNH', [12, 13], false, false, 'center'],
  ['F13', 'SỞ XÂY DỰNG', [12, 13], true, false, 'center'],
  ['F14', 'Số: 3061/BC-SXD', [13, 13], false, false, 'center'],
  ['F15', 'Hà Tĩnh, ngày 18 tháng 11 năm 2022', [13, 14], false, true, 'center'],
  ['F16', 'BÁO CÁO', [13, 14], true, false, 'center'],
  ['F17', 'Kết quả áp dụng, duy trì', [13, 14], true, false, 'center'],
  ['F19', 'Thực hiện Kế hoạch số 520', [13, 14], false, false, 'both'],
  ['§3.3', 'I. KẾT QUẢ ĐẠT ĐƯỢC', [13, 14], true, false, 'both'],
  ['§3.3', 'II. ĐÁNH GIÁ CHUNG', [13, 14], true, false, 'both'],
  ['§3.3', '1. Ưu điểm:', [13, 14], true, false, 'both'],
  ['F21', 'KT. GIÁM ĐỐC', [13, 14], true, false, 'center'],
  ['F21', 'PHÓ GIÁM ĐỐC', [13, 14], true, false, 'center'],
  ['F22', 'Trần Minh Khôi', [13, 14], true, false, 'center'],
  ['F23', 'Nơi nhận:', [12, 12], true, true, 'left'],
  ['F24', '- UBND tỉnh (b/c);', [11, 11], false, false, 'left'],
  ['F24', '- Lưu: VT, thư ký ISO.', [11, 11], false, false, 'left'],
  ['F25', 'Phụ lục IA', [14, 14], true, false, 'center'],
  ['F26', 'KẾT QUẢ CÁC SỞ, BAN, NGÀNH', [13, 14], true, false, 'center'],
  ['F27', '(Kèm theo Báo cáo số 3061/BC-SXD', [13, 14], false, true, 'center'],
];

describe('elements', () => {
  it.each(ELEMENTS)('%s: %s', (_rule, text, sizes, bold, italic, align) => {
    const paragraph = all(body, 'p').find((one) => textOf(one).startsWith(text))!;
    const look = lookOf(paragraph);
    within(look.size, sizes[0]!, sizes[1]!);
    expect([look.bold, look.italic, look.align]).toEqual([bold, italic, align]);
  });

  it('F19: first line 1–1,27 cm, at least 6 pt between paragraphs, at most 1,5 lines', () => {
    const paragraph = paragraphWith(body, 'Số hồ sơ TTHC phát sinh');
    within(num(first(paragraph, 'ind'), 'firstLine'), 567, 720);
    const spacing = first(paragraph, 'spacing');
    expect(Math.max(num(spacing, 'before'), num(spacing, 'after'))).toBeGreaterThanOrEqual(120);
    within(num(spacing, 'line'), 240, 360);
  });

  it('F28: the text and the annex end with ./.', () => {
    expect(textOf(paragraphWith(body, 'Trên đây là báo cáo'))).toMatch(/tổng hợp\.\/\.$/);
    expect(textOf(all(body, 'p').pop()!)).toBe('./.');
  });
});

/** The ruled line right below a text: its length and the cell it stands in, in twips. */
function lineUnder(text: string): { length: number; room: number } {
  const paragraph = paragraphWith(body, text);
  const line = paragraph.nextElementSibling!;
  const border = first(line, 'pBdr')!;
  expect([...border.children].map((edge) => attr(edge, 'val'))).toEqual(['single']);
  const cell = paragraph.parentElement!;
  const room = cell.nodeName === 'w:tc' ? num(first(cell, 'tcW'), 'w') : 9354;
  const indent = first(line, 'ind');
  return { length: room - num(indent, 'left') - num(indent, 'right'), room };
}

// Widths of the bold texts in points, added up by hand from the Times New Roman metrics (AFM, per 1000).
const MOTTO_14 =
  (722 +
    500 +
    444 +
    250 +
    278 +
    500 +
    556 +
    250 +
    333 +
    250 +
    (667 + 600) +
    250 +
    (556 + 500) +
    250 +
    333 +
    250 +
    (778 + 500 + 556 + 556) +
    250 +
    (556 + 556 + 556 + 444)) *
  0.014;
const ORGAN_13 = (556 + 778 + 250 + (722 + 722 + 722) + 250 + (722 + 796 + 722 + 778)) * 0.013;

describe('ruled lines', () => {
  it('F11: as long as the motto', () => {
    within(lineUnder('Độc lập').length / 20 / MOTTO_14, 0.95, 1.05);
  });
  it('F13: one third to one half of the name', () => {
    within(lineUnder('SỞ XÂY DỰNG').length / 20 / ORGAN_13, 1 / 3, 1 / 2);
  });
  it('F17: one third to one half of the lines above it, which may be as wide as the page', () => {
    const { length, room } = lineUnder('Kết quả áp dụng, duy trì');
    within(length / room, 0.2, 1 / 2);
    expect(length).toBeGreaterThan(2000);
  });
});

describe('tables', () => {
  it('§3.4: the header block has two borderless columns 40/60 and two rows', () => {
    const header = tables[0]!;
    const rows = all(header, 'tr');
    expect(rows).toHaveLength(2);
    const widths = all(header, 'gridCol').map((column) => num(column, 'w'));
    expect(widths).toHaveLength(2);
    within(widths[0]! / (widths[0]! + widths[1]!), 0.38, 0.42);
    expect(textOf(rows[1]!)).toBe('Số: 3061/BC-SXDHà Tĩnh, ngày 18 tháng 11 năm 2022');
    const edges = [...first(header, 'tblBorders')!.children].map((edge) => attr(edge, 'val'));
    expect(new Set(edges)).toEqual(new Set(['none']));
  });

  it('§3.4: the signature block stays whole, with the last paragraph, and leaves room to sign', () => {
    const block = tables[1]!;
    expect(all(block, 'cantSplit')).toHaveLength(1);
    expect(first(paragraphWith(body, 'Trên đây là báo cáo'), 'keepNext')).toBeDefined();
    expect(first(paragraphWith(block, 'PHÓ GIÁM ĐỐC'), 'keepNext')).toBeDefined();
    within(num(first(paragraphWith(block, 'Trần Minh Khôi'), 'spacing'), 'before'), 1200, 2300);
    const [left, right] = all(block, 'tc').map(textOf);
    expect(left!.startsWith('Nơi nhận:')).toBe(true);
    expect(right).toBe('KT. GIÁM ĐỐCPHÓ GIÁM ĐỐCTrần Minh Khôi');
  });

  it('§3.5: the annex table repeats its heading, never breaks a row, and has black single lines', () => {
    const annex = tables[2]!;
    const rows = all(annex, 'tr');
    expect(rows).toHaveLength(5);
    expect(rows.filter((row) => first(row, 'tblHeader') !== undefined)).toHaveLength(2);
    expect(rows.every((row) => first(row, 'cantSplit') !== undefined)).toBe(true);
    for (const edge of first(annex, 'tblBorders')!.children) {
      expect([attr(edge, 'val'), attr(edge, 'color')]).toEqual(['single', '000000']);
    }
  });
});

describe('document', () => {
  it('§3.5: no empty paragraphs for spacing', () => {
    const empty = all(body, 'p').filter((one) => textOf(one).trim() === '');
    // A ruled line, the end of a section, and the hidden half of a merged cell must be paragraphs.
    const innocent = (one: Element) =>
      first(one, 'pBdr') ?? first(one, 'sectPr') ?? first(one.parentElement!, 'vMerge');
    const idle = empty.filter((one) => innocent(one) === undefined);
    expect(idle.map((one) => one.previousElementSibling?.textContent)).toEqual([]);
  });

  it('§3.5: Vietnamese, without comments, tracked changes, hidden text or a developer’s name', () => {
    expect(attr(first(parts.xml('word/styles.xml'), 'lang'), 'val')).toBe('vi-VN');
    expect(parts.names.filter((name) => /comment|numbering|vba/.test(name))).toEqual([]);
    expect(['ins', 'del', 'vanish'].flatMap((name) => all(body, name))).toEqual([]);
    const core = parts.text('docProps/core.xml');
    expect(core).toContain('<dc:creator>Sở Xây dựng</dc:creator>');
    expect(core).toContain('2022-11-18T00:00:00Z');
  });

  it('§3.5: nothing that a template leaves behind', () => {
    const text = all(body, 't')
      .map((one) => one.textContent)
      .join(' ');
    expect(text).not.toMatch(/undefined|NaN|null|\{\{|\[\[|\[object/);
  });

  it('content types come first and every part named is there', () => {
    expect(parts.names[0]).toBe('[Content_Types].xml');
    const named = [...parts.text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)];
    expect(named.map((one) => one[1]!).filter((name) => !parts.names.includes(name))).toEqual([]);
    const targets = [...parts.text('word/_rels/document.xml.rels').matchAll(/Target="([^"]+)"/g)];
    expect(
      targets.map((one) => `word/${one[1]!}`).filter((name) => !parts.names.includes(name)),
    ).toEqual([]);
  });
});
