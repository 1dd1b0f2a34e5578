/** The toolbar button's little text: what was read on the page of a tab. */
import browser from 'webextension-polyfill';

const COLOURS = { ok: '#1b6e3c', attention: '#9a5b00' } as const;

/** Shows a short text on the button for one tab; an empty text clears it. A tab that is gone is no error. */
export async function showBadge(
  tabId: number,
  text: string,
  mood: keyof typeof COLOURS,
): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[mood] });
  } catch {
    // The tab was closed between the reading and this call.
  }
}

const QUIET = '#5a5a5a';

/** A mark for all tabs that have none of their own, with its lines in the button's title; an empty text takes both back. */
export async function showReminder(text: string, lines: readonly string[]): Promise<void> {
  const name = browser.i18n.getMessage('actionTitle');
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: QUIET });
  await browser.action.setTitle({ title: [name, ...lines].join('\n') });
}
