/** Keeping in a real browser: back up, erase everything, restore, and the figures are the same; a colleague's file; damaged files. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BackupWriter } from '../../lib/exchange/backup/write';
import { readBundle } from '../../lib/exchange/bundle';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { press, visit } from '../../scripts/support/officer';
import { openOffice, popupFigures, type Office } from './support/office';
import { everything } from './support/store';

let office: Office;
let desk: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-iso-keeping-'));
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
  desk = await office.extension.browser.newPage();
  await desk.goto(office.extension.url('workbench.html#/data'));
  await desk.waitForSelector('#backup-title');
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

async function figures(): Promise<Record<string, string>> {
  const popup = await office.extension.openPopup(office.page);
  await popup.waitForSelector('button[data-concept="received.inPeriod"]', { timeout: 20_000 });
  const shown = await popupFigures(popup);
  await popup.close();
  await desk.bringToFront();
  return shown;
}

const state = (card: string, value: string) =>
  desk.waitForSelector(`[data-${card}-state="${value}"]`, { timeout: 60_000 });

async function eraseEverything(): Promise<string> {
  await desk
    .click('input[name="erase-kind"]:not(:checked) >>> ::-p-text(Tất cả)')
    .catch(() => undefined);
  await desk.$$eval('input[name="erase-kind"]', (radios) =>
    (radios[2] as HTMLInputElement).click(),
  );
  await press(desk, 'Xem sẽ xóa những gì');
  await state('erase', 'asked');
  const plan = await desk.$eval(
    '[data-erase-state] form',
    (form) => (form as HTMLElement).innerText,
  );
  await desk.type('[data-erase-state] form input', 'xoa');
  await press(desk, 'Xóa hẳn');
  await state('erase', 'done');
  return plan;
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  await desk.waitForSelector('[data-restore-state] input[type=file]');
  const input = await desk.$('[data-restore-state] input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

const told = (card: string) =>
  desk.$eval(`[data-${card}-state]`, (section) => (section as HTMLElement).innerText);

describe('backing up, erasing, restoring', () => {
  let before: Record<string, string>;
  let stored: Awaited<ReturnType<typeof everything>>;
  let backup: Uint8Array;

  beforeAll(async () => {
    before = await figures();
    stored = await everything(office.extension);
    await press(desk, 'Sao lưu ngay');
    await state('backup', 'done');
    backup = await office.download();
  });

  it('writes a file and remembers it', async () => {
    expect(await told('backup')).toMatch(
      /tệp so-so-lieu-so-xay-dung-\d{4}-\d{2}-\d{2}\.motcua\.zip/,
    );
    expect(backup.length).toBeGreaterThan(1000);
  });

  it('says what would go, and erases everything once the word is typed', async () => {
    const plan = await eraseEverything();
    const left = await everything(office.extension);

    expect(plan).toContain(`Sẽ xóa ${stored.readings!.length} trang đã đọc`);
    expect(plan).toContain('hồ sơ đơn vị');
    expect([left.readings, left.blocks, left.settings, left.choices]).toEqual([[], [], [], []]);
    expect(JSON.stringify(left.drafts)).not.toContain('doc.date');
  });

  it('refuses a file that was cut, and changes nothing', async () => {
    await choose('cut.motcua.zip', backup.slice(0, backup.length - 100));
    await state('restore', 'refused');

    expect(await told('restore')).toContain('Tệp sao lưu bị hỏng hoặc tải thiếu');
    expect((await everything(office.extension)).readings).toEqual([]);
  });

  it('brings back the same figures', async () => {
    await choose('backup.motcua.zip', backup);
    await state('restore', 'preview');
    const preview = await told('restore');
    await press(desk, 'Gộp vào sổ');
    await state('restore', 'done');
    const now = await everything(office.extension);

    expect(preview).toContain('Tệp của Sở Xây dựng');
    expect(preview).toContain('Mã kiểm tra của mọi phần đều khớp');
    expect(now.readings).toEqual(stored.readings);
    expect(now.blocks).toEqual(stored.blocks);
    expect(now.staging).toEqual([]);
    expect(await figures()).toEqual(before);
  });

  it('finds nothing new in the same file a second time', async () => {
    await choose('again.motcua.zip', backup);
    await desk.waitForSelector('[data-restore-preview="nothing"]', { timeout: 60_000 });

    expect(await told('restore')).toContain('Mọi thứ trong tệp đã có trong sổ');
    await press(desk, 'Đóng');
  });

  it('merges a colleague’s file and warns that it is of another unit', async () => {
    const chunks: Uint8Array[] = [];
    const at = '2026-11-22T09:00:00+07:00';
    const writer = new BackupWriter(
      { createdAt: at, extension: '0.1.0', unit: 'Sở Y tế' },
      (bytes) => chunks.push(bytes),
    );
    writer.add('notes', [
      { id: 'n1', at, text: 'Còn chờ số liệu tháng 11' },
      { id: 'n2', at: 'hôm qua', text: 'hỏng' },
    ]);
    writer.finish();
    await choose('colleague.motcua.zip', Buffer.concat(chunks));
    await state('restore', 'preview');
    const preview = await told('restore');
    const blocked = await desk.$eval(
      '[data-restore-preview] button.primary',
      (button) => (button as HTMLButtonElement).disabled,
    );
    await desk.click('[data-restore-preview] input[type=checkbox]');
    await press(desk, 'Gộp vào sổ');
    await state('restore', 'done');

    expect(preview).toContain('Tệp này của đơn vị khác (Sở Y tế)');
    expect(preview).toContain('1 dòng không dùng được');
    expect(blocked).toBe(true);
    await desk.waitForFunction(() => document.body.innerText.includes('Còn chờ số liệu tháng 11'));
    expect(await figures()).toEqual(before);
  });

  it('writes unit bundles that count up and name the one before', async () => {
    await desk.goto(office.extension.url('workbench.html#/data/2026'));
    await desk.waitForSelector('#bundle-title');
    const bundles = [];
    for (const number of [1, 2]) {
      await press(desk, 'Xuất bộ số liệu năm 2026');
      await desk.waitForFunction(
        (wanted) => document.body.innerText.includes(`Đã xuất lần ${wanted},`),
        { timeout: 20_000 },
        number,
      );
      bundles.push(readBundle(Buffer.from(await office.download()).toString()));
    }

    expect(bundles[0]).toMatchObject({
      unit: 'Sở Xây dựng',
      year: 2026,
      number: 1,
      supersedes: null,
    });
    expect(bundles[1]).toMatchObject({ number: 2, supersedes: bundles[0]!.checksum });
    expect(JSON.stringify(bundles)).not.toMatch(/-\d{6}-\d{4}/);
  });
});
