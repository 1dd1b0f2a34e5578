/** The palette, used as an officer uses it: what is marked is what Enter does. */
import type { Page } from 'puppeteer-core';

const WAIT = 20_000;

/**
 * Presses Enter once the line marked in the open palette holds the words, and waits until the palette has gone. The
 * list is drawn before a line of it is marked: Enter pressed in between does nothing.
 */
export async function takeMarked(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction(
      (wanted) =>
        document.activeElement?.matches('.palette [role="combobox"]') === true &&
        document
          .querySelector('.palette [role="option"][data-highlighted]')
          ?.textContent?.includes(wanted) === true,
      { timeout: WAIT },
      words,
    )
    .catch(async (error: unknown) => {
      const shown = await page.$$eval('.palette [role="option"]', (all) =>
        all.map((one) => `${one.hasAttribute('data-highlighted') ? '> ' : '  '}${one.textContent}`),
      );
      throw new Error(`“${words}” is not marked in the palette:\n${shown.join('\n')}`, {
        cause: error,
      });
    });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('.palette'), { timeout: WAIT });
}
