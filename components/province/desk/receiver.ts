/** Takes picked files in, one after the other: whatever their number, one is in memory at a time. */
import { nextInstant } from '../../../lib/domain/instant';
import { hashOf } from '../../../lib/rollup/receive/fingerprint';
import { isLitter } from '../../../lib/rollup/receive/kinds';
import { openFile } from '../../../lib/rollup/receive/open';
import type { Readers } from '../../../lib/rollup/receive/types';
import { unpackAll, type Unpacked } from '../../../lib/rollup/receive/unpack';
import { looksLikeProvince } from '../../../lib/rollup/province/read';
import type { KeptFile, ProvinceDb } from '../../../lib/rollup/kept/db';
import {
  keepSources,
  keptByHash,
  knownSources,
  receivings,
  sourceKey,
  type ReadSource,
} from '../../../lib/rollup/kept/keep';
import { readAhead } from './read-ahead';

export interface Picked {
  /** With the folders it lies in. */
  name: string;
  bytes: () => Promise<Uint8Array>;
  /** Bytes; not known: it is read when its turn comes and no sooner. */
  size?: number;
}

export interface Progress {
  done: number;
  total: number;
  /** The file under way. */
  current: string;
}

export interface Received {
  /** Kept with every file of this receiving, and with no other: by it they are found again. */
  at: string;
  /** Files that were read now, those in archives counted. */
  taken: number;
  /** Files that had been read before and were passed over. */
  known: number;
  /** Hidden and temporary files that programs leave beside others, those in archives counted. */
  ignored: number;
  /** Names of files that the browser could not hand over. */
  failed: string[];
  /** Lists of units among them; nobody has taken them yet. */
  lists: { name: string; text: string }[];
  stopped: boolean;
}

export interface ReceiverOptions {
  now: () => string;
  onProgress: (progress: Progress) => void;
  isStopped: () => boolean;
}

/** Files kept in one transaction; a stop loses none that was read. */
const BATCH = 40;

export async function receivePicked(
  db: ProvinceDb,
  picked: readonly Picked[],
  readers: Readers,
  { now, onProgress, isStopped }: ReceiverOptions,
): Promise<Received> {
  const files = picked.filter(({ name }) => !isLitter(name));
  const ignored = picked.length - files.length;
  const at = await ownInstant(db, now());
  const answer: Received = {
    at,
    taken: 0,
    known: 0,
    ignored,
    failed: [],
    lists: [],
    stopped: false,
  };
  const known = await knownSources(db);
  let batch: ReadSource[] = [];
  const keep = async () => {
    if (batch.length > 0) await keepSources(db, batch);
    batch = [];
  };
  const ahead = readAhead(files, contentOf);
  for (const [turn, file] of files.entries()) {
    if (isStopped()) {
      answer.stopped = true;
      break;
    }
    onProgress({ done: turn, total: files.length, current: file.name });
    const job = { readers, batch, answer, known, receivedAt: at };
    const read = await readOne(db, file, await ahead(turn), job);
    if (read) batch.push(read);
    if (batch.length >= BATCH) await keep();
  }
  await keep();
  return answer;
}

/** A second folder may come within the second of the first: what came of both must not be told as of one. */
async function ownInstant(db: ProvinceDb, now: string): Promise<string> {
  const taken = await receivings(db);
  let at = now;
  while (taken.has(at)) at = nextInstant(at);
  return at;
}

interface Job {
  readers: Readers;
  /** Read, and not yet kept. */
  batch: readonly ReadSource[];
  answer: Received;
  /** Keys of what was picked before, this time included. */
  known: Set<string>;
  receivedAt: string;
}

interface Content {
  bytes: Uint8Array;
  hash: string;
}

/** Null where the browser cannot hand the file over. */
async function contentOf(file: Picked): Promise<Content | null> {
  try {
    const bytes = await file.bytes();
    return { bytes, hash: await sha256(bytes) };
  } catch {
    return null;
  }
}

/** Null: nothing of it is new. */
async function readOne(
  db: ProvinceDb,
  file: Picked,
  content: Content | null,
  job: Job,
): Promise<ReadSource | null> {
  const { answer, known, receivedAt } = job;
  const name = file.name.normalize('NFC');
  if (!content) {
    answer.failed.push(name);
    return null;
  }
  const { bytes, hash } = content;
  const key = sourceKey(name, hash);
  if (known.has(key)) {
    answer.known += 1;
    return null;
  }
  const files: Omit<KeptFile, 'input'>[] = [];
  for (const held of unpackAll([{ name, bytes }], () => (answer.ignored += 1))) {
    if (!held.damaged && !held.held && looksLikeProvince(held.bytes)) {
      answer.lists.push({ name: held.name, text: new TextDecoder().decode(held.bytes) });
      continue;
    }
    files.push(await openHeld(db, held, job));
  }
  answer.taken += files.length;
  // A list of units is asked about each time it comes.
  if (files.length === 0) return null;
  known.add(key);
  return { source: { name, hash, receivedAt, files: files.length }, files };
}

/** The same bytes are not opened twice, under whatever name. */
async function openHeld(
  db: ProvinceDb,
  held: Unpacked,
  { readers, batch, receivedAt }: Job,
): Promise<Omit<KeptFile, 'input'>> {
  const hash = hashOf(held.bytes);
  const before =
    batch.flatMap(({ files }) => files).find((one) => one.hash === hash) ??
    (await keptByHash(db, hash));
  const opened = before?.opened ?? (await openFile(held, readers));
  return { name: held.name, hash, receivedAt, opened };
}

/** The browser's own is many times faster for a large archive. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
