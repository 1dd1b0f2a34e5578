/** Puts readings straight into the extension's database, as if they had been recorded long ago. */
import type { Reading } from '../../../lib/domain/reading';
import { blockOf } from '../../../lib/ledger/blocks';
import { packRecord } from '../../../lib/ledger/packed';
import type { PackedBlock } from '../../../lib/ledger/packed-block';
import { provenanceOf, recordsOf, type LedgerReading } from '../../../lib/ledger/records';
import { mergeRecords, type DossierRecord } from '../../../lib/ledger/sightings';
import type { ExtensionBrowser } from '../../../scripts/support/extension';

const BLOCKS_AT_ONCE = 50;

/** The database must be there already; the revision is raised as a recording would. */
export async function seed(
  extension: ExtensionBrowser,
  readings: Iterable<Reading>,
): Promise<void> {
  const provenance: LedgerReading[] = [];
  const records = new Map<string, DossierRecord>();
  for (const reading of readings) {
    provenance.push(provenanceOf(reading));
    for (const [key, record] of recordsOf(reading)) {
      const before = records.get(key);
      records.set(key, before ? mergeRecords(before, record) : record);
    }
  }
  const blocks = blocksOf(records.values());
  for (let at = 0; at < blocks.length; at += BLOCKS_AT_ONCE)
    await putRows(extension, 'blocks', blocks.slice(at, at + BLOCKS_AT_ONCE));
  for (const reading of provenance) await putRows(extension, 'readings', [reading]);
  await putRows(extension, 'revisions', [{ name: 'ledger', value: `seeded-${Math.random()}` }]);
}

function blocksOf(records: Iterable<DossierRecord>): PackedBlock[] {
  const blocks = new Map<string, PackedBlock>();
  for (const record of records) {
    const id = blockOf(record.key);
    const block = blocks.get(id) ?? { id, lines: [] };
    block.lines.push(packRecord(record));
    blocks.set(id, block);
  }
  return [...blocks.values()];
}

function putRows(extension: ExtensionBrowser, store: string, rows: unknown[]): Promise<void> {
  return extension.inside(
    async (name, values) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await settled(indexedDB.open('motcua-iso'));
      const transaction = db.transaction(name, 'readwrite');
      for (const value of values) transaction.objectStore(name).put(value);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      db.close();
    },
    store,
    rows,
  );
}
