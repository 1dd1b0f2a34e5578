/** "Báo cáo đã tạo": what was written, opened, compared with today, downloaded and rendered again, marked, erased. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { press, tell, visit } from '../../scripts/support/officer';
import { issuedRows } from './support/jobs';
import { openOffice, type Office } from './support/office';

let office: Office;
let page: Page;
let bytes: Uint8Array;

beforeAll(async () => {
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
  page = await office.extension.browser.newPage();
  await page.goto(office.extension.url('workbench.html#/word/2026/issued'));
});
afterAll(() => office.close());

const told = () =>
  page.waitForFunction(() => {
    const words = document.querySelector('[data-told]')?.textContent ?? '';
    return words !== '' && !words.includes('Đang') ? words : null;
  });

describe('the reports that were written', () => {
  it('are none at first, with a way to the report', async () => {
    await page.waitForSelector('.issued a[href="#/report/2026"]');
    const text = await page.$eval('.issued', (tab) => tab.textContent);

    expect(text).toContain('Chưa tạo báo cáo nào cho năm 2026.');
  });

  it('appear as soon as one is written, with all its values and their sources', async () => {
    ({ bytes } = await office.makeReport());
    await page.bringToFront();
    await page.waitForSelector('tr[data-issued] button');
    await page.click('tr[data-issued] button');
    await page.waitForSelector('tr[data-value="dossiers.resolvedOverdue"]');
    const line = (key: string) =>
      page.$eval(`.issued-values tr[data-value="${key}"]`, (row) => (row as HTMLElement).innerText);

    expect(await line('dossiers.resolvedOverdue')).toMatch(/Số liệu cổng \(trang thống kê\)/);
    expect(await line('dossiers.resolvedOverdue')).toMatch(/đọc \d\d:\d\d \d\d\/\d\d\/\d{4}/);
    expect(await line('doc.date')).toMatch(/21.*11.*2026[\s\S]*Nhập tay/);
    expect(await line('org.name')).toMatch(/SỞ XÂY DỰNG[\s\S]*Hồ sơ đơn vị/);
  });

  it('are downloaded again to the byte', async () => {
    await page.click('[data-action="download"]');
    const again = await office.download();
    const words = await (await told()).jsonValue();

    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    expect(words).toContain('mã kiểm tra khớp');
  });

  it('are rendered again from what was kept to the very bytes', async () => {
    await page.click('[data-action="check"]');

    expect(await (await told()).jsonValue()).toContain('đúng từng byte');
  });

  it('are compared with the report as it stands', async () => {
    const other = '.issued-other';
    await page.select(other, 'now');
    await page.waitForFunction(() => document.body.innerText.includes('Mọi giá trị đều như nhau.'));
    const draft = {
      ...{ year: 2026, revision: 1, form: 'report-hatinh', preset: 'calendar-to-date' },
      period: { from: '2026-01-01', to: '2026-11-20' },
      values: { 'doc.date': '2026-11-21', 'audit.count': 2 },
      updatedAt: '2026-11-21T10:00:00+07:00',
    };
    await tell(office.extension, 'draft/save', { draft });
    const rows = await page.waitForSelector('table[data-differences]');
    const text = await rows!.evaluate((table) => (table as HTMLElement).innerText);

    expect(text).toMatch(/Số lần đánh giá nội bộ trong năm\s+để trống\s+2/);
  });

  it('keep another row for another document, and each its own mark', async () => {
    await office.makeReport();
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelectorAll('tr[data-issued]').length === 2);
    await page.select('.issued-mark select', 'signed');
    await page.type('.issued-mark input:not(.short)', '3061/BC-SXD');
    await press(page, 'Ghi');
    // Blanks stand in it: it is asked once more.
    await (await page.$('[data-mark-asked] button'))?.click();
    await page.waitForFunction(() =>
      document.querySelector('.issued-list')?.textContent?.includes('Đã ký, số 3061/BC-SXD'),
    );
    const rows = await issuedRows(office.extension);

    expect(rows).toHaveLength(2);
    expect(rows.filter(({ mark }) => mark !== null)).toMatchObject([
      { mark: { state: 'signed', number: '3061/BC-SXD', date: '2026-11-21' } },
    ]);
  });

  it('go with the year when it is erased', async () => {
    await tell(office.extension, 'ledger/erase', { scope: { kind: 'year', year: 2026 } });
    await page.waitForSelector('.issued a[href="#/report/2026"]');

    expect(await issuedRows(office.extension)).toEqual([]);
  });
});
