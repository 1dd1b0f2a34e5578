/** Files of the dossier for the province: heads and parts in one store, so that each row stays small. */
import {
  isHead,
  partId,
  type Attachment,
  type AttachmentPart,
  type PackageMark,
} from '../domain/attachment';
import type { LedgerDb } from './db';

/** The files of a year that stand, by slot and place. */
export async function loadAttachments(db: LedgerDb, year: number): Promise<Attachment[]> {
  return (await headsOf(db, year))
    .filter(({ removed }) => !removed)
    .sort(
      (a, b) => a.order - b.order || (a.addedAt < b.addedAt ? -1 : 1) || (a.id < b.id ? -1 : 1),
    );
}

/** Puts a part aside; a part sent twice is one. */
export async function savePart(db: LedgerDb, part: AttachmentPart): Promise<void> {
  await db.attachments.put(part);
}

/** Saves heads, all or none. @returns false where parts of one are missing */
export async function saveAttachments(
  db: LedgerDb,
  attachments: readonly Attachment[],
): Promise<boolean> {
  return db.transaction('rw', db.attachments, async () => {
    for (const { id, parts, removed } of attachments) {
      if (removed) await dropParts(db, id);
      else if ((await partKeys(db, id)).length !== parts) return false;
    }
    await db.attachments.bulkPut([...attachments]);
    return true;
  });
}

/** Forgets the parts of a file. */
export async function dropParts(db: LedgerDb, id: string): Promise<void> {
  await db.attachments.bulkDelete(await partKeys(db, id));
}

const partKeys = (db: LedgerDb, id: string): Promise<string[]> =>
  db.attachments.where(':id').startsWith(`${id}#`).primaryKeys();

/** One part of a file as base64. Throws where it is not there. */
export async function loadPart(db: LedgerDb, id: string, part: number): Promise<string> {
  const row = await db.attachments.get(partId(id, part));
  if (!row || isHead(row)) throw new Error(`part ${part} of ${id} is missing`);
  return row.data;
}

/** Files that stand, of a year or of all. */
export async function countFiles(db: LedgerDb, year?: number): Promise<number> {
  return (await headsOf(db, year)).filter(({ removed }) => !removed).length;
}

/** Heads alone: parts are a megabyte each and are not even looked at. */
async function headsOf(db: LedgerDb, year?: number): Promise<Attachment[]> {
  const rows =
    year === undefined ? db.attachments.toCollection() : db.attachments.where('year').equals(year);
  const keys = (await rows.primaryKeys()).filter((key) => !key.includes('#'));
  const heads = await db.attachments.bulkGet(keys);
  return heads.filter((row) => row !== undefined).filter(isHead);
}

/** The dossier of a unit and year that was made last; null for none. */
export async function lastPackage(
  db: LedgerDb,
  year: number,
  unit: string,
): Promise<PackageMark | null> {
  return (await marks(db)).find((mark) => mark.year === year && mark.unit === unit) ?? null;
}

/** Says when a dossier was sent; null: not. @returns false where another one was made since */
export async function markPackageSent(
  db: LedgerDb,
  of: Pick<PackageMark, 'year' | 'unit' | 'number'>,
  day: string | null,
): Promise<boolean> {
  return db.transaction('rw', db.settings, async () => {
    const last = await lastPackage(db, of.year, of.unit);
    if (last?.number !== of.number) return false;
    const mark = { ...last };
    delete mark.sentOn;
    await savePackage(db, { ...mark, ...(day !== null && { sentOn: day }) });
    return true;
  });
}

/** Remembers a dossier as the one made last. */
export async function savePackage(db: LedgerDb, mark: PackageMark): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const others = (await marks(db)).filter(
      ({ year, unit }) => year !== mark.year || unit !== mark.unit,
    );
    const key = ({ year, unit }: PackageMark) => `${year} ${unit}`;
    const value = [...others, mark].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    await db.settings.put({ name: 'packages', value });
  });
}

async function marks(db: LedgerDb): Promise<PackageMark[]> {
  const setting = await db.settings.get('packages');
  return setting?.name === 'packages' ? setting.value : [];
}
