/**
 * What the province has received, apart from the ledger of an office: the names of files, what they say, the list of
 * units. The files themselves are not kept.
 */
import Dexie, { type Table } from 'dexie';
import type { Province } from '../province/schema';
import type { Refusal } from '../receive/open';
import type { Opened } from '../receive/types';
import { PROVINCE_MIGRATIONS } from './migrations';

export const PROVINCE_DATABASE = 'motcua-iso-province';

/** A file that was opened, also one within an archive. */
export interface KeptFile {
  /** Its own name among all that were received; the same name twice with other contents gets a number. */
  input: string;
  /** As it was given, archives as folders. */
  name: string;
  /** SHA-256 of its bytes. */
  hash: string;
  /** Instant at which it was read here. */
  receivedAt: string;
  opened: Opened | Refusal;
}

/** A file as it was picked: an archive is one. What was picked before is not read again. */
export interface KeptSource {
  name: string;
  hash: string;
  receivedAt: string;
  /** How many files it held. */
  files: number;
}

export interface KeptProvince {
  id: 'list';
  province: Province;
}

/** `revision` is raised by every change, so that other windows know; `files` is the revision of the last change of files. */
export interface Mark {
  name: 'revision' | 'files';
  value: number;
}

export class ProvinceDb extends Dexie {
  files!: Table<KeptFile, string>;
  sources!: Table<KeptSource, [string, string]>;
  province!: Table<KeptProvince, string>;
  marks!: Table<Mark, string>;

  constructor(name = PROVINCE_DATABASE) {
    super(name);
    for (const { version, stores, upgrade } of PROVINCE_MIGRATIONS) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
