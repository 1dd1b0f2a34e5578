/**
 * What a key costs the main thread while a report is written: `NODE_ENV=production npx wxt build --mode e2e`, then
 * `npx tsx test/bench/typing.ts`. The whole form is filled and the preview stands open; keys go into a narrative, into a
 * number, and into a plain text area of an empty page in the same run. Told are, over all keys, the longest task a key
 * set off and the middle one, by the thread's own clock (other work on the machine does not count) and by the wall.
 */
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchWithExtension } from '../../scripts/support/extension';
import { ROOT } from '../../scripts/support/ensure.mjs';
import { tell } from '../../scripts/support/officer';
import { facts2022 } from '../unit/report/facts-2022';

const KEYS = 'Co quan thuc hien nghiem tuc quy trinh noi bo. '.repeat(2);
const BETWEEN_MS = 120;
const AT = '2022-11-18T08:00:00+07:00';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { type?: string } };
}
interface Cost {
  thread: number;
  wall: number;
}

/** Types the keys and answers the longest task between each key and the next. */
async function typed(page: Page, selector: string, keys: string): Promise<Cost[]> {
  await page.focus(selector);
  const path = join(tmpdir(), `motcua-iso-typing-${process.pid}.json`);
  await page.tracing.start({ path, categories: ['devtools.timeline', 'toplevel'] });
  await page.keyboard.type(keys, { delay: BETWEEN_MS });
  await page.tracing.stop();
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8')) as { traceEvents: TraceEvent[] };
  await rm(path);
  const downs = traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown',
  );
  const [first] = downs;
  if (!first) throw new Error('no key was seen');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => pid === first.pid && tid === first.tid && /RunTask$/.test(name),
  );
  return downs.map(({ ts }, at) => {
    const until = downs[at + 1]?.ts ?? ts + BETWEEN_MS * 1000;
    const own = tasks.filter((task) => task.ts + (task.dur ?? 0) >= ts && task.ts < until);
    const most = (clock: 'dur' | 'tdur') =>
      Math.max(0, ...own.map((task) => task[clock] ?? 0)) / 1000;
    return { thread: most('tdur'), wall: most('dur') };
  });
}

function tellCosts(name: string, costs: readonly Cost[]): void {
  const of = (clock: keyof Cost) => {
    const sorted = costs.map((cost) => cost[clock]).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
    return `middle ${at(0.5).padStart(5)}  95% ${at(0.95).padStart(5)}  longest ${at(1).padStart(5)} ms`;
  };
  console.log(`${name.padEnd(30)} thread: ${of('thread')}   wall: ${of('wall')}`);
}

const build = join(ROOT, '.output', 'chrome-mv3-e2e');
const extension = await launchWithExtension({ extension: build, headless: true });
try {
  const { year, period, values } = facts2022();
  const profile = { revision: 0, values: {}, portalUnit: '*', sites: [], form: 'report-hatinh' };
  await tell(extension, 'profile/save', { profile });
  const draft = { year, revision: 0, form: 'report-hatinh', preset: 'custom', period, values };
  await tell(extension, 'draft/save', { draft: { ...draft, updatedAt: AT } });

  const plain = await extension.browser.newPage();
  await plain.goto('about:blank');
  await plain.setContent('<textarea id="plain"></textarea>');
  await typed(plain, '#plain', 'am len');
  tellCosts('plain text area, empty page', await typed(plain, '#plain', KEYS));
  await plain.close();

  const page = await extension.browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(extension.url(`workbench.html#/report/${year}`));
  const field = '[id="field-compliance.tthcNarrative"]';
  await page.waitForSelector(field, { timeout: 60_000 });
  await page.$eval(field, (element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForSelector(`.cm-content${field}`, { timeout: 60_000 });
  const rows = await page.$$eval('[data-field]', (all) => all.length);
  const controls = await page.$$eval(
    '.form input, .form select, .form textarea, .form .cm-content',
    (all) => all.length,
  );
  console.log(`${rows} fields, ${controls} controls`);
  for (const preview of [false, true]) {
    if (preview) {
      await page.keyboard.press('F9');
      await page.waitForSelector('[data-preview="current"]', { timeout: 60_000 });
    }
    const name = preview ? 'with preview' : 'without preview';
    await typed(page, field, 'am len');
    tellCosts(`narrative, ${name}`, await typed(page, field, KEYS));
    const number = '[id="field-training.attendedCount"]';
    tellCosts(`number, ${name}`, await typed(page, number, '123456789'));
    tellCosts(
      `one line, ${name}`,
      await typed(page, '[id="field-awareness.leadDept"]', KEYS.slice(0, 40)),
    );
  }
} finally {
  await extension.close();
}
