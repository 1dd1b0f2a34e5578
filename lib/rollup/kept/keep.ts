/** Reading and writing what the province has received. Every change raises the revision in its own transaction. */
import { NO_PROVINCE, checkProvince } from '../province/read';
import type { Province } from '../province/schema';
import type { Opened } from '../receive/types';
import type { Refusal } from '../receive/open';
import type { KeptFile, KeptSource, ProvinceDb } from './db';

/** A change that would make the list contradict itself; `faults` say how. */
export class ListRefused extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.slice(0, 3).join('; '));
  }
}

export async function revisionOf(db: ProvinceDb): Promise<number> {
  return (await db.marks.get('revision'))?.value ?? 0;
}

/** The revision at which files last came or went. */
export async function filesRevisionOf(db: ProvinceDb): Promise<number> {
  return (await db.marks.get('files'))?.value ?? 0;
}

/** Within a transaction of the caller. */
export async function raise(db: ProvinceDb, what: 'files' | 'list'): Promise<void> {
  const value = (await revisionOf(db)) + 1;
  await db.marks.put({ name: 'revision', value });
  if (what === 'files') await db.marks.put({ name: 'files', value });
}

/** The list of units; one without units while none was given. */
export async function loadProvince(db: ProvinceDb): Promise<Province> {
  return (await db.province.get('list'))?.province ?? NO_PROVINCE;
}

/** Changes the list as it stands now; throws `ListRefused` and keeps the old one where the new one is none. */
export async function changeProvince(
  db: ProvinceDb,
  change: (before: Province) => Province,
): Promise<void> {
  await db.transaction('rw', db.province, db.marks, async () => {
    const { province, faults } = checkProvince(change(await loadProvince(db)));
    if (!province) throw new ListRefused(faults);
    await db.province.put({ id: 'list', province });
    await raise(db, 'list');
  });
}

/** By name and content: the same name with other contents is another file. */
export const sourceKey = (name: string, hash: string): string => `${name}\n${hash}`;

/** Keys of all that was picked before, also in another window or before the tab was closed. */
export async function knownSources(db: ProvinceDb): Promise<Set<string>> {
  const keys = await db.sources.toCollection().primaryKeys();
  return new Set(keys.map(([name, hash]) => sourceKey(name, hash)));
}

/** The instants of all receivings so far. */
export async function receivings(db: ProvinceDb): Promise<Set<string>> {
  const instants = new Set<string>();
  await db.sources.each(({ receivedAt }) => instants.add(receivedAt));
  return instants;
}

/** What was read of the same bytes under whatever name; undefined where nobody has read them. */
export const keptByHash = (db: ProvinceDb, hash: string): Promise<KeptFile | undefined> =>
  db.files.where('hash').equals(hash).first();

export interface ReadSource {
  source: KeptSource;
  files: readonly Omit<KeptFile, 'input'>[];
}

/** Keeps what picked files held, all of them or none. */
export async function keepSources(db: ProvinceDb, read: readonly ReadSource[]): Promise<void> {
  await db.transaction('rw', db.files, db.sources, db.marks, async () => {
    for (const { files } of read) await putFiles(db, files);
    await db.sources.bulkPut(read.map(({ source }) => source));
    await raise(db, 'files');
  });
}

/**
 * A name that stands for other contents already gets a number behind it: the unit has sent another version under the same
 * name. The same bytes under the same name are one file. Within a transaction of the caller.
 */
export async function putFiles(
  db: ProvinceDb,
  files: readonly Omit<KeptFile, 'input'>[],
): Promise<void> {
  for (const file of files) {
    const same = await db.files.where('name').equals(file.name).toArray();
    if (same.some(({ hash }) => hash === file.hash)) continue;
    const input = same.length === 0 ? file.name : `${file.name} (${same.length + 1})`;
    await db.files.put({ ...file, input, opened: renamed(file.opened, input) });
  }
}

/** The same file under another name. */
export function renamed<T extends Opened | Refusal>(opened: T, input: string): T {
  const placed = <P extends { place?: { file?: string | undefined } | undefined }>(one: P): P =>
    one.place?.file === undefined ? one : { ...one, place: { ...one.place, file: input } };
  if ('refused' in opened) return { ...opened, input, refused: placed(opened.refused) };
  return { ...opened, input, problems: opened.problems.map(placed) };
}

/** Forgets everything: files, list, answers. */
export async function eraseProvince(db: ProvinceDb): Promise<void> {
  await db.transaction('rw', db.files, db.sources, db.province, db.marks, async () => {
    await Promise.all([db.files.clear(), db.sources.clear(), db.province.clear()]);
    await raise(db, 'files');
  });
}
