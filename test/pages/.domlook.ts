import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { startPortal } from '../sample-portal/server';
const bundle = await build({
  stdin: { contents: `import { rawPage } from './lib/reading/dom/page'; import { runToEnd } from './lib/reading/slices'; import { nothingObserved } from './lib/reading/watch/observed'; globalThis.look = () => runToEnd(rawPage(document, nothingObserved));`, resolveDir: '/work/main', loader: 'ts' },
  bundle: true, write: false, format: 'iife', target: 'chrome109',
});
const code = bundle.outputFiles[0]!.text;
const portal = await startPortal({ delay: 50 });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
const only = process.argv[2];
for (const screen of portal.pages) {
  if (only && !screen.id.includes(only)) continue;
  await page.goto(portal.url + screen.path);
  await page.waitForTimeout(800);
  if (screen.press) { try { await page.getByText(screen.press, { exact: true }).first().click({ timeout: 1500 }); } catch (e) { console.log('no press', screen.press); } await page.waitForTimeout(900); }
  await page.evaluate(code);
  const raw: any = await page.evaluate('look()');
  console.log('=====', screen.id, screen.path, '| press', screen.press, '| busy', raw.busy, '| obstacles', JSON.stringify(raw.obstacles));
  console.log('headings', JSON.stringify(raw.headings));
  console.log('controls', raw.controls.map((c: any) => `${c.label}[${c.kind}]=${c.value}`).join(' ; '));
  for (const g of raw.grids) {
    console.log(' --', g.source, 'rows', g.rows.length, 'captions', JSON.stringify(g.captions), 'headings', JSON.stringify(g.headings), 'pager', JSON.stringify(g.pager), 'controls', JSON.stringify(g.controls));
    console.log('    cols', g.columns.map((c: any) => c.path.join(' > ')).join(' | '));
    if (g.indexRow) console.log('    index', g.indexRow.join(' | '));
    for (const r of [...g.rows.slice(0, 2), ...g.rows.slice(-1)]) console.log('    row', r.heading ? `[H ${r.heading}]` : '', r.foot ? '[F]' : '', r.ownCells, r.cells.map((c: any) => (c.lines.length > 1 ? c.lines.join(' ⏎ ') : c.text) + (c.files ? `(+${c.files})` : '')).join(' | '));
  }
}
await browser.close(); await portal.close();
