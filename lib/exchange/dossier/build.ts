/** One zip of the dossier: index page, ordered files, the unit bundle and the manifest. The same input gives the same bytes. */
import { Zip, ZipDeflate, ZipPassThrough, strToU8 } from 'fflate';
import type { PackageMark } from '../../domain/attachment';
import { checksumOf, checksumOfJson } from '../backup/manifest';
import { unitSlug } from '../file-name';
import type { DossierList } from '../../packs/checklists';
import { shownEntry } from '../../register/dossier/entries';
import { indexPage } from './index-page';
import {
  INDEX_FILE,
  MANIFEST_FILE,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  changesAgainst,
  filesOfManifest,
  type PackageManifest,
} from './manifest';
import { packageNames, type NamedFile } from './names';
import type { DossierCheck } from '../../register/dossier/types';

export interface PackageContent {
  unit: string;
  year: number;
  list: DossierList;
  check: DossierCheck;
  /** The unit bundle as its file has it; null where the unit has none to send. */
  bundle: { path: string; text: string } | null;
  createdAt: string;
  extension: string;
  /** The package of this unit and year that was made last. */
  previous: PackageMark | null;
}

/** The manifest of what is going to be packed. */
export function packageManifest(content: PackageContent): PackageManifest {
  const { unit, year, list, check, bundle, createdAt, extension, previous } = content;
  const names = packageNames(check);
  const items = check.slots.map((slot) => ({
    number: slot.number,
    slot: slot.document.id,
    title: slot.document.title.vi,
    state: slot.state,
    files: names.filter(({ number }) => number === slot.number).map(fileOf),
    references: slot.entries.map(shownEntry),
  }));
  const unsealed = {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    ...{ unit, year, createdAt, extension },
    checklist: { id: list.id, pack: list.pack.id, version: list.pack.version },
    items,
    bundle: bundle && { path: bundle.path, sha256: checksumOf(strToU8(bundle.text)) },
    number: (previous?.number ?? 0) + 1,
    supersedes: previous?.checksum ?? null,
    changes: previous ? changesAgainst(previous.files, filesOfManifest({ items })) : [],
  } as const;
  return { ...unsealed, checksum: checksumOfJson(unsealed) };
}

/** Without the file's own name, which may hold a person's: it stays on the unit's machine. */
const fileOf = ({ path, file: { size, sha256, date } }: NamedFile) => {
  return { path, size, sha256, date };
};

export interface PackagePorts {
  /** The parts of a file, in order. */
  parts: (id: string) => AsyncIterable<Uint8Array>;
  emit: (bytes: Uint8Array) => void;
  onProgress?: (done: number, total: number) => void;
  /** Aborted: it stops between two parts and rejects. */
  signal?: AbortSignal;
}

/** A file that is not what was attached: it must be attached again. */
export class FileChanged extends Error {}

/** Zip times have no zone and are taken from local fields, so this is the same everywhere. */
const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** Writes the zip piece by piece. Files are stored as they are: papers are compressed already. */
export async function writePackage(
  content: PackageContent,
  { parts, emit, onProgress, signal }: PackagePorts,
): Promise<PackageManifest> {
  const manifest = packageManifest(content);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    emit(bytes);
  });
  addText(zip, INDEX_FILE, indexPage(manifest));
  const names = packageNames(content.check);
  const total = names.reduce((sum, { file }) => sum + file.size, 0);
  let done = 0;
  for (const { path, file } of names) {
    const entry = new ZipPassThrough(path);
    entry.mtime = ZIP_TIME;
    zip.add(entry);
    let size = 0;
    for await (const part of parts(file.id)) {
      signal?.throwIfAborted();
      size += part.length;
      entry.push(part);
      onProgress?.((done += part.length), total);
    }
    if (size !== file.size) throw new FileChanged(file.name);
    entry.push(new Uint8Array(0), true);
  }
  if (content.bundle) addText(zip, content.bundle.path, content.bundle.text);
  addText(zip, MANIFEST_FILE, `${JSON.stringify(manifest, null, 1)}\n`);
  zip.end();
  return manifest;
}

function addText(zip: Zip, path: string, text: string): void {
  const entry = new ZipDeflate(path, { level: 6 });
  entry.mtime = ZIP_TIME;
  zip.add(entry);
  entry.push(strToU8(text), true);
}

/** `ho-so-iso-so-xay-dung-2026-lan-2.zip` */
export const packageFileName = (unit: string, year: number, number: number): string =>
  `ho-so-iso-${unitSlug(unit)}-${year}-lan-${number}.zip`;
