/** A paragraph of the report in a real browser: a document completed, a figure that lives, a number challenged and traced. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../lib/domain/office';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { tell, visit } from '../../scripts/support/officer';
import { textOfDocx } from './support/docx';
import { openOffice, type Office } from './support/office';
import { takeMarked } from './support/palette';
import { everything } from './support/store';

const OVERDUE = '[id="field-dossiers.resolvedOverdue"]';
const KEY = 'compliance.tthcNarrative';
const FIELD = `[id="field-${KEY}"]`;
const AWARENESS = 'awareness.narrative';
const LAST_YEAR = 'Tuyên truyền qua hội nghị giao ban và bảng tin của cơ quan.';

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
  await tell(office.extension, 'register/save', {
    entries: [
      {
        id: 'document:e2e-1',
        kind: 'document',
        enteredFor: 2026,
        year: 2026,
        revision: 0,
        deleted: false,
        values: {
          ref: {
            number: '807',
            symbol: 'QĐ-UBND',
            date: '2026-04-19',
            issuer: 'UBND tỉnh Mẫu',
            subject: 'công bố Danh mục và Quy trình nội bộ',
          },
        },
      },
    ],
  });
  await tell(office.extension, 'draft/save', {
    draft: {
      year: 2025,
      revision: 0,
      form: 'report-hatinh',
      preset: 'calendar-to-date',
      period: { from: '2025-01-01', to: '2025-11-20' },
      values: { [AWARENESS]: LAST_YEAR },
      updatedAt: '2025-11-21T09:00:00+07:00',
    },
  });
});
afterAll(() => office.close());

beforeEach(async () => {
  page = await office.extension.browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(office.extension.url('workbench.html#/report/2026'));
  await page.waitForFunction(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.value === '58',
    {},
    OVERDUE,
  );
  await intoEditor(FIELD);
});
afterEach(() => page.close().catch(() => undefined));

/** Puts the cursor into the field, and waits for its editor. */
async function intoEditor(field: string): Promise<void> {
  await page.$eval(field, (element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForSelector(`.cm-content${field}`);
  await page.focus(field);
}
async function press(keys: string): Promise<void> {
  const all = keys.split('+') as Parameters<Page['keyboard']['press']>[0][];
  const last = all.pop()!;
  for (const key of all) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of all.reverse()) await page.keyboard.up(key);
}
/** Asks for suggestions and takes the first that holds the words. */
async function complete(words: string): Promise<void> {
  await press('Control+Space');
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.cm-tooltip-autocomplete li')].some((option) =>
        option.textContent!.includes(wanted),
      ),
    {},
    words,
  );
  const isChosen = () =>
    page.evaluate(
      (wanted) =>
        document
          .querySelector('.cm-tooltip-autocomplete li[aria-selected]')
          ?.textContent?.includes(wanted) === true,
      words,
    );
  for (let tries = 0; tries < 30 && !(await isChosen()); tries += 1) await press('ArrowDown');
  await press('Enter');
  await page.waitForFunction(() => !document.querySelector('.cm-tooltip-autocomplete'));
}
const kept = async (key: string): Promise<unknown> => {
  const { drafts = [] } = await everything(office.extension);
  return (drafts as Draft[]).find(({ year }) => year === 2026)?.values[key];
};
async function untilKept(key: string, value: string): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-save-state]')?.getAttribute('data-save-state') === 'saved',
  );
  expect(await kept(key)).toBe(value);
}
async function empty(): Promise<void> {
  await press('Control+a');
  await press('Backspace');
}
const written = () => page.$eval(FIELD, (element) => (element as HTMLElement).innerText);

describe('a paragraph', () => {
  it('is written with a document and a figure that lives, and printed', async () => {
    await empty();
    await page.keyboard.type('Trong kỳ có giải quyết quá hạn');
    await complete('58');
    await page.keyboard.type(' hồ sơ quá hạn; thực hiện 807');
    await complete('Quyết định số 807/QĐ-UBND');
    await page.keyboard.type('.');

    const citation =
      'Quyết định số 807/QĐ-UBND ngày 19/4/2026 của UBND tỉnh Mẫu về việc công bố Danh mục và Quy trình nội bộ';
    expect(await written()).toBe(`Trong kỳ có 58 hồ sơ quá hạn; thực hiện ${citation}.`);
    await untilKept(
      KEY,
      `Trong kỳ có {{dossiers.resolvedOverdue}} hồ sơ quá hạn; thực hiện ${citation}.`,
    );
    const { bytes } = await office.makeReport();
    expect(textOfDocx(bytes)).toContain(`Trong kỳ có 58 hồ sơ quá hạn; thực hiện ${citation}.`);
  });

  it('names its figure at the cursor, and the key opens the page it was read from', async () => {
    await press('Control+Home');
    for (let at = 0; at < 'Trong kỳ có '.length; at += 1) await press('ArrowRight');
    await page.waitForFunction(() =>
      document.querySelector('.narrative-said:not(:empty)')?.textContent?.includes('58. '),
    );
    await page.keyboard.press('F12');
    await page.waitForSelector('[data-evidence="resolved.overdue"]');
    await page.waitForFunction(() =>
      document.querySelector('[data-basis="page-total"]')?.textContent?.includes('Báo cáo 06a'),
    );
  });

  it('is challenged where a number differs, and mended by the figure itself', async () => {
    await empty();
    await page.keyboard.type('Trong kỳ có 57 hồ sơ quá hạn.');
    await page.waitForFunction(
      (field) =>
        document.querySelector(`${field} .squiggle.warning`)?.textContent === '57 hồ sơ quá hạn',
      {},
      FIELD,
    );
    await press('Control+.');
    await takeMarked(page, 'số tự cập nhật (58)');
    await page.waitForFunction(
      (field) => document.querySelector(`${field} .token-chip`)?.textContent === '58',
      {},
      FIELD,
    );
    await untilKept(KEY, 'Trong kỳ có {{dossiers.resolvedOverdue}} hồ sơ quá hạn.');
  });

  it('comes back by undo and goes again by redo, in one order with the other fields', async () => {
    const reads = (text: string) =>
      page.waitForFunction(
        (field, wanted) =>
          (document.querySelector(field) as HTMLElement).innerText.trim() === wanted,
        {},
        FIELD,
        text,
      );
    await empty();
    await page.keyboard.type('Một hai');
    await press('Control+z');
    await reads('');
    await press('Control+z');
    await reads('Trong kỳ có 58 hồ sơ quá hạn.');
    await press('Control+y');
    await press('Control+y');
    await reads('Một hai');
  });

  it('loses nothing when the view is left or the tab closed at once', async () => {
    await empty();
    await page.keyboard.type('Ghi dở');
    await page.evaluate(() => (location.hash = '#/settings'));
    await page.waitForSelector('.settings');
    await page.evaluate(() => (location.hash = '#/report/2026'));
    await page.waitForSelector(FIELD);
    await intoEditor(FIELD);
    expect(await written()).toBe('Ghi dở');
    await press('Control+End');
    await page.keyboard.type(' rồi đóng');
    await page.close({ runBeforeUnload: false });
    await expect.poll(() => kept(KEY)).toBe('Ghi dở rồi đóng');
  });

  it('offers to enter a document the register does not know, filled in', async () => {
    await empty();
    await page.keyboard.type(
      'Theo Kế hoạch số 12/KH-SXD ngày 05/01/2026 về việc duy trì hệ thống.',
    );
    await page.waitForSelector(`${FIELD} .squiggle.info`);
    await press('Control+.');
    await takeMarked(page, '12/KH-SXD');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLInputElement>('main form input')].some(
        ({ value }) => value === 'KH-SXD',
      ),
    );
    const values = await page.$$eval('main form input', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    expect(values).toEqual(expect.arrayContaining(['12', 'KH-SXD', '05/01/2026']));
  });
});

describe('words of last year', () => {
  it('are marked until somebody confirms them', async () => {
    const field = `[id="field-${AWARENESS}"]`;
    await intoEditor(field);
    await press('Control+.');
    await takeMarked(page, 'năm 2025');
    await page.waitForSelector(`[data-field="${AWARENESS}"] [data-carried="2025"]`);
    await untilKept(AWARENESS, LAST_YEAR);
    await page.reload();
    await page.waitForSelector(`[data-field="${AWARENESS}"] [data-carried="2025"]`);
    await page.click(`[data-field="${AWARENESS}"] [data-action="confirm-carried"]`);
    await page.waitForFunction(
      (key) => !document.querySelector(`[data-field="${key}"] [data-carried]`),
      {},
      AWARENESS,
    );
    await untilKept(AWARENESS, LAST_YEAR);
  });
});
