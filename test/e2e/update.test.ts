/** An update of the extension leaves no silently dead tab: the old reader ends quietly, the new one takes over. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { press, visit, waitForStatus } from '../../scripts/support/officer';
import { openOffice, type Office } from './support/office';
import { keptReadings } from './support/store';

let office: Office;
const troubles: string[] = [];

beforeAll(async () => {
  office = await openOffice();
  office.page.on('pageerror', (error) => troubles.push(String(error)));
  office.page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
});
afterAll(() => office.close());

const panels = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('[data-motcua-iso]').length);

it('further browsing in a tab that was open during the update is recorded', async () => {
  await fillIn(office.extension, office.portal.url);
  const [statistics, list] = VISITS_2026;
  await visit(office.extension, office.page, office.portal.url, list!);
  const offered = await panels(office.page);
  expect(offered).toBe(1);
  const before = await keptReadings(office.extension);
  const desk = await office.extension.browser.newPage();
  await desk.goto(office.extension.url('workbench.html#/data'));
  await desk.waitForSelector('#backup-title');

  const { extension } = office;
  await extension.update();
  await office.page.bringToFront();
  // The tab was not loaded again; the new reader was put into it.
  const answered = await waitForStatus(extension, office.page, ({ recorded }) => recorded);
  expect(answered.dossiers).toBeGreaterThan(0);
  expect(await panels(office.page)).toBe(offered);

  // What the officer does on in the same document is read as well.
  await press(office.page, 'Tìm kiếm');
  await waitForStatus(extension, office.page, ({ recorded }) => recorded);
  await visit(extension, office.page, office.portal.url, statistics!);
  const after = await keptReadings(extension);

  expect(after.length).toBeGreaterThan(before.length);
  expect(troubles).toEqual([]);
  // A page of the extension itself is closed by the browser rather than left standing dead.
  expect(desk.isClosed()).toBe(true);
});
