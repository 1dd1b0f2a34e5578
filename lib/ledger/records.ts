/** A reading taken apart: its provenance without dossiers, and a record per dossier. */
import { nationalCode } from '../domain/dossier-code';
import type { Dossier, Reading } from '../domain/reading';
import { normaliseText } from '../domain/text';
import { doublesOf, type RowDouble } from './doubles';
import {
  SCALAR_FIELDS,
  mergeRecords,
  supplementKey,
  type DossierRecord,
  type OriginRecord,
  type Seen,
  type SeenFields,
  type Stamp,
  type SupplementRecord,
} from './sightings';

/** A reading as the ledger keeps it. `readAt` is the newest time it was seen, `firstReadAt` the first. */
export interface LedgerReading extends Omit<Reading, 'dossiers'> {
  host: string;
  firstReadAt: string;
  /** Keys of the dossiers that each grid showed, by grid index; a row per entry, so doubles stay visible. */
  keys: string[][];
  /** Rows of one grid that share a code and differ; left out where there are none. */
  doubles?: RowDouble[];
}

/** The origin a reading belongs to: host and port of its address, '' for a file without one. */
export function hostOf(url: string | null): string {
  if (!url) return '';
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}

/** The key a code is kept under: the national shape joins hosts, any other belongs to its host (contract §3). */
export function keyOf(code: string, host: string): string {
  return nationalCode(code) ?? `${host}|${normaliseText(code)}`;
}

/** A reading without its dossiers: what is known of a long one before its parts arrive. */
export type ReadingHead = Omit<Reading, 'dossiers'>;

/** The reading without its dossiers. */
export function provenanceOf(reading: Reading): LedgerReading {
  const { dossiers, ...head } = reading;
  const sight = emptyProvenance(head);
  addKeys(sight, dossiers);
  return sight;
}

/** What the ledger keeps of a reading none of whose dossiers has arrived yet. */
export function emptyProvenance(head: ReadingHead): LedgerReading {
  const keys: string[][] = head.grids.map(() => []);
  return { ...head, host: hostOf(head.url), firstReadAt: head.readAt, keys };
}

/** Notes which dossiers the grids of a reading showed. */
export function addKeys(sight: LedgerReading, dossiers: readonly Dossier[]): void {
  const { keys, host } = sight;
  for (const dossier of dossiers) keys[dossier.grid]?.push(keyOf(dossier.code, host));
  const doubles = doublesOf(dossiers, (code) => keyOf(code, host));
  if (doubles.length > 0) sight.doubles = [...(sight.doubles ?? []), ...doubles];
}

/**
 * Joins two sights of one reading: only its times differ, since its id is a hash of the rest. Should two
 * differ all the same (ids written by hand), the later one stands, then the greater text: any order agrees.
 */
export function mergeProvenance(a: LedgerReading, b: LedgerReading): LedgerReading {
  const later = a.readAt !== b.readAt ? a.readAt > b.readAt : contentOf(a) >= contentOf(b);
  const first = a.firstReadAt < b.firstReadAt ? a.firstReadAt : b.firstReadAt;
  return { ...(later ? a : b), firstReadAt: first };
}

/** Everything of a stored reading but its times, as one comparable text. */
export function contentOf(reading: LedgerReading): string {
  return JSON.stringify({ ...reading, readAt: '', firstReadAt: '' });
}

/** One record per dossier key of the reading; two rows of one code are one dossier. */
export function recordsOf(reading: Reading): Map<string, DossierRecord> {
  const records = new Map<string, DossierRecord>();
  addRecords(records, reading, reading.dossiers);
  return records;
}

/** Adds some of a reading's dossiers to its records. */
export function addRecords(
  records: Map<string, DossierRecord>,
  { url, readAt, id }: Pick<Reading, 'url' | 'readAt' | 'id'>,
  dossiers: readonly Dossier[],
): void {
  const host = hostOf(url);
  const stamp: Stamp = { at: readAt, id };
  for (const dossier of dossiers) {
    const record = recordOf(dossier, host, stamp);
    const known = records.get(record.key);
    records.set(record.key, known ? mergeRecords(known, record) : record);
  }
}

function recordOf(dossier: Dossier, host: string, stamp: Stamp): DossierRecord {
  const others: Record<string, string> = {};
  const key = keyOf(dossier.code, host);
  for (const code of dossier.otherCodes) {
    const other = keyOf(code, host);
    if (other !== key) others[other] = shownCode(code);
  }
  return {
    key,
    code: shownCode(dossier.code),
    others,
    origins: { [host]: originOf(dossier, stamp) },
  };
}

function originOf(dossier: Dossier, stamp: Stamp): OriginRecord {
  const fields: SeenFields = {};
  for (const name of SCALAR_FIELDS) {
    const value = dossier[name];
    if (value !== null) fields[name] = { value, ...stamp };
  }
  const supplements: Record<string, SupplementRecord> = {};
  for (const event of dossier.supplements) {
    if (event.requestedAt === null && event.completedAt === null) continue;
    const key = supplementKey(event);
    supplements[key] = { ...supplements[key], ...datesOf(event, stamp), last: stamp };
  }
  const statuses = dossier.status ? { [dossier.status]: { first: stamp.at, last: stamp.at } } : {};
  return { fields, statuses, supplements, first: stamp.at, last: stamp };
}

function datesOf(event: Dossier['supplements'][number], stamp: Stamp): Partial<SupplementRecord> {
  const seen = (value: string): Seen<string> => ({ value, ...stamp });
  return {
    ...(event.requestedAt !== null && { requestedAt: seen(event.requestedAt) }),
    ...(event.completedAt !== null && { completedAt: seen(event.completedAt) }),
  };
}

function shownCode(code: string): string {
  return nationalCode(code) ?? normaliseText(code);
}
