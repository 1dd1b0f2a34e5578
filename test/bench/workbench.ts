/**
 * How long an officer waits for the workbench, in the built extension: `npx wxt build --mode e2e`, then
 * `npx tsx test/bench/workbench.ts [dossiers…]`, 100,000 unless told otherwise. To the first useful paint (the form with
 * its fields, to be typed into), to the portal's number in its field, and the longest task of the main thread; with
 * nothing worked out before, and opened again.
 */
import { join } from 'node:path';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/support/extension';
import { ROOT } from '../../scripts/support/ensure.mjs';
import { tell } from '../../scripts/support/officer';
import { seed } from '../e2e/support/seed';
import { manyPage, manyPages, otherPortal } from './support/many';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000];
const PAGE = 100;
const AT = '2022-11-18T08:00:00+07:00';
const PERIOD = { from: '2022-01-01', to: '2022-11-10' };
const RUNS = 3;

interface Seen {
  /** Milliseconds from the beginning of the page to the form, and to all that it is filled from. */
  form: number;
  settled: number;
  longest: number;
}

/** Notes from the very beginning what stands on the page and what held it up. */
function watch(): void {
  const seen = { form: 0, settled: 0, longest: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector('.editor .field input')) seen.form ||= performance.now();
    // What is left to fill in is said only when the figures of the ledger as it is are known.
    if (document.querySelector('[data-to-fill]') && !document.querySelector('[data-recomputing]'))
      seen.settled ||= performance.now();
    requestAnimationFrame(look);
  };
  look();
}

async function open(extension: ExtensionBrowser): Promise<Seen> {
  const page = await extension.browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
  await page.evaluateOnNewDocument(watch);
  await page.goto(extension.url('workbench.html#/report/2022'));
  await page.waitForFunction(() => (globalThis as unknown as { seen: Seen }).seen.settled > 0, {
    timeout: 120_000,
  });
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await page.close();
  return seen;
}

const line = (name: string, { form, settled, longest }: Seen): void =>
  console.log(
    `${name.padEnd(26)} form ${form.toFixed(0).padStart(6)} ms   settled ${settled.toFixed(0).padStart(6)} ms   longest task ${longest.toFixed(0).padStart(5)} ms`,
  );

async function measure(count: number): Promise<void> {
  const build = join(ROOT, '.output', 'chrome-mv3-e2e');
  const extension = await launchWithExtension({ extension: build, headless: true });
  try {
    // tsx names functions by a helper that a page does not have.
    await extension.inside('globalThis.__name = (one) => one' as never);
    const values = { 'org.name': 'Sở Xây dựng' };
    const profile = { revision: 0, values, portalUnit: '*', sites: [], form: 'report-hatinh' };
    await tell(extension, 'profile/save', { profile });
    const draft = { year: 2022, revision: 0, form: 'report-hatinh', preset: 'custom' };
    await tell(extension, 'draft/save', {
      draft: { ...draft, period: PERIOD, values: {}, updatedAt: AT },
    });
    const few = Array.from({ length: 20 }, (_, step) => Math.floor(count * 0.6) + step);
    await tell(extension, 'reading/record', { reading: manyPage('first', few, count) });
    for (let run = 0; run < RUNS; run += 1) line('20 dossiers', await open(extension));
    console.log(`\n${count.toLocaleString('en')} dossiers`);
    await seed(extension, [...manyPages(count, PAGE), otherPortal(count)]);
    line('nothing worked out before', await open(extension));
    for (let run = 0; run < RUNS; run += 1) line('unchanged', await open(extension));
  } finally {
    await extension.close();
  }
}

for (const count of sizes) await measure(count);
