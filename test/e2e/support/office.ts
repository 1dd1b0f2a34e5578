/** One browser with the extension and one sample portal, for a test file. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchWithExtension, type ExtensionBrowser } from '../../../scripts/support/extension';
import { ROOT } from '../../../scripts/support/ensure.mjs';
import { startPortal, type Portal } from '../../sample-portal/server';
import { clickAtRest } from './rest';

export interface Office {
  extension: ExtensionBrowser;
  portal: Portal;
  page: Page;
  /** Opens the real popup and presses "Tạo báo cáo"; answers the bytes that were downloaded. */
  makeReport(): Promise<{ bytes: Uint8Array; told: string }>;
  /** The bytes of the file that is downloaded now. */
  download(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const BUILD = join(ROOT, '.output', 'chrome-mv3-e2e');
const DELAY = 60;

/** Starts an office. Everything is temporary: profile, downloads, port. */
export async function openOffice(): Promise<Office> {
  const downloads = await mkdtemp(join(tmpdir(), 'motcua-iso-downloads-'));
  const portal = await startPortal({ delay: DELAY });
  const extension = await launchWithExtension({ extension: BUILD, headless: true });
  const page = (await extension.browser.pages())[0] ?? (await extension.browser.newPage());
  const session = await extension.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return {
    extension,
    portal,
    page,
    makeReport: async () => {
      const popup = await extension.openPopup(page);
      const told = await pressReport(popup);
      const bytes = await takeFile(downloads);
      await popup.close();
      return { bytes, told };
    },
    download: () => takeFile(downloads),
    close: async () => {
      await extension.close();
      await portal.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

async function pressReport(popup: Page): Promise<string> {
  await clickAtRest(popup, '[data-report-state] button.primary');
  await popup.waitForSelector(
    '[data-report-state="written"], [data-report-state="blocked"], [data-report-state="failed"]',
    { timeout: 30_000 },
  );
  return popup.$eval('[data-report-state]', (section) => (section as HTMLElement).innerText);
}

/** The one file in the folder, once it is whole; it is removed so that the next one is again the only one. */
async function takeFile(folder: string): Promise<Uint8Array> {
  for (const until = Date.now() + 20_000; Date.now() < until;) {
    const name = (await readdir(folder)).find((one) => !/\.(crdownload|tmp)$/.test(one));
    if (name) {
      const bytes = await readFile(join(folder, name));
      await rm(join(folder, name));
      return bytes;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no file was downloaded');
}

/** The popup's figures by concept, as printed. */
export function popupFigures(popup: Page): Promise<Record<string, string>> {
  return popup.$$eval('button[data-concept]', (rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.getAttribute('data-concept') ?? '',
        row.querySelector('.value')?.textContent ?? '',
      ]),
    ),
  );
}
