/** The register in the database: revisions, deletion and its undo, merging by value. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry, EntryOf } from '../../../lib/domain/entry/entry';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { eraseLedger } from '../../../lib/ledger/erase';
import { allEntries, entriesOfYear, saveEntries } from '../../../lib/ledger/register';
import { mergeEntries, stampEntry } from '../../../lib/ledger/stamped-entry';
import { anyEntry } from './any-entry';

const AT = '2026-05-12T08:00:00+07:00';
const audit = (values: EntryOf<'audit'>['values'], over: Partial<Entry> = {}): Entry =>
  ({
    id: 'audit:a1',
    kind: 'audit',
    enteredFor: 2026,
    year: 2026,
    revision: 0,
    deleted: false,
    values,
    ...over,
  }) as Entry;

describe('merging', () => {
  /** What two machines must agree on: revisions say only how often each has saved. */
  const told = (entry: Entry) => ({ ...entry, revision: 0 });

  it('is commutative', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        expect(told(mergeEntries(a, b))).toEqual(told(mergeEntries(b, a)));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, anyEntry, (a, b, c) => {
        const left = mergeEntries(mergeEntries(a, b), c);
        expect(told(left)).toEqual(told(mergeEntries(a, mergeEntries(b, c))));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        const once = mergeEntries(a, b);
        expect(told(mergeEntries(once, b))).toEqual(told(once));
        expect(told(mergeEntries(once, once))).toEqual(told(once));
      }),
    );
  });

  it('keeps what two machines wrote into different values of one entry', () => {
    const first = stampEntry(null, audit({ date: '2026-10-19' }), AT);
    const here = stampEntry(
      first,
      audit({ date: '2026-10-19', minor: 2 }),
      '2026-10-20T08:00:00+07:00',
    );
    const there = stampEntry(
      first,
      audit({ date: '2026-10-19', major: 0 }),
      '2026-10-20T09:00:00+07:00',
    );

    expect(mergeEntries(here, there).values).toEqual({ date: '2026-10-19', minor: 2, major: 0 });
  });

  it('lets a later deletion stand, and a later undo', () => {
    const first = stampEntry(null, audit({ date: '2026-10-19' }), AT);
    const gone = stampEntry(first, audit({}, { deleted: true }), '2026-10-20T08:00:00+07:00');
    const back = stampEntry(gone, audit({ date: '2026-10-19' }), '2026-10-21T08:00:00+07:00');

    expect(mergeEntries(first, gone)).toMatchObject({ deleted: true, values: {} });
    expect(mergeEntries(gone, back)).toMatchObject({
      deleted: false,
      values: { date: '2026-10-19' },
    });
    expect(mergeEntries(back, mergeEntries(first, gone))).toMatchObject({ deleted: false });
  });
});

describe('saving', () => {
  let db: LedgerDb;
  beforeEach(() => {
    db = openLedger(`register-${Math.random()}`);
  });
  afterEach(() => db.delete());

  it('puts an entry into the year of its date', async () => {
    const { saved, entries } = await saveEntries(db, [audit({ date: '2025-12-30' })], AT);

    expect(saved).toBe(true);
    expect(entries[0]).toMatchObject({ year: 2025, revision: 1, stamps: { date: AT } });
    expect(await entriesOfYear(db, 2025)).toEqual(entries);
    expect(await entriesOfYear(db, 2026)).toEqual([]);
  });

  it('refuses what builds on an older revision, and says what stands', async () => {
    const { entries } = await saveEntries(db, [audit({ minor: 1 })], AT);
    await saveEntries(db, [{ ...entries[0]!, values: { minor: 2 } } as Entry], AT);
    const late = await saveEntries(db, [{ ...entries[0]!, values: { minor: 3 } } as Entry], AT);

    expect(late).toMatchObject({ saved: false, entries: [{ revision: 2, values: { minor: 2 } }] });
    expect(await allEntries(db)).toMatchObject([{ values: { minor: 2 } }]);
  });

  it('takes a repeated message for what it is', async () => {
    await saveEntries(db, [audit({ minor: 1 })], AT);
    const again = await saveEntries(db, [audit({ minor: 1 })], AT);

    expect(again).toMatchObject({ saved: true, entries: [{ revision: 1 }] });
  });

  it('writes all or none', async () => {
    await saveEntries(db, [audit({ minor: 1 })], AT);
    const other = audit({ minor: 5 }, { id: 'audit:a2' });
    const { saved } = await saveEntries(db, [other, audit({ minor: 9 })], AT);

    expect(saved).toBe(false);
    expect(await allEntries(db)).toHaveLength(1);
  });

  it('leaves nothing of a deleted entry but that it was there, and brings it back', async () => {
    const { entries } = await saveEntries(db, [audit({ minor: 1, scope: 'cơ quan' })], AT);
    const gone = await saveEntries(db, [{ ...entries[0]!, deleted: true } as Entry], AT);
    const stored = await db.register.get('audit:a1');
    expect(stored).toMatchObject({ deleted: true, values: {} });
    expect(await allEntries(db)).toEqual([]);

    const undone = { ...entries[0]!, revision: gone.entries[0]!.revision };
    await saveEntries(db, [undone], AT);

    expect(await allEntries(db)).toMatchObject([{ values: { minor: 1, scope: 'cơ quan' } }]);
  });

  it('is erased with its year; a document that another year names stays', async () => {
    const doc = (id: string, date: string): Entry =>
      ({
        ...audit({}),
        id,
        kind: 'document',
        values: { ref: { number: '1', symbol: 'QĐ-A', date, issuer: null, subject: null } },
      }) as Entry;
    await saveEntries(
      db,
      [
        doc('document:old', '2025-03-01'),
        doc('document:named', '2025-03-02'),
        audit({ date: '2025-05-01' }),
        audit({ date: '2026-05-01', decision: 'document:named' }, { id: 'audit:a2' }),
      ],
      AT,
    );
    const erased = await eraseLedger(db, { kind: 'year', year: 2025 });

    expect(erased.entries).toBe(2);
    expect((await allEntries(db)).map(({ id }) => id).sort()).toEqual([
      'audit:a2',
      'document:named',
    ]);
    expect((await eraseLedger(db, { kind: 'all' })).entries).toBe(2);
    expect(await db.register.count()).toBe(0);
  });
});
