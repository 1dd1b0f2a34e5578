/** The officer's own packs: taught on a page, imported in the workbench, handed to the reader. */
import { instantOfClock } from '../../lib/domain/instant';
import type { Problem } from '../../lib/domain/problem';
import { allPacks, loadPacks, removePack, savePack, switchPack } from '../../lib/ledger/packs';
import { checkPack } from '../../lib/packs/check-pack';
import { ownPackSchema, packFileOf, type Kept } from '../../lib/packs/own-pack-schema';
import { concernsOrigin } from '../../lib/packs/portals';
import { saveFile } from '../../lib/platform/downloads';
import type { Sender } from '../../lib/platform/messaging';
import { injectReader, injectTeacher } from '../../lib/platform/page-scripts';
import { originOf } from '../../lib/platform/sites';
import { ledger } from './ledger';
import { followGrants } from './sites';

type Json = Record<string, unknown>;

/** The packs that may concern the page that asks; a ledger that cannot be opened must not stop the reader. */
export async function packsFor(sender: Sender): Promise<{ id: string }[]> {
  const origin = originOf(sender.url);
  if (origin === null) return [];
  const packs = await loadPacks(ledger()).catch(() => []);
  return packs.filter((pack) => concernsOrigin(pack, origin));
}

/** Saves a pack if it is sound. A page may only teach its own site; its reader starts anew with what was learnt. */
export async function keepPack(
  { kept: _kept, ...json }: Json,
  file: string | null,
  sender: Sender,
): Promise<{ saved: boolean; problems: Problem[] }> {
  const page = originOf(sender.url);
  const problems = checkPack(json, typeof json.id === 'string' ? json.id : '');
  const parsed = ownPackSchema.safeParse(json);
  if (problems.length > 0 || !parsed.success) return { saved: false, problems };
  const { portals = [], ...others } = parsed.data.contributes;
  if (
    page !== null &&
    (Object.keys(others).length > 0 || portals.some(({ site }) => site !== page))
  )
    throw new Error(`a page of ${page} may teach only its own site`);
  const before = (await allPacks(ledger())).find(({ id }) => id === parsed.data.id)?.kept;
  const at = instantOfClock(Date.now());
  const kept: Kept = { ...before, file: file ?? before?.file ?? null, at };
  await savePack(ledger(), { ...parsed.data, kept });
  await readAgain(page === null ? null : sender.tabId);
  return { saved: true, problems: [] };
}

/** Forgets a pack; open pages are read again without it. */
export async function forgetPack(id: string, sender: Sender): Promise<void> {
  if (originOf(sender.url) !== null) throw new Error('a page may not remove packs');
  await removePack(ledger(), id);
  await readAgain(null);
}

/** Switches a pack on or off; open pages are read again. */
export async function turnPack(id: string, on: boolean, sender: Sender): Promise<void> {
  if (originOf(sender.url) !== null) throw new Error('a page may not switch packs');
  await switchPack(ledger(), id, on, instantOfClock(Date.now()));
  await readAgain(null);
}

/** Writes a pack to a file for a colleague; null where there is none of this id. */
export async function exportPack(id: string): Promise<{ fileName: string | null }> {
  const pack = (await allPacks(ledger())).find((one) => one.id === id);
  if (!pack) return { fileName: null };
  const fileName = `mau-${pack.id}.json`;
  const text = JSON.stringify(packFileOf(pack), null, 2);
  const bytes = new TextEncoder().encode(`${text}\n`);
  await saveFile(bytes, fileName, 'application/json');
  return { fileName };
}

/** Opens the teaching overlay over the page in front. */
export async function startTeaching(
  tabId: number,
): Promise<{ started: boolean; reason: string | null }> {
  try {
    await injectTeacher(tabId);
    return { started: true, reason: null };
  } catch (error) {
    return { started: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function readAgain(tabId: number | null): Promise<void> {
  await (tabId === null ? followGrants() : injectReader(tabId)).catch(() => undefined);
}
