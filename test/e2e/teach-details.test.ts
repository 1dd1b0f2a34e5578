/** What else can be taught: what a count includes, parts of one count, the period by its controls, cards, a lone number. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { PortalPackFile } from '../../lib/packs/portal-schema';
import { waitForStatus } from '../../scripts/support/officer';
import { openOffice, type Office } from './support/office';
import {
  choose,
  inOverlay,
  pressInOverlay,
  sayMore,
  teachFromPopup,
  told,
  waitInOverlay,
} from './support/overlay';
import { everything, keptReadings } from './support/store';
import { startUnknownPortal } from './support/unknown-portal';

const SHOTS = process.env.SHOTS;
const RESOLVED = 'Số hồ sơ đã giải quyết';
const LONE = 'Còn gác lại để bổ sung giấy việc';

let portal: Awaited<ReturnType<typeof startUnknownPortal>>;
let office: Office;
let page: Page;
beforeAll(async () => {
  portal = await startUnknownPortal();
  office = await openOffice();
  page = office.page;
});
afterAll(async () => {
  await office.close();
  await portal.close();
});

async function openOverlay(): Promise<void> {
  await waitForStatus(office.extension, page, ({ state }) => /^(done|quiet)$/.test(state));
  await teachFromPopup(office.extension, page);
}

async function shoot(name: string): Promise<void> {
  if (!SHOTS) return;
  await page.evaluate(() => {
    const root = document.querySelector('motcua-iso-teach')!.shadowRoot!;
    root.querySelector('details[open]')?.scrollIntoView({ block: 'center' });
  });
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.screenshot({ path: join(SHOTS, `${name}-${value}.png`) as `${string}.png` });
  }
}

const lastFigures = async () =>
  (await keptReadings(office.extension))
    .at(-1)!
    .figures.map(({ concept, part, qualifiers, scope, value }) => [
      concept,
      part,
      qualifiers.join(),
      scope.unit,
      value,
    ]);

const TAUGHT = [
  ['resolved.total', null, 'includesReturned', 'Sở Nội vụ', 1200],
  ['paused', 'supplement', '', 'Sở Nội vụ', 3],
  ['paused', 'chờ nộp phí', '', 'Sở Nội vụ', 4],
  ['resolved.total', null, 'includesReturned', 'Sở Y tế', 95],
  ['paused', 'supplement', '', 'Sở Y tế', 0],
  ['paused', 'chờ nộp phí', '', 'Sở Y tế', 2],
  ['received.inPeriod', null, '', null, 41],
  ['resolved.total', null, 'includesWithdrawn', null, 38],
  ['paused', 'supplement', '', null, 12],
];

describe('teaching more than a meaning', () => {
  it('takes qualifiers, parts, a period named by its controls, cards and a lone number', async () => {
    await page.goto(`${portal.url}/chi-tiet`);
    await openOverlay();
    await choose(page, 'Nơi làm', 'don vi');
    // Understood already: only what it includes is said, without choosing its meaning again.
    await sayMore(page, RESOLVED, { tick: 'gồm cả hồ sơ trả lại' });
    await choose(page, 'Gác chờ giấy', 'tam dung');
    await sayMore(page, 'Gác chờ giấy', { part: 'chờ bổ sung' });
    await choose(page, 'Gác chờ tiền', 'tam dung');
    await sayMore(page, 'Gác chờ tiền', { part: 'chữ khác…', words: 'chờ nộp phí' });
    await page.select(
      inOverlay('[data-grid="1"] select.period'),
      JSON.stringify(['Đợt', 'Niên độ']),
    );
    await shoot('teach-details');

    expect(await waitInOverlay(page, '[data-grid="2"]')).toBeUndefined();
    await choose(page, 'Nhận mới', 'tiep nhan trong ky');
    await choose(page, 'Làm xong', 'da giai quyet, tong');
    await sayMore(page, 'Làm xong', { tick: 'gồm cả hồ sơ rút' });
    await page.select(inOverlay('[data-grid="2"] select.period'), 'fixed');

    await pressInOverlay(page, 'Chỉ một con số trên trang');
    await page.click('main > p');
    await choose(page, LONE, 'tam dung');
    await sayMore(page, LONE, { part: 'chờ bổ sung' });
    await page.select(
      inOverlay('section[aria-label="Các con số đứng riêng"] select.period'),
      'running',
    );
    await shoot('teach-number');
    await pressInOverlay(page, 'Thử đọc');
    await told(page, '9 số liệu');
    await shoot('teach-tried');
    await pressInOverlay(page, 'Lưu mẫu');
    await told(page, 'Đã lưu');
    const status = await waitForStatus(office.extension, page, ({ recorded }) => recorded);

    expect(status.figures).toBe(9);
    expect(await lastFigures()).toEqual(TAUGHT);
  });

  it('keeps it as a pack: by label, never by place', async () => {
    const [pack] = (await everything(office.extension)).packs as PortalPackFile[];
    const grids = pack!.contributes.portals[0]!.grids!;

    expect(grids[0]).toMatchObject({ period: { controls: ['Đợt', 'Niên độ'] } });
    expect(grids[1]!.period).toMatchObject({ from: expect.stringMatching(/-01-01$/) });
    expect(grids.find(({ alone }) => alone)).toMatchObject({
      columns: [{ path: LONE, concept: 'paused', part: 'supplement' }],
      period: { running: 'year' },
    });
  });

  it('reads the page as taught after a reload, each grid in its own period', async () => {
    await page.reload();
    await waitForStatus(office.extension, page, ({ recorded }) => recorded);
    const reading = (await keptReadings(office.extension)).at(-1)!;

    expect(await lastFigures()).toEqual(TAUGHT);
    expect(reading.grids[0]!.period).toMatchObject({ from: '2026-09-01', to: '2026-09-30' });
  });

  it('shows in the overlay what was said before, and lets it be taken back', async () => {
    await openOverlay();
    const summary = `summary[aria-label="Nói rõ thêm: ${RESOLVED}"]`;
    await waitInOverlay(page, summary);
    const before = await page.$eval(
      inOverlay(summary),
      (element) =>
        [...element.closest('details')!.querySelectorAll('input')].filter((one) => one.checked)
          .length,
    );
    await sayMore(page, RESOLVED, { tick: 'gồm cả hồ sơ trả lại' });
    await pressInOverlay(page, 'Lưu mẫu');
    await told(page, 'Đã lưu');
    await page.reload();
    await waitForStatus(office.extension, page, ({ recorded }) => recorded);

    expect(before).toBe(1);
    expect((await lastFigures())[0]).toEqual(['resolved.total', null, '', 'Sở Nội vụ', 1200]);
  });
});
