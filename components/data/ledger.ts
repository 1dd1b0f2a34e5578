/** The ledger as live data: what the background writes appears here by itself. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import type { Draft, Profile } from '../../lib/domain/office';
import { openLedger, type LedgerDb } from '../../lib/ledger/db';
import { loadProfile } from '../../lib/ledger/office';
import { loadRevision } from '../../lib/ledger/revision';
import { openSample } from '../../lib/ledger/sample';
import { inSample, leaveSample } from './sample';

let database: LedgerDb | null = null;

/** The one connection of this page, to the ledger or to the sample year; opened at first use, read only. */
export function ledgerDb(): LedgerDb {
  database ??= inSample() ? openSample(leaveSample) : openLedger();
  return database;
}

export type Live<T> =
  { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'ready'; value: T };

/** Profile and drafts: small, read first. */
export interface Office {
  profile: Profile | null;
  drafts: readonly Draft[];
}

const LOADING = { kind: 'loading' } as const;

/** The profile and all drafts; `attempt` changes to try again. */
export function useOffice(attempt: number): Live<Office> {
  const query = () =>
    guarded(async () => {
      const db = ledgerDb();
      const [profile, drafts] = await Promise.all([loadProfile(db), db.drafts.toArray()]);
      return { profile, drafts };
    });
  return useLiveQuery(query, [attempt]) ?? LOADING;
}

/** The ledger as a page knows it: not its dossiers, which may be many, but whether it has changed. */
export interface LedgerMark {
  revision: string;
}

/**
 * The state the ledger is in; another object whenever something was recorded.
 * @param resting no view shows figures: what was known last stands, and a long import is not counted anew for nobody
 */
export function useLedger(attempt: number, resting = false): Live<LedgerMark> {
  const last = useRef<Live<LedgerMark> | null>(null);
  const query = async () => {
    if (!resting || !last.current)
      last.current = await guarded(async () => ({ revision: await loadRevision(ledgerDb()) }));
    return { resting, mark: last.current };
  };
  const found = useLiveQuery(query, [attempt, resting]);
  // What stood during a rest is not known to stand after it.
  return found && found.resting === resting ? found.mark : LOADING;
}

async function guarded<T>(load: () => Promise<T>): Promise<Live<T>> {
  try {
    return { kind: 'ready', value: await load() };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
