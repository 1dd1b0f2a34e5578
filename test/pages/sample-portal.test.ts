/** Every screen of the sample portal, read as the command line reads it, against the truth that its generator keeps. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/domain/reading';
import { openReader, type PageReader } from '../../scripts/reader/open-page';
import { plainDossier, printedFigures, trueDossiers, trueFigures } from '../sample-portal/compare';
import { dataset } from '../sample-portal/data/generate';
import { startPortal, type Portal } from '../sample-portal/server';
import { truthOf } from '../sample-portal/truth';

const SETTLE = 700;
const YEAR_2022 = { from: '2022-01-01', to: '2022-11-17' };
const YEAR_2026 = { from: '2026-01-01', to: '2026-11-21' };

let portal: Portal;
let reader: PageReader;

beforeAll(async () => {
  portal = await startPortal({ delay: 30 });
  reader = await openReader();
});
afterAll(async () => {
  await reader.close();
  await portal.close();
});

function read(path: string): Promise<Reading> {
  const url = portal.url + path;
  return reader.read({
    file: null,
    name: url,
    url,
    settle: SETTLE,
    readAt: '2026-11-21T09:00:00+07:00',
  });
}

const period = (reading: Reading) =>
  reading.period && { from: reading.period.from, to: reading.period.to };

describe('statistics screens', () => {
  it.each([
    ['06a, 2022', '/dvc/thong-ke/bao-cao-06a?bam=1&mau=2022', 'hatinh-06a', YEAR_2022],
    ['06a, 2026', '/dvc/thong-ke/bao-cao-06a?bam=1', 'hatinh-06a', YEAR_2026],
    ['by unit, 2026', '/dvc/thong-ke/bao-cao-tong-hop-don-vi?bam=1', 'hatinh-by-unit', YEAR_2026],
  ] as const)('%s', async (_name, path, id, dates) => {
    const reading = await read(path);

    expect(printedFigures(reading.figures)).toEqual(trueFigures(truthOf(id, dates).rows));
    expect(period(reading)).toEqual(dates);
  });

  it.each([
    [2026, 0],
    [2026, 9],
    [2022, 9],
  ])('OpenCPS report %i, month %i', async (year, month) => {
    const reading = await read(`/web/mot-cua/bao-cao#/bao-cao/1?year=${year}&month=${month}`);
    const truth = truthOf('opencps-report', { year, month });

    expect(printedFigures(reading.figures)).toEqual(trueFigures(truth.rows));
    expect(period(reading)).toEqual(truth.period);
  });

  it('the public page: its table, and no percentage painted on a donut', async () => {
    const reading = await read('/portaldvc/thong-ke?nam=2026&thang=10');
    const truth = truthOf('hatinh-public', { year: 2026, month: 10 });
    const table = reading.grids.findIndex((grid) => grid.rows === truth.rows.length - 1);

    expect(printedFigures(reading.figures.filter((figure) => figure.grid === table))).toEqual(
      trueFigures(truth.rows),
    );
    expect(JSON.stringify(reading)).not.toContain('99,51');
  });

  it('the page before "Thống kê" is pressed yields nothing', async () => {
    const reading = await read('/dvc/thong-ke/bao-cao-06a');

    expect(reading.figures).toEqual([]);
    expect(reading.dossiers).toEqual([]);
  });
});

describe('dossier lists', () => {
  it.each([
    [
      'all dossiers',
      '/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so',
      'hatinh-all',
      { ...YEAR_2026, size: 50 },
    ],
    [
      'iGate, ARIA',
      '/vi/dossier/search?acceptFrom=2026-09-01&acceptTo=2026-10-31&page=1',
      'igate-list',
      { from: '2026-09-01', to: '2026-10-31' },
    ],
    [
      'iGate, table',
      '/vi/dossier/search?acceptFrom=2026-09-01&acceptTo=2026-10-31&page=1&variant=table',
      'igate-list',
      { from: '2026-09-01', to: '2026-10-31' },
    ],
    ['delivered', '/dvc/tra-ket-qua/da-tra', 'hatinh-returned', { ...YEAR_2026, size: 50 }],
    [
      'waiting for return',
      '/dvc/tra-ket-qua/cho-tra-ket-qua',
      'hatinh-waiting-return',
      { ...YEAR_2026, size: 50 },
    ],
  ] as const)('%s', async (_name, path, id, params) => {
    const reading = await read(path);
    const truth = truthOf(id, params);

    expect(reading.dossiers.map(plainDossier)).toEqual(trueDossiers(truth));
    expect(reading.grids[reading.dossiers[0]!.grid]!.coverage.total).toBe(
      truth.totalPrinted ? truth.total : null,
    );
    expect(period(reading)).toEqual({ from: params.from, to: params.to });
  });

  it('a dossier’s own page', async () => {
    const { id } = dataset('2026').dossiers[2000]!;
    const reading = await read(`/vi/dossier/search/${id}`);

    expect(reading.dossiers.map(plainDossier)).toEqual(
      trueDossiers(truthOf('igate-detail', { id })),
    );
  });
});

describe('the register of procedures', () => {
  it('whole on one page: counted', async () => {
    const reading = await read('/vi/procedure');

    expect(reading.figures.map(({ concept, value }) => ({ concept, value }))).toEqual([
      { concept: 'procedures.total', value: 39 },
    ]);
  });

  it('by tens with a printed total: the first ten are not the total', async () => {
    const reading = await read('/vi/procedure?paged=1');

    expect(reading.figures.filter(({ value }) => value === 10)).toEqual([]);
  });
});

describe('privacy', () => {
  it.each([
    '/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so',
    '/dvc/tra-ket-qua/da-tra',
    '/vi/dossier/search?acceptFrom=2026-09-01&acceptTo=2026-10-31&page=1',
    '/vi/dossier/search/{id}',
    '/portaldvc/thong-ke?nam=2026&thang=10',
  ])('%s: nobody’s name, number, address or e-mail is in the reading', async (path) => {
    const text = JSON.stringify(
      await read(path.replace('{id}', dataset('2026').dossiers[2000]!.id)),
    );

    expect(text).not.toMatch(/(?<!\d)099\d{9}(?!\d)/);
    expect(text).not.toMatch(/(?<!\d)090\d{7}(?!\d)/);
    expect(text).not.toMatch(/@[\w.]+\.example/);
    for (const { applicant } of dataset('2026').dossiers) {
      if (!applicant.name.startsWith('Sở')) expect(text).not.toContain(applicant.name);
    }
  });
});
