/** One click from the popup: the report is there whatever closes or dies meanwhile, once, and stands in the list after. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_YEAR, VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { tell, visit } from '../../scripts/support/officer';
import { manyPages } from '../bench/support/many';
import { textOfDocx } from './support/docx';
import { issuedRows, jobOf, leaveJob, savedFiles, waitForJob } from './support/jobs';
import { openOffice, type Office } from './support/office';
import { seed } from './support/seed';

const BUTTON = '[data-report-state] button.primary';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
});
afterAll(() => office.close());

const open = () => office.extension.openPopup(office.page);

async function press() {
  const popup = await open();
  await popup.waitForSelector(BUTTON);
  await popup.click(BUTTON);
  return popup;
}

/** A message wakes the worker; it takes up what was left before it answers. */
const wake = () => tell(office.extension, 'report/resume', {});

describe('a press and a popup that closes at once', () => {
  let first: Uint8Array;

  it('gives the file all the same, recorded before it was handed out', async () => {
    const popup = await press();
    await popup.close();
    first = await office.download();
    const [row, ...more] = await issuedRows(office.extension);

    expect(textOfDocx(first)).toContain('SỞ XÂY DỰNG');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      year: REPORT_YEAR,
      unit: 'Sở Xây dựng',
      fileName: 'Bao-cao-ISO-SXD-2026.docx',
      period: { from: '2026-01-01', to: '2026-11-20' },
      size: first.length,
      again: [],
    });
    expect(Buffer.from(row!.docx!, 'base64').equals(Buffer.from(first))).toBe(true);
  });

  it('is told by the popup that is opened next', async () => {
    await waitForJob(office.extension, REPORT_YEAR, ['done']);
    const popup = await open();
    await popup.waitForSelector('[data-report-state="written"][data-earlier]');
    const told = await popup.$eval('[data-report-state]', (one) => (one as HTMLElement).innerText);
    await popup.close();

    expect(told).toMatch(/Lần gần nhất: Bao-cao-ISO-SXD-2026\.docx, lúc \d\d:\d\d/);
  });

  it('writes the same again to the byte, and keeps one document with both times', async () => {
    const { bytes } = await office.makeReport();
    const rows = await issuedRows(office.extension);

    expect(Buffer.from(bytes).equals(Buffer.from(first))).toBe(true);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.again.length).toBeLessThanOrEqual(1);
  });

  it('takes two presses on what is under way for one', async () => {
    const before = await savedFiles(office.extension);
    const ask = () =>
      tell(office.extension, 'report/generate', { year: REPORT_YEAR, overrides: {} });
    const [one, two] = await Promise.all([ask(), ask()]);
    await office.download();

    expect(two).toEqual(one);
    expect(await savedFiles(office.extension)).toBe(before + 1);
  });
});

describe('a worker that dies', () => {
  const left = async (state: 'ready' | 'handing', at: string) => {
    const done = (await jobOf(office.extension, REPORT_YEAR))!;
    await office.extension.killWorker();
    await leaveJob(office.extension, { ...done, tries: 1, state, at });
    const before = await savedFiles(office.extension);
    await wake();
    await waitForJob(office.extension, REPORT_YEAR, ['done']);
    return (await savedFiles(office.extension)) - before;
  };

  it('is followed by one that hands out what was recorded', async () => {
    expect(await left('ready', '2026-01-01T00:00:00+07:00')).toBe(1);
    await office.download();
  });

  it('is followed by one that does not hand out what the browser has already', async () => {
    const { askedAt } = (await jobOf(office.extension, REPORT_YEAR))!;
    expect(await left('handing', askedAt)).toBe(0);
  });

  it('is followed by one that asks the browser anew where it never heard', async () => {
    const later = '2099-01-01T00:00:00+07:00';
    expect(await left('handing', later)).toBe(1);
    await office.download();
  });

  it('while it counts, is followed by one that finishes it once', async () => {
    await seed(office.extension, manyPages(40_000, 200));
    const before = await savedFiles(office.extension);
    const popup = await press();
    const working = await waitForJob(office.extension, REPORT_YEAR, ['working'], 5);
    await office.extension.killWorker();
    const killed = await jobOf(office.extension, REPORT_YEAR);
    await popup.waitForSelector('[data-report-state="written"]', { timeout: 60_000 });
    await popup.close();
    const done = await waitForJob(office.extension, REPORT_YEAR, ['done']);
    await office.download();

    expect(killed).toMatchObject({ id: working.id, state: 'working' });
    expect(done).toMatchObject({ id: working.id, tries: 2 });
    expect(await savedFiles(office.extension)).toBe(before + 1);
  });

  it('too often, or too long ago, is not followed by a file that nobody expects', async () => {
    const done = (await jobOf(office.extension, REPORT_YEAR))!;
    const before = await savedFiles(office.extension);
    for (const old of [{ tries: 3 }, { askedAt: '2026-01-01T00:00:00+07:00' }]) {
      await office.extension.killWorker();
      await leaveJob(office.extension, { ...done, state: 'working', ...old });
      await wake();
      await waitForJob(office.extension, REPORT_YEAR, ['failed']);
    }
    const popup = await open();
    await popup.waitForSelector('[data-report-state="failed"][data-earlier]');
    await popup.close();

    expect(await savedFiles(office.extension)).toBe(before);
  });
});
