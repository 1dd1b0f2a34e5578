/**
 * The main job, once through, on the bundled sample portal: an officer's pages are visited, the extension
 * reads them, the popup shows the year's figures, one click writes the report.
 *
 * With a display the browser stays open for the user to go on; without one, or with `--headless`, the figures
 * and the places of the report, its PDF and the screenshots are printed.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startPortal } from '../test/sample-portal/server';
import { launchWithExtension, type ExtensionBrowser } from './support/extension';
import { ROOT } from './support/ensure.mjs';
import { REPORT_YEAR, VISITS_2026, fillIn } from './support/main-job';
import { visit } from './support/officer';

const OUT = join(ROOT, 'out');
const say = (line: string) => console.log(line);

const { values } = parseArgs({
  options: { headless: { type: 'boolean' }, port: { type: 'string' } },
});
const windowless =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = Boolean(values.headless) || windowless;

function build(): string {
  say('1. Dựng tiện ích…');
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const result = spawnSync(process.execPath, [wxt, 'build', '--mode', 'e2e'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (result.status !== 0) throw new Error(`${result.stdout}\n${result.stderr}`);
  return join(ROOT, '.output', 'chrome-mv3-e2e');
}

async function main(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const extensionFolder = build();
  const portal = await startPortal({
    port: Number(values.port ?? 0),
    ...(headless ? { delay: 200 } : {}),
  });
  say(`2. Cổng mẫu: ${portal.url} (dữ liệu giả, người giả)`);
  const extension = await launchWithExtension({
    extension: extensionFolder,
    headless,
    viewport: headless ? { width: 1366, height: 768 } : null,
  });
  try {
    await work(extension, portal.url);
    if (!headless) {
      say(
        '\nTrình duyệt vẫn mở trên cổng mẫu: bấm biểu tượng “Một cửa ISO” để làm tiếp. Đóng trình duyệt để kết thúc.',
      );
      await new Promise((resolve) => extension.browser.once('disconnected', resolve));
    }
  } finally {
    await extension.close().catch(() => undefined);
    await portal.close();
  }
}

async function work(extension: ExtensionBrowser, portal: string): Promise<void> {
  await fillIn(extension, portal);
  say('3. Cán bộ mở các trang như thường ngày:');
  const page = (await extension.browser.pages())[0] ?? (await extension.browser.newPage());
  for (const one of VISITS_2026) {
    const status = await visit(extension, page, portal, one);
    say(`   ${one.title}: ${status.dossiers} hồ sơ, ${status.figures} số liệu`);
    await shot(page, `cong-${one.id}`);
  }
  const popup = await extension.openPopup(page);
  await popup.waitForSelector('button[data-concept]', { timeout: 20_000 });
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  say(`4. Số liệu năm ${REPORT_YEAR} trong cửa sổ tiện ích:`);
  for (const line of await figureLines(popup)) say(`   ${line}`);
  await shot(popup, 'cua-so-tien-ich');
  say('5. Tạo báo cáo…');
  const report = await generate(extension, popup);
  say(`   Báo cáo: ${relative(process.cwd(), report)}`);
  await toPdf(report);
  await shot(popup, 'cua-so-sau-khi-tao');
  await workbenchShots(extension);
  say(
    `   Ảnh chụp: ${(await readdir(OUT)).filter((name) => name.endsWith('.png')).join(', ')} (trong ${relative(process.cwd(), OUT)})`,
  );
}

/** A page whole; the popup as high as it is shown: beyond its window the browser only repeats it. */
async function shot(page: Page, name: string): Promise<void> {
  const fullPage = !page.url().endsWith('/popup.html');
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage }).catch(() => undefined);
}

/** What the popup says of each figure, as the officer reads it. */
function figureLines(popup: Page): Promise<string[]> {
  return popup.$$eval('button[data-concept]', (rows) =>
    rows.map((row) => (row as HTMLElement).innerText.replace(/\s*\n\s*/g, ' · ')),
  );
}

/** Presses the button and waits for the file; returns its path under the name that the popup tells. */
async function generate(extension: ExtensionBrowser, popup: Page): Promise<string> {
  const session = await extension.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: OUT });
  await popup.click('[data-report-state] button.primary');
  await popup.waitForSelector(
    '[data-report-state="written"], [data-report-state="blocked"], [data-report-state="failed"]',
    { timeout: 30_000 },
  );
  const file = await downloaded();
  const told = await popup.$eval(
    '[data-report-state]',
    (section) => (section as HTMLElement).innerText,
  );
  const name = /[\w.-]+\.docx/.exec(told)?.[0] ?? `bao-cao-${REPORT_YEAR}.docx`;
  await rename(join(OUT, file), join(OUT, name));
  return join(OUT, name);
}

/** Name of the downloaded file; a browser without a window leaves it under a name of its own. */
async function downloaded(): Promise<string> {
  for (const until = Date.now() + 20_000; Date.now() < until;) {
    const name = (await readdir(OUT)).find((one) => !/\.(png|crdownload|tmp)$/.test(one));
    if (name) return name;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Không thấy tệp báo cáo được tải về. / The report was not downloaded.');
}

async function toPdf(report: string): Promise<void> {
  const result = spawnSync(
    'soffice',
    ['--headless', '--convert-to', 'pdf', '--outdir', OUT, report],
    { stdio: 'ignore' },
  );
  if (result.error) say('   (Không có LibreOffice nên không tạo bản PDF.)');
  else say(`   Bản PDF: ${relative(process.cwd(), report.replace(/\.docx$/, '.pdf'))}`);
}

async function workbenchShots(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.browser.newPage();
  await page.goto(extension.url('workbench.html'));
  await page.waitForSelector('main', { timeout: 20_000 });
  await new Promise((resolve) => setTimeout(resolve, 800));
  await page.screenshot({ path: join(OUT, 'ban-lam-viec.png') });
  if (headless) await page.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
