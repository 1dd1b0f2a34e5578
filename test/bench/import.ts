/**
 * What importing a portal's export costs the officer: `npm run bench import [-- rows…]`. A file of so many rows
 * goes through the workbench of the built extension in a real Chromium and into the ledger. Beside the times stand
 * the longest tasks of the page's main thread, since a task is what freezes the window.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/support/ensure.mjs';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/support/extension';
import { exportFile } from './support/export-file';

const WAIT = 600_000;
const asked = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = asked.length > 0 ? asked : [200, 50_000];

/** Long tasks since the last call, in whole milliseconds, longest first. */
const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const seen = (globalThis as unknown as { tasks: number[] }).tasks;
    return seen.splice(0).sort((a, b) => b - a);
  });

async function openImport(extension: ExtensionBrowser): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(extension.url('workbench.html#/import'));
  await page.waitForSelector('[data-import-state="idle"]');
  return page;
}

const press = (page: Page, words: string) =>
  page.locator(`xpath=//button[normalize-space()='${words}']`).click();

/** Dossiers that lie in the ledger. No named function inside: the bundler's name keeper is unknown in the page. */
const count = (extension: ExtensionBrowser): Promise<number> =>
  extension.inside(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('motcua-iso');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('blocks').objectStore('blocks').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            const blocks = all.result as { lines: unknown[] }[];
            resolve(blocks.reduce((sum, { lines }) => sum + lines.length, 0));
          };
        };
      }),
  );

async function measure(rows: number, folder: string): Promise<void> {
  const path = join(folder, `danh-sach-${rows}.xlsx`);
  const bytes = exportFile(rows);
  await writeFile(path, bytes);
  const extension = await launchWithExtension({
    extension: join(ROOT, '.output', 'chrome-mv3-e2e'),
    headless: true,
  });
  try {
    const page = await openImport(extension);
    page.on('pageerror', (error) => console.log('page error:', String(error)));
    await longTasks(page);
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    const clock = () => performance.now();
    const start = clock();
    await input.uploadFile(path);
    await page.waitForSelector('[data-import-state="read"]', { timeout: WAIT });
    const read = clock() - start;
    const whileReading = await longTasks(page);
    const pressed = clock();
    await press(page, 'Ghi vào sổ số liệu');
    await page.waitForSelector('[data-record-state="recorded"], [data-record-state="failed"]', {
      timeout: WAIT,
    });
    const record = clock() - pressed;
    const told = await page.$eval(
      '[data-record-state]',
      (element) => (element as HTMLElement).innerText,
    );
    const whileRecording = await longTasks(page);
    const shown = clock();
    await page.evaluate(() => (location.hash = '#/figures/2026'));
    // All dossiers of the file were received in the year: the figures are up to date once they count them all.
    await page.waitForFunction(
      (all) => document.querySelector('main')?.innerText.includes(all) === true,
      { timeout: WAIT },
      String(rows).replace(/\B(?=(\d{3})+$)/g, '.'),
    );
    const figures = clock() - shown;
    const whileShowing = await longTasks(page);
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    const worst = (tasks: number[]) => `long tasks ${tasks.slice(0, 5).join(', ') || 'none'}`;
    console.log(`${rows} rows x 15, ${(bytes.length / 1e6).toFixed(1)} MB`);
    console.log(`  read     ${ms(read).padStart(9)}  ${worst(whileReading)}`);
    console.log(`  record   ${ms(record).padStart(9)}  ${worst(whileRecording)}`);
    console.log(`  figures  ${ms(figures).padStart(9)}  ${worst(whileShowing)}`);
    console.log(
      `  in the ledger: ${await count(extension)} dossiers; told: ${told.split('\n')[0]}`,
    );
  } finally {
    await extension.close();
  }
}

const built = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '--mode', 'e2e'],
  { cwd: ROOT, stdio: 'ignore' },
);
if (built.status !== 0) throw new Error('the extension could not be built');
const folder = await mkdtemp(join(tmpdir(), 'motcua-iso-bench-'));
try {
  for (const rows of sizes) await measure(rows, folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
