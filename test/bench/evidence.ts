/**
 * What the evidence view asks of its desk: `npx tsx test/bench/evidence.ts [dossiers…]`, in Chromium. In the product all
 * of it runs in a worker; "key" is what a keystroke in the search costs there, beside a plain pass over the same rows.
 */
import { fileURLToPath } from 'node:url';
import { scriptOf } from '../../scripts/reader/bundle';
import { launch } from '../../scripts/reader/open-page';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1_000, 10_000, 100_000];

const script = await scriptOf(
  fileURLToPath(new URL('./support/evidence-entry.ts', import.meta.url)),
);
const browser = await launch();
for (const size of sizes) {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.evaluate(script);
  const times = await page.evaluate<Record<string, number>>(`measure(${size})`);
  console.log(`${size} dossiers`);
  for (const [name, ms] of Object.entries(times))
    console.log(`  ${name.padEnd(12)} ${ms.toFixed(1).padStart(9)} ms`);
  await page.close();
}
await browser.close();
