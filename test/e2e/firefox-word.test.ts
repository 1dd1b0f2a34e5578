/** Firefox: a finished report is checked, becomes a template, and files are received by the province, which reports. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFile, reportFile } from '../simulation/province/files';
import { textOfDocx } from './support/docx';
import { hasFirefox, openFirefox, type FirefoxOffice } from './support/firefox';
import { lastReport } from './support/last-report';

const WAIT = { timeout: 60_000 };
const YEAR = 2026;
const unit = (id: string, name: string) => ({
  kind: 'unit',
  id,
  name,
  level: 'cap-tinh',
  source: 'Danh sách mẫu',
});
const LIST = {
  format: 'motcua-iso/province-units',
  version: 1,
  province: 'Mẫu',
  organisations: [
    unit('so-mau-1', 'Sở Mẫu Một'),
    unit('so-mau-2', 'Sở Mẫu Hai'),
    unit('so-mau-3', 'Sở Mẫu Ba'),
  ],
};
const received = (count: number) => ({ 'dossiers.received': count });

describe.skipIf(!hasFirefox)('Firefox', () => {
  let office: FirefoxOffice;
  beforeAll(async () => {
    office = await openFirefox();
  });
  afterAll(() => office.close());

  async function give(page: Page, selector: string, files: [string, Uint8Array | string][]) {
    const paths = files.map(([name]) => join(office.home, name));
    for (const [index, [, bytes]] of files.entries()) await writeFile(paths[index]!, bytes);
    const input = await page.waitForSelector(selector, WAIT);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  }

  it('reads and checks a finished report', async () => {
    const page = await office.openOwn(`workbench.html#/word/${YEAR}/check`);
    await give(page, '.check-drop input[type=file]', [['cu.docx', await lastReport()]]);
    await page.waitForSelector('[data-check-state="read"]', WAIT);
    const facts = await page.$$eval('[data-fact]', (all) =>
      all.map((one) => (one as HTMLElement).innerText),
    );

    expect(facts.slice(0, 2)).toEqual(['2025', '01/01/2025 – 17/11/2025']);
    await page.close();
  });

  it('proposes places for a template made from it', async () => {
    const page = await office.openOwn(`workbench.html#/word/${YEAR}/template`);
    await give(page, '.template-drop input[type=file]', [['mau.docx', await lastReport()]]);
    await page.waitForSelector('.template-proposals li', WAIT);
    const words = await page.$eval('.template-proposals', (one) => one.textContent);

    expect(words).toContain('dossiers.received');
    await page.close();
  });

  it('receives units’ files, counts them and writes the province report', async () => {
    const page = await office.openOwn(`workbench.html#/province/${YEAR}`);
    const sent = { year: YEAR, month: 11, previous: null };
    const one = bundleFile('b1', { ...sent, unit: 'Sở Mẫu Một', values: received(100) });
    const two = await reportFile('b2', { ...sent, unit: 'Sở Mẫu Hai', values: received(23) });
    await give(page, '[data-pick="files"]', [
      ['units.json', JSON.stringify(LIST)],
      [one.name, one.bytes],
      [two.name, two.bytes],
    ]);
    await page.waitForSelector('[data-outcome]', WAIT);
    await page.evaluate((year) => (location.hash = `#/province/${year}/board`), YEAR);
    await page.waitForSelector('[data-row="so-mau-3"]', WAIT);
    await page.evaluate(
      (year) => (location.hash = `#/province/${year}/figure:dossiers.received`),
      YEAR,
    );
    await page.waitForSelector('[data-figure-page]', WAIT);
    const figure = await page.$eval('[data-figure-page]', (all) => (all as HTMLElement).innerText);
    expect(figure).toMatch(/Sở Mẫu Một 100[\s\S]*Sở Mẫu Hai 23/);
    expect(figure).toContain('123');

    await page.evaluate((year) => (location.hash = `#/province/${year}/report`), YEAR);
    const write = await page.waitForSelector('[data-action="write-province"]', WAIT);
    await write!.click();
    await page.waitForSelector('[data-written="done"]', WAIT);
    const text = textOfDocx(await downloaded());
    expect(text).toContain('2/3 đơn vị');
    expect(text).not.toMatch(/\{\{|undefined|NaN/);
    await page.close();
  });

  /** The province's report, once it is whole; every other file here was put by us. */
  async function downloaded(): Promise<Uint8Array> {
    for (const end = Date.now() + WAIT.timeout; Date.now() < end;) {
      const names = await readdir(office.home);
      const name = names.find((one) => /toan-tinh|tinh.*\.docx$/i.test(one));
      if (name && !names.some((one) => one.endsWith('.part')))
        return readFile(join(office.home, name));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`no report came: ${(await readdir(office.home)).join()}`);
  }
});
