/** An officer's hands in the overlay "Dạy tiện ích đọc trang này"; the same in Chromium and in Firefox. */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/support/extension';

/** A selector that reaches into the teaching overlay (its shadow root is open in the build for browser tests). */
export const inOverlay = (selector: string) => `motcua-iso-teach >>> ${selector}`;

/** Waits for an element inside the overlay; mutation observers do not see into its shadow root. */
export async function waitInOverlay(page: Page, selector: string, text = ''): Promise<void> {
  await page.waitForFunction(
    (css, words) => {
      const root = document.querySelector('motcua-iso-teach')?.shadowRoot;
      return root?.querySelector(css)?.textContent?.includes(words) === true;
    },
    { timeout: 15_000, polling: 100 },
    selector,
    text,
  );
}
/** Waits for what the overlay announces. */
export const told = (page: Page, text: string) =>
  waitInOverlay(page, 'footer [role="status"]', text);

/** Chooses a meaning with the keyboard alone. */
export async function choose(page: Page, path: string, search: string): Promise<void> {
  const selector = `input[aria-label="Nghĩa của “${path}”"]`;
  await waitInOverlay(page, selector);
  const input = await page.$(inOverlay(selector));
  await input!.focus();
  await input!.type(search);
  await page.keyboard.press('Enter');
}

/** Presses the button with these words. */
export async function pressInOverlay(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const root = document.querySelector('motcua-iso-teach')!.shadowRoot!;
    [...root.querySelectorAll('button')].find((one) => one.textContent === words)!.click();
  }, text);
}

/** Chooses in "Nói rõ thêm" of a column or number, as the officer would: opens it, ticks, selects, types. */
export async function sayMore(
  page: Page,
  path: string,
  more: { tick?: string; part?: string; words?: string },
): Promise<void> {
  await waitInOverlay(page, `summary[aria-label="Nói rõ thêm: ${path}"]`);
  await page.evaluate(
    (label, { tick, part, words }) => {
      const root = document.querySelector('motcua-iso-teach')!.shadowRoot!;
      const summary = root.querySelector<HTMLElement>(
        `summary[aria-label="Nói rõ thêm: ${label}"]`,
      )!;
      const details = summary.closest('details')!;
      if (!details.open) summary.click();
      if (tick !== undefined)
        [...details.querySelectorAll('label')].find((one) => one.textContent === tick)!.click();
      const select = details.querySelector('select')!;
      if (part !== undefined) {
        select.value = [...select.options].find((one) => one.text === part)!.value;
        select.dispatchEvent(new Event('change'));
      }
      if (words === undefined) return;
      const field = details.querySelector<HTMLInputElement>('input[type="text"]')!;
      field.value = words;
      field.dispatchEvent(new Event('input'));
    },
    path,
    more,
  );
}

/** Opens the overlay from the real popup, and waits until it has looked at the page. */
export async function teachFromPopup(extension: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await extension.openPopup(page);
  await popup.waitForSelector('::-p-text(Dạy tiện ích đọc trang này)', { timeout: 15_000 });
  await popup.evaluate(() => {
    [...document.querySelectorAll('button')]
      .find((one) => one.textContent?.includes('Dạy tiện ích'))!
      .click();
  });
  await waitInOverlay(page, '[data-grid="1"]');
}
