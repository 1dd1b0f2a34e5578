/** Every screen of ours, light and dark: axe finds nothing, nothing overflows, the keyboard reaches the one button. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { tell, visit } from '../../scripts/support/officer';
import { newEntry } from '../../lib/register/entries';
import { bundleFile } from '../simulation/province/files';
import { openOffice, type Office } from './support/office';

const POPUP = { width: 380, height: 600 };
const DESK = { width: 1366, height: 768 };
const NARROW = { width: 600, height: 800 };
const PANEL = { width: 400, height: 800 };
const SCREENS = [
  ['popup.html', POPUP],
  ['workbench.html', DESK],
  ['workbench.html#/figures', DESK],
  ['workbench.html#/figures/2026/resolved.total', DESK],
  ['workbench.html#/figures/2026/dossiers', DESK],
  ['workbench.html#/figures/2026/resolved.total', NARROW],
  ['workbench.html#/today', DESK],
  ['workbench.html#/today', NARROW],
  ['workbench.html#/register/2026', DESK],
  ['workbench.html#/register/2026', PANEL],
  ['workbench.html#/register/2026/new.1', DESK],
  ['workbench.html#/register/2026/new.1', PANEL],
  ['workbench.html#/register/2026/qms', DESK],
  ['workbench.html#/register/2026/qms', PANEL],
  ['workbench.html#/register/2026/dossier', DESK],
  ['workbench.html#/register/2026/dossier', PANEL],
  ['workbench.html#/word/2026/check', DESK],
  ['workbench.html#/word/2026/check', PANEL],
  ['workbench.html#/word/2026/template', DESK],
  ['workbench.html#/word/2026/template', PANEL],
  ['workbench.html#/problems', DESK],
  ['workbench.html#/packs/2026', DESK],
  ['workbench.html#/packs/2026', PANEL],
  ['workbench.html#/packs/2026/report-general', DESK],
  ['workbench.html#/packs/2026/report-general', PANEL],
  ['workbench.html#/packs/2026/!guide', DESK],
  ['workbench.html#/packs/2026/!guide', PANEL],
  ['workbench.html#/data', DESK],
  ['workbench.html#/settings', DESK],
  ['workbench.html#/settings', PANEL],
  ['workbench.html#/welcome/2026/handover', DESK],
  ['workbench.html#/welcome/2026/handover', PANEL],
  ['workbench.html#/welcome', DESK],
  ['workbench.html#/welcome', PANEL],
  ['workbench.html#/report/2026', PANEL],
  ['workbench.html#/word/2026/issued', DESK],
  ['workbench.html#/word/2026/issued', PANEL],
] as const;

/** What each scheme asks of the system; the last two are high contrast. */
const SCHEMES = {
  light: ['light', 'no-preference'],
  dark: ['dark', 'no-preference'],
  'light, more contrast': ['light', 'more'],
  'dark, more contrast': ['dark', 'more'],
} as const;
type Scheme = keyof typeof SCHEMES;
const THEME_OF: Record<Scheme, string> = {
  light: 'light',
  dark: 'dark',
  'light, more contrast': 'contrast-light',
  'dark, more contrast': 'contrast',
};
const ALL_SCHEMES = Object.keys(SCHEMES) as Scheme[];

const ref = {
  number: '807',
  symbol: 'QĐ-UBND',
  date: '2026-04-19',
  issuer: 'UBND tỉnh',
  subject: 'công bố Danh mục TTHC',
};
/** A complete entry, an incomplete one, one that contradicts itself, and a statement. */
const REGISTER = [
  newEntry('document', 2026, { ref, docType: 'Quyết định', roles: ['publication'] }),
  newEntry('audit', 2026, { observations: 7 }),
  newEntry('procedureChange', 2026, {
    change: 'amended',
    count: 3,
    date: '2026-04-25',
    updatedOn: '2026-04-19',
  }),
  newEntry('nothing', 2026, { of: 'training.attended' }),
];

/** Place of the province's view → what stands there once it has its answer. */
const PROVINCE = [
  ['board', '[data-board] [data-row]'],
  ['files', '[data-files] [data-row]'],
  ['unit:so-mau', '[data-unit="so-mau"]'],
  ['figure:units.sent', '[data-figure-page]'],
  ['units', '[data-row="so-mau"]'],
  ['report', '[data-report-tab] form, [data-report-tab] [data-typed]'],
  ['rules', '.province form'],
] as const;

const PROVINCE_LIST = {
  format: 'motcua-iso/province-units',
  version: 1,
  province: 'Mẫu',
  organisations: [
    { id: 'so-mau', name: 'Sở Mẫu', level: 'cap-tinh' },
    { id: 'xa-mau', name: 'UBND xã Mẫu', level: 'cap-xa' },
  ].map((one) => ({ kind: 'unit', source: 'Danh sách mẫu', ...one })),
};

/** A list of units, a unit's bundle and a file that nobody can open. */
async function provinceFolder(): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'motcua-iso-axe-'));
  const values = { 'dossiers.received': 1200, 'audit.count': 0 };
  const { bytes } = bundleFile('a', {
    unit: 'Sở Mẫu',
    values,
    month: 10,
    previous: null,
    year: 2026,
  });
  await writeFile(join(folder, 'ds.json'), JSON.stringify(PROVINCE_LIST));
  await writeFile(join(folder, 'a.json'), bytes);
  await writeFile(join(folder, 'hong.docx'), new Uint8Array([0x50, 0x4b, 3, 4, 1]));
  return folder;
}

let office: Office;
let axe: string;
let folder: string | null = null;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  office = await openOffice();
});
afterAll(async () => {
  await office.close();
  if (folder !== null) await rm(folder, { recursive: true, force: true });
});

async function open(
  path: string,
  viewport: { width: number; height: number },
  scheme: Scheme,
): Promise<Page> {
  const page = await office.extension.browser.newPage();
  await page.setViewport(viewport);
  const [colours, contrast] = SCHEMES[scheme];
  // The driver has no name for this feature; the browser does.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colours },
      { name: 'prefers-contrast', value: contrast },
    ],
  });
  await page.goto(office.extension.url(path));
  await page.waitForFunction(
    () =>
      document.querySelectorAll('button, select').length > 0 &&
      !document.querySelector('[aria-busy="true"], .skeleton'),
  );
  return page;
}

/** "Alt+F1". */
async function chord(page: Page, keys: string): Promise<void> {
  const all = keys.split('+') as Parameters<Page['keyboard']['press']>[0][];
  const last = all.pop()!;
  for (const key of all) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of all) await page.keyboard.up(key);
}

/** Violations in short: rule, and the first element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
  )) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`);
}

describe.each(ALL_SCHEMES)('%s', (scheme) => {
  it.each(SCREENS)('%s at first use', async (path, viewport) => {
    const page = await open(path, viewport, scheme);

    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe('with a year of figures', () => {
  beforeAll(async () => {
    await fillIn(office.extension, office.portal.url);
    for (const one of VISITS_2026)
      await visit(office.extension, office.page, office.portal.url, one);
    await tell(office.extension, 'register/save', { entries: REGISTER });
  });

  describe.each(ALL_SCHEMES)('%s', (scheme) => {
    it.each(SCREENS)('%s', async (path, viewport) => {
      const page = await open(path, viewport, scheme);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );

      expect(await violations(page)).toEqual([]);
      expect(wider).toBeLessThanOrEqual(0);
      await page.close();
    });
  });

  it.each(ALL_SCHEMES)('%s: palette, help, preview, earlier versions', async (scheme) => {
    const page = await open('workbench.html#/report/2026', DESK, scheme);
    expect(await page.$eval('html', (root) => root.dataset.theme)).toBe(THEME_OF[scheme]);
    const dialogs: string[] = [];
    for (const [key, selector] of [
      ['F1', '.palette [role="combobox"]'],
      ['Alt+F1', '.dialog'],
    ] as const) {
      await chord(page, key);
      await page.waitForSelector(selector);
      dialogs.push(...(await violations(page)));
      await page.keyboard.press('Escape');
      await page.waitForFunction((one) => !document.querySelector(one), {}, selector);
    }
    await page.keyboard.press('F9');
    await page.waitForSelector('[data-preview="current"]', { timeout: 20_000 });
    dialogs.push(...(await violations(page)));
    await page.$$eval('.report-side button.link', (all) => (all[0] as HTMLElement).click());
    await page.waitForSelector('.dialog');
    dialogs.push(...(await violations(page)));
    expect(dialogs).toEqual([]);
    await page.close();
  });

  it.each(ALL_SCHEMES)('%s: a written report opened, several units chosen', async (scheme) => {
    await tell(office.extension, 'report/generate', { year: 2026, overrides: {} });
    for (const viewport of [DESK, PANEL]) {
      const page = await open('workbench.html#/word/2026/issued', viewport, scheme);
      await page.waitForSelector('tr[data-issued] button');
      await page.$eval('tr[data-issued] button', (one) => (one as HTMLElement).click());
      await page.waitForSelector('.issued-other option[value="now"]');
      await page.select('.issued-other', 'now');
      await page.$eval('.unit-reports summary', (one) => (one as HTMLElement).click());
      await page.waitForSelector('input[data-unit]');
      await page.$eval('input[data-unit]', (one) => (one as HTMLElement).click());
      await page.waitForSelector('.unit-facts');
      const wider = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );

      expect(await violations(page)).toEqual([]);
      expect(await wider()).toBeLessThanOrEqual(0);
      await page.$eval('[data-unit-line] a', (one) => (one as HTMLElement).click());
      await page.waitForSelector('[data-unit-report] [data-to-fill]');
      expect(await violations(page)).toEqual([]);
      expect(await wider()).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  it('the province: every place of it, with units, files and an open file', async () => {
    const faults: string[] = [];
    const page = await open('workbench.html#/province/2026', DESK, 'light');
    const first = await page.waitForSelector('[data-pick="folder"]');
    await (first as ElementHandle<HTMLInputElement>).uploadFile(await provinceFolder());
    await page.waitForSelector('[data-list="taken"]', { timeout: 30_000 });
    await page.close();
    // One page a scheme and width: its places are gone through by their addresses.
    for (const scheme of ['light', 'dark'] as const)
      for (const viewport of [DESK, PANEL]) {
        const here = await open('workbench.html#/province/2026/board', viewport, scheme);
        for (const [field, shown] of PROVINCE) {
          await here.evaluate((hash) => (location.hash = hash), `#/province/2026/${field}`);
          await here.waitForSelector(shown, { timeout: 30_000 });
          const wider = await here.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          const told = await violations(here);
          if (wider > 0) told.push(`${wider} px too wide`);
          faults.push(...told.map((one) => `${scheme} ${viewport.width} ${field}: ${one}`));
        }
        await here.evaluate(() => (location.hash = '#/province/2026/files'));
        await here.waitForSelector('[data-row$="hong.docx"]');
        await here.click('[data-row$="hong.docx"]', { count: 2 });
        await here.waitForSelector('.dialog [data-answer-form]');
        faults.push(...(await violations(here)));
        await here.close();
      }
    expect(faults).toEqual([]);
  }, 120_000);

  it('the popup’s button is reached by Tab and works by Enter', async () => {
    const page = await open('popup.html', POPUP, 'light');
    const reached = async () =>
      page.evaluate(
        () =>
          document.activeElement?.closest('[data-report-state]') !== null &&
          document.activeElement?.tagName === 'BUTTON',
      );
    for (let presses = 0; presses < 60 && !(await reached()); presses += 1)
      await page.keyboard.press('Tab');
    const found = await reached();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-report-state="written"], [data-report-state="blocked"]', {
      timeout: 20_000,
    });

    expect(found).toBe(true);
    await page.close();
  });
});
