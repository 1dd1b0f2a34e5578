/** Parts that the three kinds of erasure share. */
import type { Erased } from '../domain/keeping';
import type { LedgerDb } from './db';
import { packedBlock, type PackedBlock } from './packed-block';
import type { DossierRecord } from './sightings';
import type { SweepRow } from './sweeps';

export const NOTHING_ERASED: Erased = {
  readings: 0,
  dossiers: 0,
  lessened: 0,
  drafts: 0,
  choices: 0,
  sweeps: 0,
  packs: 0,
  notes: 0,
  templates: 0,
  entries: 0,
  formers: 0,
  issued: 0,
  attachments: 0,
  received: 0,
  units: 0,
  profile: false,
};

/** Blocks after `keep` was asked for each record: a record, a lessened one, or null where it goes. */
export interface ErasedBlocks {
  put: PackedBlock[];
  gone: string[];
  dossiers: number;
  lessened: number;
}

/** Goes through all blocks one by one. */
export async function eraseInBlocks(
  db: LedgerDb,
  keep: (record: DossierRecord) => DossierRecord | null,
): Promise<ErasedBlocks> {
  const result: ErasedBlocks = { put: [], gone: [], dossiers: 0, lessened: 0 };
  await db.blocks.each((block) => {
    const records = block.records.map(keep);
    const left = records.filter((record) => record !== null);
    const lessened = left.filter((record) => !block.records.includes(record)).length;
    const dossiers = records.length - left.length;
    result.dossiers += dossiers;
    result.lessened += lessened;
    if (left.length === 0) result.gone.push(block.id);
    else if (dossiers + lessened > 0) result.put.push(packedBlock(block.id, left));
  });
  return result;
}

/** Writes what `eraseInBlocks` found. */
export async function writeBlocks(db: LedgerDb, { put, gone }: ErasedBlocks): Promise<void> {
  await db.blocks.bulkDelete(gone);
  await db.blocks.bulkPut(put);
}

/** A list read whole is a fact about its pages; without one of them it would claim what nothing shows any more. */
export async function sweepsOf(db: LedgerDb, readings: ReadonlySet<string>): Promise<string[]> {
  const leans = ({ pages }: SweepRow) => pages.some(({ reading }) => readings.has(reading));
  return (await db.sweeps.toArray()).filter(leans).map(({ id }) => id);
}
