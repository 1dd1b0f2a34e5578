/**
 * The database's versions, oldest first. A version that has been released is never edited: a change is a new
 * row, with an upgrade where stored data must move, and a row in the migration test with data written raw.
 */
import type { Transaction } from 'dexie';
import { newRevision } from './revision';

export interface Migration {
  version: number;
  /** Stores whose keys or indexes this version states; those left out stay as they are. */
  stores: Record<string, string | null>;
  /** What moves stored data; it runs inside the version change and may touch only this database. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      readings: 'id, host, readAt',
      blocks: 'id',
      settings: 'name',
      drafts: 'year',
      choices: 'id',
      sweeps: 'id, tab',
      packs: 'id',
    },
  },
  // Keeping: notes for the next officer, and rows of a backup that wait to be merged.
  { version: 2, stores: { notes: 'id', staging: '[job+seq], job' } },
  // Answers worked out before, and the state of the ledger that they speak of. Blocks are packed as they are written.
  {
    version: 3,
    stores: { revisions: 'name', summaries: 'key, at' },
    upgrade: async (transaction) => {
      await transaction.table('revisions').put(newRevision());
    },
  },
  // The register of the year.
  { version: 4, stores: { register: 'id, year' } },
  // Earlier versions of drafts.
  { version: 5, stores: { versions: '[year+revision], year' } },
  // Word files: the unit's own templates, reports that were written, reports of former years that were read.
  { version: 6, stores: { templates: 'id', issued: 'id, year', former: 'year' } },
  // Files of the dossier for the province.
  { version: 7, stores: { attachments: 'id, year' } },
];
