/** Merging whole databases: any order and any repetition of backups gives the same ledger (contract §3). */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDrafts, stampDraft } from '../../../lib/ledger/stamped-office';
import type { Draft } from '../../../lib/domain/office';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { loadDraft, loadProfile, saveDraft, saveProfile } from '../../../lib/ledger/office';
import { mergePacks, mergeSweeps } from '../../../lib/ledger/merge-rows';
import { anyKept, backupOf, dump, fill, packOf, restoreInto, sweepOf, type Kept } from './kept';

let count = 0;

async function withDb<T>(use: (db: LedgerDb) => Promise<T>): Promise<T> {
  count += 1;
  const db = openLedger(`merge-${count}`);
  try {
    return await use(db);
  } finally {
    await db.delete();
  }
}

const fileOf = (kept: Kept) =>
  withDb(async (db) => {
    await fill(db, kept);
    return backupOf(db, 2000);
  });

const merged = (files: Uint8Array[]) =>
  withDb(async (db) => {
    for (const file of files) await restoreInto(db, file);
    return dump(db);
  });

describe('merging databases', () => {
  it('does not depend on order or repetition', async () => {
    await fc.assert(
      fc.asyncProperty(anyKept, anyKept, anyKept, async (one, two, three) => {
        const [a, b, c] = [await fileOf(one), await fileOf(two), await fileOf(three)];
        const expected = await merged([a, b, c]);
        expect(await merged([c, a, b])).toEqual(expected);
        expect(await merged([b, c, b, a, a])).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('is associative: a file of two merged ones counts as both', async () => {
    await fc.assert(
      fc.asyncProperty(anyKept, anyKept, anyKept, async (one, two, three) => {
        const [a, b, c] = [await fileOf(one), await fileOf(two), await fileOf(three)];
        const both = await withDb(async (db) => {
          await restoreInto(db, b);
          await restoreInto(db, c);
          return backupOf(db);
        });
        expect(await merged([a, both])).toEqual(await merged([a, b, c]));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('into a database that is in use is the same as restoring both files', async () => {
    await fc.assert(
      fc.asyncProperty(anyKept, anyKept, async (mine, theirs) => {
        const [a, b] = [await fileOf(mine), await fileOf(theirs)];
        const used = await withDb(async (db) => {
          await fill(db, mine);
          await restoreInto(db, b);
          await restoreInto(db, a);
          return dump(db);
        });
        const files = await merged([a, b]);
        // What nobody changed keeps its old row without stamps; it says the same.
        const plain = ({ drafts, profile, ...rest }: typeof used) => ({
          ...rest,
          drafts: drafts.map((draft) => mergeDrafts(draft, draft)),
          profile: profile && { ...profile, stamps: undefined },
        });
        expect(plain(used)).toEqual(plain(files));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('changes nothing when one’s own backup is restored', () =>
    withDb(async (db) => {
      const draft = draftOf({ 'audit.count': 1 });
      await saveDraft(db, draft);
      const before = await loadDraft(db, 2022);
      const changes = await restoreInto(db, await backupOf(db));

      expect(changes.drafts).toEqual({ added: 0, changed: 0, same: 1 });
      expect(await loadDraft(db, 2022)).toEqual(before);
    }));
});

const draftOf = (values: Draft['values'], fields: Partial<Draft> = {}): Draft => ({
  year: 2022,
  revision: 0,
  form: 'f',
  preset: 'calendar-to-date',
  period: { from: '2022-01-01', to: '2022-11-17' },
  values,
  updatedAt: '2022-11-18T09:00:00+07:00',
  ...fields,
});

describe('stamps', () => {
  const early = '2022-11-18T09:00:00+07:00';
  const late = '2022-11-19T09:00:00+07:00';

  it('are set for what changed, and stay on what was removed', () =>
    withDb(async (db) => {
      await saveDraft(db, draftOf({ a: 1, b: 2 }));
      await saveDraft(db, draftOf({ a: 1, c: 3 }, { revision: 1, updatedAt: late }));

      const { stamps, values } = (await loadDraft(db, 2022))!;
      expect(values).toEqual({ a: 1, c: 3 });
      expect(stamps).toEqual({ '@form': early, '@period': early, a: early, b: late, c: late });
    }));

  it('do not move when the days of a preset move with the calendar', () => {
    const before = stampDraft(null, draftOf({}));
    const moved = { ...before, period: { from: '2022-01-01', to: '2022-11-18' }, updatedAt: late };

    expect(stampDraft(before, moved).stamps!['@period']).toBe(early);
    expect(stampDraft(before, { ...moved, preset: 'custom' }).stamps!['@period']).toBe(late);
  });

  it('grow even where the clock stands still or was set back', () => {
    const first = stampDraft(null, draftOf({ a: 1 }));
    const again = stampDraft(first, draftOf({ a: 2 }));
    const back = stampDraft(again, draftOf({ a: 3 }, { updatedAt: '2021-01-01T00:00:00+07:00' }));

    expect(again.stamps!.a).toBe('2022-11-18T09:00:00.001+07:00');
    expect(back.stamps!.a).toBe('2022-11-18T09:00:00.002+07:00');
    expect(mergeDrafts(back, first).values).toEqual({ a: 3 });
  });

  it('whatever a window sends as stamps is not believed', () =>
    withDb(async (db) => {
      await saveDraft(db, draftOf({ a: 1 }, { stamps: { a: '2099-01-01T00:00:00+07:00' } }));

      expect((await loadDraft(db, 2022))!.stamps!.a).toBe(early);
    }));

  it('join two officers’ work: each item the newest, a removal too', () => {
    const base = stampDraft(null, draftOf({ a: 1, b: 1, c: 1 }));
    const mine = stampDraft(base, draftOf({ a: 2, b: 1 }, { updatedAt: late }));
    const theirs = stampDraft(
      base,
      draftOf({ a: 1, b: 5, c: 1 }, { updatedAt: '2022-11-18T15:00:00+07:00' }),
    );

    expect(mergeDrafts(mine, theirs).values).toEqual({ a: 2, b: 5 });
    expect(mergeDrafts(theirs, mine)).toEqual(mergeDrafts(mine, theirs));
  });

  it('join which copied texts were confirmed: each officer another one', () => {
    const carried = { a: 2021, b: 2021, c: 2021 };
    const base = stampDraft(null, draftOf({ a: 'x', b: 'y', c: 'z' }, { carried }));
    const only = (left: Record<string, number>) =>
      stampDraft(base, { ...base, carried: left, updatedAt: late });
    const [mine, theirs] = [only({ b: 2021, c: 2021 }), only({ a: 2021, c: 2021 })];

    expect(mergeDrafts(mine, theirs).carried).toEqual({ c: 2021 });
    expect(mergeDrafts(theirs, mine)).toEqual(mergeDrafts(mine, theirs));
  });

  it('the profile is joined in the same way', () =>
    withDb(async (db) => {
      const profile = { revision: 0, values: { x: 1 }, portalUnit: null, sites: [], form: 'f' };
      await saveProfile(db, profile, early);
      await saveProfile(db, { ...profile, revision: 1, portalUnit: 'Sở A' }, late);

      expect((await loadProfile(db))!.stamps).toEqual({
        '@form': early,
        '@portalUnit': late,
        '@sites': early,
        x: early,
      });
    }));
});

it('a restore keeps the policy, the names on portals and the quarter that were chosen', () =>
  withDb(async (db) => {
    const name = { name: 'Phòng A', kind: 'subUnit' as const, validFrom: null, validTo: null };
    const chosen = { policy: 'qd-766', unitNames: [name] };
    const blank = { revision: 0, values: {}, portalUnit: null, sites: [], form: 'f' };
    const file = await withDb(async (other) => {
      await saveProfile(other, { ...blank, ...chosen }, '2022-11-18T09:00:00+07:00');
      await saveDraft(other, draftOf({}, { preset: 'quarter', part: 3 }));
      return backupOf(other);
    });
    await restoreInto(db, file);

    expect(await loadProfile(db)).toMatchObject(chosen);
    expect(await loadDraft(db, 2022)).toMatchObject({ preset: 'quarter', part: 3 });
  }));

describe('revisions', () => {
  it('a restore that changes a draft raises its revision above that of any window', () =>
    withDb(async (db) => {
      await saveDraft(db, draftOf({ a: 1 }));
      const file = await withDb(async (other) => {
        await saveDraft(other, draftOf({ b: 1 }, { updatedAt: '2022-11-20T09:00:00+07:00' }));
        return backupOf(other);
      });
      await restoreInto(db, file);
      const stale = await saveDraft(db, draftOf({ a: 2 }, { revision: 1 }));

      expect((await loadDraft(db, 2022))!.values).toEqual({ a: 1, b: 1 });
      expect(stale).toEqual({ saved: false, revision: 2 });
    }));
});

describe('rows with ids', () => {
  it('version 1.10.0 of a pack is higher than 1.9.0', () => {
    expect(mergePacks(packOf('a', '1.9.0', 'z'), packOf('a', '1.10.0', 'a')).version).toBe(
      '1.10.0',
    );
  });

  it('a list read to its end beats one under way that is newer', () => {
    const done = sweepOf('a', 'done', '2022-01-05T08:00:00+07:00');
    const running = { ...sweepOf('a', 'running', '2022-01-20T08:00:00+07:00'), tab: 7 };

    expect(mergeSweeps(running, done)).toEqual(done);
    expect(mergeSweeps(done, running)).toEqual(done);
  });
});
