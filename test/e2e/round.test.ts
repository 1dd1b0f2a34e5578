/**
 * The whole round in real browsers: three units read their own rows of the portal and send what the extension made;
 * the province receives, asks one of them, receives again and reports. What is expected is counted from the sample's
 * dossiers, apart from the pages and from the reader.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_YEAR, VISITS_2026, fillIn, type UnitWords } from '../../scripts/support/main-job';
import { tell, visit } from '../../scripts/support/officer';
import { truthOf } from '../sample-portal/truth';
import { textOfDocx } from './support/docx';
import { openOffice, type Office } from './support/office';
import { openProvince, type Province } from './support/province';
import { clickAtRest } from './support/rest';

const WAIT = { timeout: 30_000 };
const WHOLE = { from: '2026-01-01', to: '2026-11-20' };
const HALF = { from: '2026-01-01', to: '2026-06-30' };
const STATISTICS = VISITS_2026[0]!;

const CONSTRUCTION: UnitWords = { name: 'Sở Xây dựng', abbr: 'SXD', parent: 'UBND tỉnh Mẫu' };
const INTERIOR: UnitWords = { name: 'Sở Nội vụ', abbr: 'SNV', parent: 'UBND tỉnh Mẫu' };
const COMMUNE: UnitWords = { name: 'UBND xã Đồng Mẫu', abbr: 'UBND', parent: 'UBND tỉnh Mẫu' };

const LIST = {
  format: 'motcua-iso/province-units',
  version: 1,
  province: 'Mẫu',
  organisations: [
    { ...CONSTRUCTION, id: 'so-xay-dung', level: 'cap-tinh' },
    { ...INTERIOR, id: 'so-noi-vu', level: 'cap-tinh' },
    { ...COMMUNE, id: 'xa-dong-mau', level: 'cap-xa' },
  ].map(({ id, name, level }) => ({ kind: 'unit', id, name, level, source: 'Danh sách mẫu' })),
  due: [{ year: REPORT_YEAR, day: `${REPORT_YEAR}-11-30`, source: 'Kế hoạch 01/KH-UBND' }],
};

/** What the statistics screen prints for a unit, counted apart. */
function received(unit: string, period: { from: string; to: string }): number {
  const { values } = truthOf('hatinh-06a', period).rows.find((row) => row.unit === unit)!;
  return values['received.online']! + values['received.directPostal']!;
}
const TOTAL = [CONSTRUCTION, INTERIOR, COMMUNE].reduce(
  (sum, { name }) => sum + received(name, WHOLE),
  0,
);
const vietnamese = (count: number) => count.toString().replace(/\B(?=(\d{3})+$)/g, '.');

/** A unit's whole work in a browser of its own: reads its portal, and makes what it sends. */
async function send(
  unit: UnitWords,
  period: { from: string; to: string },
  make: (office: Office) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const office = await openOffice();
  try {
    await fillIn(office.extension, office.portal.url, { ...unit, periodEnd: period.to });
    const days = { '#tuNgay': '01/01/2026', '#denNgay': period.to.split('-').reverse().join('/') };
    await visit(office.extension, office.page, office.portal.url, { ...STATISTICS, type: days });
    return await make(office);
  } finally {
    await office.close();
  }
}

const bundle = async (office: Office): Promise<Uint8Array> => {
  await tell(office.extension, 'bundle/export', { year: REPORT_YEAR, overrides: {} });
  return office.download();
};
const report = async (office: Office): Promise<Uint8Array> => (await office.makeReport()).bytes;

let folder: string;
let office: Office;
let province: Province;
let desk: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-iso-round-'));
  const files: [string, Uint8Array][] = [
    ['danh-sach.json', new TextEncoder().encode(JSON.stringify(LIST))],
    ['sxd.json', await send(CONSTRUCTION, WHOLE, bundle)],
    ['snv.docx', await send(INTERIOR, WHOLE, report)],
    ['xa.docx', await send(COMMUNE, HALF, report)],
  ];
  await mkdir(join(folder, 'lan-1'));
  await mkdir(join(folder, 'lan-2'));
  for (const [name, bytes] of files) await writeFile(join(folder, 'lan-1', name), bytes);
  await writeFile(join(folder, 'lan-2', 'xa.docx'), await send(COMMUNE, WHOLE, report));
  office = await openOffice();
  province = await openProvince(office, REPORT_YEAR);
  ({ desk } = province);
}, 240_000);
afterAll(async () => {
  await office?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('three units send, the province receives', () => {
  it('takes what the units made, each for its unit', async () => {
    expect(await province.receive(join(folder, 'lan-1'))).toContain('Đã đọc 3 tệp mới');
    await province.go('board', `[data-board="${REPORT_YEAR}"] [data-row="so-noi-vu"]`);
    const board = await province.rows();
    expect(Object.keys(board).sort()).toEqual(['so-noi-vu', 'so-xay-dung', 'xa-dong-mau']);
    for (const cells of Object.values(board)) expect(cells).not.toContain('Chưa gửi');
  });

  it('tells the one that reports other days, and does not pass their sum for the year’s', async () => {
    await province.go('board', `[data-board="${REPORT_YEAR}"] [data-row="xa-dong-mau"]`);
    expect((await province.rows())['xa-dong-mau']!.join(' | ')).toContain('Kỳ khác đa số');

    await province.go('figure:dossiers.received', '[data-figure-page]');
    const page = await province.textOf('[data-figure-page]');
    expect(page).toContain(`UBND xã Đồng Mẫu ${vietnamese(received(COMMUNE.name, HALF))}`);
    expect(page).toMatch(/kỳ khác nhau: 1 đơn vị[^\n]*UBND xã Đồng Mẫu/);
  });

  it('asks that unit in words that name the days', async () => {
    await province.go('unit:xa-dong-mau', '[data-unit="xa-dong-mau"]');
    expect(await province.textOf('[data-unit="xa-dong-mau"]')).toContain('30/6/2026');
    const letter = await desk.$eval(
      '[data-unit="xa-dong-mau"] [data-text] textarea',
      (one) => (one as HTMLTextAreaElement).value,
    );
    expect(letter).toContain('Kính gửi: UBND xã Đồng Mẫu');
    expect(letter).toMatch(
      /kỳ 01\/01\/2026–30\/6\/2026; đề nghị gửi lại .* 01\/01\/2026–20\/11\/2026/,
    );
  });

  it('receives again: two versions of one day are asked about, and nothing of them is counted but what agrees', async () => {
    expect(await province.receive(join(folder, 'lan-2'))).toContain('Đã đọc 1 tệp mới');
    await province.go('files', '[data-row="lan-2/xa.docx"]');
    const files = await province.rows();
    for (const name of ['lan-1/xa.docx', 'lan-2/xa.docx'])
      expect(files[name]![0]).toBe('Nhận, có câu hỏi');
    await province.go('figure:dossiers.received', '[data-figure-page]');
    expect(await province.textOf('[data-figure-page]')).toContain('chưa đủ');
  });

  it('uses the newer one: the other is set aside, the sum is whole and the one counted apart', async () => {
    await province.go('files', '[data-row="lan-2/xa.docx"]');
    await desk.click('[data-row="lan-2/xa.docx"]', { count: 2 });
    await desk.waitForSelector('[data-action="use-this"]', WAIT);
    await clickAtRest(desk, '[data-action="use-this"]');
    await desk.waitForSelector('[data-file="accepted"]', WAIT);
    await desk.keyboard.press('Escape');
    await province.go('files', '[data-row="lan-1/xa.docx"]');
    expect((await province.rows())['lan-1/xa.docx']!.join(' ')).toContain('dùng bản lan-2/xa.docx');
    await province.go('figure:dossiers.received', '[data-figure-page]');
    await desk.waitForFunction(
      (sum) => document.querySelector('[data-figure-page]')?.textContent?.includes(sum),
      WAIT,
      vietnamese(TOTAL),
    );
    const page = await province.textOf('[data-figure-page]');
    expect(page).not.toContain('chưa đủ');
    for (const { name } of [CONSTRUCTION, INTERIOR, COMMUNE])
      expect(page).toContain(`${name} ${vietnamese(received(name, WHOLE))}`);
  });

  it('judges, and writes the report of what was sent', async () => {
    await province.judge('so-xay-dung', 'complying');
    await province.judge('so-noi-vu', 'complying');
    await province.judge('xa-dong-mau', 'weak');
    await province.go('report', '[data-report-tab]');
    await desk.click('[data-action="write-province"]');
    await desk.waitForSelector('[data-written="done"]', WAIT);
    const text = textOfDocx(await office.download());
    expect(text).toContain('2/3 đơn vị (đạt 66,67%)');
    expect(text).toContain(
      `03 trong tổng số 03 đơn vị có nêu số liệu, số hồ sơ TTHC phát sinh là ${vietnamese(TOTAL)} hồ sơ`,
    );
    expect(text).not.toMatch(/\{\{|undefined|NaN/);
    expect(text).not.toContain('NGUỒN SỐ LIỆU');
  });

  it('says who must report and by what, and nothing beside a year of which nothing came', async () => {
    await province.go('rules', '[data-obligations] [data-obligation="encouraged"]');
    const who = await province.textOf('[data-obligations]');
    expect(who).toMatch(/Cấp tỉnh\s+Bắt buộc\s+Quyết định số 19\/2014\/QĐ-TTg[^\n]*\s2\s+2/);
    expect(who).toMatch(/Cấp xã\s+Khuyến khích[^\n]*\s1\s+1/);
    await province.go('report', '[data-compared]');
    expect(await province.textOf('[data-compared]')).toContain('Không so sánh được');
    expect(await desk.$('[data-wish="compared"]')).toBeNull();
  });

  it('opens each number of the report into its units on wish', async () => {
    await province.go('report', '[data-report-tab] [data-wish="evidence"]');
    await desk.select('[data-wish="evidence"]', 'annex');
    await clickAtRest(desk, '[data-action="write-province"]');
    await desk.waitForSelector('[data-written="done"]', WAIT);
    const text = textOfDocx(await office.download());
    const annex = text.slice(text.indexOf('NGUỒN SỐ LIỆU CỦA BÁO CÁO'));
    expect(annex).toContain('3 đơn vị');
    for (const { name } of [CONSTRUCTION, INTERIOR, COMMUNE])
      expect(annex).toMatch(
        new RegExp(`${name} \\(\\d\\):\\s${vietnamese(received(name, WHOLE)).replace('.', '\\.')}`),
      );
    // Files by the code that the list of files shows: a name that a sender chose may hold a person's.
    expect(annex).not.toMatch(/sxd\.json|xa\.docx/);
    await province.go('files', '[data-row="lan-2/xa.docx"]');
    const files = await province.rows();
    const codeOf = (name: string) =>
      files[name]!.map((cell) => /^[\dA-F]{8}$/.exec(cell)?.[0]).find(Boolean)!;
    expect(annex).toContain(codeOf('lan-1/sxd.json'));
    expect(annex).toContain(codeOf('lan-2/xa.docx'));
    expect(annex).not.toContain(codeOf('lan-1/xa.docx'));
  });
});
