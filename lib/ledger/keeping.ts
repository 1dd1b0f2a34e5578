/** Small facts about keeping: the last backup, the bundles sent, notes for the next officer. */
import type { Handover } from '../domain/handover';
import { NO_BACKUP, type BackupState, type BundleMark, type Note } from '../domain/keeping';
import type { LedgerDb } from './db';
import { isErased } from './erased-draft';
import { issuedChangedAt } from './issued';
import { changedAt } from './register';

/** The last backup of this machine. */
export async function loadBackupState(db: LedgerDb): Promise<BackupState> {
  const setting = await db.settings.get('backup');
  return setting?.name === 'backup' ? setting.value : NO_BACKUP;
}

/** Changes what is known of it. */
export async function saveBackupState(db: LedgerDb, patch: Partial<BackupState>): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const value = { ...(await loadBackupState(db)), ...patch };
    await db.settings.put({ name: 'backup', value });
  });
}

/** The bundle of a unit and year that was sent last; null for none. */
export async function lastBundle(
  db: LedgerDb,
  year: number,
  unit: string,
): Promise<BundleMark | null> {
  return (await marks(db)).find((mark) => mark.year === year && mark.unit === unit) ?? null;
}

/** Remembers a bundle as the one sent last. */
export async function saveBundle(db: LedgerDb, mark: BundleMark): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const others = (await marks(db)).filter(
      ({ year, unit }) => year !== mark.year || unit !== mark.unit,
    );
    const key = ({ year, unit }: BundleMark) => `${year} ${unit}`;
    const value = [...others, mark].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    await db.settings.put({ name: 'bundles', value });
  });
}

async function marks(db: LedgerDb): Promise<BundleMark[]> {
  const setting = await db.settings.get('bundles');
  return setting?.name === 'bundles' ? setting.value : [];
}

/** The sheet of the last hand-over; null where there was none. */
export async function loadHandover(db: LedgerDb): Promise<Handover | null> {
  const setting = await db.settings.get('handover');
  return setting?.name === 'handover' ? setting.value : null;
}

/** Keeps the sheet that the next backup takes along. */
export async function saveHandover(db: LedgerDb, value: Handover): Promise<void> {
  await db.settings.put({ name: 'handover', value });
}

/** Notes that were not taken back, newest first. */
export async function loadNotes(db: LedgerDb): Promise<Note[]> {
  const notes = (await db.notes.toArray()).filter(({ text }) => text !== '');
  return notes.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Keeps a note; an empty text takes it back. */
export async function saveNote(db: LedgerDb, note: Note): Promise<void> {
  await db.notes.put(note);
}

export interface KeepingState {
  backup: BackupState;
  readings: number;
  /** Entries of the register. */
  entries: number;
  /** When a page or file was read last; null while there is none. */
  readAt: string | null;
  /** When something was last read, written or chosen; null while there is nothing. */
  changedAt: string | null;
}

/** What the reminder needs, without reading the ledger. */
export async function keepingState(db: LedgerDb): Promise<KeepingState> {
  const [backup, readings, newest, drafts, notes, choices, register, written, formers] =
    await Promise.all([
      loadBackupState(db),
      db.readings.count(),
      db.readings.orderBy('readAt').last(),
      db.drafts.toArray(),
      db.notes.toArray(),
      db.choices.toArray(),
      db.register.toArray(),
      issuedChangedAt(db),
      db.former.toArray(),
    ]);
  const times = [
    newest?.readAt,
    ...drafts.filter((draft) => !isErased(draft)).map(({ updatedAt }) => updatedAt),
    ...[...notes, ...choices, ...formers].map(({ at }) => at),
    ...register.map(changedAt),
    written,
  ].filter((at) => at !== undefined && at !== '');
  const entries = register.filter(({ deleted }) => !deleted).length;
  const readAt = newest?.readAt ?? null;
  return { backup, readings, entries, readAt, changedAt: times.sort().pop() ?? null };
}

/** With fewer pages and entries than this nothing much is lost; the officer is not nagged on the first day. */
const FEW = 5;

/**
 * Whether to remind: never backed up and there is something to lose, or the last backup is older than the
 * officer wants and something changed since. What was just restored lies in the file it came from.
 *
 * @param now present instant
 */
export function backupIsDue(state: KeepingState, now: string): boolean {
  const { backup, readings, entries, changedAt } = state;
  const kept = [backup.at, backup.restoredAt].filter((at) => at !== null && at !== undefined);
  const last = kept.sort((a, b) => new Date(a).getTime() - new Date(b).getTime()).pop();
  if (last === undefined) return readings + entries >= FEW;
  const age = new Date(now).getTime() - new Date(last).getTime();
  const isOld = age > backup.reminderDays * 86_400_000;
  return isOld && changedAt !== null && changedAt > last;
}
