/**
 * What recording and figures cost in a real Chromium: `npx tsx test/bench/ledger.ts [dossiers…]`, 1,000 and 100,000
 * unless told otherwise; 1,000,000 takes minutes. Each figure stands beside raw IndexedDB rows and a full scan of
 * them in the same run, since absolute times drift from machine to machine.
 */
import { fileURLToPath } from 'node:url';
import { openExtensionPage, type ExtensionPage } from './support/extension-page';

const ENTRY = fileURLToPath(new URL('./support/ledger-entry.ts', import.meta.url));
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1_000, 100_000];

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
function line(name: string, own: number, against?: { name: string; ms: number }): void {
  const beside = against
    ? `${ms(against.ms).padStart(10)} ${against.name.padEnd(18)} ${(own / against.ms).toFixed(3)}x`
    : '';
  console.log(`${name.padEnd(28)} ${ms(own).padStart(10)} ${beside}`);
}

async function recording({ ask }: ExtensionPage, count: number): Promise<void> {
  const bulk = await ask<number>(`bench.bulk(${count}, 100_000)`);
  line('bulk import', bulk, {
    name: 'raw rows',
    ms: await ask<number>(`bench.bulkRaw(${count}, 20_000)`),
  });
  for (const order of ['date', 'random']) {
    const { own, raw } = await ask<{ own: number; raw: number }>(
      `bench.pages(${count}, '${order}', 15)`,
    );
    line(`100 dossiers, ${order} order`, own, { name: 'raw rows', ms: raw });
  }
}

async function counting({ ask }: ExtensionPage, count: number): Promise<void> {
  const scan = { name: 'getAll of raw rows', ms: await ask<number>('bench.scanAll()') };
  if (count <= 100_000) line('cursor over raw rows', await ask<number>('bench.scanCursor()'), scan);
  line('load and join', await ask<number>('bench.load()'), scan);
  console.log(`  ${await ask<string>('bench.counts()')}`);
  line('figures of a year', await ask<number>('bench.figures(false)'), scan);
  line('figures, again', await ask<number>('bench.figures(false)'), scan);
  line('figures of a unit', await ask<number>('bench.figures(true)'), scan);
  line('figures of a unit, again', await ask<number>('bench.figures(true)'), scan);
  line('twelve months', await ask<number>('bench.months()'), scan);
}

for (const count of sizes) {
  console.log(`\n${count.toLocaleString('en')} dossiers`);
  const page = await openExtensionPage(ENTRY);
  try {
    await recording(page, count);
    await counting(page, count);
  } finally {
    await page.close();
  }
}
