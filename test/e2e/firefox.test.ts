/** The same extension in Firefox: a statistics page is read, the popup shows its figures, one press writes the report. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type Portal } from '../sample-portal/server';
import { OFFICER_UNIT, truthOf } from '../sample-portal/truth';
import { textOfDocx } from './support/docx';
import { hasFirefox, openFirefox, type FirefoxOffice } from './support/firefox';

describe.skipIf(!hasFirefox)('Firefox', () => {
  let office: FirefoxOffice;
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({ delay: 30 });
    office = await openFirefox();
  });
  afterAll(async () => {
    await office.close();
    await portal.close();
  });

  it('reads, shows and writes', async () => {
    const own = await office.openOwn('workbench.html#/figures/2022');
    const page = await office.browser.newPage();
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
    const text = textOfDocx(await report(office.home));

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
