/**
 * The main job, once through, on the bundled sample portal: an officer's pages are visited, the extension
 * reads them, the popup shows the year's figures, one click writes the report.
 *
 * With a display the browser stays open for the user to go on; without one, or with `--headless`, the figures
 * and the places of the report, its PDF and the screenshots are printed.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
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
  await popup.waitForSelector('[data-figure]', { timeout: 20_000 });
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

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true }).catch(() => undefined);
}

/** What the popup says of each figure, as the officer reads it. */
function figureLines(popup: Page): Promise<string[]> {
  return popup.$$eval('[data-figure]', (rows) =>
    rows.map((row) => (row as HTMLElement).innerText.replace(/\s*\n\s*/g, ' · ')),
  );
}

async function generate(extension: ExtensionBrowser, popup: Page): Promise<string> {
  const session = await extension.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: OUT,
    eventsEnabled: true,
  });
  const done = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', (event: { state: string }) => {
      if (event.state === 'completed') resolve();
    });
  });
  await popup.click('[data-action="generate"]');
  await Promise.race([
    done,
    new Promise((_, reject) =>
      setTimeout(() => reject(new Error('the report was not downloaded')), 30_000),
    ),
  ]);
  return newest();
}

/** The downloaded file; a browser without a window may leave it under a temporary name. */
async function newest(): Promise<string> {
  const names = (await readdir(OUT)).filter((name) => !name.endsWith('.png'));
  const times = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(OUT, name))).mtimeMs })),
  );
  const { name } = times.sort((a, b) => b.at - a.at)[0]!;
  if (name.endsWith('.docx')) return join(OUT, name);
  const target = join(OUT, `bao-cao-${REPORT_YEAR}.docx`);
  await rename(join(OUT, name), target);
  return target;
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
