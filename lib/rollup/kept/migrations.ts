/**
 * Versions of the province's database, oldest first. A version that has been released is never edited: a change is a new
 * row, with an upgrade where stored data must move, and a row in the migration test.
 */
import type { Transaction } from 'dexie';
import type { KeptFile, KeptSource } from './db';
import { withoutOutdated } from './outdated';

export interface ProvinceMigration {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const PROVINCE_MIGRATIONS: readonly ProvinceMigration[] = [
  {
    version: 1,
    stores: {
      files: 'input, hash, name',
      sources: '[name+hash], hash',
      province: 'id',
      marks: 'name',
    },
  },
  // Spreadsheets and dossiers are read from here on.
  { version: 2, stores: {}, upgrade: dropOutdated },
];

async function dropOutdated(transaction: Transaction): Promise<void> {
  const [files, sources] = [
    transaction.table<KeptFile, string>('files'),
    transaction.table<KeptSource, [string, string]>('sources'),
  ];
  const [allFiles, allSources] = await Promise.all([files.toArray(), sources.toArray()]);
  const stay = withoutOutdated(allFiles, allSources);
  const [keptFiles, keptSources] = [new Set(stay.files), new Set(stay.sources)];
  await files.bulkDelete(allFiles.filter((one) => !keptFiles.has(one)).map(({ input }) => input));
  await sources.bulkDelete(
    allSources
      .filter((one) => !keptSources.has(one))
      .map(({ name, hash }): [string, string] => [name, hash]),
  );
}
