/** Gives a finished reading its identity. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Reading } from '../domain/reading';

/** Version of the reader; raised whenever a page could read differently. */
export const READER_VERSION = '1.0.0';

const ID_LENGTH = 32;

/**
 * Adds `reader` and `id`. The id is the SHA-256 of the canonical JSON (sorted keys) of everything but
 * `readAt` and itself, so that the same page seen again is the same reading.
 */
export function sealReading(content: Omit<Reading, 'id' | 'reader'>): Reading {
  const { readAt, ...rest } = { ...content, reader: READER_VERSION };
  const id = bytesToHex(sha256(utf8ToBytes(canonicalJson(rest)))).slice(0, ID_LENGTH);
  return { id, ...rest, readAt };
}

/** JSON with object keys in sorted order: equal contents give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
