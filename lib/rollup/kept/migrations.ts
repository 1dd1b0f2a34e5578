/**
 * Versions of the province's database, oldest first. A version that has been released is never edited: a change is a new
 * row, with an upgrade where stored data must move, and a row in the migration test.
 */
import type { Transaction } from 'dexie';

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
];
