/** An officer who lets the extension read all pages of a list. */
import type { Page, Protocol } from 'puppeteer-core';
import type { PagingStatus, Sweep } from '../../../lib/domain/paging';
import type { ExtensionBrowser } from '../../../scripts/support/extension';
import { everything } from './store';

const WAIT = 120_000;
const PAUSE = 120;

type Kind = 'paging/start' | 'paging/cancel' | 'paging/status';

/** Sends what the popup sends to the tab of `page`. */
export async function paging(
  extension: Pick<ExtensionBrowser, 'inside'>,
  page: Page,
  kind: Kind,
  body: object = {},
): Promise<PagingStatus | null> {
  return extension.inside(
    async (address, message) => {
      const { tabs } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === address);
      if (tab?.id === undefined) return null;
      const reply = await tabs.sendMessage(tab.id, message).catch(() => undefined);
      return reply?.ok ? reply.body : null;
    },
    page.url(),
    { kind, body },
  );
}

interface ChromeLike {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(
      tab: number,
      message: object,
    ): Promise<{ ok: boolean; body: PagingStatus } | undefined>;
  };
}

/** Asks until `done` is content. */
export async function waitForPaging(
  extension: Pick<ExtensionBrowser, 'inside'>,
  page: Page,
  done: (status: PagingStatus) => boolean,
): Promise<PagingStatus> {
  let last: PagingStatus | null = null;
  for (const until = Date.now() + WAIT; Date.now() < until;) {
    last = await paging(extension, page, 'paging/status');
    if (last && done(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${page.url()}: ${JSON.stringify(last)}`);
}

/** Sweeps as they lie in the ledger. */
export async function keptSweeps(extension: Pick<ExtensionBrowser, 'inside'>): Promise<Sweep[]> {
  return ((await everything(extension)).sweeps ?? []) as Sweep[];
}

/** What our panel says on the page. It stands in a closed shadow root; only the debugger sees into it. */
export async function panelText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return textOf(hostIn(root));
  } finally {
    await session.detach();
  }
}

type Node = Protocol.DOM.Node;

function hostIn(node: Node): Node | null {
  if (node.attributes?.includes('data-motcua-iso')) return node;
  for (const child of node.children ?? []) {
    const found = hostIn(child);
    if (found) return found;
  }
  return null;
}

const textOf = (node: Node | null): string =>
  node === null || node.nodeName === 'STYLE'
    ? ''
    : node.nodeValue +
      [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join(' ');
