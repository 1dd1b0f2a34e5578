/** Puts a reading into the database. Only the background calls this. */
import type { Reading } from '../domain/reading';
import { blockOf } from './blocks';
import type { LedgerDb } from './db';
import { keyOfLine, packRecord, unpackRecord } from './packed';
import { linesOf, type PackedBlock } from './packed-block';
import { contentOf, mergeProvenance, provenanceOf, recordsOf, type LedgerReading } from './records';
import { mergeRecords, sameValues, type DossierRecord } from './sightings';

export interface Recorded {
  /** Something was learnt: a new page, or a value that differs. Only a newer time of sight is no change. */
  changed: boolean;
  /** Codes never seen before. */
  newDossiers: number;
}

/**
 * Records a reading in one transaction: all of it stands or, if the worker is killed, none of it. Sending it
 * again is harmless. A sight of the same reading that is older than one already kept writes nothing new.
 */
export async function recordReading(db: LedgerDb, reading: Reading): Promise<Recorded> {
  return recordSight(db, provenanceOf(reading), recordsOf(reading));
}

/**
 * Records what was taken apart already, in one transaction.
 * @param signal ends it between two batches of blocks; then nothing is written, and it rejects
 */
export async function recordSight(
  db: LedgerDb,
  sight: LedgerReading,
  records: ReadonlyMap<string, DossierRecord>,
  signal?: AbortSignal,
): Promise<Recorded> {
  return db.transaction('rw', db.readings, db.blocks, async () => {
    const known = await db.readings.get(sight.id);
    const merged = known ? mergeProvenance(known, sight) : sight;
    if (known && isCovered(known, sight)) return { changed: false, newDossiers: 0 };
    await db.readings.put(merged);
    const { learnt, newDossiers } = await writeRecords(db, records, signal);
    return { changed: !known || learnt, newDossiers };
  });
}

/** Nothing that this sight says is news: same content, at a time between the first and the last. */
function isCovered(known: LedgerReading, sight: LedgerReading): boolean {
  const between = sight.readAt >= known.firstReadAt && sight.readAt <= known.readAt;
  return between && contentOf(known) === contentOf(sight);
}

/** Blocks read and written at a time: enough to be quick, few enough to be held and to be stopped between. */
const BLOCKS_AT_ONCE = 40;

async function writeRecords(
  db: LedgerDb,
  records: ReadonlyMap<string, DossierRecord>,
  signal: AbortSignal | undefined,
): Promise<{ learnt: boolean; newDossiers: number }> {
  const byBlock = [...blocksOf(records)];
  const total = { learnt: false, newDossiers: 0 };
  for (let at = 0; at < byBlock.length; at += BLOCKS_AT_ONCE) {
    if (signal?.aborted) throw new Error('stopped');
    const { learnt, newDossiers } = await writeBlocks(db, byBlock.slice(at, at + BLOCKS_AT_ONCE));
    total.learnt ||= learnt;
    total.newDossiers += newDossiers;
  }
  if (signal?.aborted) throw new Error('stopped');
  return total;
}

function blocksOf(records: ReadonlyMap<string, DossierRecord>): Map<string, DossierRecord[]> {
  const byBlock = new Map<string, DossierRecord[]>();
  for (const record of records.values()) {
    const id = blockOf(record.key);
    const list = byBlock.get(id);
    if (list) list.push(record);
    else byBlock.set(id, [record]);
  }
  return byBlock;
}

async function writeBlocks(
  db: LedgerDb,
  byBlock: readonly (readonly [string, DossierRecord[]])[],
): Promise<{ learnt: boolean; newDossiers: number }> {
  const stored = await db.blocks.bulkGet(byBlock.map(([id]) => id));
  let learnt = false;
  let newDossiers = 0;
  const written = byBlock.map(([id, records], at): PackedBlock => {
    // Only the lines of the dossiers on the page are understood; the others are copied as they are.
    const lines = new Map(linesOf(stored[at]).map((line) => [keyOfLine(line), line]));
    for (const record of records) {
      const line = lines.get(record.key);
      const before = line === undefined ? null : unpackRecord(line);
      const after = before ? mergeRecords(before, record) : record;
      if (!before) newDossiers += 1;
      learnt ||= !before || !sameValues(before, after);
      lines.set(record.key, packRecord(after));
    }
    return { id, lines: [...lines.values()] };
  });
  await db.blocks.bulkPut(written);
  return { learnt, newDossiers };
}
