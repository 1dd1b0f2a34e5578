/** Firefox: an export is imported, all pages of a list are read, a page is taught. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFile } from '../bench/support/export-file';
import { hasFirefox, insideOf, openFirefox, type FirefoxOffice } from './support/firefox';
import { PAGES, SIZE, startListPortal, type ListPortal } from './support/list-portal';
import { choose, inOverlay, pressInOverlay, sayMore, told, waitInOverlay } from './support/overlay';
import { keptSweeps, paging, waitForPaging } from './support/paging';
import { everything, keptDossiers, keptReadings } from './support/store';
import { startUnknownPortal } from './support/unknown-portal';

const ROWS = 1200;

describe.skipIf(!hasFirefox)('Firefox', () => {
  let office: FirefoxOffice;
  let own: Page;
  let list: ListPortal;
  let unknown: Awaited<ReturnType<typeof startUnknownPortal>>;
  beforeAll(async () => {
    list = await startListPortal();
    unknown = await startUnknownPortal();
    office = await openFirefox();
    own = await office.openOwn('workbench.html#/import');
  });
  afterAll(async () => {
    await office.close();
    await list.close();
    await unknown.close();
  });
  const inside = () => insideOf(own);

  it('imports an export in parts and records all of it', async () => {
    const path = join(office.home, 'danh-sach.xlsx');
    await writeFile(path, exportFile(ROWS));
    await own.waitForSelector('[data-import-state="idle"]');
    const input = (await own.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await own.waitForSelector('[data-import-state="read"]', { timeout: 60_000 });
    await own.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((one) => one.textContent === 'Ghi vào sổ số liệu')!
        .click();
    });
    await own.waitForSelector('[data-record-state="recorded"]', { timeout: 60_000 });

    expect((await keptDossiers(inside())).size).toBe(ROWS);
    expect(JSON.stringify(await everything(inside()))).not.toMatch(/Giả Định|Văn Bịa|Thị Chế/);
  });

  it('reads all pages of a list, stops at a log-in page, and goes on afterwards', async () => {
    const page = await office.browser.newPage();
    const wait = (done: Parameters<typeof waitForPaging>[2]) => waitForPaging(inside(), page, done);
    const start = () => paging(inside(), page, 'paging/start', { pauseMs: 50 });
    const before = (await keptDossiers(inside())).size;
    list.surprise = 'login';
    await page.goto(`${list.url}/ds?trang=1`);
    await page.bringToFront();
    await wait(({ phase }) => phase === 'offered');
    await start();
    const stopped = await wait(({ phase }) => phase === 'stopped');
    list.surprise = 'none';
    await page.goto(`${list.url}/ds?trang=3`);
    await wait(({ resumes }) => resumes);
    await start();
    const done = await wait(({ phase }) => phase === 'done');

    expect(stopped).toMatchObject({ reason: 'login', seen: 2 * SIZE, begins: false });
    expect(done).toMatchObject({ seen: PAGES * SIZE, whole: true });
    expect((await keptDossiers(inside())).size).toBe(before + PAGES * SIZE);
    expect(await keptSweeps(inside())).toMatchObject([{ state: 'done', whole: true }]);
  });

  it('reads a page as it was taught, also after a reload', async () => {
    const page = await office.browser.newPage();
    await page.goto(unknown.url);
    await page.bringToFront();
    await startTeaching(own, page);
    await waitInOverlay(page, '[data-grid="1"]');
    await choose(page, 'Nơi làm', 'don vi');
    await choose(page, 'Việc ra', 'da giai quyet, tong');
    await sayMore(page, 'Việc ra', { tick: 'gồm cả hồ sơ trả lại' });
    await page.select(inOverlay('[data-grid="1"] select.period'), 'running');
    await pressInOverlay(page, 'Lưu mẫu');
    await told(page, 'Đã lưu');
    const ofSite = async () =>
      (await keptReadings(inside())).filter(({ url }) => url?.startsWith(unknown.url) === true);
    await until(async () => (await ofSite()).length > 0);
    const [first] = await ofSite();
    await page.reload();
    await until(async () => (await ofSite()).at(-1)!.readAt > first!.readAt);

    expect(
      (await ofSite())
        .at(-1)!
        .figures.map(({ concept, qualifiers, value }) => [concept, qualifiers.join(), value]),
    ).toEqual([
      ['resolved.total', 'includesReturned', 1200],
      ['resolved.total', 'includesReturned', 290],
      ['resolved.total', 'includesReturned', 95],
    ]);
  });
});

/** As the popup does: the driver cannot press Firefox's own toolbar button, so its message is sent by hand. */
async function startTeaching(own: Page, page: Page): Promise<void> {
  const reason = await own.evaluate(async (address) => {
    interface Api {
      tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
      runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: string }> };
    }
    const api = (globalThis as unknown as { browser: Api }).browser;
    const tab = (await api.tabs.query({})).find(({ url }) => url === address);
    const message = { kind: 'teach/start', body: { tabId: tab!.id } };
    return (await api.runtime.sendMessage(message)).error ?? null;
  }, page.url());
  expect(reason).toBeNull();
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('it never came');
}
