/**
 * Reading a report beside mammoth, the same file in the same Chromium: `npx tsx test/bench/read-report.ts`. Time is the
 * median of seven runs; memory is what one run leaves before the garbage is collected. mammoth gives text or HTML, ours
 * the text as a reader sees it (lists numbered, old fonts converted) and the values with their places.
 */
import { Buffer } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { scriptOf } from '../../scripts/reader/bundle';
import { launch } from '../../scripts/reader/open-page';
import { reportForms } from '../../lib/packs/report-forms';
import { previewReport } from '../../lib/report/render-report';
import { facts2022 } from '../unit/report/facts-2022';
import { ROWS, writtenReport } from '../unit/report/read/written-report';

const form = reportForms().find('report-hatinh')!;
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

async function generated(items: number, units: number): Promise<Uint8Array> {
  const facts = facts2022();
  const texts = many(items, (at) => `Nội dung thứ ${at} đã được thực hiện đầy đủ, đúng quy trình`);
  const rows = many(units, (at) => ({ unit: `Đơn vị ${at}`, scores: [0.5, 0.5, 1, 1.5, 1, 0.5] }));
  const values = { ...facts.values, 'assess.solutions': texts, 'annex.rows': rows };
  return (await previewReport(form, { ...facts, values: values as typeof facts.values })).bytes;
}

const row = (at: number) => [String(at + 1), `Đơn vị ${at}`, ...ROWS[0]!.slice(2)];
const FILES: [string, Uint8Array][] = [
  ['short', await generated(2, 3)],
  ['long', await generated(400, 150)],
  ['three annexes of 300 rows', writtenReport({ rows: many(300, row), furtherAnnexes: 2 })],
];

/** Bytes that a run leaves on the heap. */
async function memoryOf(page: Page, way: string, base64: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const used = async () =>
    ((await session.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const before = await used();
  await page.evaluate(`once(${JSON.stringify(way)}, ${JSON.stringify(base64)})`);
  return (await used()) - before;
}

const script = await scriptOf(
  fileURLToPath(new URL('./support/read-report-entry.ts', import.meta.url)),
);
const browser = await launch();
for (const [name, bytes] of FILES) {
  console.log(`${name} (${(bytes.length / 1024).toFixed(0)} KB)`);
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.evaluate(script);
  const base64 = Buffer.from(bytes).toString('base64');
  for (const way of await page.evaluate<string[]>('ways')) {
    const ms = await page.evaluate<number>(`measure(${JSON.stringify(way)}, "${base64}")`);
    const left = await memoryOf(page, way, base64);
    console.log(
      `  ${way.padEnd(14)} ${ms.toFixed(1).padStart(8)} ms ${(left / 1e6).toFixed(1).padStart(8)} MB`,
    );
  }
  await page.close();
}
await browser.close();
