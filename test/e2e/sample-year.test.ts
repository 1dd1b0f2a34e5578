/** The sample year from opening to removal: apart from the real ledger at every moment, and gone without a trace. */
import type { Page } from 'puppeteer-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn, VISITS_2026 } from '../../scripts/support/main-job';
import { visit } from '../../scripts/support/officer';
import { openOffice, type Office } from './support/office';

const WAIT = 20_000;
const REAL = 'motcua-iso';
const SAMPLE = 'motcua-iso-nam-mau';
const VIEWS = [
  'report',
  'today',
  'figures',
  'register',
  'import',
  'problems',
  'data',
  'settings',
  'welcome',
];

type Databases = Record<string, Record<string, unknown[]>>;

/** Every row of every store of every database, and what lies in the page's own storage. */
function kept(office: Office): Promise<{ databases: Databases; storage: Record<string, string> }> {
  return office.extension.inside(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, Record<string, unknown[]>> = {};
    for (const { name } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name!));
      const stores = (databases[name!] = {} as Record<string, unknown[]>);
      for (const store of [...db.objectStoreNames])
        stores[store] = await settled(db.transaction(store).objectStore(store).getAll());
      db.close();
    }
    return { databases, storage: {} };
  });
}

const storageOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...localStorage }));

/** Asks the background from the page itself, as a fault in our own code might. */
const ask = (page: Page, kind: string, body: object): Promise<{ ok: boolean }> =>
  page.evaluate(
    (message) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
        }
      ).chrome.runtime.sendMessage(message),
    { kind, body },
  );

async function go(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = `#/${hash}`), view);
  await page.waitForFunction(
    (hash) => location.hash.includes(hash) && !document.querySelector('main .skeleton'),
    { timeout: WAIT },
    view,
  );
}

async function press(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector, { timeout: WAIT, visible: true }))!.click();
}

describe('the sample year in Chromium', () => {
  let office: Office;
  let page: Page;
  let before: Awaited<ReturnType<typeof kept>>;
  let storage: Record<string, string>;
  let during: Databases;
  let after: Databases;
  let marks: [string, boolean][];
  let refused: [string, boolean][];
  let report: Uint8Array;
  let shown: string;

  beforeAll(async () => {
    office = await openOffice();
    const { extension, portal } = office;
    await fillIn(extension, portal.url);
    page = await extension.browser.newPage();
    await page.goto(extension.url('workbench.html#/welcome'));
    await page.waitForSelector('[data-welcome]', { timeout: WAIT });
    before = await kept(office);
    storage = await storageOf(page);
    await playIn();
    during = (await kept(office)).databases;
    await press(page, '[data-action="remove-sample"]');
    await press(page, '[data-action="remove-sample-now"]');
    await page.waitForFunction(() => location.search === '' && document.querySelector('main h1'), {
      timeout: WAIT,
    });
    after = (await kept(office)).databases;
  });
  afterAll(() => office?.close());

  /** Looks at every view, types, writes the report, and reads a real page meanwhile. */
  async function playIn(): Promise<void> {
    await press(page, '[data-action="open-sample"]');
    await page.waitForSelector('[data-sample]', { timeout: WAIT });
    marks = [];
    for (const view of VIEWS) {
      await go(page, view);
      marks.push([view, (await page.$('[data-sample]')) !== null]);
    }
    await go(page, 'report/2026');
    const count = await page.waitForSelector('[data-field="training.organisedCount"] input');
    await count!.type('2');
    await page.keyboard.press('Tab');
    await page.waitForSelector('[data-save-state="saved"]', { timeout: WAIT });
    refused = [];
    for (const [kind, body] of [
      ['bundle/export', { year: 2026, overrides: {} }],
      ['ledger/erase', { scope: { kind: 'all' } }],
      ['backup/made', { at: '2026-11-21T09:00:00+07:00', fileName: 'x' }],
      ['import/drop', { name: 'x' }],
    ] as const)
      refused.push([kind, (await ask(page, kind, body)).ok]);
    await visit(office.extension, office.page, office.portal.url, VISITS_2026[0]!);
    await page.bringToFront();
    await press(page, '[data-report-state] button.primary');
    report = await office.download();
    shown = await page.evaluate(() => document.body.innerText);
  }

  it('is marked on every view', () => {
    expect(marks).toEqual(VIEWS.map((view) => [view, true]));
  });

  it('shows figures of its own, and says in the file that nothing of them is real', () => {
    expect(shown).toContain('DỮ LIỆU MẪU: mọi số liệu');
    const parts = unzipSync(report);
    expect(strFromU8(parts['word/document.xml']!)).toContain('DỮ LIỆU MẪU');
    expect(strFromU8(parts['word/header1.xml']!)).toContain('DỮ LIỆU MẪU');
  });

  it('takes no real data in and hands nothing on', () => {
    expect(refused.map(([kind, ok]) => `${kind} ${ok}`)).toEqual([
      'bundle/export false',
      'ledger/erase false',
      'backup/made false',
      'import/drop false',
    ]);
  });

  it('a portal read meanwhile goes to the real ledger, and to it alone', () => {
    const hosts = (database: string) =>
      new Set((during[database]!.readings as { host: string }[]).map(({ host }) => host));
    expect([...hosts(REAL)]).toEqual([new URL(office.portal.url).host]);
    expect([...hosts(SAMPLE)]).toEqual(['motcua.tinhmau.example']);
  });

  it('what was typed in it stands in it alone', () => {
    const drafts = (database: string) =>
      (during[database]!.drafts as { year: number; values: object }[]).find(
        ({ year }) => year === 2026,
      )!.values;
    expect(drafts(SAMPLE)).toMatchObject({ 'training.organisedCount': 2 });
    expect(drafts(REAL)).toEqual({ 'doc.date': '2026-11-21' });
  });

  it('is gone without a trace: only what the real portal showed is new', async () => {
    expect(Object.keys(after)).toEqual(Object.keys(before.databases));
    const touched = new Set(['readings', 'blocks', 'revisions', 'summaries']);
    for (const [store, rows] of Object.entries(before.databases[REAL]!))
      if (!touched.has(store)) expect({ [store]: after[REAL]![store] }).toEqual({ [store]: rows });
    const readings = after[REAL]!.readings as { host: string }[];
    expect(readings.map(({ host }) => host)).toEqual([new URL(office.portal.url).host]);
    expect(JSON.stringify(after)).not.toContain('tinhmau');
    expect(await storageOf(page)).toEqual(storage);
  });

  it('coming back to its address fills nothing by itself', async () => {
    await page.goto(office.extension.url('workbench.html?nam-mau='));
    await page.waitForSelector('.sample-gate button', { timeout: WAIT });
    const names = await office.extension.inside(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(names).not.toContain(SAMPLE);
  });
});
