/** Starts a Chromium-family browser with the built extension in it: for `npm start` and for the browser tests. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
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
  /** Runs a function in a page of the extension that stays in the background: its APIs, and a way to wake its worker. */
  inside<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Kills the background worker, if it runs, as the browser does after half a minute of silence. */
  killWorker(): Promise<void>;
  /** Puts the next version in the place of this one while the browser runs, as an update does. */
  update(): Promise<void>;
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
  // A copy, so that building anew does not pull the files from under a running browser.
  const extension = await mkdtemp(join(tmpdir(), 'motcua-iso-extension-'));
  await cp(options.extension, extension, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser(),
    headless: options.headless,
    pipe: true,
    enableExtensions: [extension],
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
  const id = new URL((await backgroundWorker(browser)).url()).host;
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  let helper = await helperPage(browser, url('manifest.json'));
  return {
    browser,
    id,
    inside: (run, ...args) => helper.evaluate(run as never, ...args),
    killWorker: async () => (await browser.targets().find(isBackground)?.worker())?.close(),
    update: async () => {
      await raiseVersion(join(extension, 'manifest.json'));
      await browser.installExtension(extension);
      await browser.waitForTarget(isBackground, { timeout: WAIT });
      helper = await helperPage(browser, url('manifest.json'));
    },
    openPopup: (page) => openPopup(browser, id, page),
    url,
    close: async () => {
      await browser.close();
      await rm(extension, { recursive: true, force: true });
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** 0.1.0 → 0.1.0.1, 0.1.0.1 → 0.1.0.2. */
async function raiseVersion(path: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  const [major, minor, patch, build = '0'] = manifest.version.split('.');
  const version = [major, minor, patch, Number(build) + 1].join('.');
  await writeFile(path, JSON.stringify({ ...manifest, version }));
}

const isBackground = (target: Target): boolean =>
  target.type() === 'service_worker' && target.url().endsWith('background.js');

async function backgroundWorker(browser: Browser): Promise<WebWorker> {
  const worker = await (await browser.waitForTarget(isBackground, { timeout: WAIT })).worker();
  if (!worker) throw new Error('the background worker is gone');
  return worker;
}

/** A text page of the extension's own origin: it has the extension's APIs and does nothing by itself. */
async function helperPage(browser: Browser, address: string): Promise<Page> {
  const [front] = await browser.pages();
  const page = await browser.newPage();
  await page.goto(address);
  await front?.bringToFront();
  return page;
}

/** As a press on the toolbar button: opens the popup and grants `activeTab` for the page in front. */
async function openPopup(browser: Browser, id: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
  const target = await browser.waitForTarget(
    (candidate) => candidate.url() === `chrome-extension://${id}/popup.html`,
    { timeout: WAIT },
  );
  return target.asPage();
}
