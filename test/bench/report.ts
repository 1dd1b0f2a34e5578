/**
 * One click: from the press to the bytes on disk, in the built extension: `npx wxt build --mode e2e`, then
 * `npx tsx test/bench/report.ts [dossiers…]`, 1,000 and 100,000 unless told otherwise. Pressed in a popup that shows its
 * figures (the background takes the answer it was shown, if the ledger is still the same), and asked of the background
 * with nothing worked out before (it reads the whole ledger).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/support/extension';
import { ROOT } from '../../scripts/support/ensure.mjs';
import { tell } from '../../scripts/support/officer';
import { seed } from '../e2e/support/seed';
import { manyPage, manyPages } from './support/many';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 100_000];
const PAGE = 100;
const RUNS = 5;
const AT = '2022-11-18T08:00:00+07:00';
const PERIOD = { from: '2022-01-01', to: '2022-11-10' };

interface Chromed {
  chrome: {
    runtime: { sendMessage(message: object): Promise<{ ok: boolean; body: { written: boolean } }> };
    downloads: {
      search(query: object): Promise<{ state: string; endTime?: string; fileSize: number }[]>;
    };
  };
}

/** Milliseconds since `start` at which the newest file was whole, and its size. */
const wholeAfter = (extension: ExtensionBrowser, start: number) =>
  extension.inside(async (from) => {
    const { chrome } = globalThis as unknown as Chromed;
    for (;;) {
      const [last] = await chrome.downloads.search({ orderBy: ['-startTime'], limit: 1 });
      const end = last?.endTime === undefined ? 0 : new Date(last.endTime).getTime();
      if (last?.state === 'complete' && end >= from) return { ms: end - from, size: last.fileSize };
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, start);

/** Asks the background alone. */
async function asked(extension: ExtensionBrowser) {
  const start = await extension.inside(async () => {
    const { chrome } = globalThis as unknown as Chromed;
    const now = Date.now();
    const body = { year: 2022, overrides: {} };
    const reply = await chrome.runtime.sendMessage({ kind: 'report/generate', body });
    if (!reply.ok || !reply.body.written) throw new Error(JSON.stringify(reply).slice(0, 300));
    return now;
  });
  return wholeAfter(extension, start);
}

/** Presses the button of a popup that shows its figures. */
async function pressed(extension: ExtensionBrowser) {
  const popup = await extension.browser.newPage();
  await popup.goto(extension.url('popup.html'));
  await popup.waitForFunction(
    () =>
      document.querySelector('[data-concept="received.inPeriod"] .value') &&
      !document.querySelector('[data-recomputing]'),
    { timeout: 120_000 },
  );
  const start = await popup.evaluate(() => {
    const now = Date.now();
    document.querySelector<HTMLElement>('[data-report-state] button.primary')!.click();
    return now;
  });
  const seen = await wholeAfter(extension, start);
  await popup.close();
  return seen;
}

async function line(name: string, run: () => Promise<{ ms: number; size: number }>) {
  const seen: { ms: number; size: number }[] = [];
  for (let at = 0; at < RUNS; at += 1) seen.push(await run());
  const times = seen.map(({ ms }) => ms).sort((a, b) => a - b);
  const [least, middle, most] = [times[0]!, times[times.length >> 1]!, times[times.length - 1]!];
  const figures = `least ${least} ms   median ${middle} ms   most ${most} ms`;
  console.log(`${name.padEnd(40)} ${figures}   ${seen[0]!.size} bytes`);
}

async function measure(count: number): Promise<void> {
  const build = join(ROOT, '.output', 'chrome-mv3-e2e');
  const extension = await launchWithExtension({ extension: build, headless: true });
  const downloads = await mkdtemp(join(tmpdir(), 'bench-downloads-'));
  try {
    // tsx names functions by a helper that a page does not have.
    await extension.inside('globalThis.__name = (one) => one' as never);
    const session = await extension.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    const profile = { revision: 0, values: {}, portalUnit: '*', sites: [], form: 'report-hatinh' };
    await tell(extension, 'profile/save', { profile });
    const draft = { year: 2022, revision: 0, form: 'report-hatinh', preset: 'custom' };
    await tell(extension, 'draft/save', {
      draft: { ...draft, period: PERIOD, values: {}, updatedAt: AT },
    });
    await tell(extension, 'reading/record', { reading: manyPage('first', [0, 1], count) });
    await seed(extension, manyPages(count, PAGE));
    console.log(`\n${count.toLocaleString('en')} dossiers`);
    await line('the background alone', () => asked(extension));
    await line('pressed beside the figures', () => pressed(extension));
  } finally {
    await extension.close();
    await rm(downloads, { recursive: true, force: true });
  }
}

for (const count of sizes) await measure(count);
