/** The register: live from the ledger, changed through the background. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Protocol, Response } from '../../lib/domain/protocol';
import type { Entry } from '../../lib/domain/register/entry';
import { allEntries } from '../../lib/ledger/register';
import { send } from '../../lib/platform/messaging';
import { ledgerDb } from './ledger';

/** All entries that stand, of every year; null while they are being read. */
export function useRegisterEntries(): readonly Entry[] | null {
  return useLiveQuery(() => allEntries(ledgerDb()).catch(() => null), []) ?? null;
}

/** Hands entries to the background, all or none. */
export function saveEntries(entries: readonly Entry[]): Promise<Response<'register/save'>> {
  return send<Protocol, 'register/save'>('register/save', { entries: [...entries] });
}

/** The text marked on a page that waits to be entered; handed out once. */
export async function takeMarked(): Promise<string | null> {
  return (await send<Protocol, 'register/marked'>('register/marked', {})).text;
}
