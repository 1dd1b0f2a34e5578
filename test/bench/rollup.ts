/**
 * What the province's view costs: `npm run bench rollup [-- units…]`. A folder with so many units' bundles (and one report
 * in .docx for every fiftieth of them) goes through the built extension in a real Chromium: reading, the board, a unit's
 * opinion, the same folder again. The folder is given as the browser hands it out (for want of a picker in a headless browser
 * it lies in the extension's private file system), and once through an input. Beside the times stand the longest tasks of the
 * page, since a task is what freezes it, and the memory of the extension's process (page and worker).
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/support/ensure.mjs';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/support/extension';
import { bundleFile, reportFile } from '../simulation/province/files';

const WAIT = 1_200_000;
const YEAR = 2026;
const asked = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = asked.length > 0 ? asked : [124, 1_000, 10_000];
const clock = () => performance.now();

/** Writes the folder; answers how many bytes lie in it. */
async function fill(folder: string, units: number): Promise<number> {
  const organisations = Array.from({ length: units }, (_, at) => ({
    kind: 'unit',
    id: `don-vi-${at + 1}`,
    name: `UBND xã Mẫu ${at + 1}`,
    level: at % 20 === 0 ? 'cap-tinh' : 'cap-xa',
    source: 'Danh sách mẫu',
  }));
  const list = {
    format: 'motcua-iso/province-units',
    version: 1,
    province: 'Bịa Đặt',
    organisations,
    due: [{ year: YEAR, day: `${YEAR}-11-15`, source: 'Kế hoạch mẫu' }],
  };
  await writeFile(join(folder, 'units.json'), JSON.stringify(list));
  let size = 0;
  for (const [at, { name: unit }] of organisations.entries()) {
    const values = {
      'audit.count': at % 3,
      'tthc.total': 40 + (at % 90),
      'dossiers.received': 200 + (at % 5000),
      'dossiers.resolvedEarly': 100,
      'dossiers.resolvedOnTime': 80,
      'dossiers.resolvedOverdue': at % 4,
    };
    const content = { unit, values, month: 1 + (at % 11), previous: null, year: YEAR };
    const sent =
      at % 50 === 1 ? await reportFile(`f${at}`, content) : bundleFile(`f${at}`, content);
    const place = join(folder, String(at % 40));
    await mkdir(place, { recursive: true });
    await writeFile(join(place, sent.name), sent.bytes);
    size += sent.bytes.length;
  }
  return size;
}

/** Long tasks since the last call, in whole milliseconds, longest first. */
const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const seen = (globalThis as unknown as { tasks: number[] }).tasks;
    return seen.splice(0).sort((a, b) => b - a);
  });

async function openView(extension: ExtensionBrowser): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.evaluateOnNewDocument(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  page.on('pageerror', (error) => console.log('page error:', String(error)));
  await page.goto(extension.url(`workbench.html#/province/${YEAR}`));
  await page.waitForSelector('[data-start]');
  return page;
}

/** Resident megabytes of the browser's largest renderer: page and worker of the extension share one. */
async function rendererMemory(browserPid: number): Promise<number> {
  let most = 0;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const [status, command] = await Promise.all([
      readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''),
      readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
    ]);
    if (!command.includes('--type=renderer') || !(await isBelow(Number(pid), browserPid))) continue;
    most = Math.max(most, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }
  return most;
}

async function isBelow(pid: number, ancestor: number): Promise<boolean> {
  for (let at = pid; at > 1;) {
    if (at === ancestor) return true;
    const status = await readFile(`/proc/${at}/status`, 'utf8').catch(() => '');
    at = Number(/PPid:\s+(\d+)/.exec(status)?.[1] ?? 0);
  }
  return false;
}

/** Megabytes of objects that are held once the garbage is gone, of the page and of its workers. */
async function heldObjects(page: Page): Promise<string> {
  const clients = [await page.createCDPSession(), ...page.workers().map(({ client }) => client)];
  const held = await Promise.all(
    clients.map(async (client) => {
      await client.send('HeapProfiler.collectGarbage');
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      return `${(usedSize / 1e6).toFixed(0)} MB`;
    }),
  );
  return `page ${held[0]}, workers ${held.slice(1).join(', ') || 'none'}`;
}

/** Files written at once, and sent to the page at once. */
const AT_ONCE = 100;

/** Copies the folder into the private file system of the extension, under `gui`. */
async function putPrivately(extension: ExtensionBrowser, folder: string): Promise<void> {
  const page = await extension.browser.newPage();
  await page.goto(extension.url('workbench.html'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const part = paths.slice(at, at + AT_ONCE);
    const files = await Promise.all(
      part.map(async (path) => ({
        path: path.slice(folder.length + 1),
        text: (await readFile(path)).toString('base64'),
      })),
    );
    await page.evaluate(async (given) => {
      const root = await navigator.storage.getDirectory();
      const top = await root.getDirectoryHandle('gui', { create: true });
      await Promise.all(
        given.map(async ({ path, text }) => {
          const steps = path.split('/');
          const name = steps.pop()!;
          let own = top;
          for (const step of steps) own = await own.getDirectoryHandle(step, { create: true });
          const handle = await own.getFileHandle(name, { create: true });
          const writable = await handle.createWritable();
          await writable.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
          await writable.close();
        }),
      );
    }, files);
  }
  await page.close();
}

/** Presses the button, as an officer does; the folder is the private one. */
async function giveFolder(page: Page): Promise<void> {
  // As text: functions that are given a name do not reach the page whole.
  await page.evaluate(
    `showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('gui')`,
  );
  await page.waitForSelector('[data-pick="folder"]', { timeout: WAIT });
  await page.evaluate(() => {
    const input = document.querySelector('[data-pick="folder"]')!;
    (input.previousElementSibling as HTMLButtonElement).click();
  });
  // A small folder is read before anybody looks.
  await page.waitForSelector('[data-receive="reading"]', { timeout: 2_000 }).catch(() => null);
  await page.waitForSelector('[data-receive="done"]', { timeout: WAIT });
}

async function give(page: Page, folder: string): Promise<void> {
  const input = (await page.waitForSelector('[data-pick="folder"]', {
    timeout: WAIT,
  })) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(folder);
  // A small folder is read before anybody looks.
  await page.waitForSelector('[data-receive="reading"]', { timeout: 2_000 }).catch(() => null);
  await page.waitForSelector('[data-receive="done"]', { timeout: WAIT });
}

async function measure(units: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-iso-rollup-'));
  const bytes = await fill(folder, units);
  const extension = await launchWithExtension({
    extension: join(ROOT, '.output', 'chrome-mv3-e2e'),
    headless: true,
  });
  const pid = extension.browser.process()!.pid!;
  let peak = 0;
  const sampling = setInterval(() => {
    void rendererMemory(pid).then((now) => {
      peak = Math.max(peak, now);
    });
  }, 500);
  try {
    await putPrivately(extension, folder);
    const page = await openView(extension);
    const idle = await rendererMemory(pid);
    await longTasks(page);
    const line = async (name: string, work: () => Promise<unknown>) => {
      const start = clock();
      await work();
      const ms = `${(clock() - start).toFixed(0)} ms`;
      const tasks = (await longTasks(page)).slice(0, 4).join(', ') || 'none';
      const held = `${(await rendererMemory(pid)).toFixed(0)} MB`.padStart(7);
      console.log(`  ${name.padEnd(22)} ${ms.padStart(10)}  ${held}  long tasks ${tasks}`);
    };
    console.log(`${units} units, ${(bytes / 1e6).toFixed(1)} MB`);
    await line('read, first time', () => giveFolder(page));
    await line('board after it', () =>
      page.waitForSelector('[data-board] [data-row]', { timeout: WAIT }),
    );
    await line('one opinion', async () => {
      await page.evaluate((year) => (location.hash = `#/province/${year}/unit:don-vi-3`), YEAR);
      const select = (await page.waitForSelector('[data-unit] form select', {
        timeout: WAIT,
      })) as ElementHandle<HTMLSelectElement>;
      await select.select('complying');
      await page.click('[data-unit] form button[type=submit]');
      await page.waitForSelector('[data-opinion="complying"]', { timeout: WAIT });
    });
    await line('back to the board', async () => {
      await page.evaluate((year) => (location.hash = `#/province/${year}/board`), YEAR);
      await page.waitForSelector('[data-board] [data-row]', { timeout: WAIT });
    });
    await line('list of files', async () => {
      await page.evaluate((year) => (location.hash = `#/province/${year}/files`), YEAR);
      await page.waitForSelector('[data-files] [data-row]', { timeout: WAIT });
    });
    await line('the folder again', () => giveFolder(page));
    await line('through an input', () => give(page, folder));
    const after = await rendererMemory(pid);
    const mb = (value: number) => `${value.toFixed(0)} MB`;
    console.log(`  memory: ${mb(idle)} before, ${mb(peak)} at most, ${mb(after)} after`);
    console.log(
      `  objects held: ${await heldObjects(page)}; resident ${mb(await rendererMemory(pid))}`,
    );
  } finally {
    clearInterval(sampling);
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const built = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '--mode', 'e2e'],
  { cwd: ROOT, stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } },
);
if (built.status !== 0) throw new Error('the extension cannot be built');
for (const units of sizes) await measure(units);
