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
  const sight = provenanceOf(reading);
  const records = recordsOf(reading);
  return db.transaction('rw', db.readings, db.blocks, async () => {
    const known = await db.readings.get(reading.id);
    const merged = known ? mergeProvenance(known, sight) : sight;
    if (known && isCovered(known, sight)) return { changed: false, newDossiers: 0 };
    await db.readings.put(merged);
    const { learnt, newDossiers } = await writeRecords(db, records);
    return { changed: !known || learnt, newDossiers };
  });
}

/** Nothing that this sight says is news: same content, at a time between the first and the last. */
function isCovered(known: LedgerReading, sight: LedgerReading): boolean {
  const between = sight.readAt >= known.firstReadAt && sight.readAt <= known.readAt;
  return between && contentOf(known) === contentOf(sight);
}

async function writeRecords(
  db: LedgerDb,
  records: ReadonlyMap<string, DossierRecord>,
): Promise<{ learnt: boolean; newDossiers: number }> {
  const byBlock = new Map<string, DossierRecord[]>();
  for (const record of records.values()) {
    const id = blockOf(record.key);
    const list = byBlock.get(id);
    if (list) list.push(record);
    else byBlock.set(id, [record]);
  }
  const ids = [...byBlock.keys()];
  const stored = await db.blocks.bulkGet(ids);
  let learnt = false;
  let newDossiers = 0;
  const written = ids.map((id, at): PackedBlock => {
    // Only the lines of the dossiers on the page are understood; the others are copied as they are.
    const lines = new Map(linesOf(stored[at]).map((line) => [keyOfLine(line), line]));
    for (const record of byBlock.get(id)!) {
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
