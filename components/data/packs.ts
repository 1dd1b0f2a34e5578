/** The officer's own packs: live from the ledger, changed through the background. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Protocol } from '../../lib/domain/protocol';
import { allPacks } from '../../lib/ledger/packs';
import { formHeads, type FormHead } from '../../lib/packs/form-choice';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { send } from '../../lib/platform/messaging';
import { ledgerDb } from './ledger';

const NONE: readonly OwnPackFile[] = [];

/** All of them, also those switched off; null while they are being read, none where the ledger cannot be opened. */
export function useInstalledPacks(): readonly OwnPackFile[] | null {
  return useLiveQuery(() => allPacks(ledgerDb()).catch(() => NONE), []) ?? null;
}

/** Those in use; null while they are being read. */
export function useLoadedPacks(): readonly OwnPackFile[] | null {
  const all = useInstalledPacks();
  return useMemo(() => all && all.filter(({ kept }) => kept?.off !== true), [all]);
}

/** The same, empty while they are being read. */
export function useOwnPacks(): readonly OwnPackFile[] {
  return useLoadedPacks() ?? NONE;
}

/** The report forms that can be chosen. */
export function useFormHeads(): readonly FormHead[] {
  const packs = useOwnPacks();
  return useMemo(() => formHeads(packs), [packs]);
}

/** Their names by id. */
export const packNames = (packs: readonly OwnPackFile[]): ReadonlyMap<string, string> =>
  new Map(packs.map(({ id, displayName }) => [id, displayName.vi]));

/** Hands a pack to the background; rejects with the first fault of one that is not kept. */
export async function keepPack(pack: OwnPackFile, file?: string): Promise<void> {
  const asked = { pack, ...(file !== undefined && { file }) };
  const { saved, problems } = await send<Protocol, 'pack/save'>('pack/save', asked);
  if (!saved) throw new Error(problems[0]?.message ?? '');
}

export const removePack = (id: string): Promise<unknown> =>
  send<Protocol, 'pack/remove'>('pack/remove', { id });

export const switchPack = (id: string, on: boolean): Promise<unknown> =>
  send<Protocol, 'pack/switch'>('pack/switch', { id, on });

export const exportPack = (id: string): Promise<unknown> =>
  send<Protocol, 'pack/export'>('pack/export', { id });
