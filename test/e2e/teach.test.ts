/** An officer shows the extension a page it does not know, and a colleague takes the lesson over. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/ensure.mjs';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/support/extension';
import { waitForStatus } from '../../scripts/support/officer';
import { everything, keptReadings } from './support/store';
import { choose, inOverlay, pressInOverlay, teachFromPopup, told } from './support/overlay';
import { startUnknownPortal } from './support/unknown-portal';

const BUILD = join(ROOT, '.output', 'chrome-mv3-e2e');
const SHOTS = process.env.SHOTS;

let portal: Awaited<ReturnType<typeof startUnknownPortal>>;
let downloads: string;
const opened: ExtensionBrowser[] = [];

async function openBrowser(): Promise<{ extension: ExtensionBrowser; page: Page }> {
  const extension = await launchWithExtension({ extension: BUILD, headless: true });
  opened.push(extension);
  const session = await extension.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return { extension, page: (await extension.browser.pages())[0]! };
}

beforeAll(async () => {
  portal = await startUnknownPortal();
  downloads = await mkdtemp(join(tmpdir(), 'motcua-iso-teach-'));
});
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  await portal.close();
  await rm(downloads, { recursive: true, force: true });
});

async function shoot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: join(SHOTS, `${name}-${scheme}.png`) as `${string}.png` });
  }
}

async function downloaded(): Promise<string> {
  for (const until = Date.now() + 15_000; Date.now() < until;) {
    const name = (await readdir(downloads)).find((one) => one.endsWith('.json'));
    if (name) return join(downloads, name);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no file was downloaded');
}

const figures = async (extension: ExtensionBrowser) =>
  (await keptReadings(extension))
    .at(-1)!
    .figures.map(({ concept, scope, value }) => [concept, scope.unit, value]);

const TAUGHT = [
  ['received.inPeriod', 'Sở Nội vụ', 1250],
  ['resolved.total', 'Sở Nội vụ', 1200],
  ['received.inPeriod', 'Sở Xây dựng', 310],
  ['resolved.total', 'Sở Xây dựng', 290],
  ['received.inPeriod', 'Sở Y tế', 95],
  ['resolved.total', 'Sở Y tế', 95],
  ['procedures.total', null, 37],
];

describe('teaching a page', () => {
  let file = '';

  it('reads nothing before, and as shown afterwards', async () => {
    const { extension, page } = await openBrowser();
    await page.goto(portal.url);
    const before = await waitForStatus(extension, page, (status) => status.state === 'quiet');
    await teachFromPopup(extension, page);
    await choose(page, 'Nơi làm', 'don vi');
    await choose(page, 'Việc đến', 'tiep nhan trong ky');
    await choose(page, 'Việc ra', 'da giai quyet, tong');
    await shoot(page, 'teach-1');
    await page.select(inOverlay('[data-grid="1"] select.period'), 'running');
    await page.select(inOverlay('section[aria-label="Các con số đứng riêng"] select'), '0');
    await pressInOverlay(page, 'Thêm');
    await choose(page, 'danh mục công việc đang mở', 'thu tuc dang ap dung');
    await pressInOverlay(page, 'Thử đọc');
    await told(page, '7 số liệu');
    await shoot(page, 'teach-2');
    await pressInOverlay(page, 'Lưu mẫu');
    await told(page, 'Đã lưu');
    await pressInOverlay(page, 'Xuất tệp cho đồng nghiệp');
    file = await downloaded();
    const after = await waitForStatus(extension, page, (status) => status.recorded);

    expect([before.figures, after.figures]).toEqual([0, 7]);
    expect(await figures(extension)).toEqual(TAUGHT);
  });

  it('survives a reload, and the popup says which pack reads and why', async () => {
    const [extension] = opened;
    const [page] = await extension!.browser.pages();
    await page!.reload();
    const status = await waitForStatus(extension!, page!, ({ recorded }) => recorded);
    const popup = await extension!.openPopup(page!);
    const line = await popup.waitForSelector('::-p-text(vì trang có các cột anh/chị đã dạy)', {
      timeout: 15_000,
    });
    await popup.close();

    expect(status.pack).toMatch(/^taught-127-0-0-1-/);
    expect(line).not.toBeNull();
  });

  it('never takes the persons, whatever is asked', async () => {
    const text = JSON.stringify(await everything(opened[0]!)) + (await readFile(file, 'utf8'));

    for (const name of ['Văn Thử', 'Thị Mẫu', 'Văn Giả']) expect(text).not.toContain(name);
  });

  it('a colleague imports the file and reads the same', async () => {
    const { extension, page } = await openBrowser();
    const settings = await extension.browser.newPage();
    await settings.goto(extension.url('workbench.html#/packs'));
    const field = await settings.waitForSelector('input[type="file"][accept*="json"]', {
      timeout: 15_000,
    });
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await settings.locator('::-p-aria([name="Cài gói này"][role="button"])').click();
    await settings.waitForSelector('::-p-text(Đã cài gói)', { timeout: 15_000 });
    await page.bringToFront();
    await page.goto(portal.url);
    await waitForStatus(extension, page, ({ recorded }) => recorded);

    expect(await figures(extension)).toEqual(TAUGHT);
  });

  it('closes with Escape and leaves the page as it was', async () => {
    const [extension] = opened;
    const page = (await extension!.browser.pages())[0]!;
    await teachFromPopup(extension!, page);
    await page.keyboard.press('Escape');

    expect(await page.$('motcua-iso-teach')).toBeNull();
    expect(await page.evaluate(() => document.documentElement.style.cursor)).toBe('');
  });
});
