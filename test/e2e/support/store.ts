/** Looks into the extension's database from outside, as it lies on disk. */
import type { LedgerReading } from '../../../lib/ledger/records';
import { unpackRecord } from '../../../lib/ledger/packed';
import type { PackedBlock } from '../../../lib/ledger/packed-block';
import type { DossierRecord } from '../../../lib/ledger/sightings';
import type { ExtensionBrowser } from '../../../scripts/support/extension';

export type Stores = Record<string, unknown[]>;

/** Every row of every store of every database of the extension. */
export function everything(extension: Pick<ExtensionBrowser, 'inside'>): Promise<Stores> {
  return extension.inside(async () => {
    const result: Record<string, unknown[]> = {};
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name!));
      for (const store of [...db.objectStoreNames]) {
        result[store] = await settled(db.transaction(store).objectStore(store).getAll());
      }
      db.close();
    }
    return result;
  });
}

/** The readings kept, newest last. */
export async function keptReadings(
  extension: Pick<ExtensionBrowser, 'inside'>,
): Promise<LedgerReading[]> {
  const readings = ((await everything(extension)).readings ?? []) as LedgerReading[];
  return readings.sort((a, b) => (a.readAt < b.readAt ? -1 : 1));
}

/** The dossier records kept, by code. */
export async function keptDossiers(
  extension: Pick<ExtensionBrowser, 'inside'>,
): Promise<Map<string, DossierRecord>> {
  const blocks = ((await everything(extension)).blocks ?? []) as PackedBlock[];
  const records = blocks.flatMap(({ lines }) => lines.map((line) => unpackRecord(line)));
  return new Map(records.map((record) => [record.code, record]));
}
