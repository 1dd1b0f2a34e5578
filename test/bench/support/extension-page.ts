/** A page in a real Chromium with a profile on disk, under the content security policy of an extension page. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { scriptOf } from '../../../scripts/reader/bundle';
import { ensureBrowser } from '../../../scripts/support/ensure.mjs';

/** As in wxt.config.ts. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; base-uri 'none'";
const PAGE = '<!doctype html><meta charset="utf-8"><script src="/bench.js"></script>';

export interface ExtensionPage {
  ask<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Opens it with `entry` as its one script. */
export async function openExtensionPage(entry: string): Promise<ExtensionPage> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const root = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: ensureBrowser(),
    args: [...(root ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
  });
  const page = await context.newPage();
  const script = await scriptOf(entry);
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8' })
      : route.fulfill({
          body: PAGE,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': POLICY },
        }),
  );
  await page.goto('http://localhost/bench', { waitUntil: 'load' });
  page.setDefaultTimeout(0);
  return {
    ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
