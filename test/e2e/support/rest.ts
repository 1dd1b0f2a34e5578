/** A click where the eye is: what still moves, because cards above it are being filled, is waited for. */
import type { Page } from 'puppeteer-core';

const WAIT = { timeout: 20_000 };
const STILL_FRAMES = 15;

/** Clicks the element once it has stood in one place for some frames. */
export async function clickAtRest(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, WAIT);
  await page.waitForFunction(
    (wanted, frames) => {
      const memory = globalThis as { still?: { at: string; count: number } };
      const { x, y } = document.querySelector(wanted)?.getBoundingClientRect() ?? { x: -1, y: -1 };
      const at = `${x} ${y}`;
      const count = memory.still?.at === at ? memory.still.count + 1 : 0;
      memory.still = { at, count };
      return count >= frames && !document.querySelector('.skeleton');
    },
    { ...WAIT, polling: 'raf' },
    selector,
    STILL_FRAMES,
  );
  await page.click(selector);
}
