/**
 * A long reading that arrives in parts: no message between the extension's contexts may be arbitrarily long, and
 * none should keep either side busy for long. Nothing stands in the ledger before all of it is there.
 */
import type { Dossier } from '../domain/reading';
import type { LedgerDb } from './db';
import { recordSight, type Recorded } from './record';
import {
  addKeys,
  addRecords,
  emptyProvenance,
  type LedgerReading,
  type ReadingHead,
} from './records';
import type { DossierRecord } from './sightings';

export class Gathering {
  private readonly sight: LedgerReading;
  private readonly records = new Map<string, DossierRecord>();
  private readonly stopping = new AbortController();
  private taken = 0;

  constructor(head: ReadingHead) {
    this.sight = emptyProvenance(head);
  }

  /** Takes the dossiers from number `at` on; only the very next ones are taken. Answers how many are there now. */
  take(at: number, dossiers: readonly Dossier[]): number {
    if (at !== this.taken) throw new Error(`part ${at} follows ${this.taken}`);
    addKeys(this.sight, dossiers);
    addRecords(this.records, this.sight, dossiers);
    this.taken += dossiers.length;
    return this.taken;
  }

  /** Records everything in one transaction; rejects, with nothing written, where a part is missing or it was stopped. */
  async record(db: LedgerDb, dossiers: number): Promise<Recorded> {
    if (dossiers !== this.taken) throw new Error(`${this.taken} of ${dossiers} arrived`);
    return recordSight(db, this.sight, this.records, this.stopping.signal);
  }

  /** Ends it, also while it is being written. */
  stop(): void {
    this.stopping.abort();
  }
}
