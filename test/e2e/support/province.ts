/** The view "Toàn tỉnh" as its officer works in it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { press } from '../../../scripts/support/officer';
import type { Office } from './office';

const WAIT = { timeout: 30_000 };

export interface Province {
  desk: Page;
  /** Goes to a tab or a unit and waits for what is named. */
  go: (field: string, shown: string) => Promise<unknown>;
  /** Gives a folder (an absolute path); the words of what came of it. */
  receive: (folder: string) => Promise<string>;
  /** The rows of the grid on the screen: row id → the words of its cells. */
  rows: () => Promise<Record<string, string[]>>;
  /** Writes down an opinion of a unit, from its files. */
  judge: (unit: string, result: 'complying' | 'weak') => Promise<void>;
  textOf: (selector: string) => Promise<string>;
}

/** Opens it in a tab of the office's browser; `shown` is there when it is ready: before its first file, the card that says how to start. */
export async function openProvince(
  { extension }: Office,
  year: number,
  shown = '[data-start]',
): Promise<Province> {
  const desk = await extension.browser.newPage();
  await desk.setViewport({ width: 1366, height: 768 });
  await desk.goto(extension.url(`workbench.html#/province/${year}`));
  await desk.waitForSelector(shown, WAIT);
  const go = async (field: string, shown: string): Promise<ElementHandle | null> => {
    await desk.evaluate((hash) => (location.hash = hash), `#/province/${year}/${field}`);
    return desk.waitForSelector(shown, WAIT);
  };
  const textOf = (selector: string) =>
    desk.$eval(selector, (one) => (one as HTMLElement).innerText);
  const receive = async (folder: string) => {
    const input = await go('board', '[data-pick="folder"]');
    // What came of the folder before this one still stands there.
    await desk.$$eval('[data-outcome]', (all) =>
      all.map((one) => one.setAttribute('data-old', '')),
    );
    await (input as ElementHandle<HTMLInputElement>).uploadFile(folder);
    await desk.waitForSelector('[data-receive="done"] [data-outcome]:not([data-old])', WAIT);
    return textOf('[data-receive="done"]');
  };
  const judge = async (unit: string, result: 'complying' | 'weak') => {
    const form = `[data-unit="${unit}"] form`;
    await go(`unit:${unit}`, `${form} select`);
    const [what, how] = (await desk.$$(`${form} select`)) as ElementHandle<HTMLSelectElement>[];
    await what!.select(result);
    await how!.select('file');
    await press(desk, 'Lưu ý kiến');
    await desk.waitForSelector(`[data-opinion="${result}"]`, WAIT);
  };
  return { desk, go, receive, rows: () => rowsOf(desk), judge, textOf };
}

const rowsOf = (desk: Page): Promise<Record<string, string[]>> =>
  desk.$$eval('[data-row]', (all) =>
    Object.fromEntries(
      all.map((row) => [
        row.getAttribute('data-row') ?? '',
        [...row.children].map((cell) => cell.textContent ?? ''),
      ]),
    ),
  );
