/**
 * A month of the sample portal, its real pages read by the real reader in Chromium: lists, own pages, a vendor's report,
 * out of order and twice. What is counted from dossiers equals the truth that the generator keeps, or says what is missing.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FiguresOfPeriod } from '../../lib/domain/figures';
import type { Reading } from '../../lib/domain/reading';
import { figuresOf } from '../../lib/figures/figures';
import { ledgerOf } from '../../lib/ledger/ledger';
import { defaultPolicy } from '../../lib/packs/policies';
import { openReader, type PageReader } from '../../scripts/reader/open-page';
import { dataset } from '../sample-portal/data/generate';
import { startPortal, type Portal } from '../sample-portal/server';
import { OFFICER_UNIT, defaultFigures } from '../sample-portal/truth';

const SEPTEMBER = { from: '2026-09-01', to: '2026-09-30' };
const ROWS = 20;

let portal: Portal;
let reader: PageReader;
const lists: Reading[] = [];
const details: Reading[] = [];
let report: Reading;

/** Received in September by the officer's unit. */
const own = dataset('2026').dossiers.filter(
  ({ receivedAt, unitId }) => unitId === 'so-xay-dung' && receivedAt?.startsWith('2026-09'),
);

beforeAll(async () => {
  portal = await startPortal({ delay: 10 });
  reader = await openReader();
  const read = (path: string, day: number) => {
    const url = portal.url + path;
    const readAt = `2026-11-${day}T09:00:00+07:00`;
    return reader.read({ file: null, name: url, url, settle: 400, readAt });
  };
  const search = `acceptFrom=${SEPTEMBER.from}&acceptTo=${SEPTEMBER.to}`;
  for (let page = Math.ceil(own.length / ROWS); page > 0; page -= 1)
    lists.push(await read(`/vi/dossier/search?${search}&page=${page}`, 21 + (page % 3)));
  // Whose dates no list prints: refused, stopped, withdrawn, waiting, apologised.
  const unclear = own.filter(
    ({ resultAt, dueAtOriginal }) => resultAt === null || dueAtOriginal !== null,
  );
  for (const { id } of unclear) details.push(await read(`/vi/dossier/search/${id}`, 24));
  report = await read('/web/mot-cua/bao-cao#/bao-cao/1?year=2026&month=9', 22);
}, 240_000);
afterAll(async () => {
  await reader.close();
  await portal.close();
});

const compute = (readings: readonly Reading[]): FiguresOfPeriod =>
  figuresOf(ledgerOf(readings), {
    period: SEPTEMBER,
    policy: defaultPolicy(),
    unit: OFFICER_UNIT,
  });

/** Counted from dossiers, complete, and not what the generator knows. */
function silentlyWrong({ figures }: FiguresOfPeriod): unknown[] {
  const truth = defaultFigures(SEPTEMBER, OFFICER_UNIT);
  return figures
    .filter(({ basis, complete, part }) => basis === 'dossiers' && complete && part === null)
    .filter(({ concept, value }) => concept in truth && truth[concept] !== value)
    .map(({ concept, value }) => [concept, value, truth[concept]]);
}

describe('September 2026 of the officer’s unit', () => {
  it('the whole list proves how many were received, by channel', () => {
    const { figures } = compute(lists);
    const truth = defaultFigures(SEPTEMBER, OFFICER_UNIT);
    for (const concept of ['received.inPeriod', 'received.online', 'received.direct']) {
      const figure = figures.find((one) => one.concept === concept)!;
      expect([concept, figure.value, figure.complete]).toEqual([concept, truth[concept], true]);
    }
  });

  it.each([
    ['lists', () => lists],
    ['lists and the pages of unclear dossiers', () => [...details, ...lists]],
    ['with the vendor’s report', () => [report, ...lists, ...details]],
    ['some pages of the list', () => [...lists.slice(2), report]],
    ['twice, the other way round', () => [...lists, ...details, report, ...lists].reverse()],
  ])('%s: nothing counted is silently wrong, nothing is missing without a word', (_name, of) => {
    const result = compute(of());
    expect(silentlyWrong(result)).toEqual([]);
    const silent = result.figures.filter(
      ({ complete, problems }) => !complete && problems.length === 0,
    );
    expect(silent).toEqual([]);
  });

  it('order and repetition change nothing', () => {
    const readings = [report, ...lists, ...details];
    expect(compute([...readings, ...lists].reverse())).toEqual(compute(readings));
  });
});
