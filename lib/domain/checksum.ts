/** Checksums of bytes. `crypto.subtle` is missing on http portals and answers late; this one answers at once. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json';

/** SHA-256 in hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** SHA-256 of the canonical JSON of a value: equal contents give the same, whatever the order of their keys. */
export const sha256OfJson = (value: unknown): string => sha256Of(utf8ToBytes(canonicalJson(value)));
