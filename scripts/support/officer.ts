/** An officer at work, for `npm start` and the browser tests: opens portal pages as usual and waits until they were read. */
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '../../lib/domain/protocol';
import type { ExtensionBrowser } from './extension';

const WAIT = 30_000;
const PAUSE = 150;

export interface Visit {
  path: string;
  /** Text of the button that shows the figures; empty where the page fills by itself. */
  press: string;
  /** Values typed into inputs before pressing, by selector. */
  type?: Record<string, string>;
}

/** Opens a page of the portal, presses what has to be pressed, and waits for the recorded reading. */
export async function visit(
  extension: ExtensionBrowser,
  page: Page,
  portal: string,
  visit: Visit,
): Promise<PageStatus> {
  await page.bringToFront();
  await page.goto(portal + visit.path, { waitUntil: 'domcontentloaded' });
  for (const [selector, text] of Object.entries(visit.type ?? {}))
    await retype(page, selector, text);
  if (visit.press) await press(page, visit.press);
  return waitForStatus(
    extension,
    page,
    (status) => status.recorded && status.dossiers + status.figures > 0,
  );
}

/** Clicks the visible button with this text. */
export async function press(page: Page, text: string): Promise<void> {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[contains(normalize-space(.), '${text}')])`,
    { timeout: WAIT, visible: true },
  );
  await button!.click();
}

async function retype(page: Page, selector: string, text: string): Promise<void> {
  const input = await page.waitForSelector(selector, { timeout: WAIT, visible: true });
  await input!.click({ count: 3 });
  await input!.type(text);
  await page.keyboard.press('Tab');
}

/** Asks the reader in the page how far it is, until `done` is content. */
export async function waitForStatus(
  extension: ExtensionBrowser,
  page: Page,
  done: (status: PageStatus) => boolean,
): Promise<PageStatus> {
  const until = Date.now() + WAIT;
  let last: PageStatus | null = null;
  while (Date.now() < until) {
    last = await statusOf(extension, page.url());
    if (last && done(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${page.url()} was not read in time: ${JSON.stringify(last)}`);
}

/** What the reader in the tab at this address answers; null where there is none (yet). */
async function statusOf(extension: ExtensionBrowser, url: string): Promise<PageStatus | null> {
  return extension.inside(async (address) => {
    const api = (globalThis as unknown as { chrome: ChromeLike }).chrome;
    const tab = (await api.tabs.query({})).find((one) => one.url === address);
    if (tab?.id === undefined) return null;
    try {
      const reply = await api.tabs.sendMessage(tab.id, { kind: 'page/status', body: {} });
      return reply?.ok ? reply.body : null;
    } catch {
      return null;
    }
  }, url);
}

interface ChromeLike {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(
      tab: number,
      message: object,
    ): Promise<{ ok: boolean; body: PageStatus } | undefined>;
  };
  runtime: {
    sendMessage(
      message: object,
    ): Promise<{ ok: boolean; body: unknown; error?: string } | undefined>;
  };
}

/** Sends one message of the protocol to the background, as the extension's own pages do. */
export async function tell(
  extension: ExtensionBrowser,
  kind: string,
  body: object,
): Promise<unknown> {
  const reply = await extension.inside(
    (message) =>
      (globalThis as unknown as { chrome: ChromeLike }).chrome.runtime.sendMessage(message),
    { kind, body },
  );
  if (!reply?.ok) throw new Error(`${kind}: ${reply?.error ?? 'no answer'}`);
  return reply.body;
}
