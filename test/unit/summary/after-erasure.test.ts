import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bestOf, questionOf } from '../../../components/data/summary-key';
import { createClerk } from '../../../components/summary/clerk';
import type { EraseScope } from '../../../lib/domain/keeping';
import { builtinUnits } from '../../../lib/figures/units';
import type { YearSummary } from '../../../lib/figures/year-summary';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { eraseLedger, previewErase } from '../../../lib/ledger/erase';
import type { PackedBlock } from '../../../lib/ledger/packed-block';
import { recordReading } from '../../../lib/ledger/record';
import { loadRevision } from '../../../lib/ledger/revision';
import { saveSummary } from '../../../lib/ledger/summaries';
import { defaultPolicy } from '../../../lib/packs/policies';
import { backupOf, restoreInto } from '../exchange/kept';
import { PERIOD_2022, dossier, list } from '../figures/support/builders';

let db: LedgerDb;
let count = 0;

beforeEach(async () => {
  count += 1;
  db = openLedger(`after-erasure-${count}`);
  await recordReading(db, list('a', rows(0, 3), {}, { url: 'https://a.vn/list' }));
  await recordReading(db, list('b', rows(3, 5), {}, { url: 'https://b.vn/list' }));
});
afterEach(() => db.delete());

const codeOf = (at: number) => `000.00.01.H99-220103-${String(at).padStart(4, '0')}`;

/** Two due days, so that a part of a record which is easily forgotten is there. */
function rows(from: number, to: number) {
  return Array.from({ length: to - from }, (_, at) =>
    dossier(codeOf(from + at), {
      ...{ receivedAt: '2022-01-03', dueAt: '2022-01-20' },
      ...{ status: 'finished' as const, resultAt: '2022-01-10' },
    }),
  );
}

const question = questionOf(
  'year',
  {
    ...{ year: 2022, period: PERIOD_2022, policy: defaultPolicy(), portalUnit: null },
    ...{ officeName: null, units: builtinUnits(), choices: [], today: '2022-11-18' },
  },
  'build',
);
const received = (answer: unknown) =>
  (answer as YearSummary).figures.figures.find(({ concept }) => concept === 'received.inPeriod')!
    .value;

/** Blocks as they lie in the database. */
async function rawBlocks(name: string): Promise<PackedBlock[]> {
  const raw = await new Dexie(name).open();
  const blocks: PackedBlock[] = await raw.table('blocks').toArray();
  raw.close();
  return blocks;
}

describe.each<[EraseScope, number | null]>([
  [{ kind: 'site', host: 'a.vn' }, 2],
  [{ kind: 'year', year: 2022 }, null],
  [{ kind: 'all' }, null],
])('after erasing %o', (scope, left) => {
  it('no kept answer is left, and the next one is of what is left', async () => {
    const clerk = createClerk(db);
    const before = await clerk(question);
    expect(received(before.answer)).toBe(5);
    await eraseLedger(db, scope);

    expect(await db.summaries.toArray()).toEqual([]);
    const revision = await loadRevision(db);
    expect(bestOf([before], question.key, revision)).toEqual({ summary: before, isOld: true });
    const after = await clerk(question);
    expect(after.revision).toBe(revision);
    expect(received(after.answer)).toBe(left);
  });

  it('an answer that was being worked out meanwhile is not kept', async () => {
    const late = await createClerk(db)(question);
    await eraseLedger(db, scope);
    await saveSummary(db, late);
    expect(await db.summaries.toArray()).toEqual([]);
  });

  it('a preview forgets nothing', async () => {
    const kept = await createClerk(db)(question);
    await previewErase(db, scope);
    expect(await db.summaries.toArray()).toEqual([kept]);
    expect(await loadRevision(db)).toBe(kept.revision);
  });
});

describe('after restoring a backup', () => {
  it('no kept answer is left, and the next one counts what was restored', async () => {
    const bytes = await backupOf(db);
    await eraseLedger(db, { kind: 'site', host: 'b.vn' });
    const clerk = createClerk(db);
    const before = await clerk(question);
    expect(received(before.answer)).toBe(3);
    await restoreInto(db, bytes);

    expect(await db.summaries.toArray()).toEqual([]);
    const after = await clerk(question);
    expect(received(after.answer)).toBe(5);
    expect(bestOf([before, after], question.key, await loadRevision(db))).toEqual({
      summary: after,
      isOld: false,
    });
  });

  it('blocks lie packed, with every due day, as before', async () => {
    const later = { url: 'https://a.vn/list', readAt: '2022-11-20T09:00:00+07:00' };
    const moved = rows(0, 1).map((one) => ({ ...one, dueAt: '2022-01-25' }));
    await recordReading(db, list('c', moved, {}, later));
    const [before, bytes] = [await rawBlocks(db.name), await backupOf(db)];
    await eraseLedger(db, { kind: 'site', host: 'b.vn' });
    const lessened = await rawBlocks(db.name);
    await eraseLedger(db, { kind: 'all' });
    await restoreInto(db, bytes);

    for (const blocks of [before, lessened])
      expect(blocks.flatMap(({ lines }) => lines)[0]).toContain('["2022-01-20","2022-01-25"]');
    for (const block of [...before, ...lessened])
      expect(Object.keys(block)).toEqual(['id', 'lines']);
    expect(await rawBlocks(db.name)).toEqual(before);
  });
});
