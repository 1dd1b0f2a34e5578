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

/** A message is limited in size. */
const AT_ONCE = 500;

/**
 * Hands entries to the background. More than a message holds go in several; what was saved before one of them failed
 * stays, and sending it again changes nothing.
 */
export async function saveEntries(entries: readonly Entry[]): Promise<Response<'register/save'>> {
  const all: Entry[] = [];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const part = entries.slice(at, at + AT_ONCE);
    const answer = await send<Protocol, 'register/save'>('register/save', { entries: part });
    if (!answer.saved) return answer;
    all.push(...answer.entries);
  }
  return { saved: true, entries: all };
}

/** The text marked on a page that waits to be entered; handed out once. */
export async function takeMarked(): Promise<string | null> {
  return (await send<Protocol, 'register/marked'>('register/marked', {})).text;
}
