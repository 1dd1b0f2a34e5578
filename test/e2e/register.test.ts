/** A year of the register in a real browser: by hand, by paste, by the context menu, from a spreadsheet; then the report. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import type { ElementHandle, Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn } from '../../scripts/support/main-job';
import { press } from '../../scripts/support/officer';
import { textOfDocx } from './support/docx';
import { openOffice, type Office } from './support/office';

let office: Office;
let desk: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-iso-register-'));
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  desk = await office.extension.browser.newPage();
  await desk.goto(office.extension.url('workbench.html#/register/2026'));
  await desk.waitForSelector('[data-act="add"]');
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

/** The control under a label, in the open form or panel. */
const labelled = async (page: Page, label: string) =>
  (await page.waitForSelector(
    `::-p-xpath(//*[contains(@class,'register-form')]//*[self::input or self::select or self::textarea][@id = //label[normalize-space(.)='${label}']/@for])`,
    { timeout: 20_000 },
  ))!;

async function write(page: Page, label: string, text: string): Promise<void> {
  const control = await labelled(page, label);
  await control.click({ count: 3 });
  await control.type(text);
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  const control = (await labelled(page, label)) as ElementHandle<HTMLSelectElement>;
  const value = await control.evaluate(
    (select, wanted) => [...select.options].find(({ text }) => text.trim() === wanted)?.value,
    option,
  );
  if (value === undefined) throw new Error(`${label} does not offer ${option}`);
  await control.select(value);
}

const entries = (page: Page, kind: string) =>
  page.$$eval(`[data-kind="${kind}"] [data-entry]`, (rows) =>
    rows.map((row) => (row as HTMLElement).innerText),
  );
const waitFor = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: 20_000 },
    text,
  );

async function save(page: Page): Promise<void> {
  await press(page, 'Ghi vào sổ');
  await page.waitForFunction(() => !document.querySelector('.register-form'), { timeout: 20_000 });
}

/** As the browser does when the item over selected text is pressed; the menu itself is none of the page's. */
async function pressMenu(selectionText: string): Promise<void> {
  const target = await office.extension.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().endsWith('background.js'),
  );
  await ((await target.worker()) as WebWorker).evaluate((text) => {
    const { chrome } = globalThis as unknown as {
      chrome: { contextMenus: { onClicked: { dispatch(info: object): void } } };
    };
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'register', selectionText: text });
  }, selectionText);
}

describe('a year of register entries', () => {
  it('says what to do while it is empty', async () => {
    expect(await desk.$eval('main', (main) => (main as HTMLElement).innerText)).toContain(
      'Sổ ISO năm 2026 còn trống',
    );
  });

  it('takes a document by hand, recognised from a sentence', async () => {
    await desk.click('[data-act="add"]');
    await write(
      desk,
      'Câu để nhận ra (không bắt buộc)',
      'Quyết định số 807/QĐ-UBND ngày 19/4/2026 của UBND tỉnh về việc công bố Danh mục TTHC',
    );
    await press(desk, 'Nhận ra');
    await waitFor(desk, 'Đã điền những gì câu này nói rõ');
    const role = await desk.waitForSelector(
      "::-p-xpath(//label[contains(., 'Công bố danh mục, quy trình TTHC')]/input)",
    );
    // What it is about says so plainly: the box is ticked already.
    expect(await role!.evaluate((box) => (box as HTMLInputElement).checked)).toBe(true);
    await save(desk);

    expect(await entries(desk, 'document')).toEqual([
      expect.stringMatching(/19\/04\/2026[\s\S]*Quyết định 807\/QĐ-UBND[\s\S]*UBND tỉnh/),
    ]);
  });

  it('shows the days between publication and update', async () => {
    await desk.click('[data-act="add"]');
    await choose(desk, 'Ghi loại gì', 'TTHC thay đổi');
    await choose(desk, 'Hình thức thay đổi', 'Sửa đổi, bổ sung');
    await write(desk, 'Số TTHC', '3');
    await write(desk, 'Ngày công bố', '19/4/2026');
    await write(desk, 'Ngày cập nhật vào HTQLCL', '25/4/2026');
    await choose(desk, 'Theo văn bản (trong sổ)', 'Quyết định 807/QĐ-UBND');
    await save(desk);

    expect((await entries(desk, 'procedureChange'))[0]).toMatch(
      /3 TTHC · công bố 19\/04\/2026 · cập nhật vào HTQLCL 25\/04\/2026 · sau 6 ngày · theo Quyết định 807\/QĐ-UBND/,
    );
  });

  it('takes pasted lines, and keeps the one it does not understand', async () => {
    await desk.click('[data-act="paste"]');
    await write(
      desk,
      'Mỗi dòng một mục',
      [
        'Kế hoạch số 12/KH-SXD ngày 05/01/2026 của Sở Xây dựng về việc duy trì và cải tiến HTQLCL',
        'Đánh giá nội bộ ngày 19/10/2026: 2 điểm không phù hợp nhẹ, 0 điểm không phù hợp nặng, 7 điểm lưu ý',
        'Quyết định 807/QĐ-UBND ngày 19/4/2026',
        'Họp giao ban đầu năm',
      ].join('\n'),
    );
    await press(desk, 'Xem đã hiểu gì');
    await desk.waitForSelector('[data-line="4"][data-understood="false"]');
    await desk.select('[data-line="1"] select', 'directive');
    const third = await desk.$eval('[data-line="3"]', (line) => (line as HTMLElement).innerText);
    await desk.click('[data-act="save-chosen"]');
    await waitFor(desk, 'Đã ghi 2 mục vào sổ');
    const left = await desk.$eval('#register-lines', (box) => (box as HTMLTextAreaElement).value);
    await press(desk, 'Đóng');

    expect(third).toContain('đã có trong sổ');
    expect(left).toBe('Họp giao ban đầu năm');
    expect(await entries(desk, 'document')).toHaveLength(2);
    expect((await entries(desk, 'audit'))[0]).toContain('2 nhẹ, 0 nặng, 7 lưu ý');
  });

  it('opens the form with what was marked on a page, and forgets it once it was asked for', async () => {
    await office.page.bringToFront();
    await pressMenu('theo Kế hoạch số 520/KH-UBND ngày 24/12/2025 của UBND tỉnh');
    await waitFor(desk, 'Đã điền những gì câu này nói rõ');
    await choose(desk, 'Tính cho báo cáo năm', '2026');
    const role = await desk.waitForSelector(
      "::-p-xpath(//label[contains(., 'Căn cứ: kế hoạch CCHC')]/input)",
    );
    await role!.click();
    const address = desk.url();
    expect(address).not.toContain('520');
    await save(desk);
    await desk.reload();
    // The list comes before the year's entries are all in it.
    await waitFor(desk, 'Kế hoạch 520/KH-UBND');

    expect(await desk.$('.register-form')).toBeNull();
    expect((await entries(desk, 'document')).join()).toContain('Kế hoạch 520/KH-UBND');
  });

  it('takes a spreadsheet, looked at before it is saved', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['DANH SÁCH LỚP TẬP HUẤN'],
      ['STT', 'Nội dung', 'Ngày', 'Hình thức', 'Số người', 'Địa điểm'],
      [1, 'Nhận thức ISO 9001:2015', '12/05/2026', 'Tự tổ chức', 25, 'Hội trường'],
      [2, 'Đánh giá viên nội bộ', '18/03/2026', 'Tham gia', 3, 'Sở KH&CN'],
    ]);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Lớp');
    const path = join(folder, 'lop.xlsx');
    await writeFile(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    await desk.click('[data-act="sheet"]');
    const input = await desk.waitForSelector('[data-input="register-file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await waitFor(desk, 'Trang tính “Lớp”: Đào tạo, tập huấn, 2 dòng');
    const preview = await desk.$eval('.register-form', (form) => (form as HTMLElement).innerText);
    await desk.click('[data-act="save-chosen"]');
    await waitFor(desk, 'Đã ghi 2 mục vào sổ');

    expect(preview).toContain('Cột không dùng: Địa điểm');
    expect(await entries(desk, 'training')).toHaveLength(2);
  });

  it('finds without accents', async () => {
    await desk.type('#register-search', 'danh gia vien');
    await waitFor(desk, '1 trên 7 mục');
    await desk.click('#register-search', { count: 3 });
    await desk.keyboard.press('Backspace');

    expect(await entries(desk, 'training')).toHaveLength(2);
  });

  it('gives a removed entry back', async () => {
    await desk.click('[data-kind="audit"] [data-act="remove"]');
    await desk.waitForFunction(() => !document.querySelector('[data-kind="audit"]'));
    const focused = await desk.evaluate(() => document.activeElement?.getAttribute('data-act'));
    await desk.click('[data-act="undo"]');
    await desk.waitForSelector('[data-kind="audit"]');

    expect(focused).toBe('undo');
    expect((await entries(desk, 'audit'))[0]).toContain('2 nhẹ, 0 nặng, 7 lưu ý');
  });

  it('does not let two windows write over each other unasked', async () => {
    const other = await office.extension.browser.newPage();
    await other.goto(office.extension.url('workbench.html#/register/2026'));
    for (const page of [desk, other]) {
      await page.bringToFront();
      const edit = await page.waitForSelector('[data-kind="audit"] button');
      await edit!.click();
      await labelled(page, 'Phạm vi đánh giá');
    }
    await write(other, 'Phạm vi đánh giá', 'toàn cơ quan');
    await save(other);
    await desk.bringToFront();
    await write(desk, 'Phạm vi đánh giá', 'văn phòng');
    await press(desk, 'Ghi vào sổ');
    await waitFor(desk, 'vừa được sửa ở một cửa sổ khác');
    const stored = (await entries(desk, 'audit'))[0];
    await press(desk, 'Lấy bản mới');
    await press(desk, 'Ghi vào sổ');
    await desk.waitForFunction(() => !document.querySelector('.register-form'));
    await other.close();

    expect(stored).toContain('toàn cơ quan');
    expect((await entries(desk, 'audit'))[0]).toContain('toàn cơ quan');
  });

  it('says 0 in the report only where the officer has said so', async () => {
    await desk.click('.register-nothing summary');
    await desk.click('[data-nothing="inspection.internal"]');
    await desk.waitForSelector('[data-nothing="inspection.internal"]:checked');

    expect(await desk.$('[data-nothing="inspection.external"]:checked')).toBeNull();
  });

  it('stands in the report', async () => {
    await desk.goto(office.extension.url('workbench.html#/report/2026/audit.count'));
    await desk.waitForFunction(
      () =>
        document
          .querySelector('[data-field="audit.count"]')
          ?.textContent?.includes('Từ Sổ ISO (1 mục)') === true,
      { timeout: 20_000 },
    );
    await office.page.goto(`${office.portal.url}/`);
    const { bytes } = await office.makeReport();
    const text = textOfDocx(bytes);

    expect(text).toContain('807/QĐ-UBND ngày 19/4/2026');
    expect(text).toContain('gồm 03 TTHC');
    expect(text).toContain('Kế hoạch số 520/KH-UBND ngày 24/12/2025 của UBND tỉnh');
    expect(text).toContain('12/KH-SXD ngày 05/01/2026');
    expect(text).toContain('Số lần đánh giá nội bộ trong năm: 01 lần');
    expect(text).toContain('Thời gian tổ chức cuộc đánh giá gần nhất: 19/10/2026');
    expect(text).toContain('2 điểm không phù hợp nhẹ, 0 điểm không phù hợp nặng, 7 điểm lưu ý');
    expect(text).toContain('đã cử cán bộ tham gia 01 lớp đào tạo');
    expect(text).toContain('được đơn vị tổ chức trong năm: 01 lớp');
  });
});
