/** The report takes figures that a page was shown only where they are the answer to its own question, and nothing less. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { figuresOfYear } from '../../../entrypoints/background/figures';
import { createClerk } from '../../../components/summary/clerk';
import { questionOf } from '../../../components/data/summary-key';
import { sha256Of } from '../../../lib/domain/checksum';
import { shortFigures } from '../../../lib/figures/short';
import { builtinUnits } from '../../../lib/figures/units';
import { yearAsked, type YearAsked } from '../../../lib/figures/year-summary';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { recordReading } from '../../../lib/ledger/record';
import { defaultPolicy } from '../../../lib/packs/policies';
import { reportForms } from '../../../lib/packs/report-forms';
import { renderReport } from '../../../lib/report/render-report';
import { dossier, figure, list, statistics } from '../figures/support/builders';

const PERIOD = { from: '2022-01-01', to: '2022-11-17' };
const BUILD = 'worker-abc.js';
let db: LedgerDb;
let count = 0;

const question = (change: Partial<YearAsked> = {}): YearAsked =>
  yearAsked({
    ...{ today: '2022-11-18', choices: [], units: builtinUnits(), officeName: 'Sở A' },
    ...{ portalUnit: '*', policy: defaultPolicy(), period: PERIOD, year: 2022 },
    ...change,
  });
const received = async (asked: YearAsked, build?: string) =>
  (await figuresOfYear(db, asked, build)).figures.figures.find(
    ({ concept }) => concept === 'received.inPeriod',
  )!;

beforeEach(async () => {
  count += 1;
  db = openLedger(`kept-answer-${count}`);
  await recordReading(db, statistics('a', PERIOD, [figure('received.inPeriod', 61)]));
  await createClerk(db)(questionOf('year', question(), BUILD));
});
afterEach(() => db.delete());

/** Another answer in the place of the kept one shows which of the two was taken. */
async function forge(): Promise<void> {
  const [kept] = await db.summaries.toArray();
  const text = JSON.stringify(kept!.answer).replaceAll('61', '77');
  await db.summaries.put({ ...kept!, answer: JSON.parse(text) as unknown });
}

it('takes the kept answer to the very question', async () => {
  await forge();
  expect((await received(question(), BUILD)).value).toBe(77);
});

it.each([
  ['of another build', question(), 'worker-def.js'],
  ['nobody named', question(), undefined],
  ['of another day', question({ today: '2022-11-19' }), BUILD],
  ['of another period', question({ period: { from: '2022-01-01', to: '2022-11-18' } }), BUILD],
  ['of another unit', question({ portalUnit: 'Sở A' }), BUILD],
  ['of another policy', question({ policy: { ...defaultPolicy(), id: 'own' } }), BUILD],
])('counts itself where the answer is %s', async (_, asked, build) => {
  await forge();
  expect((await received(asked, build)).value).not.toBe(77);
});

it('never takes an answer that the ledger has outrun', async () => {
  const later = { readAt: '2022-11-19T08:00:00+07:00' };
  await recordReading(db, statistics('b', PERIOD, [figure('received.inPeriod', 62)], later));

  expect((await received(question(), BUILD)).value).toBe(62);
});

it('writes the same document from the shown figures as from all of them', async () => {
  const codes = Array.from({ length: 90 }, (_, at) => `000.00.01.H99-220301-${1000 + at}`);
  const rows = codes.map((code) =>
    dossier(code, { receivedAt: '2022-03-01', dueAt: '2022-03-10', resultAt: '2022-03-09' }),
  );
  for (let at = 0; at < rows.length; at += 2)
    await recordReading(db, list(`l${at}`, rows.slice(at, at + 2)));
  const { figures } = await figuresOfYear(db, question());
  const form = reportForms().find('report-hatinh')!;
  const input = { year: 2022, period: PERIOD, values: {} };
  const sums = await Promise.all(
    [figures, shortFigures(figures)].map(async (one) =>
      sha256Of((await renderReport(form, input, { figures: one })).bytes!),
    ),
  );

  expect(sums[1]).toBe(sums[0]);
});
