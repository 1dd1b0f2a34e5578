/** From a number in the popup to the pages and dossiers behind it, another candidate taken and given back, the workbook. */
import { read, utils } from '@e965/xlsx';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { press, visit } from '../../scripts/support/officer';
import { textOfDocx } from './support/docx';
import { openOffice, popupFigures, type Office } from './support/office';

const WAIT = 20_000;
let office: Office;
let workbench: Page;

beforeAll(async () => {
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
});
afterAll(() => office.close());

/** Presses "Xem đầy đủ nguồn" of a figure in the popup and answers the workbench that opens. */
async function openFromPopup(concept: string): Promise<Page> {
  const popup = await office.extension.openPopup(office.page);
  await popup.waitForSelector(`button[data-concept="${concept}"]`, { timeout: WAIT });
  await popup.click(`button[data-concept="${concept}"]`);
  await popup.waitForSelector('[data-action="full-sources"]', { visible: true, timeout: WAIT });
  await popup.click('[data-action="full-sources"]');
  const target = await office.extension.browser.waitForTarget(
    (one) => one.url().endsWith(`#/figures/2026/${concept}`),
    { timeout: WAIT },
  );
  const page = (await target.page())!;
  await page.setViewport({ width: 1366, height: 768 });
  return page;
}

async function goTo(figure: string) {
  await workbench.bringToFront();
  await workbench.click(`[data-figure="${figure}"]`);
  await workbench.waitForSelector(
    `[data-evidence="${figure}"] .candidate, [data-evidence="${figure}"] [data-choice-state]`,
    { timeout: WAIT },
  );
}

const headline = (page: Page) => page.$eval('.headline', (one) => (one as HTMLElement).innerText);
const valueInList = (figure: string) =>
  workbench.$eval(`[data-figure="${figure}"] .value`, (one) => one.textContent);

/** Waits until the figure's value in the list is `text`. */
async function waitForValue(figure: string, text: string) {
  await workbench.waitForFunction(
    (key, wanted) =>
      document.querySelector(`[data-figure="${key}"] .value`)?.textContent === wanted,
    { timeout: WAIT },
    figure,
    text,
  );
}

async function note(text: string) {
  const field = await workbench.waitForSelector('[role="dialog"] textarea', {
    visible: true,
    timeout: WAIT,
  });
  await field!.type(text);
  await press(workbench, 'Ghi lựa chọn');
  await workbench.waitForSelector('[data-choice-state="done"]', { timeout: WAIT });
}

/** The codes drawn in the table, from top to bottom. */
const codes = () =>
  workbench.$$eval('.dossier-grid .rows [role="row"]', (rows) =>
    rows
      .map((row) => ({
        at: Number(row.getAttribute('aria-rowindex')),
        code: row.firstElementChild!.textContent,
      }))
      .sort((a, b) => a.at - b.at)
      .map(({ code }) => code),
  );

describe('a number opens into its sources', () => {
  it('from the popup, in a workbench tab', async () => {
    workbench = await openFromPopup('received.inPeriod');
    await workbench.waitForSelector('.candidate', { timeout: WAIT });
    const text = await workbench.$eval('[data-evidence]', (one) => (one as HTMLElement).innerText);

    expect(await headline(workbench)).toContain('1.701');
    expect(text).toContain('Báo cáo 06a - Hệ thống giải quyết TTHC');
    expect(text).toContain('Số hồ sơ nhận giải quyết > Trong kỳ > Trực tuyến');
    expect(text).toMatch(/Trang ghi 1\.701, đếm hồ sơ được \d+: trang hơn/);
  });

  it('whose pages can be opened, and only on the portal', async () => {
    const links = await workbench.$$eval('a[target="_blank"]', (all) =>
      all.map((one) => [
        new URL((one as HTMLAnchorElement).href).origin,
        (one as HTMLAnchorElement).rel,
      ]),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toEqual([office.portal.url, 'noopener noreferrer']);
  });
});

describe('the officer’s word', () => {
  it('takes another candidate with a note, everywhere, and never makes a partial count whole', async () => {
    await workbench.click('.candidate[data-basis="dossiers"] button');
    await note('Trang thống kê đang lỗi');
    await workbench.waitForFunction(
      () => document.querySelector('.headline')?.textContent?.includes('chưa đủ'),
      { timeout: WAIT },
    );
    const popup = await office.extension.openPopup(office.page);
    await popup.waitForFunction(
      () =>
        document
          .querySelector('[data-concept="received.inPeriod"] .value')
          ?.textContent?.includes('chưa đủ'),
      { timeout: WAIT },
    );
    const shown = await popupFigures(popup);
    await popup.close();
    const { bytes } = await office.makeReport();

    expect(await headline(workbench)).toContain('Trang thống kê đang lỗi');
    expect(shown['received.inPeriod']).toMatch(/^đã thấy \d+ · chưa đủ$/);
    expect(textOfDocx(bytes)).not.toContain('phát sinh năm 2026: 1701');
  });

  it('is taken back, and the usual order holds again', async () => {
    await workbench.bringToFront();
    await press(workbench, 'Bỏ lựa chọn, theo thứ tự chung');
    await waitForValue('received.inPeriod', '1.701');
    expect(textOfDocx((await office.makeReport()).bytes)).toContain('phát sinh năm 2026: 1701');
  });

  it('types a number, which the report writes, and takes it back', async () => {
    await goTo('procedures.total');
    await press(workbench, 'Tự nhập số');
    const number = await workbench.waitForSelector('[role="dialog"] input', {
      visible: true,
      timeout: WAIT,
    });
    await number!.type('41');
    await note('Theo quyết định công bố mới');
    await waitForValue('procedures.total', '41');
    expect(textOfDocx((await office.makeReport()).bytes)).toContain('41 TTHC');

    await workbench.bringToFront();
    await press(workbench, 'Bỏ lựa chọn, theo thứ tự chung');
    await waitForValue('procedures.total', '39');
    expect(textOfDocx((await office.makeReport()).bytes)).toContain('39 TTHC');
  });
});

describe('the dossiers', () => {
  it('are filtered and sorted by keyboard, and opened by Enter', async () => {
    await goTo('resolved.total');
    await workbench.waitForSelector('.dossier-grid [role="gridcell"]', { timeout: WAIT });
    const all = await workbench.$eval('[data-shown]', (one) =>
      Number(one.getAttribute('data-shown')),
    );
    await workbench.focus('input[type="search"]');
    await workbench.keyboard.type('261112');
    await workbench.waitForFunction(
      (before) =>
        Number(document.querySelector('[data-shown]')!.getAttribute('data-shown')) < before,
      { timeout: WAIT },
      all,
    );
    await workbench.waitForFunction(
      () =>
        [...document.querySelectorAll('.dossier-grid .rows [role="row"]')].every((row) =>
          row.firstElementChild?.textContent?.includes('261112'),
        ),
      { timeout: WAIT },
    );

    await workbench.focus('[data-sort="code"]');
    await workbench.keyboard.press('Enter');
    await workbench.keyboard.press('Enter');
    await workbench.waitForSelector('[aria-sort="descending"]', { timeout: WAIT });
    await workbench.waitForFunction(
      () => !document.querySelector('.dossier-grid .rows')!.textContent!.includes('đang lấy'),
      { timeout: WAIT },
    );
    const sorted = (await codes()).map(String);
    expect(sorted).toEqual([...sorted].sort().reverse());
    expect(sorted.length).toBeGreaterThan(1);

    await workbench.focus('.dossier-grid');
    await workbench.keyboard.press('End');
    const last = await workbench.$eval(
      '.dossier-grid',
      (grid) =>
        document.getElementById(grid.getAttribute('aria-activedescendant')!)!.firstElementChild!
          .textContent,
    );
    expect(last).toBe(sorted[sorted.length - 1]);
    await workbench.keyboard.press('Enter');
    await workbench.waitForSelector(`::-p-xpath(//*[@role="dialog"]//h2[contains(., "${last}")])`, {
      timeout: WAIT,
    });
    await workbench.waitForSelector('[role="dialog"] table', { timeout: WAIT });
    await workbench.keyboard.press('Escape');
    await workbench.waitForFunction(
      () => document.activeElement?.classList.contains('dossier-grid'),
      { timeout: WAIT },
    );
  });
});

describe('the workbook', () => {
  it('holds the figure, its sources and its dossiers', async () => {
    await workbench.bringToFront();
    const shown = await valueInList('resolved.total');
    await press(workbench, 'Xuất Excel');
    const { Sheets } = read(await office.download(), { cellDates: true });
    const rows = (name: string) =>
      utils.sheet_to_json<Record<string, unknown>>(Sheets[name]!, { defval: null });

    expect(Object.keys(Sheets)).toEqual(['Thông tin', 'Số liệu', 'Nguồn', 'Hồ sơ']);
    expect(rows('Số liệu')).toHaveLength(1);
    expect(rows('Số liệu')[0]!['Giá trị']).toBe(Number(shown!.replace('.', '')));
    expect(rows('Nguồn')[0]).toMatchObject({
      Trang: 'Báo cáo 06a - Hệ thống giải quyết TTHC',
      Dòng: 'Sở Xây dựng',
      'Đang dùng': 'có',
    });
    expect(rows('Hồ sơ').length).toBeGreaterThan(0);
    for (const row of rows('Hồ sơ')) {
      expect(row['Lý do']).toBeTruthy();
      expect(row['Ngày tiếp nhận']).toBeInstanceOf(Date);
    }
  });
});

describe('the day', () => {
  it('is reached from the line of the popup', async () => {
    const popup = await office.extension.openPopup(office.page);
    await popup.waitForSelector('[data-due-line] button', { timeout: WAIT });
    const line = await popup.$eval('[data-due-line] button', (one) => one.textContent!);
    await popup.click('[data-due-line] button');
    await workbench.waitForFunction(() => location.hash.startsWith('#/today'), { timeout: WAIT });
    await workbench.waitForSelector('[data-due="overdue"]', { timeout: WAIT });
    const counts = await workbench.$$eval('[data-due] h3', (all) =>
      all.map((one) => Number(/\((\d+)\)/.exec(one.textContent!)![1])),
    );

    const [overdue, today, soon] = counts as [number, number, number];
    if (overdue + today + soon > 0)
      expect(line).toBe(`${overdue} hồ sơ quá hạn, ${today + soon} hồ sơ đến hạn trong 3 ngày`);
    else expect(line).toContain('Không thấy hồ sơ quá hạn');
  });
});
