import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseLedger } from '../../../lib/ledger/erase';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { loadDraft, saveDraft } from '../../../lib/ledger/office';
import { thinned, versionsOf, type DraftVersion } from '../../../lib/ledger/versions';
import { newDraft } from '../../../lib/report/new-draft';

let db: LedgerDb;
let count = 0;
beforeEach(() => {
  count += 1;
  db = openLedger(`versions-${count}`);
});
afterEach(() => db.delete());

const at = (time: string, day = '2026-11-20') => `${day}T${time}:00+07:00`;

/** Types into a field at a time. */
async function write(time: string, text: string, day?: string): Promise<void> {
  const standing = await loadDraft(db, 2026);
  const draft = standing ?? newDraft(2026, null, at(time, day));
  const values = { ...draft.values, proposals: text };
  await saveDraft(db, { ...draft, values, updatedAt: at(time, day) });
}

const texts = async () =>
  (await versionsOf(db, 2026)).map(({ draft }) => draft.values['proposals']);

describe('earlier versions of a draft', () => {
  it('what is typed in one sitting is one version', async () => {
    await write('08:00', 'a');
    await write('08:02', 'ab');
    await write('08:06', 'abc');
    expect(await texts()).toEqual([]);
    await write('08:11', 'x');
    expect(await texts()).toEqual(['abc']);
    await write('09:00', 'y');
    expect(await texts()).toEqual(['x', 'abc']);
  });

  it('of days that are over the last of each stays', async () => {
    await write('08:00', 'first', '2026-11-10');
    await write('09:00', 'second', '2026-11-10');
    await write('10:00', 'third', '2026-11-10');
    await write('08:00', 'later', '2026-11-20');
    await write('09:00', 'now', '2026-11-20');
    expect(await texts()).toEqual(['later', 'third']);
  });

  it('a refused save leaves no version', async () => {
    await write('08:00', 'a');
    const stale = { ...newDraft(2026, null, at('10:00')), values: { proposals: 'z' } };
    expect((await saveDraft(db, stale)).saved).toBe(false);
    expect(await texts()).toEqual([]);
  });

  it.each([{ kind: 'year', year: 2026 }, { kind: 'all' }] as const)(
    'goes with the year: %j',
    async (scope) => {
      await write('08:00', 'a');
      await write('09:00', 'b');
      await eraseLedger(db, scope);
      expect(await db.versions.count()).toBe(0);
      // Nor does the empty draft that stands there now become one.
      await write('10:00', 'c');
      expect(await texts()).toEqual([]);
    },
  );

  it('thinning leaves a version of every day, and all of the last one', () => {
    const minute = fc.integer({ min: 0, max: 20 * 1440 });
    fc.assert(
      fc.property(fc.uniqueArray(minute, { maxLength: 30 }), (minutes) => {
        const now = '2026-11-30T12:00:00.000Z';
        const versions = [...minutes]
          .sort((a, b) => b - a)
          .map((one, index): DraftVersion => {
            const updatedAt = new Date(Date.UTC(2026, 10, 10, 12, one)).toISOString();
            const draft = { ...newDraft(2026, null, updatedAt), updatedAt };
            return { year: 2026, revision: 100 - index, at: updatedAt, draft };
          });
        const gone = new Set(thinned(versions, now));
        const days = (list: readonly DraftVersion[]) =>
          new Set(list.map(({ draft }) => draft.updatedAt.slice(0, 10)));
        const kept = versions.filter((one) => !gone.has(one));
        expect(days(kept)).toEqual(days(versions));
        for (const { draft } of gone) expect(draft.updatedAt < '2026-11-29T12:00').toBe(true);
      }),
    );
  });
});
