/** The first use as a person goes through it: nothing told beforehand, everything typed and pressed, up to the .docx. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../../scripts/support/officer';
import { OFFICER_UNIT, truthOf } from '../sample-portal/truth';
import { textOfDocx } from './support/docx';
import { openOffice, popupFigures, type Office } from './support/office';

const WAIT = 20_000;
const STATISTICS = '/dvc/thong-ke/bao-cao-06a';
const PERIOD = { from: '2026-01-01', to: '2026-11-20' };

/** Looks at the statistics screen for a period, as the portal wants it: dates typed, button pressed. */
const look = (office: Office, from: string, to: string) =>
  visit(office.extension, office.page, office.portal.url, {
    path: STATISTICS,
    press: 'Thống kê',
    type: { '#tuNgay': from, '#denNgay': to },
  });

async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector, { timeout: WAIT, visible: true });
  await button!.click();
}

/** Types into the control of a label. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const input = await page.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`, {
    timeout: WAIT,
  });
  await input!.click({ count: 3 });
  await input!.type(text);
}

async function inPopup<T>(office: Office, act: (popup: Page) => Promise<T>): Promise<T> {
  const popup = await office.extension.openPopup(office.page);
  await popup.waitForSelector('[data-state="ready"], [data-state="first-run"]', { timeout: WAIT });
  const result = await act(popup);
  await popup.close();
  return result;
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Chooses the year of the sample data: the machine's own clock may be past it. */
async function chooseYear(popup: Page): Promise<void> {
  await press(popup, '.period-picker summary');
  await popup.select('.period-picker select', '2026');
}

async function fillInUnit(office: Office): Promise<string> {
  await office.page.goto(office.portal.url + STATISTICS);
  return inPopup(office, async (popup) => {
    await press(popup, 'form button[type="button"]');
    const refused = await textOf(popup);
    await fill(popup, 'Tên đơn vị', OFFICER_UNIT);
    await fill(popup, 'Cơ quan chủ quản', 'UBND tỉnh Mẫu');
    await fill(popup, 'Viết tắt trong số văn bản', 'SXD');
    await fill(popup, 'Địa danh trên văn bản', 'Tỉnh Mẫu');
    await press(popup, 'form button[type="button"]');
    await popup.waitForSelector('[data-state="ready"]', { timeout: WAIT });
    return refused;
  });
}

async function lookAtHalfYear(office: Office): Promise<{ text: string; rows: number }> {
  await look(office, '01/01/2026', '30/06/2026');
  return inPopup(office, async (popup) => {
    await chooseYear(popup);
    await popup.waitForSelector('[data-action="take-period"]', { timeout: WAIT });
    const rows = (await popup.$$('button[data-concept]')).length;
    return { text: await textOf(popup), rows };
  });
}

async function lookAtYear(office: Office): Promise<Record<string, string>> {
  await look(office, '01/01/2026', '20/11/2026');
  return inPopup(office, async (popup) => {
    await chooseYear(popup);
    const shown = 'button[data-concept="received.inPeriod"]';
    await popup.waitForSelector(`[data-action="take-period"], ${shown}`, { timeout: WAIT });
    const offer = await popup.$('[data-action="take-period"]');
    if (offer) await offer.click();
    await popup.waitForSelector(shown, { timeout: WAIT });
    return popupFigures(popup);
  });
}

const stillToFill = (page: Page) =>
  page.$eval('[data-to-fill]', (card) => Number(card.getAttribute('data-to-fill')));

/** Opens the workbench from the popup and fills in a few items by what it offers. */
async function work(office: Office): Promise<{ before: number; after: number; focused: string }> {
  const { extension } = office;
  const popup = await extension.openPopup(office.page);
  await popup.waitForSelector('[data-state="ready"]', { timeout: WAIT });
  const opened = extension.browser.waitForTarget(
    (target) => target.url().startsWith(extension.url('workbench.html')),
    { timeout: WAIT },
  );
  await press(popup, '[data-action="workbench"]');
  const page = await (await opened).asPage();
  await page.waitForSelector('[data-to-fill]', { timeout: WAIT });
  const before = await stillToFill(page);
  await press(page, '[data-to-fill] button');
  const focused = await page.evaluate(() => document.activeElement?.id ?? '');
  await press(page, '[data-field="awareness.narrative"] [data-action="take-suggestion"]');
  await press(page, '[data-field="directives"] [data-action="say-none"]');
  const count = await page.waitForSelector('[data-field="training.organisedCount"] input');
  await count!.type('2');
  await page.keyboard.press('Tab');
  await page.waitForFunction(
    (old) =>
      document.querySelector('[data-save-state="saved"]') &&
      Number(document.querySelector('[data-to-fill]')?.getAttribute('data-to-fill')) <= old - 3,
    { timeout: WAIT },
    before,
  );
  const after = await stillToFill(page);
  await page.close();
  return { before, after, focused };
}

describe('the first use in Chromium', () => {
  let office: Office;
  let refused: string;
  let half: { text: string; rows: number };
  let figures: Record<string, string>;
  let worked: { before: number; after: number; focused: string };
  let report: string;

  beforeAll(async () => {
    office = await openOffice();
    refused = await fillInUnit(office);
    half = await lookAtHalfYear(office);
    figures = await lookAtYear(office);
    worked = await work(office);
    await office.page.bringToFront();
    report = textOfDocx((await office.makeReport()).bytes);
  });
  afterAll(() => office?.close());

  it('saves nothing while needed items are empty, and says which', () => {
    expect(refused.match(/Cần điền mục này\./g)).toHaveLength(4);
  });

  it('says why statistics of other days give no figures', () => {
    expect(half.text).toContain('01/01/2026–30/06/2026, không phải kỳ báo cáo');
    expect(half.text).toContain('Chưa có số liệu của kỳ này.');
    expect(half.rows).toBe(0);
  });

  it('shows the numbers of the unit once the period is right', () => {
    const { values } = truthOf('hatinh-06a', PERIOD).rows.find(
      ({ unit }) => unit === OFFICER_UNIT,
    )!;
    const received = values['received.online']! + values['received.directPostal']!;

    expect(figures['received.inPeriod']?.replace('.', '')).toBe(String(received));
    expect(figures['resolved.overdue']).toBe(String(values['resolved.overdue']));
    expect(figures['paused']).toBe('chưa có');
  });

  it('leads to what is still to fill in, and counts it down', () => {
    expect(worked.focused).toMatch(/^field-/);
    expect(worked.after).toBeLessThan(worked.before);
  });

  it('writes what was typed, taken and said to be none into the report', () => {
    expect(report).toContain('UBND TỈNH MẪU');
    expect(report).toContain('Ban hành và phổ biến chương trình');
    expect(report).toContain('Trong năm 2026 không ban hành kế hoạch riêng');
    expect(report).toContain('từ ngày 01/01/2026 đến hết ngày 20/11/2026');
  });
});
