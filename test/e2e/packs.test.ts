/** A pack of another province: installed from a file, tried, used up to the .docx, switched off, and left without loss. */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { visit } from '../../scripts/support/officer';
import { ROOT } from '../../scripts/support/ensure.mjs';
import { textOfDocx } from './support/docx';
import { openOffice, type Office } from './support/office';
import { takeMarked } from './support/palette';
import { clickAtRest } from './support/rest';

const WAIT = { timeout: 20_000 };
const EXAMPLE = join(ROOT, 'docs', 'examples', 'bao-cao-tinh-mau.json');

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
  page = await office.extension.browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(office.extension.url('workbench.html#/packs/2026'));
  await page.waitForSelector('.packs', WAIT);
});
afterAll(() => office?.close());

const says = (text: string) => page.waitForSelector(`::-p-text(${text})`, WAIT);
const press = async (name: string) => {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, WAIT);
  await button!.click();
};
const go = (hash: string) => page.evaluate((next) => void (location.hash = next), hash);
const saved = () => page.waitForSelector('[data-save-state="saved"]', WAIT);
const upload = async (path: string) => {
  const field = await page.waitForSelector('.packs input[type="file"]', WAIT);
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
};

describe('a pack of another province', () => {
  it('that is faulty is refused with its place, and nothing is kept', async () => {
    const file = join(tmpdir(), `goi-sai-${process.pid}.json`);
    await writeFile(file, '{\n  "id": "goi-sai",\n  "version": 1\n}\n');
    await upload(file);
    await says('dòng 3, cột 14');
    expect(await page.$$('.pack-nav a[href$="/goi-sai"]')).toHaveLength(0);
  });

  it('is tried with the open report before anything is kept', async () => {
    await upload(EXAMPLE);
    await says('dùng được');
    await press('Thử');
    await page.waitForFunction(
      () => document.querySelector('.pack-try .preview-pages')?.shadowRoot?.textContent?.trim(),
      WAIT,
    );
    const text = await page.$eval(
      '.pack-try .preview-pages',
      (host) => host.shadowRoot?.textContent ?? '',
    );
    expect(text).toContain('B. Kết quả cụ thể');
    expect(text).toContain('Giải quyết quá hạn: 58 hồ sơ');
    expect(await page.$$('.pack-nav a[href$="/bao-cao-tinh-mau"]')).toHaveLength(0);
  });

  it('is installed, says where it came from, and its form is taken', async () => {
    await press('Cài gói này');
    await says('tệp bao-cao-tinh-mau.json, nhập');
    await press('Dùng mẫu này');
    await says('mẫu đang dùng');
    await saved();
  });

  it('fills the form view with its sections and the portal’s figures', async () => {
    await go('#/report/2026');
    const field = await page.waitForSelector('[id="field-dossiers.resolvedOverdue"]', WAIT);
    expect(await field!.evaluate((input) => (input as HTMLInputElement).value)).toBe('58');
    const text = await page.$eval('.editor', (editor) => (editor as HTMLElement).innerText);
    expect(text).toContain('C. Tự đánh giá và vướng mắc');
    expect(text).not.toContain('Công tác tuyên truyền');
    // The plain field becomes an editor once it is in sight; what is held of it before is then no longer there.
    await page.$eval('[id="field-mau.ketqua"]', (field) => field.scrollIntoView());
    const own = await page.waitForSelector('.cm-content[id="field-mau.ketqua"]', WAIT);
    await own!.type('Hệ thống được duy trì tốt');
    await page.keyboard.press('Tab');
    await saved();
  });

  it('offers its command in the palette and its period in the picker', async () => {
    await page.keyboard.press('F1');
    await page.waitForSelector('.palette [role="combobox"]', WAIT);
    await page.keyboard.type('ghi kho khan');
    await takeMarked(page, '');
    await page.waitForFunction(
      () => document.activeElement?.closest('[data-field="mau.vuongMac"]'),
      WAIT,
    );
    const options = await page.$$eval('.period option', (all) => all.map((one) => one.textContent));
    expect(options).toContain('Kỳ của tỉnh Mẫu (01/12–30/11)');
  });

  it('is written by the one click', async () => {
    await office.page.bringToFront();
    const { bytes } = await office.makeReport();
    const text = textOfDocx(bytes);
    expect(text).toContain('A. Đánh giá chung');
    expect(text).toContain('Hệ thống được duy trì tốt');
    expect(text).toContain('Giải quyết quá hạn: 58 hồ sơ');
    expect(text).not.toContain('Công tác tuyên truyền');
  });

  it('switched off, its report is not written in another form unasked', async () => {
    await page.bringToFront();
    await go('#/packs/2026/bao-cao-tinh-mau');
    await press('Tắt');
    await says('đang tắt');
    await go('#/report/2026');
    await says('không còn trong gói nào đang bật');
    await office.page.bringToFront();
    const popup = await office.extension.openPopup(office.page);
    await clickAtRest(popup, '[data-report-state] button.primary');
    await popup.waitForSelector('[data-report-state="blocked"]', WAIT);
    await popup.close();
  });

  it('left for another form keeps what was typed, and finds it again', async () => {
    await page.bringToFront();
    await page.select('.form-choice select', 'report-general');
    await page.waitForSelector('[id="field-situation.narrative"]', WAIT);
    await saved();
    await go('#/packs/2026/bao-cao-tinh-mau');
    await press('Bật');
    await press('Dùng mẫu này');
    await go('#/report/2026');
    await page.waitForFunction(
      () =>
        document.querySelector('[data-field="mau.ketqua"]')?.textContent?.includes('duy trì tốt') ||
        document.querySelector<HTMLTextAreaElement>('[id="field-mau.ketqua"]')?.value ===
          'Hệ thống được duy trì tốt',
      WAIT,
    );
  });
});
