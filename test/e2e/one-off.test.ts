/** The release build on a site without a grant: the click on the toolbar button reads the page in front, once. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/ensure.mjs';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/support/extension';
import { startPortal, type Portal } from '../sample-portal/server';
import { keptReadings } from './support/store';

let portal: Portal;
let extension: ExtensionBrowser;

beforeAll(async () => {
  portal = await startPortal({ delay: 30 });
  extension = await launchWithExtension({
    extension: join(ROOT, '.output', 'chrome-mv3'),
    headless: true,
  });
});
afterAll(async () => {
  await extension.close();
  await portal.close();
});

describe('a site without a grant', () => {
  it('is not read until the officer asks, then once', async () => {
    const [page] = await extension.browser.pages();
    await page!.goto(`${portal.url}/vi/procedure`);
    await page!.waitForSelector('[role="row"], tr');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const before = await keptReadings(extension);

    const popup = await extension.openPopup(page!);
    await popup.waitForSelector('::-p-xpath(//button[contains(., "một lần")])', {
      timeout: 15_000,
    });
    // The popup may draw itself anew between finding and pressing: press by script on what stands then.
    await popup.evaluate(() => {
      const named = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.includes('một lần'),
      );
      named?.click();
    });
    await popup.waitForSelector('::-p-text(1 số liệu)', { timeout: 15_000 });
    const after = await keptReadings(extension);

    expect(before).toEqual([]);
    expect(after.map(({ url }) => url)).toEqual([`${portal.url}/vi/procedure`]);
  });

  it('first use asks for the unit and names exactly one site', async () => {
    const [page] = await extension.browser.pages();
    await page!.goto(`${portal.url}/vi/procedure`);
    const popup = await extension.openPopup(page!);
    const text = await popup.waitForSelector('::-p-text(Tên đơn vị)', { timeout: 15_000 });
    const body = await popup.evaluate(() => document.body.innerText);

    expect(text).not.toBeNull();
    expect(body).toContain(new URL(portal.url).host);
  });

  it('the release asks for no host at install', async () => {
    const manifest = await extension.inside(() =>
      (
        globalThis as unknown as { chrome: { runtime: { getManifest(): Record<string, unknown> } } }
      ).chrome.runtime.getManifest(),
    );

    expect(manifest['host_permissions'] ?? []).toEqual([]);
    expect(manifest['permissions']).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'downloads',
      'sidePanel',
    ]);
  });
});
