/** Written reports in the database: one row a document, what has to make room, merging, erasing. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Issued } from '../../../lib/domain/issued';
import type { ReportJob } from '../../../lib/domain/report-job';
import { checkRow } from '../../../lib/exchange/backup/rows';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { eraseLedger, previewErase } from '../../../lib/ledger/erase';
import { issuedOfYear, markIssued, saveIssued, type Room } from '../../../lib/ledger/issued';
import { keepingState } from '../../../lib/ledger/keeping';
import { mergeIssued } from '../../../lib/ledger/merge-issued';
import { loadJobs, saveJob, unfinished } from '../../../lib/ledger/report-jobs';
import { anyIssued, issuedOf } from './any-issued';

let db: LedgerDb;
let count = 0;
beforeEach(() => {
  count += 1;
  db = openLedger(`issued-${count}`);
});
afterEach(() => db.delete());

const save = (row: Issued, room?: Room) =>
  db.transaction('rw', db.issued, db.settings, () => saveIssued(db, [row], room));
const day = (at: number) => `2022-11-${String(at).padStart(2, '0')}T09:00:00+07:00`;

describe('recording', () => {
  it('keeps one row a document and notes when it was written again', async () => {
    await save(issuedOf('một', { at: day(1), program: '0.1.0' }));
    await save(issuedOf('một', { at: day(2), program: '0.2.0' }));
    await save(issuedOf('hai', { at: day(3) }));

    expect(await issuedOfYear(db, 2022)).toMatchObject([
      { at: day(3), again: [] },
      { at: day(1), again: [day(2)], program: '0.1.0' },
    ]);
  });

  it('counts as a change that a backup would save', async () => {
    await save(issuedOf('một', { at: day(5) }));
    expect((await keepingState(db)).changedAt).toBe(day(5));
  });

  it('lets the oldest documents go beyond the limit, marked ones last, the newest never', async () => {
    const rows = [1, 2, 3, 4, 5].map((at) => issuedOf(`tệp số ${at}`, { at: day(at) }));
    for (const row of rows.slice(0, 4)) await save(row);
    await markIssued(db, rows[0]!.id, { state: 'signed', number: '', date: null, at: day(4) });
    const each = rows[0]!.docx!.length;
    await save(rows[4]!, { limit: 3 * each, newest: 2 });
    const held = async () =>
      (await issuedOfYear(db, 2022)).map(({ at, docx }) => [at, docx !== null]);

    expect(await held()).toEqual([
      [day(5), true],
      [day(4), true],
      [day(3), false],
      [day(2), false],
      [day(1), true],
    ]);
    await save(rows[4]!, { limit: 0, newest: 2 });
    expect((await held()).filter(([, isHeld]) => isHeld)).toEqual([
      [day(5), true],
      [day(4), true],
    ]);
  });

  it('gets a document back when it is written again', async () => {
    const row = issuedOf('một', { at: day(1) });
    await save({ ...row, docx: null });
    await save({ ...row, at: day(2) });

    expect((await db.issued.get(row.id))!.docx).toBe(row.docx);
  });
});

describe('merging', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyIssued, anyIssued, anyIssued, (one, two, three) => {
        // One id is one document; everything else may differ.
        const { id, sha256, size } = one;
        const alike = (row: Issued) => ({
          ...{ ...row, id, sha256, size },
          docx: row.docx && issuedOf('một').docx,
        });
        const [a, b, c] = [alike(one), alike(two), alike(three)];
        expect(mergeIssued(a, b)).toEqual(mergeIssued(b, a));
        expect(mergeIssued(mergeIssued(a, b), c)).toEqual(mergeIssued(a, mergeIssued(b, c)));
        expect(mergeIssued(a, a)).toEqual(a);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the document where either side has it, and the newest mark', () => {
    const row = issuedOf('một');
    const mark = { state: 'signed' as const, number: '1', date: null };
    const older = { ...row, docx: null, mark: { ...mark, at: day(1) } };
    const newer = { ...row, mark: { ...mark, state: 'none' as const, at: day(2) } };

    expect(mergeIssued(older, newer)).toMatchObject({ docx: row.docx, mark: { state: 'none' } });
  });
});

describe('a row of a backup', () => {
  const row = issuedOf('một');

  it('is taken as it is', () => {
    expect(checkRow('issued', row, 1)).toEqual({ row });
    expect(checkRow('issued', { ...row, docx: null }, 1)).toMatchObject({ row: { docx: null } });
  });

  it.each([
    ['another document', { docx: issuedOf('hai').docx }],
    ['another checksum', { sha256: issuedOf('hai').sha256 }],
    ['another year', { year: 2023 }],
    ['no base64', { docx: '?' }],
    ['a stranger', { extra: 1 }],
  ])('is refused with %s', (_, change) => {
    expect(checkRow('issued', { ...row, ...change }, 1)).toHaveProperty('bad.table', 'issued');
  });
});

describe('erasing', () => {
  const job = (year: number): ReportJob => ({
    ...{ id: `${year}`, year, overrides: {}, askedAt: day(1), at: day(1), tries: 1 },
    ...{ state: 'working', issued: [], fileName: null, problems: [], message: null },
  });

  it('takes those of the year alone, with the press on the button', async () => {
    await save(issuedOf('một'));
    await save(issuedOf('hai', { year: 2023 }));
    await saveJob(db, job(2022));
    await saveJob(db, job(2023));
    const plan = await previewErase(db, { kind: 'year', year: 2022 });
    const done = await eraseLedger(db, { kind: 'year', year: 2022 });

    expect(plan).toMatchObject({ issued: 1 });
    expect(done).toEqual(plan);
    expect((await db.issued.toArray()).map(({ year }) => year)).toEqual([2023]);
    expect((await loadJobs(db)).map(({ year }) => year)).toEqual([2023]);
  });

  it('of everything leaves none', async () => {
    await save(issuedOf('một'));
    await saveJob(db, job(2022));

    expect(await eraseLedger(db, { kind: 'all' })).toMatchObject({ issued: 1 });
    expect(await db.issued.count()).toBe(0);
    expect(await unfinished(db)).toEqual([]);
  });
});

describe('presses', () => {
  const job: ReportJob = {
    ...{ id: 'a', year: 2022, overrides: {}, askedAt: day(1), at: day(1), tries: 0 },
    ...{ state: 'working', issued: [], fileName: null, problems: [], message: null },
  };

  it('are kept one a year, those for parts of the unit apart', async () => {
    await saveJob(db, job);
    await saveJob(db, { ...job, id: 'b', units: ['Chi cục A'] });
    await saveJob(db, { ...job, id: 'c', state: 'done' });

    expect((await loadJobs(db)).map(({ id }) => id).sort()).toEqual(['b', 'c']);
    expect((await unfinished(db)).map(({ id }) => id)).toEqual(['b']);
  });
});
