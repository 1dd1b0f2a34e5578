/** Gives a finished reading its identity. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Reading } from '../domain/reading';
import { canonicalText } from './canonical';
import { runToEnd, type Sliced } from './slices';

/**
 * Version of the reader; raised whenever a page could read differently from what a released version read. It is part of
 * every id: raising it makes each page a reading of its own once more. No reader but this one has been released, so
 * nothing that was read before needs to be told apart: a page whose procedures are kept now has another id by its content
 * already, and pages that read as before keep theirs.
 */
export const READER_VERSION = '1.0.0';

const ID_LENGTH = 32;
const UTF_8 = new TextEncoder();

/**
 * Adds `reader` and `id`. The id is the SHA-256 of the canonical text (see there) of everything but
 * `readAt` and itself, so that the same page seen again is the same reading. Yields between items.
 */
export function* sealed(content: Omit<Reading, 'id' | 'reader'>): Sliced<Reading> {
  const { readAt, ...rest } = { ...content, reader: READER_VERSION };
  const hash = sha256.create();
  for (const piece of canonicalText(rest)) {
    if (piece !== undefined) hash.update(UTF_8.encode(piece));
    yield;
  }
  return { id: bytesToHex(hash.digest()).slice(0, ID_LENGTH), ...rest, readAt };
}

/** The same in one go, where nobody waits: command line, imports. */
export const sealReading = (content: Omit<Reading, 'id' | 'reader'>): Reading =>
  runToEnd(sealed(content));
