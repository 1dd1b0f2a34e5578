/** Identity of what a file says (Q7): the same report with another number or date is the same report. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../domain/canonical-json';

/** Given at issue or by signing; they change each time a report is sent again. */
const OF_ISSUE = ['doc.number', 'doc.date', 'doc.place', 'annex.attachedTo'];

const isOfIssue = (key: string): boolean => OF_ISSUE.includes(key) || key.startsWith('sign.');

export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
export const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Values without what is given at issue. */
export const lastingValues = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => !isOfIssue(key) && value !== null && value !== undefined,
    ),
  );

/** Fingerprint of anything that can be written as JSON; the order of keys does not matter. */
export const fingerprintOf = (content: object): string => hashOfText(canonicalJson(content));
