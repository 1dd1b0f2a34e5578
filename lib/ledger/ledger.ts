/** The ledger as figures see it, whether it comes from Dexie or from files on a command line. */
import type { Sweep } from '../domain/paging';
import type { Reading } from '../domain/reading';
import { joinRecords, type LedgerDossier } from './effective';
import { mergeProvenance, provenanceOf, recordsOf, type LedgerReading } from './records';
import { mergeRecords, type DossierRecord } from './sightings';

/** Readings by id and dossiers by key, both in a fixed order: any order of arrival gives the same ledger. */
export interface Ledger {
  readings: LedgerReading[];
  dossiers: LedgerDossier[];
  /** Lists read page by page to their end; none on the command line. */
  sweeps?: readonly Sweep[];
}

/** Merges readings in memory. Commutative, associative and idempotent (contract §3). */
export function ledgerOf(readings: Iterable<Reading>): Ledger {
  const provenance = new Map<string, LedgerReading>();
  const records = new Map<string, DossierRecord>();
  for (const reading of readings) {
    const known = provenance.get(reading.id);
    const sight = provenanceOf(reading);
    provenance.set(reading.id, known ? mergeProvenance(known, sight) : sight);
    for (const [key, record] of recordsOf(reading)) {
      const before = records.get(key);
      records.set(key, before ? mergeRecords(before, record) : record);
    }
  }
  return assembleLedger(provenance.values(), records.values());
}

/** Puts stored readings and records in the fixed order and joins records that share a code. */
export function assembleLedger(
  readings: Iterable<LedgerReading>,
  records: Iterable<DossierRecord>,
): Ledger {
  return { readings: inOrderOfIds(readings), dossiers: joinRecords([...records]) };
}

/** The fixed order of readings. */
export const inOrderOfIds = (readings: Iterable<LedgerReading>): LedgerReading[] =>
  [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
