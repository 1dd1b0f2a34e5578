/** The extension on the sample portal's screens: what lies in the ledger is what the screens print, once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, visit, waitForStatus } from '../../scripts/support/officer';
import { printedFigures, trueFigures } from '../sample-portal/compare';
import { dataset } from '../sample-portal/data/generate';
import { truthOf } from '../sample-portal/truth';
import { openOffice, type Office } from './support/office';
import { everything, keptDossiers, keptReadings } from './support/store';

let office: Office;
const requests: string[] = [];

beforeAll(async () => {
  office = await openOffice();
  office.page.on('request', (request) => requests.push(request.url()));
});
afterAll(() => office.close());

const look = (path: string, button = '') =>
  visit(office.extension, office.page, office.portal.url, { path, press: button });

async function figuresAt(part: string): Promise<string[]> {
  const reading = (await keptReadings(office.extension))
    .filter(({ url }) => url?.includes(part))
    .at(-1);
  return printedFigures(reading!.figures);
}

describe('statistics', () => {
  it('06a: read only after "Thống kê", equal to the truth', async () => {
    await office.page.goto(`${office.portal.url}/dvc/thong-ke/bao-cao-06a?mau=2022`);
    const before = await waitForStatus(
      office.extension,
      office.page,
      (status) => status.state === 'quiet' || status.state === 'done',
    );
    await press(office.page, 'Thống kê');
    await waitForStatus(
      office.extension,
      office.page,
      (status) => status.recorded && status.figures > 0,
    );

    expect(before.figures).toBe(0);
    expect(await figuresAt('bao-cao-06a')).toEqual(
      trueFigures(truthOf('hatinh-06a', { from: '2022-01-01', to: '2022-11-17' }).rows),
    );
  });

  it('06a: inputs changed without pressing do not re-date the table', async () => {
    const readings = await keptReadings(office.extension);
    await office.page.click('#denNgay', { count: 3 });
    await office.page.type('#denNgay', '30/06/2022');
    await office.page.keyboard.press('Tab');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const after = await keptReadings(office.extension);

    expect(after.filter(({ period }) => period?.to === '2022-06-30')).toEqual([]);
    expect(after.length).toBeGreaterThanOrEqual(readings.length);
  });

  it('OpenCPS: choosing a month by the hash gives that month’s figures', async () => {
    await look('/web/mot-cua/bao-cao#/bao-cao/1?year=2026&month=0');
    await office.page.evaluate(() => (location.hash = '#/bao-cao/1?year=2026&month=9'));
    await waitForStatus(
      office.extension,
      office.page,
      (status) => status.recorded && status.period?.from === '2026-09-01',
    );

    expect(await figuresAt('month=9')).toEqual(
      trueFigures(truthOf('opencps-report', { year: 2026, month: 9 }).rows),
    );
  });
});

describe('lists', () => {
  const codes = (page: number) =>
    truthOf('igate-list', { from: '2026-09-01', to: '2026-10-31', page, size: 20 }).dossiers.map(
      ({ code }) => code,
    );

  it('iGate: rows that vanish and return with the next page are each counted once', async () => {
    await look('/vi/dossier/search?acceptFrom=2026-09-01&acceptTo=2026-10-31&page=1');
    await office.page.click('button[aria-label="Trang tiếp theo"]');
    await waitForStatus(
      office.extension,
      office.page,
      (status) => status.recorded && status.url.includes('page=2') && status.dossiers === 20,
    );
    const kept = await keptDossiers(office.extension);

    expect(
      codes(1)
        .concat(codes(2))
        .filter((code) => !kept.has(code)),
    ).toEqual([]);
    expect(kept.size).toBe(40);
  });

  it('the same page seen again changes nothing but the time of sight', async () => {
    const strip = (stores: Record<string, unknown[]>) =>
      JSON.stringify(stores).replace(/"\d{4}-\d\d-\d\dT[\d:.]+\+07:00"/g, '"…"');
    const before = strip({
      blocks: [...(await keptDossiers(office.extension)).keys()].sort(),
      readings: (await keptReadings(office.extension)).map(({ id }) => id).sort(),
    });
    await look('/vi/dossier/search?acceptFrom=2026-09-01&acceptTo=2026-10-31&page=1');
    const after = strip({
      blocks: [...(await keptDossiers(office.extension)).keys()].sort(),
      readings: (await keptReadings(office.extension)).map(({ id }) => id).sort(),
    });

    expect(after).toBe(before);
  });

  it('Hà Tĩnh: fifty dossiers of a list that prints no total', async () => {
    const status = await look('/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so');

    expect(status.dossiers).toBe(50);
    expect(status.problems.map(({ code }) => code)).toContain('reading/partial-list');
  });

  it('a dossier’s own page adds to what the list told', async () => {
    const { id, code } = dataset('2026').dossiers[2000]!;
    await look(`/vi/dossier/search/${id}`);

    expect((await keptDossiers(office.extension)).has(code)).toBe(true);
  });
});

describe('privacy', () => {
  it('no store holds a name, an identity number, a telephone number, an address or an e-mail', async () => {
    const text = JSON.stringify(await everything(office.extension));

    expect(text.length).toBeGreaterThan(10_000);
    expect(text).not.toMatch(/(?<!\d)099\d{9}(?!\d)/);
    expect(text).not.toMatch(/(?<!\d)090\d{7}(?!\d)/);
    expect(text).not.toMatch(/@[\w.]+\.example/);
    for (const { applicant } of dataset('2026').dossiers) {
      if (!applicant.name.startsWith('Sở')) expect(text).not.toContain(applicant.name);
    }
  });

  it('the page asked for nothing but the portal’s own addresses', () => {
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((url) => !url.startsWith(office.portal.url))).toEqual([]);
  });
});
