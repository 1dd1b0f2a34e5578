/** Reports for several units from one place: each its own figures and names, nothing of the office's, all recorded. */
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { press, tell, visit } from '../../scripts/support/officer';
import { OFFICER_UNIT, truthOf } from '../sample-portal/truth';
import { textOfDocx } from './support/docx';
import { issuedRows } from './support/jobs';
import { openOffice, type Office } from './support/office';

const PERIOD = { from: '2026-01-01', to: '2026-11-20' };
/** What the statistics screen prints for the other units, counted apart from the pages and from the reader. */
const OTHERS = truthOf('hatinh-06a', PERIOD).rows.flatMap(({ unit, values }) =>
  unit === null || unit === OFFICER_UNIT ? [] : [{ unit, values }],
);
const [FIRST, SECOND] = OTHERS.map(({ unit }) => unit) as [string, string];

let office: Office;
let page: Page;

beforeAll(async () => {
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  await tell(office.extension, 'draft/save', {
    draft: {
      ...{ year: 2026, revision: 1, form: 'report-hatinh', preset: 'calendar-to-date' },
      period: PERIOD,
      values: { 'doc.date': '2026-11-21', 'sign.name': 'Trần Thị Bịa', 'audit.count': 2 },
      updatedAt: '2026-11-21T10:00:00+07:00',
    },
  });
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
  page = await office.extension.browser.newPage();
  await page.goto(office.extension.url('workbench.html#/word/2026/issued'));
  await page.waitForSelector('.unit-reports summary');
  await page.click('.unit-reports summary');
});
afterAll(() => office.close());

const choose = async (unit: string) => {
  const box = await page.waitForSelector(`input[data-unit="${unit}"]`);
  await box!.click();
};

describe('reports for several units', () => {
  let files: Record<string, Uint8Array>;

  it('come in one file, each under the name of its unit', async () => {
    await choose(FIRST);
    await choose(SECOND);
    const place = await page.waitForSelector('.unit-facts input');
    await page.$$eval('.unit-facts label', (labels) => {
      labels.find((label) => label.textContent === 'Địa danh')!.click();
    });
    expect(place).not.toBeNull();
    await page.keyboard.type('Phố Núi');
    await page.waitForSelector('.unit-reports .button.primary[aria-disabled="false"]');
    await press(page, 'Tạo 2 báo cáo');
    files = unzipSync(await office.download());
    await page.waitForSelector('[data-units="done"]');
    const told = await page.$eval('.unit-reports', (one) => (one as HTMLElement).innerText);

    expect(Object.keys(files).filter((file) => file.endsWith('.docx'))).toHaveLength(2);
    expect(told).toContain('Đã tạo Bao-cao-ISO-2026-2-don-vi.zip');
    expect(told).toContain(`${FIRST}: đã tạo`);
  });

  it.each([0, 1])('hold the figures of the unit alone (%i)', (at) => {
    const { unit, values } = OTHERS[at]!;
    const text = textOfDocx(Object.values(files)[at]!);

    expect(text).toContain(unit.toUpperCase());
    expect(text).toContain(
      `Số hồ sơ TTHC phát sinh năm 2026: ${values['received.online']! + values['received.directPostal']!} `,
    );
    expect(text).toContain(`Số hồ sơ giải quyết quá hạn: ${values['resolved.overdue']!}`);
  });

  it('hold nothing that was typed for the office or for another unit', () => {
    const [one, two] = Object.values(files).slice(0, 2).map(textOfDocx) as [string, string];

    for (const text of [one, two]) {
      expect(text).not.toContain('Trần Thị Bịa');
      expect(text).not.toContain('Tỉnh Mẫu');
      expect(text).not.toContain('SXD');
      expect(text.toLowerCase()).not.toContain(OFFICER_UNIT.toLowerCase());
    }
    expect(one).toContain('Phố Núi');
    expect(two).not.toContain('Phố Núi');
  });

  it('are recorded each, marked as those of parts', async () => {
    const rows = await issuedRows(office.extension);

    expect(rows.map(({ unit, part }) => [unit, part]).sort()).toEqual(
      [
        [FIRST, true],
        [SECOND, true],
      ].sort(),
    );
    expect(rows.every(({ docx }) => docx !== null)).toBe(true);
  });

  it('are written again to the byte, in a file of the same bytes', async () => {
    await page.waitForSelector('.unit-reports .button.primary[aria-disabled="false"]');
    await press(page, 'Tạo 2 báo cáo');
    const again = unzipSync(await office.download());

    expect(Object.keys(again)).toEqual(Object.keys(files));
    for (const [name, bytes] of Object.entries(again))
      expect(Buffer.from(bytes).equals(Buffer.from(files[name]!))).toBe(true);
    expect(await issuedRows(office.extension)).toHaveLength(2);
  });
});
