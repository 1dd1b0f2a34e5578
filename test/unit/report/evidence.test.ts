/** Evidence on wish: an annex of sources, comments, charts; and nothing of it unless it was wished for. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry/entry';
import { reportForms } from '../../../lib/packs/report-forms';
import type { ChartMonth } from '../../../lib/report/evidence/wishes';
import { renderReport, type RenderOptions } from '../../../lib/report/render-report';
import { all, attr, first, num, openDocx, paragraphWith, textOf } from './docx-parts';
import { facts2022 } from './facts-2022';
import { figures2022 } from './figures-2022';

const FORM = reportForms().find('report-hatinh')!;

/** The facts without the numbers that the figures give. */
function input(more: Record<string, unknown> = {}) {
  const facts = facts2022();
  delete facts.values['dossiers.received'];
  const portal = { 'dossiers.resultAttached': 540, 'dossiers.resolvedOverdue': 3 };
  return { ...facts, values: { ...facts.values, ...portal, ...more } };
}

async function written(options: RenderOptions, more: Record<string, unknown> = {}) {
  const { bytes, problems } = await renderReport(FORM, input(more), {
    figures: figures2022(),
    ...options,
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const parts = openDocx(bytes!);
  return { bytes: bytes!, parts, body: parts.xml('word/document.xml') };
}

/** Rows of the table whose heading begins with a word. */
function rowsUnder(body: Document, heading: string): string[][] {
  const table = all(body, 'tbl').find((one) => textOf(all(one, 'tr')[0]!).startsWith(heading))!;
  return all(table, 'tr')
    .slice(1)
    .map((row) => all(row, 'tc').map((cell) => all(cell, 'p').map(textOf).join('\n')));
}

const rowOf = (body: Document, name: string): string[] =>
  rowsUnder(body, 'TTSố liệu').find((cells) => cells[1] === name)!;

const label = (key: string) => FORM.fields.find((one) => one.key === key)!.label.vi;

describe('by default', () => {
  it('the file to be signed is the same, byte for byte, as without any wish', async () => {
    const [plain, none] = [
      await written({}),
      await written({ evidence: 'none', charts: false, months: [] }),
    ];
    expect(Buffer.from(none.bytes).equals(Buffer.from(plain.bytes))).toBe(true);
    expect(plain.parts.names.filter((name) => name.includes('comment'))).toEqual([]);
    expect(textOf(plain.body.documentElement)).not.toContain('NGUỒN SỐ LIỆU');
  });
});

describe('the annex of sources', () => {
  it('stands last, across, numbered after the form’s own, with its pages counted from 1', async () => {
    const { body } = await written({ evidence: 'annex' });
    const titles = all(body, 'p').map(textOf);
    const at = titles.indexOf('NGUỒN SỐ LIỆU CỦA BÁO CÁO');
    expect(titles[at - 1]).toBe('Phụ lục II');
    expect(titles[at + 1]).toBe(
      '(Kèm theo Báo cáo số 3061/BC-SXD ngày 18 tháng 11 năm 2022 của Sở Xây dựng)',
    );
    expect(titles[titles.length - 1]).toBe('./.');
    const last = all(body, 'sectPr').pop()!;
    expect(attr(first(last, 'pgSz'), 'orient')).toBe('landscape');
    expect(num(first(last, 'pgNumType'), 'start')).toBe(1);
  });

  it('lists each page of a sum with the number on it, so that 403 + 151 = 554 is checked by eye', async () => {
    const { body } = await written({ evidence: 'annex' });
    const [, , value, sources, read, how] = rowOf(body, label('dossiers.received'));
    expect(value).toBe('554');
    expect(sources!.split('\n')).toEqual([
      'Thống kê quy-1 – motcua.example.vn/thong-ke/quy-1 – cột “Tiếp nhận” – dòng “Tổng cộng” – lọc Đơn vị: Sở Xây dựng – số: 403',
      'Thống kê quy-2 – motcua.example.vn/thong-ke/quy-2 – cột “Tiếp nhận” – dòng “Tổng cộng” – lọc Đơn vị: Sở Xây dựng – số: 151',
    ]);
    expect(read).toBe('18/11/2022 09:05');
    expect(how).toBe('Cộng các trang thống kê: 403 + 151 = 554');
  });

  it('claims no sum that is not one', async () => {
    const figures = figures2022();
    delete figures.figures[0]!.sources[1]!.value;
    const { body } = await written({ evidence: 'annex', figures });
    expect(rowOf(body, label('dossiers.received'))[5]).toBe('Cộng các trang thống kê');
  });

  it('says of a typed number that it was typed, and what the portal says', async () => {
    const same = await written({ evidence: 'annex' });
    expect(rowOf(same.body, label('dossiers.resolvedOverdue')).slice(2)).toEqual([
      '03',
      expect.stringContaining('số: 3'),
      '18/11/2022 09:05',
      'Nhập tay, bằng số đọc từ cổng',
    ]);
    expect(rowOf(same.body, label('tthc.total')).slice(2)).toEqual(['39', '–', '–', 'Nhập tay']);
    const other = await written({ evidence: 'annex' }, { 'dossiers.received': 560 });
    expect(rowOf(other.body, label('dossiers.received')).slice(2)).toEqual([
      '560',
      '–',
      '–',
      'Nhập tay; số đọc từ cổng: 554',
    ]);
  });

  it('says of a value copied from another year that it was, and that nobody confirmed it', async () => {
    const { bytes } = await renderReport(
      FORM,
      { ...input({ 'internalProc.count': 12 }), carried: { 'internalProc.count': 2021 } },
      { figures: figures2022(), evidence: 'annex' },
    );
    const body = openDocx(bytes!).xml('word/document.xml');
    expect(rowOf(body, label('internalProc.count')).join()).toContain(
      'Chép từ báo cáo năm 2021, chưa xác nhận',
    );
  });

  it('without figures calls the numbers typed', async () => {
    const { body } = await written(
      { evidence: 'annex', figures: null },
      { 'dossiers.received': 560 },
    );
    expect(rowOf(body, label('dossiers.received'))[5]).toBe('Nhập tay');
  });

  it('names the entries of the register behind a number, and no person', async () => {
    const register: Entry[] = [1, 2].map((at) => ({
      id: `audit:${at}`,
      kind: 'audit',
      enteredFor: 2022,
      year: 2022,
      revision: 0,
      deleted: false,
      values: { date: `2022-10-0${at}`, scope: `Đợt ${at}`, minor: 1, major: 0, observations: 2 },
    }));
    const { body } = await written({ evidence: 'annex', register }, { 'audit.count': undefined });
    const row = rowOf(body, label('audit.count'));
    expect(row[2]).toBe('02');
    expect(row[3]).toBe(
      'Đánh giá nội bộ – Đợt 1 – 01/10/2022\nĐánh giá nội bộ – Đợt 2 – 02/10/2022',
    );
    expect(row[5]).toBe('Tổng hợp từ Sổ ISO của đơn vị');
  });

  it('parts a figure of many pages into rows that say they go on', async () => {
    const figures = figures2022();
    const received = figures.figures[0]!;
    const [page] = received.sources;
    received.sources = Array.from({ length: 30 }, (_, at) => ({
      ...page!,
      title: `Xã ${at + 1}`,
      value: at + 1,
    }));
    received.value = 465;
    const { body } = await written({ evidence: 'annex', figures });
    const name = label('dossiers.received');
    const rows = rowsUnder(body, 'TTSố liệu').filter((cells) => cells[1]!.startsWith(name));
    expect(rows.map((cells) => cells[1])).toEqual([name, ...Array(3).fill(`${name} (tiếp)`)]);
    expect(rows[3]![3]).toContain('và 6 trang khác');
  });

  it('has every number of the text, and every number in it is of the text', async () => {
    const { body } = await written({ evidence: 'annex' });
    const rows = rowsUnder(body, 'TTSố liệu');
    const keys = ['tthc.total', 'tthc.changed', 'audit.count', 'audit.observations', 'score.self'];
    expect(rows.map((cells) => cells[1])).toEqual(expect.arrayContaining(keys.map(label)));
    expect(rows.map((cells) => cells[0])).toEqual(rows.map((_, at) => String(at + 1)));
  });
});

describe('comments', () => {
  it('stand on the numbers of the text, by the unit, with source and sum', async () => {
    const { parts, body } = await written({ evidence: 'comments' });
    const comments = all(parts.xml('word/comments.xml'), 'comment');
    const paragraph = paragraphWith(body, 'Số hồ sơ TTHC phát sinh');
    const id = attr(first(paragraph, 'commentRangeStart'), 'id');
    const start = first(paragraph, 'commentRangeStart')!;
    expect(textOf(start.nextElementSibling!)).toBe('554');
    const own = comments.find((one) => attr(one, 'id') === id)!;
    expect(all(own, 'p').map(textOf)[0]).toBe(
      `${label('dossiers.received')}: 554. Cộng các trang thống kê: 403 + 151 = 554.`,
    );
    expect(all(own, 'p')).toHaveLength(3);
    expect(new Set(comments.map((one) => attr(one, 'author')))).toEqual(new Set(['Sở Xây dựng']));
    expect(new Set(comments.map((one) => attr(one, 'date')))).toEqual(
      new Set(['2022-11-18T00:00:00.000Z']),
    );
    const ids = (name: string) => all(body, name).map((one) => attr(one, 'id'));
    expect(ids('commentReference')).toEqual(comments.map((one) => attr(one, 'id')));
    expect(ids('commentRangeStart')).toEqual(ids('commentRangeEnd'));
  });

  it('say of a value carried over from which report it was copied', async () => {
    const { bytes } = await renderReport(
      FORM,
      { ...input({ 'internalProc.count': 12 }), carried: { 'internalProc.count': 2021 } },
      { figures: figures2022(), evidence: 'comments' },
    );
    const comments = all(openDocx(bytes!).xml('word/comments.xml'), 'comment').map(textOf);
    const own = comments.filter((text) => text.startsWith(`${label('internalProc.count')}: 12.`));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain('Chép từ báo cáo năm 2021, chưa xác nhận');
  });

  it('leave the text as it is', async () => {
    const [plain, noted] = [await written({}), await written({ evidence: 'comments' })];
    const texts = (body: Document) => all(body, 'p').map(textOf);
    expect(texts(noted.body)).toEqual(texts(plain.body));
  });

  it('are named in types and relationships, and nothing that is missing is', async () => {
    const { parts } = await written({ evidence: 'comments' });
    expect(parts.text('[Content_Types].xml')).toContain('/word/comments.xml');
    expect(parts.text('word/_rels/document.xml.rels')).toContain('comments.xml');
    const named = [...parts.text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)];
    expect(named.map((one) => one[1]!).filter((name) => !parts.names.includes(name))).toEqual([]);
  });
});

const MONTHS: ChartMonth[] = [
  { month: '2022-01', received: 40, resolved: 20, partial: false },
  { month: '2022-02', received: 10, resolved: 0, partial: true },
  { month: '2022-03', received: null, resolved: null, partial: false },
  { month: '2022-04', received: 30, resolved: 10, partial: false },
  { month: '2022-12', received: 90, resolved: 80, partial: false },
];

/** Cells of a row with how many columns of the grid each takes and whether it is dark. */
const barsOf = (row: Element) =>
  all(row, 'tc')
    .map((cell) => ({
      text: textOf(cell),
      span: num(first(cell, 'gridSpan'), 'val') || 1,
      dark: first(cell, 'shd') !== undefined,
    }))
    .filter(({ text }) => text === '');

describe('charts', () => {
  const rowsOf = async () => {
    const { body } = await written({ charts: true, months: MONTHS });
    const tables = all(body, 'tbl').filter((one) => textOf(one).includes('Biểu đồ'));
    return tables.map((one) => all(one, 'tr').slice(1));
  };

  it('draw each bar as long as its number, beside it', async () => {
    const [months] = await rowsOf();
    const shown = months!.map((row) => [textOf(row), barsOf(row)]);
    const [dark, light] = [true, false];
    const bar = (span: number, isDark: boolean) => ({ text: '', span, dark: isDark });
    expect(shown).toEqual([
      ['Tháng 01Tiếp nhận40', [bar(50, dark)]],
      ['Đã giải quyết20', [bar(1, false), bar(25, dark), bar(25, light)]],
      ['Tháng 02Tiếp nhận10 (chưa đủ)', [bar(50, light)]],
      ['Đã giải quyết0 (chưa đủ)', [bar(1, false), bar(50, light)]],
      ['Tháng 04Tiếp nhận30', [bar(38, dark), bar(12, light)]],
      ['Đã giải quyết10', [bar(1, false), bar(13, dark), bar(37, light)]],
    ]);
  });

  it('say what months are not known whole, and hold all rows but the last to the next', async () => {
    const { body } = await written({ charts: true, months: MONTHS });
    expect(textOf(body.documentElement)).toContain(
      'Mới biết trọn số liệu của 2 trên 4 tháng năm 2022 trong kỳ.',
    );
    const [months] = await rowsOf();
    const said = (row: Element) => all(row, 'p').filter((one) => textOf(one) !== '');
    const isKept = (one: Element) => first(one, 'keepNext') !== undefined;
    const kept = months!.map((row) => said(row).every(isKept));
    expect(kept).toEqual([true, true, true, true, true, false]);
  });

  it('of months are left out where fewer than half of them are known whole', async () => {
    const few = MONTHS.filter(({ month }) => month !== '2022-04');
    const { body } = await written({ charts: true, months: few });
    const text = textOf(body.documentElement);
    expect(text).toContain('mới biết trọn 1 trên 3 tháng năm 2022 trong kỳ.');
    expect(text).not.toContain('Tháng 01');
  });

  it('of the ways of intake are left out where one of them is not known', async () => {
    const figures = figures2022();
    figures.figures.find(({ concept }) => concept === 'received.postal')!.complete = false;
    const { body } = await written({ charts: true, figures });
    const text = textOf(body.documentElement);
    expect(text).not.toContain('Hình thức tiếp nhận, từ');
    expect(text).toContain('Kết quả giải quyết, từ');
  });

  it('give shares only of a whole that adds up, rounded half up', async () => {
    const [, results, channels] = await rowsOf();
    expect(results!.map(textOf)).toEqual([
      'Trước hạn400 (74,07%)',
      'Đúng hạn137 (25,37%)',
      'Quá hạn3 (0,56%)',
    ]);
    expect(channels!.map(textOf)[2]).toBe('Bưu chính1 (0,18%)');
    const figures = figures2022();
    figures.figures.find(({ concept }) => concept === 'resolved.early')!.complete = false;
    const { body } = await written({ charts: true, figures });
    const text = textOf(body.documentElement);
    expect(text).toContain('Trước hạnchưa rõ');
    expect(text).toContain('Đúng hạn137Quá hạn3');
  });

  it('are not drawn where the report states another number than the portal', async () => {
    const { body } = await written({ charts: true }, { 'dossiers.resolvedOverdue': 9 });
    expect(textOf(body.documentElement)).toContain(
      'không vẽ, vì báo cáo ghi số khác với số đọc từ cổng',
    );
  });

  it('of nothing known say so', async () => {
    const facts = { 'dossiers.received': 560 };
    const { body } = await written({ charts: true, figures: null }, facts);
    expect(textOf(body.documentElement)).toContain('Chưa có đủ số liệu để vẽ biểu đồ.');
  });
});

it('the same wishes give the same bytes at another time', async () => {
  const wishes = { evidence: 'comments', charts: true, months: MONTHS } as const;
  const one = await written(wishes);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const two = await written(wishes);
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
});
