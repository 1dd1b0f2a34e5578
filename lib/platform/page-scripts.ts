/** Puts the reader into pages: for granted sites on every visit, elsewhere once on the officer's click. */
import browser from 'webextension-polyfill';

const READER_ID = 'portal';
const READER_FILE = 'content-scripts/portal.js';
const TEACHER_FILE = 'content-scripts/teach.js';

/** Makes the registered reader cover exactly the granted sites. */
export async function registerReader(patterns: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [READER_ID] });
  if (patterns.length === 0) {
    if (registered.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: [READER_ID] });
    }
    return;
  }
  const script = {
    id: READER_ID,
    js: [READER_FILE],
    matches: patterns,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the reader into one open tab. Throws the browser's own words where it may not. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
}

/** Puts the teaching overlay into one open tab, on the officer's click. Throws the browser's own words where it may not. */
export async function injectTeacher(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [TEACHER_FILE] });
}

/** Puts the reader into the tabs already open on granted sites, so that the officer need not reload them. */
export async function injectIntoOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map((tab) => (tab.id === undefined ? undefined : injectReader(tab.id))),
  );
}

/**
 * Clicks the element with the attribute `mark` as the page's own script would. A link whose address is a script
 * ("javascript:__doPostBack(…)") runs only there: browsers forbid it to the extension's side of the page.
 */
export async function clickMarked(tabId: number, mark: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    world: 'MAIN' as never,
    func: ((attribute: string) => {
      document.querySelector<HTMLElement>(`[${attribute}]`)?.click();
    }) as never,
    args: [mark],
  });
}
