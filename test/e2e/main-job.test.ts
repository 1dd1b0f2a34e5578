/** The whole way in a real browser: pages → popup figures → one click → .docx, with the worker killed in between. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_YEAR, VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { visit } from '../../scripts/support/officer';
import { OFFICER_UNIT, truthOf } from '../sample-portal/truth';
import { textOfDocx } from './support/docx';
import { openOffice, popupFigures, type Office } from './support/office';

const PERIOD = { from: '2026-01-01', to: '2026-11-20' };
const vietnamese = (count: number) => count.toString().replace(/\B(?=(\d{3})+$)/g, '.');

/** What the statistics screen prints for the officer's unit, counted apart from the pages and from the reader. */
function truth(): Record<string, number> {
  const { rows } = truthOf('hatinh-06a', PERIOD);
  const { values } = rows.find((row) => row.unit === OFFICER_UNIT)!;
  return {
    ...values,
    'received.inPeriod': values['received.online']! + values['received.directPostal']!,
  };
}

async function workThrough(office: Office, killBetween: boolean) {
  await fillIn(office.extension, office.portal.url);
  for (const one of VISITS_2026) {
    await visit(office.extension, office.page, office.portal.url, one);
    if (killBetween) await office.extension.killWorker();
  }
  const popup = await office.extension.openPopup(office.page);
  await popup.waitForSelector('button[data-concept="received.inPeriod"]', { timeout: 20_000 });
  const figures = await popupFigures(popup);
  await popup.close();
  if (killBetween) await office.extension.killWorker();
  const report = await office.makeReport();
  return { figures, report };
}

describe('the main job in Chromium', () => {
  const offices: Office[] = [];
  let first: Awaited<ReturnType<typeof workThrough>>;
  let second: Awaited<ReturnType<typeof workThrough>>;

  beforeAll(async () => {
    for (const kill of [true, false]) {
      const office = await openOffice();
      offices.push(office);
      const result = await workThrough(office, kill);
      if (kill) first = result;
      else second = result;
    }
  });
  afterAll(() => Promise.all(offices.map((office) => office.close())));

  it.each([
    'received.inPeriod',
    'carriedOver',
    'received.total',
    'resolved.total',
    'resolved.early',
    'resolved.onTime',
    'resolved.overdue',
    'inProgress.total',
    'inProgress.overdue',
  ])('shows %s as the statistics screen prints it for the unit', (concept) => {
    expect(first.figures[concept]).toBe(vietnamese(truth()[concept]!));
  });

  it('never shows 0 for what no page told', () => {
    expect(first.figures['resultAttached']).toBe('chưa có');
  });

  it('writes the same numbers into the report, plain as the form wants them', () => {
    const text = textOfDocx(first.report.bytes);
    const counted = truth();

    expect(text).toContain(
      `Số hồ sơ TTHC phát sinh năm ${REPORT_YEAR}: ${counted['received.inPeriod']} (hồ sơ, từ ngày 01/01/2026 đến hết ngày 20/11/2026)`,
    );
    expect(text).toContain(`Số hồ sơ giải quyết quá hạn: ${counted['resolved.overdue']}`);
    expect(text).toContain('39 TTHC');
  });

  it('comes to the same figures and the same file when done again, worker killed or not', () => {
    expect(second.figures).toEqual(first.figures);
    expect(Buffer.from(second.report.bytes).equals(Buffer.from(first.report.bytes))).toBe(true);
  });
});
