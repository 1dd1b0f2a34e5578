/** Settings in a real browser: colours at once in every window, a file out, reminders on the toolbar button. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf, instantOfClock } from '../../lib/domain/instant';
import { DEFAULT_PREFERENCES, readSettingsText } from '../../lib/domain/preferences';
import { fillIn } from '../../scripts/support/main-job';
import { tell } from '../../scripts/support/officer';
import { openOffice, type Office } from './support/office';

const WAIT = 20_000;
interface ChromeLike {
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
  };
}

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  page = await office.extension.browser.newPage();
  await page.goto(office.extension.url('workbench.html#/settings'));
  await page.waitForSelector('[data-setting="theme"] select', { timeout: WAIT });
});
afterAll(() => office?.close());

/** The button's mark and title once the mark is as wanted. */
async function button(wanted: string): Promise<{ text: string; title: string }> {
  for (const until = Date.now() + WAIT; Date.now() < until;) {
    const now = await office.extension.inside(async () => {
      const { action } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
      return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
    });
    if (now.text === wanted) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the button never showed ${JSON.stringify(wanted)}`);
}

const themeOf = (of: Page) => of.$eval('html', (root) => root.dataset.theme);

describe('settings', () => {
  it('colours change at once, here and in a window already open', async () => {
    const other = await office.extension.browser.newPage();
    await other.goto(office.extension.url('popup.html'));
    await page.select('[data-setting="theme"] select', 'contrast');
    await other.waitForFunction(() => document.documentElement.dataset.theme === 'contrast', {
      timeout: WAIT,
    });
    expect(await themeOf(page)).toBe('contrast');
    await other.reload();
    expect(await themeOf(other)).toBe('contrast');
    await other.close();
  });

  it('go into a file as they are', async () => {
    await page.click('[data-action="export-settings"]');
    const text = new TextDecoder().decode(await office.download());
    expect(readSettingsText(text)?.preferences).toEqual({
      ...DEFAULT_PREFERENCES,
      theme: 'contrast',
    });
  });

  it('a deadline is told on the button, with its words, and not where none is wanted', async () => {
    const tomorrow = addDays(dayOf(instantOfClock(Date.now())), 1);
    const preferences = { ...DEFAULT_PREFERENCES, remindDays: 3 };
    await tell(office.extension, 'preferences/save', {
      preferences: { ...preferences, reminders: 'none' },
    });
    await button('');
    await tell(office.extension, 'profile/save', {
      profile: {
        revision: 1,
        values: { 'org.name': 'Sở Xây dựng', 'report.dueDay': tomorrow.slice(5) },
        portalUnit: null,
        sites: [],
        form: 'report-hatinh',
      },
    });
    await tell(office.extension, 'preferences/save', { preferences });
    const { title } = await button('hạn');
    expect(title).toContain('Hạn nộp báo cáo ISO năm');
    expect(title).toContain('còn 1 ngày');
    await tell(office.extension, 'preferences/save', {
      preferences: { ...preferences, reminders: 'none' },
    });
    expect((await button('')).title).not.toContain('Hạn nộp');
  });
});
