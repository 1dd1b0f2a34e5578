/** The main task by keyboard alone: first steps → figures → one field → problems → report. The mouse is never touched. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISITS_2026 } from '../../scripts/support/main-job';
import { visit } from '../../scripts/support/officer';
import { textOfDocx } from './support/docx';
import { openOffice, type Office } from './support/office';
import { takeMarked } from './support/palette';

const WAIT = 20_000;
const MOST_TABS = 250;
const FIRST: readonly (readonly [string, string])[] = [
  ['org.name', 'Sở Xây dựng'],
  ['org.parentName', 'UBND tỉnh Mẫu'],
  ['org.abbr', 'SXD'],
  ['doc.place', 'Tỉnh Mẫu'],
];

let office: Office;
let page: Page;

/** Presses Tab until the focus is on such an element; answers how many presses it took. */
async function tabTo(selector: string): Promise<number> {
  for (let presses = 0; presses <= MOST_TABS; presses += 1) {
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by Tab`);
}

const textOf = () => page.evaluate(() => document.body.innerText);
const saved = () => page.waitForSelector('[data-save-state="saved"]', { timeout: WAIT });

/** Through the palette: its name typed without accents. */
async function command(words: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.waitForSelector('.palette [role="combobox"]', { timeout: WAIT });
  await page.keyboard.type(words);
  await takeMarked(page, '');
}

/** To a field by quick open. */
async function goTo(words: string, id: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('p');
  await page.keyboard.up('Control');
  await page.waitForSelector('.palette [role="combobox"]', { timeout: WAIT });
  await page.keyboard.type(words);
  await takeMarked(page, '');
  await page.waitForFunction(
    (wanted) => document.activeElement?.id === wanted,
    { timeout: WAIT },
    id,
  );
}

describe('the main task by keyboard alone', () => {
  let stages: string[];
  let shown: string;
  let first: string | null;
  let problem: string;
  let report: string;

  beforeAll(async () => {
    office = await openOffice();
    page = await office.extension.browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(office.extension.url('workbench.html'));
    await page.waitForSelector('[data-welcome="unit"]', { timeout: WAIT });
    stages = ['unit'];
    await nameUnit();
    await readPortal();
    await fillField();
    await makeReport();
  });
  afterAll(() => office?.close());

  async function nameUnit(): Promise<void> {
    for (const [name, text] of FIRST) {
      await tabTo(`input[name="${name}"]`);
      await page.keyboard.type(text);
    }
    await saved();
    await page.waitForSelector('[data-welcome="portal"]', { timeout: WAIT });
    stages.push('portal');
  }

  /** The officer goes to the portal and comes back; the step has moved on by itself. */
  async function readPortal(): Promise<void> {
    await visit(office.extension, office.page, office.portal.url, VISITS_2026[0]!);
    await page.bringToFront();
    await page.waitForSelector('[data-step="portal"][data-done="true"]', { timeout: WAIT });
    stages.push('figures');
    shown = await textOf();
    // Its figures are of the days up to 20/11; a report dated the day after covers just these.
    await goTo('ngay ban hanh', 'field-doc.date');
    await page.keyboard.type('21/11/2026');
    await page.keyboard.press('Tab');
    await saved();
    await command('mo: bat dau');
    await page.waitForSelector('[data-welcome]', { timeout: WAIT });
    await tabTo('[data-step="figures"] h2 > button');
    if (!(await page.$('[data-step="figures"][data-open="true"]')))
      await page.keyboard.press('Enter');
    await page.waitForSelector('dd[data-concept]', { timeout: WAIT });
    first = await page.$eval('dd[data-concept]', (one) => one.textContent);
    await tabTo('[data-action="open-report"]');
    await page.keyboard.press('Enter');
  }

  async function fillField(): Promise<void> {
    await page.waitForSelector('[data-to-fill]', { timeout: WAIT });
    await goTo('so lop tap huan ve iso', 'field-training.organisedCount');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await saved();
    await page.keyboard.press('F8');
    await page.waitForFunction(() => /Vấn đề 1 trên/.test(document.body.textContent ?? ''), {
      timeout: WAIT,
    });
    problem = await page.evaluate(
      () => /Vấn đề 1 trên \d+: ([^\n]*)/.exec(document.body.textContent ?? '')?.[1] ?? '',
    );
  }

  async function makeReport(): Promise<void> {
    await command('tao bao cao');
    report = textOfDocx(await office.download());
  }

  it('goes from step to step by itself', () => {
    expect(stages).toEqual(['unit', 'portal', 'figures']);
    expect(shown).toContain('Đã xong');
  });

  it('shows the first figures before the report is opened', () => {
    expect(first).toMatch(/^\d/);
  });

  it('F8 goes to a problem that is more than an empty item', () => {
    expect(problem).not.toBe('');
    expect(problem).not.toMatch(/^Chưa có “/);
  });

  it('writes the report with what was typed', () => {
    expect(report).toContain('UBND TỈNH MẪU');
    expect(report).toContain('20/11/2026');
  });
});
