/** The officer's own packs: live from the ledger, changed through the background. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Protocol } from '../../lib/domain/protocol';
import { loadPacks } from '../../lib/ledger/packs';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { send } from '../../lib/platform/messaging';
import { ledgerDb } from './ledger';

const NONE: readonly OwnPackFile[] = [];

/** All of them; null while they are being read, none where the ledger cannot be opened. */
export function useLoadedPacks(): readonly OwnPackFile[] | null {
  return useLiveQuery(() => loadPacks(ledgerDb()).catch(() => NONE), []) ?? null;
}

/** The same, empty while they are being read. */
export function useOwnPacks(): readonly OwnPackFile[] {
  return useLoadedPacks() ?? NONE;
}

/** Their names by id. */
export const packNames = (packs: readonly OwnPackFile[]): ReadonlyMap<string, string> =>
  new Map(packs.map(({ id, displayName }) => [id, displayName.vi]));

/** Hands a pack to the background; rejects with the first fault of one that is not kept. */
export async function keepPack(pack: OwnPackFile): Promise<void> {
  const { saved, problems } = await send<Protocol, 'pack/save'>('pack/save', { pack });
  if (!saved) throw new Error(problems[0]?.message ?? '');
}

export const removePack = (id: string): Promise<unknown> =>
  send<Protocol, 'pack/remove'>('pack/remove', { id });

export const exportPack = (id: string): Promise<unknown> =>
  send<Protocol, 'pack/export'>('pack/export', { id });
