/** One Firefox with the extension in it. Its driver speaks WebDriver BiDi; what differs from Chromium stands here. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/support/extension';
import { ROOT } from '../../../scripts/support/ensure.mjs';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const BUILD = join(ROOT, '.output', 'firefox-mv3-e2e');
const GECKO_ID = 'motcua-iso@motcua-iso.vn';
const UUID = '7e4c2b1a-5d3f-4a6b-8c9d-0e1f2a3b4c5d';

/** Firefox is not needed to build or to use the product; where it is not installed its tests are skipped, visibly. */
export const hasFirefox = FIREFOX !== undefined && existsSync(BUILD);

export interface FirefoxOffice {
  browser: Browser;
  /** Folder of the downloads. */
  home: string;
  /** Opens one of the extension's own pages. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Firefox with a profile of its own and the extension, which gets its host permissions at install. */
export async function openFirefox(): Promise<FirefoxOffice> {
  const home = await mkdtemp(join(tmpdir(), 'motcua-iso-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX!,
    headless: true,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': home,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  await browser.installExtension(BUILD);
  return {
    browser,
    home,
    openOwn: (path) => openOwn(browser, path),
    close: async () => {
      await browser.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A page of the extension as the helpers for Chromium expect it: its APIs, and a way to wake its background. */
export const insideOf = (own: Page): Pick<ExtensionBrowser, 'inside'> => ({
  inside: (run, ...args) => own.evaluate(run as never, ...args),
});

/** Opening an extension page never resolves in this driver; what counts is that the page stands. */
async function openOwn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
  await page.waitForFunction(
    () =>
      location.protocol === 'moz-extension:' && document.querySelector('#root')?.children.length,
  );
  return page;
}
