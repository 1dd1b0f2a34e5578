/**
 * A block as it lies in the database: its records as lines of text. Blocks of an earlier build hold the records
 * themselves; they are read as they are, and packed when a reading next changes them.
 */
import type { Block } from './db';
import { packRecord, unpackRecord } from './packed';
import type { DossierRecord } from './sightings';

export interface PackedBlock {
  id: string;
  lines: string[];
}

/** Records as a block is stored. */
export const packedBlock = (id: string, records: Iterable<DossierRecord>): PackedBlock => ({
  id,
  lines: [...records].map(packRecord),
});

const linesByBlock = new WeakMap<Block, string[]>();

/** A block as the rest of the ledger sees it; its lines are understood at the first look at its records. */
export function openBlock(stored: Block | PackedBlock | undefined): Block | undefined {
  // Dexie asks also about a block that is not there.
  if (!stored || !('lines' in stored)) return stored;
  const { id, lines } = stored;
  let records: DossierRecord[] | null = null;
  const block: Block = {
    id,
    get records() {
      return (records ??= lines.map((line) => unpackRecord(line)));
    },
  };
  linesByBlock.set(block, lines);
  return block;
}

/** The lines of a block, whichever way it is stored; none of one that is not there. */
export function linesOf(block: Block | undefined): string[] {
  if (!block) return [];
  return linesByBlock.get(block) ?? block.records.map(packRecord);
}
