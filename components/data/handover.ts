/** The sheet of the hand-over: live from the ledger, kept through the background. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Handover } from '../../lib/domain/handover';
import type { Protocol } from '../../lib/domain/protocol';
import { loadHandover } from '../../lib/ledger/keeping';
import { send } from '../../lib/platform/messaging';
import { ledgerDb } from './ledger';

/** The last sheet; null where there is none, or while it is being read. */
export function useHandover(): Handover | null {
  return useLiveQuery(() => loadHandover(ledgerDb()).catch(() => null), []) ?? null;
}

export const keepHandover = (sheet: Handover): Promise<unknown> =>
  send<Protocol, 'handover/save'>('handover/save', { sheet });
