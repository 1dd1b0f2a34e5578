/** The register: live from the ledger, changed through the background. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Protocol, Response } from '../../lib/domain/protocol';
import type { Entry } from '../../lib/domain/entry/entry';
import { allEntries } from '../../lib/ledger/register';
import { send } from '../../lib/platform/messaging';
import { ledgerDb, type Live } from './ledger';

/** All entries that stand, of every year; null while they are being read. */
export function useRegisterEntries(): readonly Entry[] | null {
  return useLiveQuery(() => allEntries(ledgerDb()).catch(() => null), []) ?? null;
}

/** The same with what went wrong, and a way to try again. */
export function useRegister(): [Live<readonly Entry[]>, () => void] {
  const [attempt, setAttempt] = useState(0);
  const query = async (): Promise<Live<readonly Entry[]>> => {
    try {
      return { kind: 'ready', value: await allEntries(ledgerDb()) };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  };
  const register = useLiveQuery(query, [attempt]) ?? ({ kind: 'loading' } as const);
  return [register, () => setAttempt(attempt + 1)];
}

/** Hands entries to the background, all or none. */
export function saveEntries(entries: readonly Entry[]): Promise<Response<'register/save'>> {
  return send<Protocol, 'register/save'>('register/save', { entries: [...entries] });
}

/** The text marked on a page that waits to be entered; handed out once. */
export async function takeMarked(): Promise<string | null> {
  return (await send<Protocol, 'register/marked'>('register/marked', {})).text;
}
