/** One item in the menu over selected text. The browser hands over the selection itself: no access to the page is needed. */
import browser from 'webextension-polyfill';

/** Calls back with the marked text. The item is made anew at each start, so that an update changes its words. */
export function onSelectionMenu(
  id: string,
  message: string,
  listener: (text: string) => void,
): void {
  browser.runtime.onInstalled.addListener(() => void offer(id, message));
  browser.runtime.onStartup.addListener(() => void offer(id, message));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === id && selectionText) listener(selectionText);
  });
}

async function offer(id: string, message: string): Promise<void> {
  await browser.contextMenus.removeAll();
  const item = { id, title: browser.i18n.getMessage(message), contexts: ['selection' as const] };
  // An update at the browser's start calls twice; the second finds the item there, which is as wanted.
  browser.contextMenus.create(item, () => void browser.runtime.lastError);
}
