/** The same extension in Firefox: a statistics page is read, the popup shows its figures, one press writes the report. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/ensure.mjs';
import { startPortal, type Portal } from '../sample-portal/server';
import { OFFICER_UNIT, truthOf } from '../sample-portal/truth';
import { textOfDocx } from './support/docx';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const BUILD = join(ROOT, '.output', 'firefox-mv3-e2e');
const GECKO_ID = 'motcua-iso@motcua-iso.vn';
const UUID = '7e4c2b1a-5d3f-4a6b-8c9d-0e1f2a3b4c5d';

/** Firefox is not needed to build or to use the product; where it is not installed this file is skipped, visibly. */
describe.skipIf(!FIREFOX || !existsSync(BUILD))('Firefox', () => {
  let browser: Browser;
  let portal: Portal;
  let home: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'motcua-iso-firefox-'));
    portal = await startPortal({ delay: 30 });
    browser = await puppeteer.launch({
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
  });
  afterAll(async () => {
    await browser.close();
    await portal.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Opening an extension page never resolves in this driver; what counts is that the page stands. */
  async function openOwn(path: string): Promise<Page> {
    const page = await browser.newPage();
    void page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
    await page.waitForFunction(
      () =>
        location.protocol === 'moz-extension:' && document.querySelector('#root')?.children.length,
    );
    return page;
  }

  it('reads, shows and writes', async () => {
    const own = await openOwn('workbench.html#/figures/2022');
    const page = await browser.newPage();
    await page.goto(`${portal.url}/dvc/thong-ke/bao-cao-06a?bam=1&mau=2022`);
    await page.waitForSelector('tr.tong');
    await page.bringToFront();
    await own.waitForFunction(keptSomething, { timeout: 60_000, polling: 500 });

    const tell = (kind: string, body: object) =>
      own.evaluate(
        async (message) => {
          const api = (
            globalThis as unknown as {
              browser: {
                runtime: { sendMessage(m: object): Promise<{ ok: boolean; error?: string }> };
              };
            }
          ).browser;
          const reply = await api.runtime.sendMessage(message);
          return reply.ok ? null : reply.error;
        },
        { kind, body },
      );
    const profile = {
      revision: 0,
      values: { 'org.name': OFFICER_UNIT },
      portalUnit: OFFICER_UNIT,
      sites: [],
      form: 'report-hatinh',
    };
    const draft = {
      year: 2022,
      revision: 0,
      form: 'report-hatinh',
      preset: 'custom',
      period: { from: '2022-01-01', to: '2022-11-17' },
      values: {},
      updatedAt: '2022-11-18T08:00:00+07:00',
    };
    expect(await tell('profile/save', { profile })).toBeNull();
    expect(await tell('draft/save', { draft })).toBeNull();

    const overdue = truthOf('hatinh-06a', { from: '2022-01-01', to: '2022-11-17' }).rows.find(
      (row) => row.unit === OFFICER_UNIT,
    )!.values['resolved.overdue'];
    expect(await tell('report/generate', { year: 2022, overrides: {} })).toBeNull();
    const text = textOfDocx(await report(home));

    expect(text).toContain(
      'Số hồ sơ TTHC phát sinh năm 2022: 1099 (hồ sơ, từ ngày 01/01/2022 đến hết ngày 17/11/2022)',
    );
    expect(text).toContain(`Số hồ sơ giải quyết quá hạn: ${overdue}`);
  });
});

/** Runs in a page of the extension: does the ledger hold a reading? */
async function keptSomething(): Promise<boolean> {
  const databases = await indexedDB.databases();
  if (databases.length === 0) return false;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(databases[0]!.name!);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const count = await new Promise<number>((resolve, reject) => {
    if (!db.objectStoreNames.contains('readings')) return resolve(0);
    const request = db.transaction('readings').objectStore('readings').count();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  db.close();
  return count > 0;
}

async function report(folder: string): Promise<Uint8Array> {
  for (const until = Date.now() + 20_000; Date.now() < until;) {
    const names = await readdir(folder);
    const name = names.find((one) => one.endsWith('.docx'));
    // Firefox keeps an empty file of the final name beside the part that is still arriving.
    const whole =
      name &&
      !names.some((one) => one.endsWith('.part')) &&
      (await stat(join(folder, name))).size > 0;
    if (whole) return readFile(join(folder, name));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('no report was downloaded');
}
