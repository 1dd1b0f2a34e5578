/**
 * Filling a unit's own template: `npx tsx test/bench/template.ts`, in Chromium under the extension's content security
 * policy, all in one run: the battery and the times of ours, docxtemplater and easy-template-x as their manuals have
 * them, beside unzip + zip of the same file.
 */
import { fileURLToPath } from 'node:url';
import { openExtensionPage } from './support/extension-page';

const page = await openExtensionPage(
  fileURLToPath(new URL('./support/template-entry.ts', import.meta.url)),
);
const battery =
  await page.ask<Record<string, { passed: number; failed: string[] }>>('bench.battery()');
for (const [name, { passed, failed }] of Object.entries(battery)) {
  console.log(`${name.padEnd(16)} ${passed} of ${passed + failed.length}`);
  for (const one of failed) console.log(`                 not: ${one}`);
}
console.log('untouched paragraph:', JSON.stringify(await page.ask('bench.untouched()')));
for (const paragraphs of [60, 1_000, 5_000]) {
  const times = await page.ask<Record<string, number>>(`bench.speed(${paragraphs})`);
  const floor = times['unzip + zip']!;
  console.log(`${paragraphs} paragraphs, median of 9`);
  for (const [name, ms] of Object.entries(times))
    console.log(
      `  ${name.padEnd(16)} ${ms.toFixed(1).padStart(8)} ms ${(ms / floor).toFixed(1).padStart(6)}x`,
    );
}
await page.close();
