/** The work changes hands: one file from one machine; on an empty one it opens with what is open and what comes next. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { press, tell, visit } from '../../scripts/support/officer';
import { openOffice, type Office } from './support/office';

let old: Office;
let fresh: Office;
let desk: Page;
let folder: string;
let file: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-iso-handover-'));
  old = await openOffice();
  await fillIn(old.extension, old.portal.url);
  await visit(old.extension, old.page, old.portal.url, VISITS_2026[0]!);
  await tell(old.extension, 'note/save', {
    note: { id: 'n1', at: '2026-11-20T09:00:00+07:00', text: 'Sổ giấy ở tủ 2' },
  });
});
afterAll(async () => {
  await old.close();
  await fresh?.close();
  await rm(folder, { recursive: true, force: true });
});

const text = () => desk.$eval('main', (main) => (main as HTMLElement).innerText);

describe('handing the work over', () => {
  it('makes one file, with the officer’s own words in it', async () => {
    const page = await old.extension.browser.newPage();
    await page.goto(old.extension.url('workbench.html#/data/2026'));
    await page.waitForSelector('[data-handover-card] textarea', { timeout: 30_000 });
    await page.type('[data-handover-card] textarea', 'Hỏi Văn phòng Sở về kế hoạch 2027');
    await press(page, 'Làm tệp bàn giao');
    await page.waitForSelector('[data-backup-state="done"]', { timeout: 60_000 });
    file = await old.download();

    expect(
      await page.$eval('[data-backup-state]', (card) => (card as HTMLElement).innerText),
    ).toMatch(/ban-giao-so-xay-dung-\d{4}-\d{2}-\d{2}\.motcua\.zip/);
  });

  it('restored on an empty machine it opens with the sheet: whom to ask, what is open, what comes next', async () => {
    fresh = await openOffice();
    desk = await fresh.extension.browser.newPage();
    await desk.goto(fresh.extension.url('workbench.html#/data'));
    const path = join(folder, 'ban-giao.motcua.zip');
    await writeFile(path, file);
    const input = await desk.waitForSelector('[data-restore-state] input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await desk.waitForSelector('[data-restore-state="preview"]', { timeout: 60_000 });
    await press(desk, 'Gộp vào sổ');
    await desk.waitForSelector('[data-handover="sheet"]', { timeout: 60_000 });
    await desk.waitForSelector('[data-open]', { timeout: 60_000 });

    const shown = await text();
    expect(desk.url()).toContain('#/welcome/');
    expect(shown).toContain('Bàn giao công việc ISO năm 2026 – Sở Xây dựng');
    expect(shown).toContain('Hỏi Văn phòng Sở về kế hoạch 2027');
    expect(shown).toContain('Sổ giấy ở tủ 2');
    expect(shown).toMatch(/Khi bàn giao: \d+ mục báo cáo đã có, \d+ mục còn trống/);
    for (const title of [
      'Còn mở',
      'Việc tiếp theo',
      'Trang cần cho phép đọc lại',
      'Đã làm',
      'Gói đi kèm',
    ])
      expect(shown).toContain(title);
  });

  it('each open item leads to its field', async () => {
    const key = await desk.$eval('[data-open]', (link) => link.getAttribute('data-open')!);
    await desk.click(`[data-open="${key}"]`);
    await desk.waitForFunction(
      (wanted) => location.hash === `#/report/2026/${encodeURIComponent(wanted)}`,
      { timeout: 30_000 },
      key,
    );
    await desk.waitForSelector(`[id="field-${key}"]`, { timeout: 30_000 });

    expect(await desk.$(`[id="field-${key}"]`)).not.toBeNull();
  });
});
