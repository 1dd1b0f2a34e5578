/** The officer's own packs: live from the ledger, changed through the background. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Protocol } from '../../lib/domain/protocol';
import { loadPacks } from '../../lib/ledger/packs';
import type { PortalPackFile } from '../../lib/packs/portal-schema';
import { send } from '../../lib/platform/messaging';
import { ledgerDb } from './ledger';

/** One list, so that nothing is computed anew while packs are being read. */
const NONE: readonly PortalPackFile[] = [];

/** All of them; empty while they are being read, or where the ledger cannot be opened. */
export function useOwnPacks(): readonly PortalPackFile[] {
  return useLiveQuery(() => loadPacks(ledgerDb()).catch(() => []), []) ?? NONE;
}

/** Their names by id. */
export const packNames = (packs: readonly PortalPackFile[]): ReadonlyMap<string, string> =>
  new Map(packs.map(({ id, displayName }) => [id, displayName.vi]));

/** Hands a pack to the background; rejects with the first fault of one that is not kept. */
export async function keepPack(pack: PortalPackFile): Promise<void> {
  const { saved, problems } = await send<Protocol, 'pack/save'>('pack/save', { pack });
  if (!saved) throw new Error(problems[0]?.message ?? '');
}

export const removePack = (id: string): Promise<unknown> =>
  send<Protocol, 'pack/remove'>('pack/remove', { id });

export const exportPack = (id: string): Promise<unknown> =>
  send<Protocol, 'pack/export'>('pack/export', { id });
