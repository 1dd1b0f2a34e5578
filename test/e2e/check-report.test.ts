/** Last year's report dropped in a real browser: read, checked, set aside, carried over, one sentence taken and one left. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Former } from '../../lib/domain/former';
import type { Draft } from '../../lib/domain/office';
import { fillIn } from '../../scripts/support/main-job';
import { lastReport } from './support/last-report';
import { openOffice, type Office } from './support/office';
import { everything } from './support/store';

const WAIT = { timeout: 30_000 };
const PROMISE = 'Tiếp tục tuyên truyền đến 02 đơn vị trực thuộc';
const REVIEW = 'lồng ghép trong họp giao ban hằng tháng';
/** What may be carried of the facts, by their kinds: the unit's own data, and words and documents to be confirmed. */
const OF_UNIT = ['preamble.org', 'awareness.leadDept', 'risk.procedureCode', 'recipients'];
/** Of them the lists of names: one of them may have been dissolved since. */
const NAMES = ['org.subUnits', 'doc.addressees', 'recipients'].filter((key) =>
  OF_UNIT.includes(key),
);
const TO_CONFIRM = [
  ...['awareness.narrative', 'inspections.conclusion', 'docControl.external'],
  ...['docControl.archive', 'risk.narrative', 'committee.decisions', 'mgmtReview.form'],
  ...['compliance.tthcNarrative', 'internalProc.count', 'internalProc.decision'],
  ...['internalProc.decisionSubject', 'compliance.internalNarrative', 'budget.narrative'],
  ...['score.criteriaDecision', 'assess.strengths', 'assess.weaknesses', 'assess.solutions'],
  'proposals',
];

let office: Office;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-iso-check-'));
  office = await openOffice();
  page = await office.extension.browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(office.extension.url('workbench.html#/word/2026/check'));
  await state('idle');
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const state = (kind: string) => page.waitForSelector(`[data-check-state="${kind}"]`, WAIT);
const main = () => page.$eval('main', (element) => (element as HTMLElement).innerText);
const rowsOf = async (store: string) => (await everything(office.extension))[store] ?? [];

async function pick(name: string, bytes: Uint8Array | string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const input = (await page.$('.check-drop input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Drops a file where the workbench stands, as the mouse would. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    (file, text) => {
      const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([data], file));
      const about = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector('main')!.dispatchEvent(new DragEvent('drop', about));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );
}

describe('with nothing in the ledger', () => {
  it.each([
    ['cu.pdf', '%PDF-1.7 một báo cáo quét', 'PDF'],
    ['cu.doc', '{\\rtf1 báo cáo}', 'lưu thành .docx'],
    ['hong.docx', 'PK\u0003\u0004 không phải tệp nén', 'bị hỏng'],
  ])('%s is refused in plain words, and nothing is kept', async (name, bytes, words) => {
    await pick(name, bytes);
    await state('refused');
    expect(await main()).toContain(words);
    expect(await rowsOf('former')).toEqual([]);
  });

  it('a small file that would unpack to a huge one is refused', async () => {
    const huge = new Uint8Array(45_000_000).fill(32);
    const bomb = zipSync({ 'word/document.xml': huge }, { level: 9 });
    await pick('bom.docx', bomb);
    await page.waitForFunction(
      () => document.querySelector('main')!.textContent!.includes('Tệp quá lớn'),
      WAIT,
    );
  });

  it('a report dropped on another view is read where reports are read', async () => {
    await page.goto(office.extension.url('workbench.html#/settings'));
    await page.waitForSelector('main h1');
    await drop('bao-cao-2025.docx', await lastReport());
    await state('read');
    expect(page.url()).toContain('#/word/2026/check');
  });

  it('shows which report it is, its values with their places, and what is wrong', async () => {
    const facts = await page.$$eval('[data-fact]', (all) =>
      all.map((one) => (one as HTMLElement).innerText),
    );
    expect(facts.slice(0, 2)).toEqual(['2025', '01/01/2025 – 17/11/2025']);
    expect(facts[2]).toContain('mẫu Hà Tĩnh');
    await page.click('.check-values summary');
    const value = await page.$eval('[data-key="dossiers.received"]', (row) => ({
      value: row.querySelector('[data-cell="value"]')!.textContent,
      row: row.textContent,
    }));
    expect(value.value).toBe('1099');
    expect(value.row).toContain('Số hồ sơ TTHC phát sinh năm 2025: 1099');
    const warnings = await page.$eval('[data-severity="warning"]', (one) => one.textContent!);
    expect(warnings).toContain('gắn kèm kết quả bằng đúng số hồ sơ phát sinh (1099)');
    expect(warnings).toContain('119/QĐ-UBND ngày 25/8/2020 của Sở Xây dựng');
    expect(await rowsOf('drafts')).toEqual([]);
  });
});

describe('carrying over', () => {
  const draft = async (): Promise<Draft> =>
    ((await rowsOf('drafts')) as Draft[]).find(({ year }) => year === 2026)!;
  /** The stored draft, once it is what is expected. */
  async function stored(wanted: (draft: Draft) => boolean): Promise<Draft> {
    await page.waitForFunction(() => document.body.innerText.includes('Đã lưu'), WAIT);
    for (const until = Date.now() + 20_000; Date.now() < until;) {
      const found = await draft();
      if (wanted(found)) return found;
    }
    return draft();
  }
  const row = (words: string) =>
    page.waitForSelector(
      `::-p-xpath(//li[contains(@class, 'side-row')][contains(., '${words}')])`,
      WAIT,
    ) as Promise<ElementHandle<HTMLElement>>;
  const solutions = ({ values }: Draft) => JSON.stringify(values['assess.solutions']);

  it('sets the words aside, without the signer’s name among them', async () => {
    await fillIn(office.extension, office.portal.url);
    await page.click('[data-action="keep-former"]');
    await page.waitForSelector('[data-former="2025"]', WAIT);
    const [former] = (await rowsOf('former')) as Former[];
    expect(former).toMatchObject({ year: 2025, form: 'report-hatinh' });
    expect(JSON.stringify(former)).not.toContain('bao-cao-2025');
    expect(former!.values['dossiers.received']).toBe(1099);
    expect(JSON.stringify(former!.spans)).not.toContain('Trần Minh Khôi');
  });

  it('takes what may be taken and nothing else', async () => {
    await page.waitForSelector('[data-action="carry"]:not(:disabled)', WAIT);
    await page.click('[data-action="carry"]');
    const { values, carried } = await stored((one) => 'proposals' in one.values);
    expect(Object.keys(values).sort()).toEqual(['doc.date', ...OF_UNIT, ...TO_CONFIRM].sort());
    expect(values['mgmtReview.form']).toBe(REVIEW);
    expect(values['doc.date']).toBe('2026-11-21');
    expect(carried).toEqual(
      Object.fromEntries([...TO_CONFIRM, ...NAMES].map((key) => [key, 2025])),
    );
    expect(await page.$eval('[data-action="carry"]', (one) => one.hasAttribute('disabled'))).toBe(
      true,
    );
  });

  it('one sentence that stayed behind is taken by hand, with a key', async () => {
    const promise = await row(PROMISE);
    expect(await promise.$eval('[data-changes]', (one) => one.textContent)).toContain(
      '“02” để trống, phải ghi mới',
    );
    await promise.focus();
    await page.keyboard.press('t');
    // Its number was that year's: a blank stands there, which the row has said before.
    const taken = PROMISE.replace('02', '……………');
    const after = await stored((one) => solutions(one).includes(taken));
    expect(after.values['assess.solutions']).toMatchObject([
      { text: taken },
      { text: 'Đảm bảo Danh mục và Quy trình nội bộ được thẩm định theo quy định', target: 100 },
    ]);
  });

  it('one that was taken is left blank; undo brings it back, and it is left again', async () => {
    await page.select('.sides select', 'all');
    const blank = async () => (await (await row(REVIEW)).$('[data-decision="blank"]'))!.click();
    await blank();
    await stored((one) => !('mgmtReview.form' in one.values));
    await page.click('[data-action="undo"]');
    const back = await stored((one) => 'mgmtReview.form' in one.values);
    expect(back.values['mgmtReview.form']).toBe(REVIEW);
    expect(back.carried!['mgmtReview.form']).toBe(2025);
    await blank();
    await stored((one) => !('mgmtReview.form' in one.values));
  });

  it('the draft holds exactly these', async () => {
    const { values, carried } = await draft();
    const left = TO_CONFIRM.filter((key) => key !== 'mgmtReview.form');
    expect(Object.keys(values).sort()).toEqual(['doc.date', ...OF_UNIT, ...left].sort());
    expect(carried).toEqual(Object.fromEntries([...left, ...NAMES].map((key) => [key, 2025])));
  });

  it('the report’s own rules compare with it: copied words are told', async () => {
    await page.goto(office.extension.url('workbench.html#/problems/2026'));
    await page.waitForFunction(
      () =>
        document
          .querySelector('main')!
          .textContent!.includes('So với báo cáo năm 2025 đã đọc từ tệp Word'),
      WAIT,
    );
  });
});

describe('a former report of another form', () => {
  const SITUATION = 'Sở có 05 phòng chuyên môn và bộ phận một cửa riêng';
  const PUT = SITUATION.replace('05', '……………');
  const loose = '.side-row:has([data-put])';
  const held = async () => {
    const [now] = ((await rowsOf('drafts')) as Draft[]).filter(({ year }) => year === 2026);
    return { text: String(now!.values['budget.narrative'] ?? ''), carried: now!.carried ?? {} };
  };

  it('is told as such; what both forms ask stands side by side', async () => {
    const bytes = await lastReport({ 'situation.narrative': SITUATION }, 'report-general');
    await page.goto(office.extension.url('workbench.html#/word/2026/check'));
    await page.waitForSelector('.check-drop input[type=file]', WAIT);
    await pick('bao-cao-chung-2025.docx', bytes);
    await state('read');
    await page.click('[data-action="keep-former"]');
    await page.waitForSelector('[data-other-form="report-general"]', WAIT);
    await page.select('.sides select', 'all');
    const beside = await page.$$eval('.side-row[data-fields~="docControl.archive"]', (all) =>
      all.map((one) => (one as HTMLElement).dataset['pair']),
    );

    expect(beside).toEqual(['same']);
  });

  it('words without a place go into the item that is picked, numbers as blanks; undo takes them back', async () => {
    await page.select('.sides select', 'open');
    await page.waitForSelector(loose, WAIT);
    const before = await held();
    const texts = await page.$$eval(loose, (all) => all.map((one) => one.textContent));
    const at = texts.findIndex((text) => text?.includes(SITUATION));
    const row = (await page.$$(loose))[at]!;
    await (await row.$('select'))!.select('budget.narrative');
    const said = await page.waitForSelector(`${loose} [data-changes]`, WAIT);
    expect(await said!.evaluate((one) => one.textContent)).toContain('“05” để trống, phải ghi mới');
    await (await row.$('[data-decision="put"]'))!.click();
    await page.waitForSelector('.side-row[data-done="put"]', WAIT);
    const told = await page.$eval('.side-row[data-done="put"]', (one) => one.textContent);
    for (
      const until = Date.now() + 20_000;
      Date.now() < until && !(await held()).text.includes(PUT);
    ) {
      await page.waitForFunction(() => document.body.innerText.includes('Đã lưu'), WAIT);
    }
    const after = await held();

    expect(told).toContain('Đã đưa vào “Kinh phí được cấp và việc sử dụng kinh phí”');
    expect(after.text).toBe(before.text === '' ? PUT : `${before.text}\n${PUT}`);
    expect(after.carried['budget.narrative']).toBe(2025);
    await page.click('[data-action="undo"]');
    await page.waitForFunction(
      () => document.querySelector('.side-row[data-done="put"]') === null,
      WAIT,
    );
  });
});
