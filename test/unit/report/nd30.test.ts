/** The checklist of NĐ 30/2020/NĐ-CP (domain §3) on the XML of several documents; measures are written from the decree. */
import { beforeAll, describe, expect, it } from 'vitest';
import { boldWidth, widestLine } from '../../../lib/report/docx/measure';
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
import { SAMPLES, type Sample } from './nd30-documents';

const within = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

/** 1 mm = 56.693 twips; text width at margins of 30 and 15 mm: 165 mm. */
const TEXT_WIDTH = 9354;

const parentOf = (element: Element) => element.parentElement!;
const isInCell = (element: Element) => parentOf(element).nodeName === 'w:tc';

async function documentOf({ form, input }: Sample): Promise<DocxParts> {
  const { bytes, problems } = await renderReport(form, input);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return openDocx(bytes!);
}

/** The ruled line right below a paragraph: its length over the widest printed line above it. */
function shareOfLine(paragraph: Element, size: number): number {
  const room = isInCell(paragraph) ? num(first(parentOf(paragraph), 'tcW'), 'w') : TEXT_WIDTH;
  const own = first(paragraph, 'ind');
  const taken = own ? num(own, 'left') + num(own, 'right') : 0;
  const line = paragraph.nextElementSibling!;
  expect([...first(line, 'pBdr')!.children].map((edge) => attr(edge, 'val'))).toEqual(['single']);
  const indent = first(line, 'ind');
  const length = room - num(indent, 'left') - num(indent, 'right');
  return length / 20 / widestLine(textOf(paragraph), size, (room - taken) / 20);
}

describe.each(Object.entries(SAMPLES))('%s', (_name, sample) => {
  let parts: DocxParts;
  let body: Document;
  let sections: Element[];
  let tables: Element[];
  let texts: Element[];
  const startsWith = (text: string) => texts.find((one) => textOf(one).startsWith(text))!;
  const look = (element: Element) => {
    const { size, bold, italic, align } = lookOf(element);
    return { size, bold, italic, align: align ?? 'left' };
  };
  const check = (element: Element, sizes: [number, number], is: object) => {
    const { size, ...rest } = look(element);
    within(size, ...sizes);
    expect(rest).toEqual({ bold: false, italic: false, ...is });
  };

  beforeAll(async () => {
    parts = await documentOf(sample);
    body = parts.xml('word/document.xml');
    sections = all(body, 'sectPr');
    tables = all(body, 'tbl');
    texts = all(body, 'p');
  });

  it('F01: A4; upright, save annexes that lie across', () => {
    expect(sections).toHaveLength(1 + sample.annexes.length);
    sections.forEach((section, at) => {
      const isAcross = at > 0 && sample.across[at - 1]!;
      const size = first(section, 'pgSz');
      const [short, long] = isAcross ? ['h', 'w'] : ['w', 'h'];
      within(num(size, short), 11904, 11908);
      within(num(size, long), 16836, 16840);
      expect(attr(size, 'orient')).toBe(isAcross ? 'landscape' : null);
    });
  });

  it.each([
    ['F02', 'top', 1134, 1417],
    ['F02', 'bottom', 1134, 1417],
    ['F03', 'left', 1701, 1984],
    ['F04', 'right', 850, 1134],
  ] as const)('%s: margin %s', (_rule, side, least, most) => {
    for (const section of sections) within(num(first(section, 'pgMar'), side), least, most);
  });

  it('F05: Times New Roman, black, NFC, in every part', () => {
    const shown = parts.names.filter((name) =>
      /^word\/(document|styles|header\d+)\.xml$/.test(name),
    );
    for (const name of shown) {
      const xml = parts.xml(name);
      const faces = all(xml, 'rFonts').flatMap((font) =>
        ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((face) => attr(font, face)),
      );
      expect(faces.filter((face) => face !== 'Times New Roman')).toEqual([]);
      const colours = all(xml, 'color').map((one) => attr(one, 'val'));
      expect(colours.filter((one) => one !== 'auto' && one !== '000000')).toEqual([]);
      expect(parts.text(name)).toBe(parts.text(name).normalize('NFC'));
    }
    expect(all(first(parts.xml('word/styles.xml'), 'docDefaults')!, 'rFonts')).toHaveLength(1);
  });

  it('F06: page numbers centred in the top margin, not on a first page; none below', () => {
    const rels = parts.text('word/_rels/document.xml.rels');
    for (const section of sections) {
      expect(first(section, 'titlePg')).toBeDefined();
      expect(all(section, 'footerReference')).toEqual([]);
      const references = all(section, 'headerReference');
      const header = (type: string): Document => {
        const id = references.find((one) => attr(one, 'type') === type)!.getAttribute('r:id')!;
        return parts.xml(`word/${new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels)![1]!}`);
      };
      const numbered = header('default');
      expect(all(numbered, 'instrText').map((one) => one.textContent)).toEqual(['PAGE']);
      expect(attr(first(numbered, 'jc'), 'val')).toBe('center');
      within(num(first(numbered, 'sz'), 'val'), 26, 28);
      expect([...all(numbered, 'b'), ...all(numbered, 'i')]).toEqual([]);
      expect(all(header('first'), 'instrText')).toEqual([]);
    }
  });

  it('F07: each annex counts its own pages from 1', () => {
    for (const section of sections) expect(num(first(section, 'pgNumType'), 'start')).toBe(1);
  });

  it('F10: Quốc hiệu in capitals, bold, 12–13', () => {
    const nation = texts.find((one) =>
      /^CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/.test(textOf(one)),
    )!;
    check(nation, [12, 13], { bold: true, align: 'center' });
    // One line: about 90 mm at 13 pt, and the cell holds it.
    const room = num(first(parentOf(nation), 'tcW'), 'w') / 20;
    expect(boldWidth(textOf(nation), look(nation).size)).toBeLessThan(room);
  });

  it('F11: Tiêu ngữ with hyphens between spaces, bold, 13–14, a line as long as it', () => {
    const motto = startsWith('Độc lập - Tự do - Hạnh phúc');
    check(motto, [13, 14], { bold: true, align: 'center' });
    within(shareOfLine(motto, look(motto).size), 0.95, 1.05);
  });

  it('F12: the superior body in capitals, not bold', () => {
    check(startsWith(sample.parent), [12, 13], { align: 'center' });
  });

  it('F13: the issuing body in capitals, bold, a line of 1/3 to 1/2 of it, also where it is wrapped', () => {
    const org = startsWith(sample.org);
    check(org, [12, 13], { bold: true, align: 'center' });
    within(shareOfLine(org, look(org).size), 1 / 3, 1 / 2);
  });

  it('F14, F15: number and date on one line of the block, the date in italics', () => {
    const [number, date] = all(all(tables[0]!, 'tr')[1]!, 'p');
    check(number!, [13, 13], { align: 'center' });
    check(date!, [13, 14], { italic: true, align: 'center' });
    expect(textOf(number!)).toMatch(/^Số: +(\d{2,})?\s*\/BC-[A-ZĐ]+$/);
    expect(textOf(date!)).toMatch(
      /^[\p{Lu}][^,]+, ngày (\d{2}| {4,}) tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$/u,
    );
  });

  it('F16, F17: kind and subject, bold, centred, a line of 1/3 to 1/2 below', () => {
    const kind = startsWith('BÁO CÁO');
    const subject = kind.nextElementSibling!;
    check(kind, [13, 14], { bold: true, align: 'center' });
    check(subject, [13, 14], { bold: true, align: 'center' });
    within(shareOfLine(subject, look(subject).size), 1 / 3, 1 / 2);
  });

  it('F18: one addressee on the line, several below it with "-", ";" and "."', () => {
    const names = (sample.input.values['doc.addressees'] ?? []) as { text: string }[];
    const to = texts.filter((one) => textOf(one).startsWith('Kính gửi:'));
    expect(to).toHaveLength(names.length > 0 ? 1 : 0);
    if (names.length < 2) return;
    check(to[0]!, [13, 14], { align: 'center' });
    const below = names.map((_, at) => texts[texts.indexOf(to[0]!) + 1 + at]!);
    for (const one of below) check(one, [13, 14], { align: 'left' });
    expect(new Set(below.map((one) => num(first(one, 'ind'), 'left'))).size).toBe(1);
    const after = below.map(textOf);
    expect(after).toEqual(
      names.map(({ text }, at) => `- ${text}${at === names.length - 1 ? '.' : ';'}`),
    );
  });

  it('F19: the text justified, first line 1–1,27 cm, 6 pt apart, single to 1,5 lines', () => {
    const start = texts.indexOf(startsWith('Thực hiện Kế hoạch'));
    const end = texts.indexOf(startsWith('Trên đây là báo cáo'));
    const own = texts.slice(start, end + 1).filter((one) => !isInCell(one));
    expect(own.length).toBeGreaterThan(20);
    for (const paragraph of own) {
      const { size, italic, align } = look(paragraph);
      within(size, 13, 14);
      expect([italic, align]).toEqual([false, 'both']);
      within(num(first(paragraph, 'ind'), 'firstLine'), 567, 720);
      const spacing = first(paragraph, 'spacing');
      expect(Math.max(num(spacing, 'before'), num(spacing, 'after'))).toBeGreaterThanOrEqual(120);
      within(num(spacing, 'line'), 240, 360);
    }
  });

  it('F21, F22: authority and title in capitals, the name below with room to sign, all bold and centred', () => {
    const [, signer] = all(
      tables.find((one) => textOf(one).startsWith('Nơi nhận:'))!,
      'tc',
    );
    const lines = all(signer!, 'p');
    expect(lines.map(textOf)).toEqual(sample.signer);
    for (const line of lines) check(line, [13, 14], { bold: true, align: 'center' });
    // 3–4 lines of 14 pt, about 20–40 mm.
    within(num(first(lines[lines.length - 1]!, 'spacing'), 'before'), 1134, 2268);
  });

  it('F23, F24: "Nơi nhận" bold italic 12 at the margin, its list 11, each line closed', () => {
    const block = tables.find((one) => textOf(one).startsWith('Nơi nhận:'))!;
    const [title, ...list] = all(all(block, 'tc')[0]!, 'p');
    check(title!, [12, 12], { bold: true, italic: true, align: 'left' });
    for (const line of list) check(line, [11, 11], { align: 'left' });
    const said = list.map(textOf);
    expect(said.every((text) => text.startsWith('- '))).toBe(true);
    expect(said.map((text) => text.slice(-1)).join('')).toMatch(/^;*\.$/);
    expect(said[said.length - 1]).toMatch(/^- Lưu: VT/);
  });

  it('F25–F27: annexes labelled, titled in capitals, and said to belong to the report', () => {
    const labels = texts.filter(
      (one) => !isInCell(one) && /^Phụ lục( [IVX]+[A-Z]?)?$/.test(textOf(one)),
    );
    expect(labels.map(textOf)).toEqual(sample.annexes);
    for (const label of labels) {
      check(label, [14, 14], { bold: true, align: 'center' });
      const title = label.nextElementSibling!;
      check(title, [13, 14], { bold: true, align: 'center' });
      expect(textOf(title)).toBe(textOf(title).toUpperCase());
      const attached = title.nextElementSibling!;
      check(attached, [13, 14], { italic: true, align: 'center' });
      expect(textOf(attached)).toMatch(/^\(Kèm theo Báo cáo số.*\)$/);
    }
  });

  it('F28: the text and each annex end with "./."', () => {
    expect(textOf(startsWith('Trên đây là báo cáo'))).toMatch(/[^.]\.\/\.$/);
    expect(texts.filter((one) => textOf(one) === './.')).toHaveLength(sample.annexes.length);
  });

  it('§3.3: numbers are typed, headings of level I in capitals and bold', () => {
    expect(all(body, 'numPr')).toEqual([]);
    const main = texts.filter((one) => /^[IVX]+\. /.test(textOf(one)));
    expect(main.length).toBeGreaterThanOrEqual(2);
    for (const heading of main) {
      expect(textOf(heading)).toBe(textOf(heading).toUpperCase());
      expect(look(heading).bold).toBe(true);
      expect(first(heading, 'keepNext')).toBeDefined();
    }
  });

  it('§3.4: header block of two columns 40/60 and two rows, without lines', () => {
    const widths = all(tables[0]!, 'gridCol').map((column) => num(column, 'w'));
    within(widths[0]! / (widths[0]! + widths[1]!), 0.38, 0.42);
    expect(widths[0]! + widths[1]!).toBeLessThanOrEqual(TEXT_WIDTH + 2);
    expect(all(tables[0]!, 'tr')).toHaveLength(2);
    const edges = [...first(tables[0]!, 'tblBorders')!.children].map((edge) => attr(edge, 'val'));
    expect(new Set(edges)).toEqual(new Set(['none']));
  });

  it('§3.4: the signature is never alone: whole, and two lines of text or more go with it', () => {
    const block = tables.find((one) => textOf(one).startsWith('Nơi nhận:'))!;
    expect(all(block, 'cantSplit')).toHaveLength(1);
    // With the low paragraph that ends the section: alone on the next page it was a blank page.
    expect(all(block, 'p').filter((one) => !first(one, 'keepNext'))).toEqual([]);
    let lines = 0;
    let before = block.previousElementSibling;
    while (before !== null && first(before, 'keepNext') !== undefined) {
      lines += Math.ceil((boldWidth(textOf(before), look(before).size) * 0.9) / (TEXT_WIDTH / 20));
      before = before.previousElementSibling;
    }
    expect(lines).toBeGreaterThanOrEqual(2);
  });

  it('§3.5: tables repeat their heading, never break a row, have black lines; the end mark goes with the last row', () => {
    const ruled = tables.slice(2);
    expect(ruled).toHaveLength(sample.annexes.length);
    for (const table of ruled) {
      const rows = all(table, 'tr');
      expect(first(rows[0]!, 'tblHeader')).toBeDefined();
      expect(rows.filter((row) => first(row, 'cantSplit') === undefined)).toEqual([]);
      for (const edge of first(table, 'tblBorders')!.children)
        expect([attr(edge, 'val'), attr(edge, 'color')]).toEqual(['single', '000000']);
      const last = all(rows[rows.length - 1]!, 'p');
      expect(last.filter((one) => first(one, 'keepNext') === undefined)).toEqual([]);
    }
  });

  it('§3.5: no empty paragraphs for spacing; a table at the end is followed by one as low as can be', () => {
    const empty = texts.filter((one) => textOf(one).trim() === '');
    const idle = empty.filter(
      (one) => !first(one, 'pBdr') && !first(one, 'sectPr') && !first(parentOf(one), 'vMerge'),
    );
    expect(idle).toHaveLength(sample.annexes.length === 0 ? 1 : 0);
    for (const one of idle) {
      expect(one.previousElementSibling!.nodeName).toBe('w:tbl');
      expect(one.nextElementSibling!.nodeName).toBe('w:sectPr');
      expect([num(first(one, 'spacing'), 'line'), num(first(one, 'sz'), 'val')]).toEqual([1, 2]);
    }
  });

  it('§3.5: Vietnamese; no comments, changes, hidden text, template marks or names of developers', () => {
    expect(attr(first(parts.xml('word/styles.xml'), 'lang'), 'val')).toBe('vi-VN');
    expect(parts.names.filter((name) => /comment|vba|numbering/.test(name))).toEqual([]);
    expect(['ins', 'del', 'vanish', 'commentReference'].flatMap((one) => all(body, one))).toEqual(
      [],
    );
    const said = all(body, 't')
      .map((one) => one.textContent)
      .join(' ');
    expect(said).not.toMatch(/undefined|NaN|null|\{\{|\[\[|\[object/);
    const properties = ['docProps/core.xml', 'docProps/app.xml'].map((name) => parts.text(name));
    const creators = properties[0]!.match(/<(dc:creator|cp:lastModifiedBy)>([^<]*)</g);
    expect(creators).toEqual(['<dc:creator>Sở Xây dựng<', '<cp:lastModifiedBy>Sở Xây dựng<']);
    expect(properties[1]).not.toMatch(/<(Application|Company|Manager|AppVersion|Template)>/);
  });
});

/** [authority, title, lines above the name] of domain §3.4. */
const SIGNED: [string | null, string | null, string[]][] = [
  [null, 'GIÁM ĐỐC', ['GIÁM ĐỐC']],
  ['Q. GIÁM ĐỐC', null, ['Q. GIÁM ĐỐC']],
  ['Q.', 'Giám đốc', ['Q. GIÁM ĐỐC']],
  ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['KT.', 'Phó Giám đốc', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['TL. GIÁM ĐỐC', 'Chánh Văn phòng', ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
  ['TUQ. GIÁM ĐỐC', 'Trưởng phòng', ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']],
  ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  [
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ],
  [
    'TM. Ủy ban nhân dân / KT. Chủ tịch',
    'Phó Chủ tịch',
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ],
];

describe('F21: forms of signing', () => {
  it.each(SIGNED)('%s, %s', async (authority, title, lines) => {
    const facts = facts2022();
    const own = { 'sign.authority': authority, 'sign.title': title };
    const input = { ...facts, values: { ...facts.values, ...own } };
    const { bytes } = await renderReport(SAMPLES['short']!.form, input);
    const body = openDocx(bytes!).xml('word/document.xml');
    const cell = parentOf(paragraphWith(body, 'Trần Minh Khôi'));
    const paragraphs = all(cell, 'p');
    expect(paragraphs.map(textOf)).toEqual([...lines, 'Trần Minh Khôi']);
    // Only the name may be parted from what follows: the lines above it stay with it.
    expect(paragraphs.slice(0, -1).filter((one) => !first(one, 'keepNext'))).toEqual([]);
    for (const one of paragraphs) {
      const { size, bold, italic, align } = lookOf(one);
      within(size, 13, 14);
      expect([bold, italic, align]).toEqual([true, false, 'center']);
    }
  });
});
