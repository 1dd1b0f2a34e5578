/** The dossier for the province: files attached, checked, packed; the next package says what it replaces; a backup carries it over. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../../lib/exchange/bundle';
import { readManifest } from '../../lib/exchange/dossier/manifest';
import { fillIn } from '../../scripts/support/main-job';
import { press, tell } from '../../scripts/support/officer';
import { openOffice, type Office } from './support/office';

let office: Office;
let desk: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-iso-dossier-'));
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  await tell(office.extension, 'register/save', {
    entries: [
      {
        ...{ id: 'audit:a1', kind: 'audit', enteredFor: 2026, year: 2026 },
        ...{ revision: 0, deleted: false, values: { date: '2026-10-19', observations: 7 } },
      },
    ],
  });
  desk = await office.extension.browser.newPage();
  await desk.goto(office.extension.url('workbench.html#/register/2026/dossier'));
  await desk.waitForSelector('[data-input="dossier-many"]', { timeout: 30_000 });
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

async function attach(name: string, files: Record<string, Uint8Array | string>): Promise<void> {
  const paths = await Promise.all(
    Object.entries(files).map(async ([file, bytes]) => {
      const path = join(folder, file);
      await writeFile(path, bytes);
      return path;
    }),
  );
  const input = await desk.$(`[data-input="${name}"]`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  await desk.waitForSelector('[data-adding="added"]', { timeout: 30_000 });
}

const states = () =>
  desk.$$eval('[data-slot]', (items) =>
    Object.fromEntries(
      items.map((item) => [item.getAttribute('data-slot'), item.getAttribute('data-state')]),
    ),
  );
const text = () => desk.$eval('main', (main) => (main as HTMLElement).innerText);
const waitFor = (wanted: string) =>
  desk.waitForFunction((one) => document.body.innerText.includes(one), { timeout: 30_000 }, wanted);

async function date(name: string, day: string): Promise<void> {
  const input = await desk.waitForSelector(
    `::-p-xpath(//*[@id = //label[normalize-space(.)='Ngày của ${name}']/@for])`,
  );
  await input!.click({ count: 3 });
  await input!.type(day);
  await desk.keyboard.press('Tab');
}

async function pack(number: number): Promise<Record<string, Uint8Array>> {
  await press(desk, 'Đóng hồ sơ năm 2026 thành tệp zip');
  await waitFor(`Đã lập lần ${number} vào tệp`);
  return unzipSync(await office.download());
}

describe('the dossier for the province', () => {
  // Two parts, so that it is put together again.
  const large = Buffer.alloc(1_500_000, 'nội dung quyết định ');

  it('shows the list in its order, what is missing, and what the register knows already', async () => {
    const found = await states();

    expect(Object.keys(found).slice(0, 3)).toEqual(['bao-cao', 'ke-hoach', 'ban-chi-dao']);
    expect(found['danh-gia-noi-bo']).toBe('missing');
    expect(await text()).toContain('sổ có ghi (Đánh giá nội bộ ngày 19/10/2026) nhưng chưa có tệp');
    expect(await text()).toContain('Không phải danh mục do tỉnh ban hành');
  });

  it('takes files, proposes their place by name, and leaves what is unclear to the officer', async () => {
    await attach('dossier-many', {
      'QĐ kiện toàn Ban Chỉ đạo.pdf': large,
      'mục tiêu chất lượng 2026.docx': 'mục tiêu',
      'scan0001.pdf': 'bản quét',
    });
    await desk.waitForFunction(
      () =>
        document.querySelector('[data-slot="muc-tieu"]')?.getAttribute('data-state') === 'filled',
    );

    expect(await states()).toMatchObject({ 'ban-chi-dao': 'filled', 'muc-tieu': 'filled' });
    expect(await text()).toContain('“scan0001.pdf” chưa xếp vào mục nào của danh mục.');
    const choice = await desk.$('[aria-label="Mục của scan0001.pdf"]');
    await (choice as ElementHandle<HTMLSelectElement>).select('danh-gia-noi-bo');
    await desk.waitForFunction(
      () =>
        document.querySelector('[data-slot="danh-gia-noi-bo"]')?.getAttribute('data-state') ===
        'filled',
    );
  });

  it('tells a file sent twice and one of another year, and mends them from the finding', async () => {
    await attach('bao-cao', { 'bao cao.pdf': 'mục tiêu' });
    await waitFor('trùng hoàn toàn');
    await date('scan0001.pdf', '19/10/2025');
    await waitFor('không thuộc năm 2026');
    await date('scan0001.pdf', '19/10/2026');
    await desk.waitForFunction(() => !document.body.innerText.includes('không thuộc năm 2026'));
    await desk.click('[aria-label="Gỡ bao cao.pdf"]');
    await desk.waitForFunction(() => !document.body.innerText.includes('trùng hoàn toàn'));
    await waitFor('Đã gỡ “bao cao.pdf” khỏi hồ sơ');
    await press(desk, 'Hoàn tác');
    await waitFor('trùng hoàn toàn');
    await desk.click('[aria-label="Gỡ bao cao.pdf"]');
    await desk.waitForFunction(() => !document.body.innerText.includes('trùng hoàn toàn'));

    expect((await states())['bao-cao']).toBe('missing');
  });

  it('packs one zip: index page, ordered ASCII names, unit bundle, manifest', async () => {
    const files = await pack(1);
    const manifest = readManifest(strFromU8(files['ho-so.json']!))!;
    const bundle = Object.keys(files).find((name) => name.startsWith('bo-so-lieu-'))!;

    expect(Object.keys(files)).toEqual([
      'index.html',
      '03_Quyet-dinh-Ban-Chi-dao-ISO-doan-danh-gia.pdf',
      '04_Muc-tieu-chat-luong.docx',
      '07_Ho-so-danh-gia-noi-bo.pdf',
      bundle,
      'ho-so.json',
    ]);
    expect(
      Buffer.from(files['03_Quyet-dinh-Ban-Chi-dao-ISO-doan-danh-gia.pdf']!).equals(large),
    ).toBe(true);
    expect(readBundle(strFromU8(files[bundle]!))).toMatchObject({ unit: 'Sở Xây dựng', number: 1 });
    expect(manifest).toMatchObject({ number: 1, supersedes: null, unit: 'Sở Xây dựng' });
    expect(strFromU8(files['index.html']!)).toContain('CÒN THIẾU');
    expect(strFromU8(files['index.html']!) + JSON.stringify(manifest)).not.toContain('scan0001');
    expect(await text()).toMatch(/Danh mục còn thiếu \d+ mục:/);
  });

  it('a package is made; that it was sent is said by the officer', async () => {
    expect(await text()).toContain('Chưa ghi là đã gửi.');
    await press(desk, 'Ghi là đã gửi');
    await waitFor('Ghi nhận đã gửi tỉnh ngày');
    await press(desk, 'Bỏ ghi nhận đã gửi');
    await waitFor('Chưa ghi là đã gửi.');
  });

  it('the next one says what it replaces and what changed', async () => {
    await attach('bao-cao', { 'bao cao nam.pdf': 'báo cáo' });
    await waitFor('thêm 01_Bao-cao-ket-qua-ap-dung-HTQLCL.pdf');
    const files = await pack(2);
    const manifest = readManifest(strFromU8(files['ho-so.json']!))!;

    expect(manifest.number).toBe(2);
    expect(manifest.supersedes).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest.changes).toEqual([
      { kind: 'added', path: '01_Bao-cao-ket-qua-ap-dung-HTQLCL.pdf' },
    ]);
    expect(strFromU8(files['index.html']!)).toContain('Hồ sơ này thay cho lần trước');
  });

  it('a backup holds the files: after erasing and restoring the dossier is there again', async () => {
    const before = await states();
    await desk.goto(office.extension.url('workbench.html#/data/2026'));
    await desk.waitForSelector('#backup-title');
    await press(desk, 'Sao lưu ngay');
    await desk.waitForSelector('[data-backup-state="done"]', { timeout: 60_000 });
    const backup = await office.download();
    await tell(office.extension, 'ledger/erase', { scope: { kind: 'all' } });
    const path = join(folder, 'b.motcua.zip');
    await writeFile(path, backup);
    const input = await desk.$('[data-restore-state] input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await desk.waitForSelector('[data-restore-state="preview"]', { timeout: 60_000 });
    await press(desk, 'Gộp vào sổ');
    await desk.waitForSelector('[data-restore-state="done"]', { timeout: 60_000 });
    await desk.goto(office.extension.url('workbench.html#/register/2026/dossier'));
    await desk.waitForSelector('[data-slot="muc-tieu"][data-state="filled"]', { timeout: 30_000 });

    expect(await states()).toEqual(before);
    const files = await pack(3);
    expect(
      Buffer.from(files['03_Quyet-dinh-Ban-Chi-dao-ISO-doan-danh-gia.pdf']!).equals(large),
    ).toBe(true);
  });
});
