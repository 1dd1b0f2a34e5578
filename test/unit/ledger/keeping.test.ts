import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_BACKUP } from '../../../lib/domain/keeping';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import {
  backupIsDue,
  keepingState,
  lastBundle,
  loadBackupState,
  loadNotes,
  saveBackupState,
  saveBundle,
  saveNote,
} from '../../../lib/ledger/keeping';
import { recordReading } from '../../../lib/ledger/record';
import { AFTER, list } from '../figures/support/builders';

let db: LedgerDb;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openLedger(`keeping-${count}`);
});
afterEach(() => db.delete());

const at = (day: string) => `${day}T08:00:00+07:00`;
const state = (last: string | null, changedAt: string | null, readings = 10, entries = 0) => ({
  backup: { ...NO_BACKUP, at: last, fileName: last && 'x' },
  readings,
  entries,
  readAt: null,
  changedAt,
});

describe('the reminder', () => {
  it.each([
    ['nothing was ever read', state(null, null, 0), false],
    ['four pages are no loss', state(null, at('2022-11-01'), 4), false],
    ['five pages and never a backup', state(null, at('2022-11-01'), 5), true],
    ['five entries of the register alone', state(null, at('2022-11-01'), 0, 5), true],
    ['the backup is 30 days old to the minute', state(at('2022-10-19'), at('2022-11-01')), false],
    [
      'the backup is older, and something changed since',
      state(at('2022-10-18'), at('2022-11-01')),
      true,
    ],
    [
      'the backup is older, and nothing changed since',
      state(at('2022-10-18'), at('2022-10-17')),
      false,
    ],
  ])('%s: %o → %s', (_, keeping, due) => {
    expect(backupIsDue(keeping, at('2022-11-18'))).toBe(due);
  });

  it('does not come right after a restore, nor before something has changed since', () => {
    const restored = (now: string, changedAt: string) => {
      const { backup, ...rest } = state(null, at(changedAt));
      return backupIsDue({ ...rest, backup: { ...backup, restoredAt: at('2022-10-01') } }, at(now));
    };

    expect(restored('2022-10-01', '2022-09-20')).toBe(false);
    expect(restored('2022-11-18', '2022-09-20')).toBe(false);
    expect(restored('2022-10-20', '2022-10-19')).toBe(false);
    expect(restored('2022-11-18', '2022-10-19')).toBe(true);
  });

  it('comes as early as the officer wants', () => {
    const kept = state(at('2022-11-10'), at('2022-11-11'));
    const sooner = { ...kept, backup: { ...kept.backup, reminderDays: 7 } };

    expect(backupIsDue(kept, at('2022-11-18'))).toBe(false);
    expect(backupIsDue(sooner, at('2022-11-18'))).toBe(true);
  });
});

it('knows how many pages there are and when something changed last', async () => {
  await recordReading(db, list('r', []));
  await saveNote(db, { id: 'n', at: at('2022-12-01'), text: 'còn dở' });

  expect(await keepingState(db)).toEqual({
    backup: NO_BACKUP,
    readings: 1,
    entries: 0,
    readAt: AFTER,
    changedAt: at('2022-12-01'),
  });
  expect(AFTER < at('2022-12-01')).toBe(true);
});

it('keeps what is said of the backup, each part for itself', async () => {
  await saveBackupState(db, { reminderDays: 7 });
  await saveBackupState(db, { at: at('2022-11-18'), fileName: 'a.motcua.zip' });

  expect(await loadBackupState(db)).toEqual({
    at: at('2022-11-18'),
    fileName: 'a.motcua.zip',
    reminderDays: 7,
  });
});

it('remembers the last bundle of each unit and year', async () => {
  const mark = { year: 2022, unit: 'Sở A', number: 1, checksum: 'a', createdAt: at('2022-11-18') };
  await saveBundle(db, mark);
  await saveBundle(db, { ...mark, year: 2023 });
  await saveBundle(db, { ...mark, number: 2, checksum: 'b' });

  expect(await lastBundle(db, 2022, 'Sở A')).toMatchObject({ number: 2, checksum: 'b' });
  expect(await lastBundle(db, 2023, 'Sở A')).toMatchObject({ number: 1 });
  expect(await lastBundle(db, 2022, 'Sở B')).toBeNull();
});

it('shows notes newest first, without those taken back', async () => {
  await saveNote(db, { id: 'a', at: at('2022-11-01'), text: 'một' });
  await saveNote(db, { id: 'b', at: at('2022-11-02'), text: 'hai' });
  await saveNote(db, { id: 'c', at: at('2022-11-03'), text: 'ba' });
  await saveNote(db, { id: 'b', at: at('2022-11-04'), text: '' });

  expect((await loadNotes(db)).map(({ text }) => text)).toEqual(['ba', 'một']);
});
