/** Archives opened in place: a zip of files is its files, a zip within a zip too. A unit's dossier stays one thing. */
import { unzipSync } from 'fflate';
import { isLitter, sniff } from './kinds';
import { packagesIn, type HeldPackage } from './package';
import type { IncomingFile } from './types';

/** A zip in a zip in a zip is a mistake; deeper ones are made to harm. */
const DEEPEST = 3;
/** Far above 10,000 reports; an archive that claims more is not opened. */
const MOST_BYTES = 2_000_000_000;
const MOST_FILES = 50_000;

export type Unpacked = IncomingFile & {
  damaged?: 'zip-damaged' | 'zip-too-large';
  /** A unit's dossier: its manifest and the hashes of its papers. */
  held?: HeldPackage;
};

/**
 * All files, archives replaced by what they hold; one that cannot be opened stays, marked. Names are composed letters
 * throughout (NFC), whichever system wrote them. Litter goes; `onLitter` is told of each.
 */
export function unpackAll(
  files: readonly IncomingFile[],
  onLitter: (name: string) => void = () => undefined,
): Unpacked[] {
  const wanted = (name: string): boolean => {
    if (!isLitter(name)) return true;
    onLitter(name);
    return false;
  };
  return files
    .map(({ name, bytes }) => ({ name: name.normalize('NFC'), bytes }))
    .filter(({ name }) => wanted(name))
    .flatMap((file) => unpack(file, 1, wanted));
}

type Wanted = (name: string) => boolean;

function unpack(file: IncomingFile, depth: number, wanted: Wanted): Unpacked[] {
  if (sniff(file.bytes) !== 'zip') return [file];
  if (depth > DEEPEST) return [{ ...file, damaged: 'zip-too-large' }];
  const held = entriesOf(file.bytes, wanted);
  if (held === 'damaged') return [{ ...file, damaged: 'zip-damaged' }];
  if (held === 'large') return [{ ...file, damaged: 'zip-too-large' }];
  const { packages, rest } = packagesIn(file.name, held);
  const others = rest.flatMap(([name, bytes]) =>
    unpack({ name: `${file.name}/${name}`, bytes }, depth + 1, wanted),
  );
  return [...packages, ...others];
}

function entriesOf(
  bytes: Uint8Array,
  wanted: Wanted,
): [string, Uint8Array][] | 'damaged' | 'large' {
  let size = 0;
  let count = 0;
  const fits = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (name.endsWith('/') || !wanted(name)) return false;
    size += originalSize;
    count += 1;
    return size <= MOST_BYTES && count <= MOST_FILES;
  };
  try {
    const held = Object.entries(unzipSync(bytes, { filter: fits }));
    if (size > MOST_BYTES || count > MOST_FILES) return 'large';
    return held.map(([name, content]) => [name.normalize('NFC'), content]);
  } catch {
    return 'damaged';
  }
}
