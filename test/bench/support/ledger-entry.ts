/** What the ledger bench puts into its page: our ledger, raw rows and full scans, each with a stop-watch. */
import { figuresOf } from '../../../lib/figures/figures';
import { monthly } from '../../../lib/figures/monthly';
import { openLedger } from '../../../lib/ledger/db';
import type { Ledger } from '../../../lib/ledger/ledger';
import { loadLedger } from '../../../lib/ledger/queries';
import { recordReading } from '../../../lib/ledger/record';
import { defaultPolicy } from '../../../lib/packs/policies';
import { manyPage, manyPages, monthPages, otherPortal } from './many';
import { RawRows } from './raw-rows';

const PAGE = 100;
const PERIOD = { from: '2022-01-01', to: '2022-11-10' };
const UNIT = 'Sở Xây dựng';

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The least and the median of some runs. */
const middle = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** Numbers spread over all dossiers, none twice. */
const spread = (count: number, step: number, first: number): number[] =>
  Array.from({ length: PAGE }, (_, at) => (first + at * step) % count);

let ledger: Ledger;
const db = openLedger('bench');
const raw = new RawRows();

const bench = {
  /** Records everything in readings of `size` rows; the rows themselves are made outside the time measured. */
  async bulk(count: number, size: number) {
    let ms = 0;
    for (const reading of manyPages(count, size))
      ms += await timed(() => recordReading(db, reading));
    await recordReading(db, otherPortal(count));
    for (const reading of monthPages(2022)) await recordReading(db, reading);
    return ms;
  },
  async bulkRaw(count: number, size: number) {
    let ms = 0;
    for (const { dossiers } of manyPages(count, size)) ms += await timed(() => raw.put(dossiers));
    return ms;
  },
  /** A page of 100 dossiers that are there already, again and again: ours and raw rows by turns. */
  async pages(count: number, order: 'date' | 'random', runs: number) {
    const own: number[] = [];
    const rows: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const numbers =
        order === 'date'
          ? spread(count, 1, (run * 7919) % Math.max(1, count - PAGE))
          : spread(count, Math.max(1, Math.floor(count / PAGE)), run * 13);
      const page = manyPage(`again-${order}-${run}`, numbers, count);
      own.push(await timed(() => recordReading(db, page)));
      rows.push(await timed(() => raw.put(page.dossiers)));
    }
    return { own: middle(own), raw: middle(rows) };
  },
  async load() {
    return timed(async () => {
      ledger = await loadLedger(db);
    });
  },
  figures: (unit: boolean) =>
    timed(() =>
      figuresOf(ledger, { period: PERIOD, policy: defaultPolicy(), unit: unit ? UNIT : null }),
    ),
  months: () => timed(() => monthly(ledger, 2022, defaultPolicy(), null)),
  /** The least that counting raw rows takes: all of them read, one comparison each. */
  scanAll: () => timed(() => raw.scanAll()),
  scanCursor: () => timed(() => raw.scanCursor()),
  counts: () => `${ledger.dossiers.length} dossiers, ${ledger.readings.length} readings`,
};

Object.assign(globalThis, { bench });
