import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Former } from '../../../lib/domain/former';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { eraseLedger, previewErase } from '../../../lib/ledger/erase';
import { hostOf } from '../../../lib/ledger/records';
import { loadFormer, saveFormer } from '../../../lib/ledger/former';
import { loadDraft, saveDraft } from '../../../lib/ledger/office';
import { allDossiers, loadLedger } from '../../../lib/ledger/queries';
import { recordReading } from '../../../lib/ledger/record';
import { dossier, figure, list, statistics } from '../figures/support/builders';
import { anyReadings } from './arbitrary';

const A = '000.00.01.H99-220103-0001';
const B = '000.00.01.H99-220103-0002';
const on = (host: string, text = '2022-11-18') => ({
  url: `https://${host}/list`,
  readAt: `${text}T09:00:00+07:00`,
});
let db: LedgerDb;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openLedger(`erase-${count}`);
});
afterEach(() => db.delete());

describe('erasing a site', () => {
  it('takes what only this site showed and leaves the values of others', async () => {
    await recordReading(
      db,
      list('a', [dossier(A, { unit: 'Sở A' }), dossier('1701')], {}, on('a.vn')),
    );
    await recordReading(db, list('b', [dossier(A, { channel: 'online' })], {}, on('b.vn')));
    const planned = await previewErase(db, { kind: 'site', host: 'a.vn' });
    const done = await eraseLedger(db, { kind: 'site', host: 'a.vn' });

    expect(planned).toMatchObject({ readings: 1, dossiers: 1, lessened: 1, profile: false });
    expect(done).toEqual(planned);
    expect(await allDossiers(db)).toMatchObject([
      { code: A, unit: null, channel: 'online', hosts: ['b.vn'] },
    ]);
  });

  it('leaves the ledger that the other sites alone would have given', async () => {
    await fc.assert(
      fc.asyncProperty(anyReadings, async (readings) => {
        count += 1;
        // Second codes are kept without their origin; see the comment on `withoutHost`.
        const plain = readings.map((reading) => ({
          ...reading,
          id: `${reading.id} ${reading.dossiers.map(({ otherCodes }) => otherCodes)}`,
          dossiers: reading.dossiers.map((one) => ({ ...one, otherCodes: [] })),
        }));
        const [all, others] = [openLedger(`all-${count}`), openLedger(`others-${count}`)];
        for (const reading of plain) {
          await recordReading(all, reading);
          if (hostOf(reading.url) !== 'a.example.vn') await recordReading(others, reading);
        }
        await eraseLedger(all, { kind: 'site', host: 'a.example.vn' });
        const [left, expected] = [await loadLedger(all), await loadLedger(others)];
        await Promise.all([all.delete(), others.delete()]);
        expect(left).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

const PERIOD = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const ended = (code: string, year: number) =>
  dossier(code, {
    receivedAt: `${year}-03-01`,
    dueAt: `${year}-03-10`,
    resultAt: `${year}-03-09`,
    status: 'finished',
  });
const listOf = (id: string, year: number, dossiers: Parameters<typeof list>[1]) =>
  list(id, dossiers, { period: { ...PERIOD(year), basis: 'inputs', of: 'received' } });

describe('erasing a year', () => {
  it('takes its pages, its ended dossiers and its draft, and leaves other years', async () => {
    await recordReading(db, listOf('l21', 2021, [ended('000.00.01.H99-210103-0001', 2021)]));
    await recordReading(
      db,
      listOf('l22', 2022, [ended(A, 2022), dossier(B, { receivedAt: '2022-03-01' })]),
    );
    await recordReading(db, statistics('s21', PERIOD(2021), [figure('received.inPeriod', 5)]));
    await saveDraft(db, draftOf(2021));
    await saveDraft(db, draftOf(2022));
    await saveFormer(db, formerOf(2021));
    await saveFormer(db, formerOf(2022));
    const planned = await previewErase(db, { kind: 'year', year: 2022 });
    const done = await eraseLedger(db, { kind: 'year', year: 2022 });

    expect(planned).toMatchObject({ readings: 1, dossiers: 1, drafts: 1, formers: 1 });
    expect(done).toEqual(planned);
    expect((await loadLedger(db)).readings.map(({ id }) => id)).toEqual(['l21', 's21']);
    // B is still under way: nobody knows yet which year it belongs to.
    expect((await allDossiers(db)).map(({ code }) => code)).toEqual([
      '000.00.01.H99-210103-0001',
      B,
    ]);
    expect((await loadDraft(db, 2021))!.values).toEqual({ 'audit.count': 1 });
    expect(await loadDraft(db, 2022)).toMatchObject({ values: {}, revision: 2 });
    expect(await loadFormer(db, 2021)).toEqual(formerOf(2021));
    expect(await loadFormer(db, 2022)).toBeNull();
  });

  it('takes a page without a period by the year it was read in', async () => {
    await recordReading(db, list('p', [], {}, on('a.vn', '2021-05-01')));
    await recordReading(db, list('q', [], {}, on('a.vn', '2022-05-01')));
    await eraseLedger(db, { kind: 'year', year: 2021 });

    expect((await loadLedger(db)).readings.map(({ id }) => id)).toEqual(['q']);
  });

  it('keeps a dossier that a list of another year names, or that list would look whole without it', async () => {
    const period = {
      from: '2022-07-01',
      to: '2023-06-30',
      basis: 'inputs',
      of: 'received',
    } as const;
    await recordReading(db, listOf('l22', 2022, [ended(A, 2022), ended(B, 2022)]));
    await recordReading(db, list('across', [ended(A, 2022)], { period }));
    await eraseLedger(db, { kind: 'year', year: 2022 });

    expect((await loadLedger(db)).readings.map(({ id }) => id)).toEqual(['across']);
    expect((await allDossiers(db)).map(({ code }) => code)).toEqual([A]);
  });

  it('keeps a dossier of two years', async () => {
    await recordReading(db, listOf('l', 2022, [{ ...ended(A, 2022), receivedAt: '2021-12-30' }]));
    await eraseLedger(db, { kind: 'year', year: 2022 });

    expect((await allDossiers(db)).map(({ code }) => code)).toEqual([A]);
  });
});

const formerOf = (year: number): Former => ({
  ...{ year, form: 'f', file: 'bao-cao.docx', at: `${year + 1}-11-18T09:00:00+07:00` },
  ...{ period: null, values: { 'audit.count': 1 }, places: {}, spans: [] },
});

const draftOf = (year: number) => ({
  year,
  revision: 0,
  form: 'f',
  preset: 'custom' as const,
  period: PERIOD(year),
  values: { 'audit.count': 1 },
  updatedAt: `${year}-11-18T09:00:00+07:00`,
});

it('erasing everything leaves nothing but revisions, so that an open window notices', async () => {
  await recordReading(db, list('a', [dossier(A)]));
  await saveDraft(db, draftOf(2022));
  await eraseLedger(db, { kind: 'all' });
  const stale = await saveDraft(db, { ...draftOf(2022), revision: 1 });

  expect(await loadLedger(db)).toEqual({ readings: [], dossiers: [] });
  expect(stale).toEqual({ saved: false, revision: 2 });
  expect(JSON.stringify(await db.drafts.toArray())).not.toContain('audit.count');
  expect(await previewErase(db, { kind: 'all' })).toMatchObject({ readings: 0, drafts: 0 });
});
