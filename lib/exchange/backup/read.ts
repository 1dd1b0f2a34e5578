/** Opens a backup: nothing is unpacked before its size, and nothing believed before its checksum, was looked at. */
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { Refused } from '../refused';
import {
  BACKUP_VERSION,
  FILE_LIMIT,
  MANIFEST_LIMIT,
  MANIFEST_NAME,
  PART_LIMIT,
  TOTAL_LIMIT,
  allCounts,
  checksumOf,
  checksumOfJson,
  envelopeSchema,
  manifestSchema,
  type BackupManifest,
  type BackupPart,
} from './manifest';
import { checkRow, type BadRow } from './rows';

/** A backup whose table of contents is sound; its parts are read one by one. */
export interface Backup {
  manifest: BackupManifest;
  /** The rows of a part and those that cannot be taken in. Throws `Refused` where the part is not what was written. */
  read(part: BackupPart): { rows: unknown[]; bad: BadRow[] };
}

/** Opens the bytes of a file. Throws `Refused` with a message for people. */
export function openBackup(bytes: Uint8Array): Backup {
  if (bytes.length > FILE_LIMIT) throw new Refused('backup/too-large', { part: 'zip' });
  // PK, the signature of every zip: anything else was never one of ours.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('backup/foreign');
  const sizes = entriesOf(bytes);
  if (!sizes.has(MANIFEST_NAME)) throw new Refused('backup/foreign');
  const manifest = manifestOf(entry(bytes, MANIFEST_NAME, MANIFEST_LIMIT));
  checkParts(manifest, sizes);
  return { manifest, read: (part) => readPart(bytes, part) };
}

/** Names and claimed sizes. The same name twice could mean two things. */
function entriesOf(bytes: Uint8Array): Map<string, number> {
  const sizes = new Map<string, number>();
  scan(bytes, ({ name, originalSize }) => {
    if (sizes.has(name)) throw new Refused('backup/damaged', { part: name });
    sizes.set(name, originalSize);
    return false;
  });
  return sizes;
}

function scan(bytes: Uint8Array, filter: (info: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('backup/damaged', { part: 'zip' });
  }
}

/** One file, unpacked into a buffer of exactly its claimed size: it can never grow beyond. */
function entry(bytes: Uint8Array, name: string, limit: number): Uint8Array {
  const files = scan(bytes, (info) => {
    if (info.name !== name) return false;
    if (info.originalSize > limit) throw new Refused('backup/too-large', { part: name });
    return true;
  });
  const content = files[name];
  if (!content) throw new Refused('backup/damaged', { part: name });
  return content;
}

function manifestOf(bytes: Uint8Array): BackupManifest {
  const json = parsed(strFromU8(bytes));
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) throw new Refused('backup/foreign');
  const { version } = envelope.data;
  if (version > BACKUP_VERSION)
    throw new Refused('backup/newer', { version, known: BACKUP_VERSION });
  const manifest = manifestSchema.safeParse(json);
  if (!manifest.success) throw new Refused('backup/damaged', { part: MANIFEST_NAME });
  if (checksumOfJson(manifest.data) !== manifest.data.checksum)
    throw new Refused('backup/checksum', { part: MANIFEST_NAME });
  return { ...manifest.data, counts: allCounts(manifest.data.counts) };
}

/** The zip holds exactly the parts that the table of contents names, at the sizes it names. */
function checkParts({ parts, counts }: BackupManifest, sizes: ReadonlyMap<string, number>): void {
  const rows: Record<string, number> = Object.fromEntries(
    Object.keys(counts).map((table) => [table, 0]),
  );
  let total = 0;
  for (const part of parts) {
    if (sizes.get(part.name) !== part.bytes)
      throw new Refused('backup/damaged', { part: part.name });
    rows[part.table]! += part.rows;
    total += part.bytes;
  }
  if (total > TOTAL_LIMIT) throw new Refused('backup/too-large', { part: 'zip' });
  const names = new Set(parts.map(({ name }) => name));
  const stranger = [...sizes.keys()].find((name) => name !== MANIFEST_NAME && !names.has(name));
  if (stranger !== undefined) throw new Refused('backup/damaged', { part: stranger });
  const wrong = Object.entries(counts).find(([table, count]) => rows[table] !== count);
  if (names.size !== parts.length || wrong)
    throw new Refused('backup/damaged', { part: MANIFEST_NAME });
}

function readPart(bytes: Uint8Array, part: BackupPart): { rows: unknown[]; bad: BadRow[] } {
  const content = entry(bytes, part.name, PART_LIMIT);
  if (content.length !== part.bytes || checksumOf(content) !== part.sha256)
    throw new Refused('backup/checksum', { part: part.name });
  const lines = strFromU8(content).split('\n');
  if (lines.pop() !== '' || lines.length !== part.rows)
    throw new Refused('backup/damaged', { part: part.name });
  const rows: unknown[] = [];
  const bad: BadRow[] = [];
  for (const [at, line] of lines.entries()) {
    const checked = checkRow(part.table, parsed(line), at + 1);
    if ('row' in checked) rows.push(checked.row);
    else bad.push(checked.bad);
  }
  return { rows, bad };
}

/** `undefined` where the text is no JSON: no schema takes it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
