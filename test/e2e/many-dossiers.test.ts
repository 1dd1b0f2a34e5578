/** Twenty thousand dossiers: the popup shows their figures, at once when nothing changed, and says so while it counts anew. */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tell } from '../../scripts/support/officer';
import { dossier, list } from '../unit/figures/support/builders';
import { openOffice, type Office } from './support/office';
import { seed } from './support/seed';

const COUNT = 20_000;
const UNIT = 'Sở Xây dựng';
const PERIOD = { from: '2022-01-01', to: '2022-12-31' };
/** After the period: the list is known as of its end. */
const READ_AT = '2023-01-05T09:00:00+07:00';
const WAIT = 60_000;
const RECEIVED = '[data-concept="received.inPeriod"] .value';

let office: Office;

/** Ten days of each month; every tenth is late by a day. */
function row(at: number) {
  const month = String(1 + (at % 12)).padStart(2, '0');
  const day = String(1 + (at % 10)).padStart(2, '0');
  return dossier(`000.00.12.H99-22${month}${day}-${String(at).padStart(5, '0')}`, {
    unit: UNIT,
    receivedAt: `2022-${month}-${day}`,
    dueAt: `2022-${month}-20`,
    resultAt: `2022-${month}-${at % 10 === 0 ? '21' : '19'}`,
    status: 'finished',
  });
}

const whole = (id: string, count: number) =>
  list(
    id,
    Array.from({ length: count }, (_, at) => row(at)),
    { period: { ...PERIOD, basis: 'inputs', of: 'received' } },
    { readAt: READ_AT },
  );

beforeAll(async () => {
  office = await openOffice();
  await tell(office.extension, 'profile/save', {
    profile: {
      revision: 0,
      values: { 'org.name': UNIT },
      portalUnit: UNIT,
      sites: [],
      form: 'report-hatinh',
    },
  });
  await tell(office.extension, 'draft/save', {
    draft: {
      year: 2022,
      revision: 0,
      form: 'report-hatinh',
      preset: 'custom',
      period: PERIOD,
      values: {},
      updatedAt: READ_AT,
    },
  });
  await seed(office.extension, [whole('a'.repeat(32), COUNT)]);
}, 120_000);
afterAll(() => office.close());

async function openPopup(): Promise<Page> {
  const popup = await office.extension.browser.newPage();
  await popup.setViewport({ width: 400, height: 900 });
  await popup.goto(office.extension.url('popup.html'));
  return popup;
}

const shows = (popup: Page, value: string) =>
  popup.waitForFunction(
    (selector, wanted) => document.querySelector(selector)?.textContent?.includes(wanted),
    { timeout: WAIT },
    RECEIVED,
    value,
  );

it('shows the figures of all of them', async () => {
  const popup = await openPopup();
  await shows(popup, '20.000');
  expect(await popup.$eval(RECEIVED, (one) => one.textContent)).toBe('20.000');
  await popup.waitForFunction(() => document.querySelector('.recharts-surface'), { timeout: WAIT });
  expect(await popup.$('[data-recomputing]')).toBeNull();
  await popup.close();
});

it('marks the old number while it counts anew, then shows the new one without a mark', async () => {
  const popup = await openPopup();
  await shows(popup, '20.000');
  await popup.evaluate((selector) => {
    const seen: string[] = [];
    const note = () => {
      const value = document.querySelector(selector)?.textContent ?? '';
      const marked = document.querySelector('[data-recomputing]') ? ' marked' : '';
      if (seen[seen.length - 1] !== value + marked) seen.push(value + marked);
    };
    new MutationObserver(note).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    note();
    Object.assign(globalThis, { seen });
  }, RECEIVED);
  const more = { ...whole('b'.repeat(32), COUNT), dossiers: [row(COUNT)] };
  const reading = {
    ...more,
    grids: [{ ...more.grids[0]!, rows: 1, coverage: { from: 20_001, to: 20_001, total: 20_001 } }],
  };
  await tell(office.extension, 'reading/record', { reading });
  await popup.waitForSelector('[data-recomputing]', { timeout: WAIT });
  const shot = process.env.SHOT;
  if (shot) await writeFile(`${shot}/recomputing.png`, await popup.screenshot());
  await popup.waitForFunction(() => !document.querySelector('[data-recomputing]'), {
    timeout: WAIT,
  });
  const seen = await popup.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

  expect(seen.slice(0, 2)).toEqual(['20.000', '20.000 marked']);
  expect(seen[seen.length - 1]).toMatch(/20\.001(?! marked)/);
  if (shot) await writeFile(`${shot}/popup.png`, await popup.screenshot());
  await popup.close();
});

it('shows all of them in the workbench, whose own thread never reads a block of dossiers', async () => {
  const page = await office.extension.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const read: string[] = [];
    Object.assign(globalThis, { read });
    const stores = IDBObjectStore.prototype;
    for (const way of ['get', 'getAll', 'openCursor'] as const) {
      const plain = stores[way] as (...given: unknown[]) => IDBRequest;
      Object.assign(stores, {
        [way](this: IDBObjectStore, ...given: unknown[]) {
          read.push(this.name);
          return plain.apply(this, given);
        },
      });
    }
  });
  await page.goto(office.extension.url('workbench.html#/figures/2022/received.inPeriod'));
  await page.waitForFunction(
    () => document.querySelector('.headline')?.textContent?.includes('20.001'),
    { timeout: WAIT },
  );
  await page.waitForSelector('.dossier-grid .rows [role="row"]', { timeout: WAIT });
  for (const view of ['today', 'report/2022', 'problems/2022', 'settings', 'data']) {
    await page.evaluate((hash) => (location.hash = `#/${hash}`), view);
    await page.waitForFunction(
      (hash) =>
        document.querySelector('nav [aria-current="page"]')?.getAttribute('href')?.includes(hash) &&
        !document.querySelector('main .skeleton'),
      { timeout: WAIT },
      view.split('/')[0]!,
    );
  }
  const read = await page.evaluate(() => (globalThis as unknown as { read: string[] }).read);
  await page.close();

  expect(read).toContain('revisions');
  expect(read).not.toContain('blocks');
});

it('takes the kept answer for the next popup, and counts nothing', async () => {
  await alterKept(20_001, 12_345);
  const popup = await openPopup();
  await shows(popup, '12.345');
  expect(await popup.$('[data-recomputing]')).toBeNull();
  await popup.close();
});

/** Changes a value in the kept answers, as no code of ours does: where it shows, the answer was not counted anew. */
function alterKept(from: number, to: number): Promise<void> {
  return office.extension.inside(
    (before, after) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('motcua-iso');
        opened.onerror = () => reject(opened.error ?? new Error('not opened'));
        opened.onsuccess = () => {
          const db = opened.result;
          const transaction = db.transaction('summaries', 'readwrite');
          transaction.oncomplete = () => resolve(db.close());
          transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
          const rows = transaction.objectStore('summaries').openCursor();
          rows.onsuccess = () => {
            const row = rows.result;
            if (!row) return;
            row.update(
              JSON.parse(
                JSON.stringify(row.value).replaceAll(`"value":${before},`, `"value":${after},`),
              ),
            );
            row.continue();
          };
        };
      }),
    from,
    to,
  );
}
