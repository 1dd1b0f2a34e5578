/**
 * How long an officer waits for the popup's figures, in the built extension: `npx wxt build --mode e2e`, then
 * `npx tsx test/bench/popup.ts [dossiers…]`, 100,000 unless told otherwise. Opened with nothing known, opened again,
 * opened after one more reading; and what its main thread did, beside a popup of twenty dossiers: the longest task by
 * the clock, which other work on the machine stretches, and all its tasks by their own processor time.
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

interface Seen {
  /** Milliseconds from the beginning of the page to the first figure, and to figures that are not marked as old. */
  first: number;
  settled: number;
  longest: number;
  /** Processor time of the main thread until all was shown. */
  busy: number;
}

/** Notes from the very beginning what stands on the page and what held it up. */
function watch(): void {
  const seen = { first: 0, settled: 0, longest: 0, busy: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const shown = document.querySelector('[data-concept="received.inPeriod"] .value');
    if (shown) {
      seen.first ||= performance.now();
      if (!document.querySelector('[data-recomputing]')) seen.settled ||= performance.now();
    }
    requestAnimationFrame(look);
  };
  look();
}

async function open(extension: ExtensionBrowser): Promise<Seen> {
  const popup = await extension.browser.newPage();
  await popup.evaluateOnNewDocument('globalThis.__name = (one) => one');
  await popup.evaluateOnNewDocument(watch);
  const session = await popup.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await popup.goto(extension.url('popup.html'));
  const wait = { timeout: 120_000 };
  await popup.waitForFunction(
    () => (globalThis as unknown as { seen: Seen }).seen.settled > 0,
    wait,
  );
  await popup.waitForSelector('.recharts-surface', { timeout: 60_000 }).catch(() => null);
  const seen = await popup.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  await popup.close();
  return { ...seen, busy: busy * 1000 };
}

const line = (name: string, { first, settled, longest, busy }: Seen): void =>
  console.log(
    `${name.padEnd(34)} first ${first.toFixed(0).padStart(6)} ms   settled ${settled.toFixed(0).padStart(6)} ms   longest task ${longest.toFixed(0).padStart(5)} ms   main thread ${busy.toFixed(0).padStart(5)} ms`,
  );

async function measure(count: number): Promise<void> {
  const build = join(ROOT, '.output', 'chrome-mv3-e2e');
  const extension = await launchWithExtension({ extension: build, headless: true });
  try {
    // tsx names functions by a helper that a page does not have.
    await extension.inside('globalThis.__name = (one) => one' as never);
    const profile = { revision: 0, values: {}, portalUnit: '*', sites: [], form: 'report-hatinh' };
    await tell(extension, 'profile/save', { profile });
    const draft = { year: 2022, revision: 0, form: 'report-hatinh', preset: 'custom' };
    await tell(extension, 'draft/save', {
      draft: { ...draft, period: PERIOD, values: {}, updatedAt: AT },
    });
    const record = (name: string, at: number) =>
      tell(extension, 'reading/record', {
        reading: manyPage(
          name,
          Array.from({ length: 20 }, (_, step) => at + step),
          count,
        ),
      });
    await record('first', Math.floor(count * 0.6));
    line('20 dossiers', await open(extension));
    console.log(`\n${count.toLocaleString('en')} dossiers`);
    await seed(extension, [...manyPages(count, PAGE), otherPortal(count)]);
    await extension.inside(
      async () =>
        new Promise((resolve) => {
          indexedDB.open('motcua-iso').onsuccess = ({ target }) => {
            const db = (target as IDBOpenDBRequest).result;
            const cleared = db
              .transaction('summaries', 'readwrite')
              .objectStore('summaries')
              .clear();
            cleared.onsuccess = () => resolve(db.close());
          };
        }),
    );
    line('nothing worked out before', await open(extension));
    for (let run = 0; run < 3; run += 1) line('unchanged', await open(extension));
    for (let run = 0; run < 3; run += 1) {
      await record(`later-${run}`, Math.floor(count * 0.7) + 50 * run);
      line('after one more page', await open(extension));
    }
  } finally {
    await extension.close();
  }
}

for (const count of sizes) await measure(count);
