/** Facts about keeping, live: the last backup, notes, bundles sent, what can be erased. */
import { useLiveQuery } from 'dexie-react-hooks';
import { NO_BACKUP, type BundleMark, type Note } from '../../lib/domain/keeping';
import {
  backupIsDue,
  keepingState,
  lastBundle,
  loadNotes,
  type KeepingState,
} from '../../lib/ledger/keeping';
import { nowInstant } from './clock';
import { ledgerDb } from './ledger';

const NOTHING: KeepingState = {
  backup: NO_BACKUP,
  readings: 0,
  entries: 0,
  readAt: null,
  changedAt: null,
};

/** The last backup and what the reminder is about; null while it is being read or cannot be. */
export function useKeepingState(): KeepingState | null {
  return useLiveQuery(() => keepingState(ledgerDb()).catch(() => NOTHING), []) ?? null;
}

export interface BackupReminder {
  readings: number;
  /** Entries of the register. */
  entries: number;
  /** Whole days since the last backup; null where there was none. */
  days: number | null;
}

/** What to remind of; null: nothing. */
export function useBackupReminder(): BackupReminder | null {
  return backupReminder(useKeepingState());
}

/** The same of a state that is known already. */
export function backupReminder(state: KeepingState | null): BackupReminder | null {
  const now = nowInstant();
  if (!state || !backupIsDue(state, now)) return null;
  const { backup, readings, entries } = state;
  const since = backup.at && new Date(now).getTime() - new Date(backup.at).getTime();
  return { readings, entries, days: since ? Math.floor(since / 86_400_000) : null };
}

/** Notes for the next officer, newest first. */
export function useNotes(): readonly Note[] {
  return useLiveQuery(() => loadNotes(ledgerDb()).catch(() => []), []) ?? [];
}

/** The bundle sent last for a year. */
export function useLastBundle(year: number, unit: string | null): BundleMark | null {
  const find = async () =>
    unit === null ? null : lastBundle(ledgerDb(), year, unit).catch(() => null);
  return useLiveQuery(find, [year, unit]) ?? null;
}

/** Hosts that readings come from, in order; '' for imported files. */
export function useReadHosts(): readonly string[] {
  const hosts = async () =>
    (await ledgerDb()
      .readings.orderBy('host')
      .uniqueKeys()
      .catch(() => [])) as string[];
  return useLiveQuery(hosts, []) ?? [];
}
