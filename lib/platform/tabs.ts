/** Tabs: the page in front, and our own pages. */
import browser from 'webextension-polyfill';

export interface FrontTab {
  id: number;
  /** Null where the browser does not tell: no grant and no `activeTab`. */
  url: string | null;
  title: string;
  /** The page is still coming; nothing answers from it yet. */
  loading: boolean;
}

/** The tab in front of the officer. */
export async function currentTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    url: tab.url ?? null,
    title: tab.title ?? '',
    loading: tab.status === 'loading',
  };
}

/**
 * Opens the workbench, or brings the open one to the front; `hash` names the view, e.g. `#/report/2026/audit.count`.
 * One whose address has a query is another page (the sample year) and is left alone.
 */
export async function openWorkbench(hash = ''): Promise<void> {
  const address = browser.runtime.getURL('/workbench.html');
  const all = await browser.tabs.query({ url: `${address}*` }).catch(() => []);
  const open = all.find(({ url }) => !url?.includes('?'));
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash ? { url: address + hash } : {}) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Loads a page again, e.g. when an update of the extension left it without its reader. */
export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}
