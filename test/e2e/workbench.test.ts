/** The workbench by keyboard alone: commands, places, quick fixes, undo, sources, the preview, a killed window. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { visit } from '../../scripts/support/officer';
import type { Draft } from '../../lib/domain/office';
import { openOffice, type Office } from './support/office';
import { takeMarked } from './support/palette';
import { everything } from './support/store';

const OVERDUE = '[id="field-dossiers.resolvedOverdue"]';
const SUBJECT = '[id="field-preamble.org"]';

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
});
afterAll(() => office.close());

async function openWorkbench(path = 'workbench.html'): Promise<Page> {
  const opened = await office.extension.browser.newPage();
  await opened.setViewport({ width: 1366, height: 768 });
  await opened.goto(office.extension.url(path));
  await opened.waitForSelector(OVERDUE);
  await opened.waitForFunction(
    (selector) => document.querySelector<HTMLInputElement>(selector)!.value === '58',
    {},
    OVERDUE,
  );
  return opened;
}
beforeEach(async () => {
  page = await openWorkbench();
});
afterEach(() => page.close().catch(() => undefined));

/** "Control+Shift+P". */
async function press(keys: string): Promise<void> {
  const all = keys.split('+') as Parameters<Page['keyboard']['press']>[0][];
  const last = all.pop()!;
  for (const key of all) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of all.reverse()) await page.keyboard.up(key);
}
const valueOf = (selector: string) =>
  page.$eval(selector, (element) => (element as HTMLInputElement).value);
const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
const paletteOpen = () => page.waitForSelector('.palette [role="combobox"]');
const paletteGone = () => page.waitForFunction(() => !document.querySelector('.palette'));
const saved = (where: Page) =>
  where.waitForFunction(
    () => document.querySelector('[data-save-state]')?.getAttribute('data-save-state') === 'saved',
  );

describe('the palette', () => {
  it.each(['Control+Shift+P', 'F1'])(
    'opens by %s, finds without accents, and does it',
    async (keys) => {
      await press(keys);
      await paletteOpen();
      await page.keyboard.type('mo so lieu');
      await takeMarked(page, 'Số liệu');
      await page.waitForSelector('.evidence');

      expect(await page.evaluate(() => location.hash)).toBe('#/figures/2026');
    },
  );

  it('goes to a field by its name and to a dossier by its code', async () => {
    await press('Control+p');
    await paletteOpen();
    await page.keyboard.type('giai quyet qua han');
    await takeMarked(page, 'quá hạn');
    await page.waitForFunction(
      (selector) => document.activeElement === document.querySelector(selector),
      {},
      OVERDUE,
    );

    await press('Control+p');
    await paletteOpen();
    await page.keyboard.type('261028-0012');
    await takeMarked(page, '261028-0012');
    await page.waitForSelector('[data-shown="1"]');
  });

  it('opens a new entry of the register from anywhere', async () => {
    await press('Alt+g');
    await page.waitForFunction(() => location.hash.startsWith('#/register/2026/new.'));
    await page.waitForSelector('main form');
  });

  it('gives the focus back on Escape and changes nothing', async () => {
    await page.focus(OVERDUE);
    await press('F1');
    await paletteOpen();
    await page.keyboard.press('Escape');
    await paletteGone();

    expect(await focused()).toBe('field-dossiers.resolvedOverdue');
    expect(await valueOf(OVERDUE)).toBe('58');
  });
});

describe('a number of the portal', () => {
  it('is typed over, given back by a quick fix, and traced to its page', async () => {
    await page.focus(OVERDUE);
    await page.keyboard.type('9');
    await press('Control+.');
    await paletteOpen();
    await takeMarked(page, 'Dùng số của cổng: 58');
    await page.waitForFunction(
      (selector) => document.querySelector<HTMLInputElement>(selector)!.value === '58',
      {},
      OVERDUE,
    );
    await page.focus(OVERDUE);
    await page.keyboard.press('F12');
    await page.waitForSelector('[data-evidence="resolved.overdue"]');
    await page.waitForFunction(() =>
      document.querySelector('[data-basis="page-total"]')?.textContent?.includes('Báo cáo 06a'),
    );
  });

  it('comes back by undo and goes again by redo', async () => {
    await page.focus(OVERDUE);
    await page.keyboard.type('9');
    const typed = await valueOf(OVERDUE);
    await press('Control+z');
    await page.waitForFunction(
      (selector) => document.querySelector<HTMLInputElement>(selector)!.value === '58',
      {},
      OVERDUE,
    );
    await press('Control+y');
    await page.waitForFunction(
      (selector, value) => document.querySelector<HTMLInputElement>(selector)!.value === value,
      {},
      OVERDUE,
      typed,
    );
    await press('Control+z');
    await saved(page);

    expect(typed).not.toBe('58');
  });
});

describe('the preview', () => {
  it('shows the very document beside the form and follows what is typed', async () => {
    await page.keyboard.press('F9');
    const words = (text: string) =>
      page.waitForFunction(
        (wanted) =>
          document.querySelector('.preview-pages')?.shadowRoot?.textContent?.includes(wanted),
        {},
        text,
      );
    await words('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await page.focus('[id="field-doc.place"]');
    await page.keyboard.type(' Thử');
    await words('Thử, ngày');
    await press('Control+z');
    await page.keyboard.press('F9');
    await page.waitForFunction(() => !document.querySelector('.preview-pages'));
  });
});

describe('the panel', () => {
  it('opens beside the portal from the popup', async () => {
    const popup = await office.extension.openPopup(office.page);
    const docked = office.extension.browser.waitForTarget((target) =>
      target.url().startsWith(office.extension.url('sidepanel.html')),
    );
    await popup.waitForSelector('[data-state="ready"] [data-action="dock"]');
    await popup.click('[data-action="dock"]');
    const panel = await (await docked).asPage();
    await panel.waitForSelector(OVERDUE);
    await panel.close();
  });
});

/** Every page's process ends without a word, that of the extension's pages among them. */
async function killPages(): Promise<void> {
  const session = await office.extension.browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
  await session.detach();
}

/** What the ledger holds of the field, as it lies on disk. */
async function keptSubject(): Promise<string> {
  const { drafts = [] } = await everything(office.extension);
  return String((drafts as Draft[])[0]?.values['preamble.org'] ?? '');
}

const SUBJECT_TYPED = 'Sở Xây dựng tỉnh Mẫu';

describe('what was typed', () => {
  it('outlives a window that is killed in the middle of typing', async () => {
    const other = await openWorkbench();
    await other.focus(SUBJECT);
    await other.keyboard.type(SUBJECT_TYPED);
    // Letter after letter without a rest: what stands in the form is saved all the same.
    const end = Date.now() + 20_000;
    while (Date.now() < end && !(await keptSubject()).startsWith(`${SUBJECT_TYPED}x`))
      for (let letters = 0; letters < 5; letters += 1) await other.keyboard.type('x');
    const kept = await keptSubject();
    const gone = new Promise((resolve) => other.once('error', resolve));
    await killPages();
    await gone;
    const again = await openWorkbench();
    await again.waitForFunction(
      (selector, typed) =>
        document.querySelector<HTMLInputElement>(selector)!.value.startsWith(typed),
      {},
      SUBJECT,
      kept,
    );

    expect(kept).toMatch(/^Sở Xây dựng tỉnh Mẫux/);
    await again.close();
  });

  it('is the same in the panel beside the page', async () => {
    const panel = await openWorkbench('sidepanel.html');
    await panel.setViewport({ width: 400, height: 800 });
    const wider = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

    expect(await panel.$eval(SUBJECT, (input) => (input as HTMLInputElement).value)).toMatch(
      /^Sở Xây dựng tỉnh Mẫux/,
    );
    expect(wider).toBeLessThanOrEqual(0);
    await panel.close();
  });
});
