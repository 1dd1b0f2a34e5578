/**
 * What merging and figures cost: `npx tsx test/bench/ledger.ts [dossiers]`. Compares with one plain pass over
 * the same dossiers in the same run, since absolute times drift from machine to machine.
 */
import { addDays } from '../../lib/domain/instant';
import { figuresOf } from '../../lib/figures/figures';
import { monthly } from '../../lib/figures/monthly';
import { ledgerOf, type Ledger } from '../../lib/ledger/ledger';
import { defaultPolicy } from '../../lib/packs/policies';
import { PERIOD_2022, dossier, list } from '../unit/figures/support/builders';

const PAGE = 1000;
const count = Number(process.argv[2] ?? 10_000);

function pageOf(first: number) {
  const rows = Array.from({ length: Math.min(PAGE, count - first) }, (_, at) => rowOf(first + at));
  const coverage = { from: first + 1, to: first + rows.length, total: count };
  return list(`page ${first}`, rows, { coverage });
}

function rowOf(at: number) {
  const receivedAt = addDays('2022-01-01', at % 320);
  const code = `H99-${receivedAt.slice(2).replaceAll('-', '')}-${String(at).padStart(7, '0')}`;
  const resultAt = at % 9 === 0 ? null : addDays(receivedAt, at % 10);
  return dossier(code, { receivedAt, dueAt: addDays(receivedAt, 7), resultAt, channel: 'online' });
}

function timed<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  console.log(`${name.padEnd(12)} ${(performance.now() - start).toFixed(1)} ms`);
  return result;
}

const pages = Array.from({ length: Math.ceil(count / PAGE) }, (_, at) => pageOf(at * PAGE));
const ledger: Ledger = timed('merge', () => ledgerOf(pages));
const options = { period: PERIOD_2022, policy: defaultPolicy(), unit: null };
timed(
  'plain pass',
  () => ledger.dossiers.filter((one) => (one.resultAt ?? '') > (one.dueAt ?? '')).length,
);
timed('figures', () => figuresOf(ledger, options));
timed('figures 2nd', () => figuresOf(ledger, options));
timed('months', () => monthly(ledger, 2022, defaultPolicy(), null));
