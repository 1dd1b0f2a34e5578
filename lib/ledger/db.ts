/**
 * The ledger's database. A row a dossier would cost some 100 µs to write and seconds to count; packed blocks
 * cost 4 µs and count in milliseconds, so dossiers lie in blocks of one day, or of one hash bucket.
 */
import Dexie, { type Table } from 'dexie';
import type { Choice } from '../domain/choice';
import type { BackupState, BundleMark, KeptTable, Note } from '../domain/keeping';
import type { Former } from '../domain/former';
import type { Issued } from '../domain/issued';
import type { Draft, Profile } from '../domain/office';
import type { Entry } from '../domain/entry/entry';
import type { Preferences } from '../domain/preferences';
import type { ReportJob } from '../domain/report-job';
import type { Template } from '../domain/template';
import type { OwnPackFile } from '../packs/own-pack-schema';
import { MIGRATIONS } from './migrations';
import type { LedgerReading } from './records';
import { openBlock, type PackedBlock } from './packed-block';
import { raisingRevision, type RevisionRow } from './revision';
import type { DossierRecord } from './sightings';
import type { Summary } from './summaries';
import type { SweepRow } from './sweeps';
import type { DraftVersion } from './versions';

export const DATABASE_NAME = 'motcua-iso';

/**
 * Dossier records whose keys share a block. Written whole, in the transaction of the reading that changed it, and
 * packed (see `packed-block`); the records of a packed one are understood when they are asked for.
 */
export interface Block {
  id: string;
  records: DossierRecord[];
}

/**
 * Single values by name: the profile, the last backup, the unit bundles sent last, the officer's settings, when a report
 * was last written or marked, the last press on "Tạo báo cáo" of each year.
 */
export type Setting =
  | { name: 'profile'; value: Profile }
  | { name: 'backup'; value: BackupState }
  | { name: 'preferences'; value: Preferences }
  | { name: 'bundles'; value: BundleMark[] }
  | { name: 'issued'; value: { changedAt: string } }
  | { name: 'jobs'; value: ReportJob[] };

/** Rows of a backup that wait, checked, until all of them have come and are merged in one transaction. */
export interface StagedRows {
  job: string;
  seq: number;
  table: KeptTable;
  rows: unknown[];
}

export class LedgerDb extends Dexie {
  readings!: Table<LedgerReading, string>;
  blocks!: Table<Block, string, Block | PackedBlock>;
  settings!: Table<Setting, string>;
  drafts!: Table<Draft, number>;
  /** What the officer decided about single figures. */
  choices!: Table<Choice, string>;
  /** Lists read page by page to their end. */
  sweeps!: Table<SweepRow, string>;
  /** The officer's own packs. */
  packs!: Table<OwnPackFile, string>;
  /** Which state the ledger is in; raised by every write. */
  revisions!: Table<RevisionRow, string>;
  /** Answers worked out before; they may be forgotten at any time. */
  summaries!: Table<Summary, string>;
  /** What one officer leaves for the next. */
  notes!: Table<Note, string>;
  /** What the year produced besides dossiers ("Sổ ISO"). */
  register!: Table<Entry, string>;
  /** The unit's own Word templates. */
  templates!: Table<Template, string>;
  staging!: Table<StagedRows, [string, number]>;
  /** What drafts were before each sitting. */
  versions!: Table<DraftVersion, [number, number]>;
  /** Reports of former years that were read from their files. */
  former!: Table<Former, number>;
  /** Reports that were written, each with the document and what it was written from. */
  issued!: Table<Issued, string>;

  constructor(name = DATABASE_NAME) {
    super(name);
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
    this.blocks.hook('reading', openBlock);
    this.use(raisingRevision);
  }
}

/** Opens (or creates, or migrates) the ledger's database; tests give a name of their own. */
export function openLedger(name = DATABASE_NAME): LedgerDb {
  return new LedgerDb(name);
}
