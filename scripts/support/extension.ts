/** Starts a Chromium-family browser with the built extension in it: for `npm start` and for the browser tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { ensureBrowser } from './ensure.mjs';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Profile folder to keep; without one a temporary profile is made and removed. */
  profile?: string;
  viewport?: { width: number; height: number } | null;
}

export interface ExtensionBrowser {
  browser: Browser;
  id: string;
  /** The background worker, started if it sleeps. */
  worker(): Promise<WebWorker>;
  /** Kills the background worker as the browser does after half a minute of silence. */
  killWorker(): Promise<void>;
  /** Opens the real toolbar popup over the page in front. */
  openPopup(page: Page): Promise<Page>;
  /** Address of one of the extension's own pages. */
  url(path: string): string;
  close(): Promise<void>;
}

const WAIT = 20_000;

/**
 * Branded Chrome ignores `--load-extension` since version 137, so the extension is loaded through the
 * DevTools protocol, which every Chromium-family browser accepts.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'motcua-iso-profile-')));
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser(),
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: profile,
    defaultViewport:
      options.viewport === undefined ? { width: 1366, height: 768 } : options.viewport,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=vi',
    ],
  });
  const worker = () => backgroundWorker(browser);
  const id = new URL((await worker()).url()).host;
  return {
    browser,
    id,
    worker,
    killWorker: async () => (await worker()).close(),
    openPopup: async (page) => openPopup(browser, await worker(), page),
    url: (path) => `chrome-extension://${id}/${path}`,
    close: async () => {
      await browser.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

async function backgroundWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) =>
      candidate.type() === 'service_worker' && candidate.url().endsWith('background.js'),
    { timeout: WAIT },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background worker is gone');
  return worker;
}

async function openPopup(browser: Browser, worker: WebWorker, page: Page): Promise<Page> {
  await page.bringToFront();
  await worker.evaluate('chrome.action.openPopup()');
  const target = await browser.waitForTarget(
    (candidate) =>
      candidate.url().startsWith('chrome-extension://') && candidate.url().endsWith('popup.html'),
    { timeout: WAIT },
  );
  return target.asPage();
}
