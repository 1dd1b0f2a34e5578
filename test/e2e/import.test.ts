/** A portal's own export, picked in the workbench: shown, recorded, in the ledger and in the popup. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, exportFile } from '../bench/support/export-file';
import { fillIn } from '../../scripts/support/main-job';
import { openOffice, type Office } from './support/office';
import { everything, keptDossiers, keptReadings } from './support/store';

const LIST = [
  ['DANH SÁCH HỒ SƠ', null, null, null, null, null],
  ['STT', 'Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Chủ hồ sơ', 'Trạng thái'],
  [1, '000.00.12.H99-261101-0001', '01/11/2026', '20/11/2026', 'Nguyễn Văn Bịa', 'Đang xử lý'],
  [2, '000.00.12.H99-261102-0002', '02/11/2026', '19/11/2026', 'Trần Thị Chế', 'Đã trả kết quả'],
];
const STATISTICS = [
  ['THỐNG KÊ HỒ SƠ', null, null, null],
  ['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận trong kỳ', 'Số hồ sơ đã giải quyết'],
  [1, 'Sở Nội vụ', 1099, 1000],
  [2, 'Sở Y tế', 12, 7],
];

function workbook(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(LIST), 'Danh sách');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(STATISTICS), 'Thống kê');
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
}

const state = (page: Page, kind: string) =>
  page.waitForSelector(`[data-import-state="${kind}"]`, { timeout: 30_000 });
const text = (page: Page) => page.$eval('main', (main) => (main as HTMLElement).innerText);

describe('importing a file', () => {
  let office: Office;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-iso-import-'));
    office = await openOffice();
    await fillIn(office.extension, office.portal.url);
    page = await office.extension.browser.newPage();
    await page.goto(office.extension.url('workbench.html#/import'));
    await state(page, 'idle');
  });
  afterAll(async () => {
    await office.close();
    await rm(folder, { recursive: true, force: true });
  });

  const pick = async (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const button = (words: string) =>
    page.locator(`xpath=//button[normalize-space()='${words}']`).click();

  it('refuses a damaged file in plain words and records nothing', async () => {
    await pick('hong.xlsx', workbook().subarray(0, 2000));
    await state(page, 'refused');
    expect(await text(page)).toContain('Tệp hỏng hoặc tải về chưa trọn');
    expect(await keptReadings(office.extension)).toEqual([]);
  });

  it('shows what it understood before anything is recorded, and asks for the period', async () => {
    await pick('Nguyễn Văn Bịa.xlsx', workbook());
    await state(page, 'read');
    const shown = await text(page);
    expect(shown).toContain('Danh sách hồ sơ');
    expect(shown).toContain('2 hồ sơ');
    expect(shown).toContain('4 số liệu');
    expect(shown).toContain('từ ngày nào đến hết ngày nào');
    expect(shown).not.toContain('Bịa');
    expect(await keptReadings(office.extension)).toEqual([]);
  });

  it('records dossiers and figures under the period that the officer names', async () => {
    const [from, to] = await page.$$('.import-period input');
    await from!.type('01/01/2026');
    await to!.type('20/11/2026');
    await button('Đọc lại với kỳ này');
    await page.waitForFunction(() => !document.querySelector('.import-period'), {
      timeout: 30_000,
    });
    await state(page, 'read');
    await button('Ghi vào sổ số liệu');
    await page.waitForSelector('[data-record-state="recorded"]', { timeout: 30_000 });
    expect(await text(page)).toContain('2 hồ sơ (trong đó 2 hồ sơ mới), 4 số liệu');

    const [kept] = await keptReadings(office.extension);
    expect(kept!.url).toBeNull();
    expect(kept!.figures.map((figure) => [figure.row, figure.concept, figure.value])).toEqual([
      ['Sở Nội vụ', 'received.inPeriod', 1099],
      ['Sở Nội vụ', 'resolved.total', 1000],
      ['Sở Y tế', 'received.inPeriod', 12],
      ['Sở Y tế', 'resolved.total', 7],
    ]);
    expect(kept!.grids[1]!.period).toEqual({
      from: '2026-01-01',
      to: '2026-11-20',
      basis: 'inputs',
      of: null,
    });
    expect([...(await keptDossiers(office.extension)).keys()].sort()).toEqual([
      '000.00.12.H99-261101-0001',
      '000.00.12.H99-261102-0002',
    ]);
  });

  it('keeps no applicant anywhere', async () => {
    expect(JSON.stringify(await everything(office.extension))).not.toMatch(/Bịa|Chế/);
  });

  it('changes nothing when the same file comes again', async () => {
    await pick('lan-hai.xlsx', workbook());
    await page.waitForFunction(
      () => document.querySelector('#understood')?.textContent?.includes('lan-hai.xlsx'),
      { timeout: 30_000 },
    );
    await button('Ghi vào sổ số liệu');
    await page.waitForSelector('[data-record-state="recorded"]', { timeout: 30_000 });
    expect((await keptDossiers(office.extension)).size).toBe(2);
  });

  describe('a long file', () => {
    const ROWS = 4000;
    const record = () => button('Ghi vào sổ số liệu');
    const recorded = (kind: string) =>
      page.waitForSelector(`[data-record-state="${kind}"]`, { timeout: 120_000 });
    /** What stands in the progress line while the parts are handed over. */
    const underWay = () =>
      page.waitForSelector('[data-record-state="recording"] progress[value]', { timeout: 30_000 });

    beforeAll(async () => {
      await pick('dai.xlsx', exportFile(ROWS));
      await page.waitForFunction(
        () => document.querySelector('#understood')?.textContent?.includes('dai.xlsx'),
        { timeout: 120_000 },
      );
    });

    it('shows how far recording is, and leaves no trace when it is stopped', async () => {
      // Pressed by the page itself at the first sign of progress: a press from outside would come too late.
      const seen = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const look = () => {
              const part = document.querySelector('[data-record-state="recording"]');
              const done = part?.querySelector('progress')?.value ?? 0;
              if (!part || done <= 0) return;
              watching.disconnect();
              resolve((part as HTMLElement).innerText);
              part.querySelector('button')!.click();
            };
            const watching = new MutationObserver(look);
            watching.observe(document.body, { childList: true, subtree: true, attributes: true });
          }),
      );
      await record();
      expect(await seen).toMatch(/Đang chuyển vào sổ số liệu…[\s\S]*\d\/4\.000 hồ sơ/);
      await recorded('stopped');
      expect(await text(page)).toContain('chưa có gì của tệp này được ghi');
      expect((await keptDossiers(office.extension)).size).toBe(2);
    });

    it('is recorded whole, also when the background was killed on the way', async () => {
      await record();
      await underWay();
      await office.extension.killWorker();
      await recorded('recorded');

      const kept = await keptDossiers(office.extension);
      expect(await text(page)).toContain('4.000 hồ sơ (trong đó 4.000 hồ sơ mới)');
      expect(kept.size).toBe(ROWS + 2);
      expect(kept.has(codeOf(ROWS - 1))).toBe(true);
      const long = (await keptReadings(office.extension)).find(({ input }) => input === 'dai.xlsx');
      expect(long!.keys[0]).toHaveLength(ROWS);
    });
  });

  it.each(['light', 'dark'])('looks right in %s', async (value) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const shot = await page.screenshot({ path: join(folder, `${value}.png`) });
    expect(shot.length).toBeGreaterThan(5_000);
    if (process.env.KEEP_SHOTS)
      await writeFile(join(process.env.KEEP_SHOTS, `import-${value}.png`), shot);
  });
});
