/**
 * Opens pages in Chromium and reads them with the extension's own reader, in an isolated world of the
 * page as a content script would. Only loopback and the given files are reachable.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Route,
} from 'playwright-core';
import type { Reading } from '../../lib/domain/reading';
import type { PackFile } from '../../lib/packs/portals';
import { ensureBrowser } from '../support/ensure.mjs';
import { readerScript } from './bundle';

const LOAD_TIMEOUT = 20_000;
const READ_TIMEOUT = 120_000;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** Where a file without `--url` is served; never printed in a reading. */
const NOWHERE = 'http://localhost/';

export interface ReadJob {
  /** Content of the file, or null to open `url` itself (loopback only). */
  file: Uint8Array | null;
  /** The file's base name, or the address: the reading's `input`. */
  name: string;
  /** Address the page is taken to be at; null: not known. */
  url: string | null;
  /** Milliseconds to wait after load before looking. */
  settle: number;
  /** Instant of the reading, `+07:00`. */
  readAt: string;
  /** Other given files that this page may load (frames, styles), by path. */
  beside?: string[];
  /** Packs of one's own, as the extension would hold them. */
  packs?: readonly PackFile[];
}

export interface PageReader {
  /** Opens one page, looks once, and answers its reading. Throws when the page cannot be opened. */
  read(job: ReadJob): Promise<Reading>;
  close(): Promise<void>;
}

/** Starts a browser for reading pages; close it when done. */
export async function openReader(): Promise<PageReader> {
  const browser = await launch();
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 900 },
    serviceWorkers: 'block',
  });
  return {
    read: (job) => readOne(context, job),
    close: () => browser.close(),
  };
}

/** Chromium without a window, as root or not. */
export function launch(): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [...(root ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
  });
}

async function readOne(context: BrowserContext, job: ReadJob): Promise<Reading> {
  const page = await context.newPage();
  try {
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    const address = job.url ?? NOWHERE + encodeURIComponent(job.name);
    await page.route('**/*', (route) => answer(route, address, job));
    await page.goto(address, { waitUntil: 'load', timeout: LOAD_TIMEOUT }).catch(ignoreTimeout);
    await page.waitForTimeout(job.settle);
    return await look(page, job);
  } finally {
    await page.close({ runBeforeUnload: false });
  }
}

/** A page that never finishes loading is read anyway; every other failure is one. */
function ignoreTimeout(error: Error): null {
  if (error.name === 'TimeoutError') return null;
  throw error;
}

async function answer(route: Route, address: string, job: ReadJob): Promise<void> {
  const asked = new URL(route.request().url());
  if (
    job.file &&
    sameResource(asked, new URL(address)) &&
    route.request().isNavigationRequest() &&
    route.request().frame().parentFrame() === null
  ) {
    return route.fulfill({
      body: Buffer.from(job.file),
      contentType: contentType(job.name, job.file),
    });
  }
  const name = decodeURIComponent(basename(asked.pathname));
  const given = job.file ? job.beside?.find((path) => basename(path) === name) : undefined;
  if (given && asked.origin === new URL(address).origin) {
    const body = await readFile(given);
    return route.fulfill({ body, contentType: contentType(given, body) });
  }
  if (!job.file && LOOPBACK.has(asked.hostname)) return route.continue();
  if (['data:', 'blob:', 'about:'].includes(asked.protocol)) return route.continue();
  if (LOOPBACK.has(asked.hostname) && asked.origin !== new URL(NOWHERE).origin)
    return route.continue();
  return route.abort();
}

function sameResource(a: URL, b: URL): boolean {
  return a.origin === b.origin && a.pathname === b.pathname && a.search === b.search;
}

const TYPES: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** HTML without a declared charset is taken as UTF-8; a declared one holds, as it would on the portal. */
function contentType(name: string, body: Uint8Array): string {
  const known = TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  if (known) return known;
  const head = Buffer.from(body.subarray(0, 2048)).toString('latin1');
  return /charset\s*=/i.test(head) ? 'text/html' : 'text/html; charset=utf-8';
}

async function look(page: Page, job: ReadJob): Promise<Reading> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'motcua-iso',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const result = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      timeout: READ_TIMEOUT,
    });
    if (result.exceptionDetails) {
      throw new Error(
        result.exceptionDetails.exception?.description ?? result.exceptionDetails.text,
      );
    }
    return result.result.value;
  };
  await evaluate(await readerScript());
  const { packs = [] } = job;
  const options = { input: job.name, url: job.url, readAt: job.readAt, packs };
  return JSON.parse(String(await evaluate(`motcuaRead(${JSON.stringify(options)})`))) as Reading;
}
