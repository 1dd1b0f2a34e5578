/** Archives opened in place: a zip of files is its files, a zip within a zip too. */
import { unzipSync } from 'fflate';
import { isLitter, sniff } from './kinds';
import type { IncomingFile } from './types';

/** A zip in a zip in a zip is a mistake; deeper ones are made to harm. */
const DEEPEST = 3;
/** Far above 10,000 reports; an archive that claims more is not opened. */
const MOST_BYTES = 2_000_000_000;
const MOST_FILES = 50_000;

export type Unpacked = IncomingFile & { damaged?: 'zip-damaged' | 'zip-too-large' };

/** All files, archives replaced by what they hold; one that cannot be opened stays, marked. Litter of file managers goes. */
export function unpackAll(files: readonly IncomingFile[]): Unpacked[] {
  return files.filter(({ name }) => !isLitter(name)).flatMap((file) => unpack(file, 1));
}

function unpack(file: IncomingFile, depth: number): Unpacked[] {
  if (sniff(file.bytes) !== 'zip') return [file];
  if (depth > DEEPEST) return [{ ...file, damaged: 'zip-too-large' }];
  const held = entriesOf(file.bytes);
  if (held === 'damaged') return [{ ...file, damaged: 'zip-damaged' }];
  if (held === 'large') return [{ ...file, damaged: 'zip-too-large' }];
  return held.flatMap(([name, bytes]) =>
    unpack({ name: `${file.name}/${name}`, bytes }, depth + 1),
  );
}

function entriesOf(bytes: Uint8Array): [string, Uint8Array][] | 'damaged' | 'large' {
  let size = 0;
  let count = 0;
  const fits = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (name.endsWith('/') || isLitter(name)) return false;
    size += originalSize;
    count += 1;
    return size <= MOST_BYTES && count <= MOST_FILES;
  };
  try {
    const held = Object.entries(unzipSync(bytes, { filter: fits }));
    return size > MOST_BYTES || count > MOST_FILES ? 'large' : held;
  } catch {
    return 'damaged';
  }
}
