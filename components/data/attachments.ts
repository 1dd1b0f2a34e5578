/** Files of the dossier: live heads from the ledger, bytes handed to the background part by part. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { useLiveQuery } from 'dexie-react-hooks';
import {
  FILE_BYTES,
  PART_BYTES,
  YEAR_BYTES,
  partId,
  type Attachment,
  type PackageMark,
} from '../../lib/domain/attachment';
import type { BundleMark } from '../../lib/domain/keeping';
import type { Protocol } from '../../lib/domain/protocol';
import { lastPackage, loadAttachments, loadPart } from '../../lib/ledger/attachments';
import { send } from '../../lib/platform/messaging';
import { nowInstant } from './clock';
import { ledgerDb } from './ledger';

/** The files of a year; null while they are being read. */
export function useAttachments(year: number): readonly Attachment[] | null {
  return useLiveQuery(() => loadAttachments(ledgerDb(), year), [year]) ?? null;
}

/** The dossier made last; null for none. */
export function useLastPackage(year: number, unit: string | null): PackageMark | null {
  return (
    useLiveQuery(
      async () => (unit === null ? null : lastPackage(ledgerDb(), year, unit)),
      [year, unit],
    ) ?? null
  );
}

export type AddFault = 'tooLarge' | 'yearFull';

/** Why a file is not taken; null where it is. @param used bytes of the year's other files */
export const faultOf = (size: number, used: number): AddFault | null =>
  size > FILE_BYTES ? 'tooLarge' : used + size > YEAR_BYTES ? 'yearFull' : null;

export interface NewFile {
  year: number;
  slot: string | null;
  order: number;
  file: File;
}

/** Reads a file part by part and keeps it. A cancelled one leaves nothing behind. */
export async function addFile(
  { year, slot, order, file }: NewFile,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Attachment> {
  const id = `file:${crypto.randomUUID()}`;
  const hash = sha256.create();
  let part = 0;
  try {
    for (let at = 0; at < file.size; at += PART_BYTES) {
      signal.throwIfAborted();
      const bytes = new Uint8Array(await file.slice(at, at + PART_BYTES).arrayBuffer());
      hash.update(bytes);
      const data = base64(bytes);
      await send<Protocol, 'attachment/part'>('attachment/part', {
        id: partId(id, part),
        year,
        data,
      });
      part += 1;
      onProgress(Math.min(file.size, at + PART_BYTES));
    }
    const at = nowInstant();
    const attachment: Attachment = {
      ...{ id, year, slot, order, parts: part, addedAt: at, at, removed: false, date: null },
      ...{ name: file.name.slice(-255), size: file.size, sha256: bytesToHex(hash.digest()) },
    };
    await saveAttachments([attachment]);
    return attachment;
  } catch (error) {
    await send<Protocol, 'attachment/drop'>('attachment/drop', { id }).catch(() => undefined);
    throw error;
  }
}

/** Saves heads; throws where the background refuses them. */
export async function saveAttachments(attachments: readonly Attachment[]): Promise<void> {
  const { saved } = await send<Protocol, 'attachment/save'>('attachment/save', {
    attachments: [...attachments],
  });
  if (!saved) throw new Error('parts of the file are missing');
}

/** The same files with something said of them. */
export const changeAttachments = (
  attachments: readonly Attachment[],
  change: Partial<Pick<Attachment, 'slot' | 'date' | 'order' | 'removed'>>,
): Promise<void> =>
  saveAttachments(attachments.map((one) => ({ ...one, ...change, at: nowInstant() })));

/** The bytes of a file, a part at a time. */
export async function* partsOf({ id, parts }: Pick<Attachment, 'id' | 'parts'>) {
  for (let part = 0; part < parts; part += 1) yield bytesOf(await loadPart(ledgerDb(), id, part));
}

export const bundleForPackage = (year: number) =>
  send<Protocol, 'bundle/make'>('bundle/make', { year });

export const rememberPackage = (mark: PackageMark, bundle: BundleMark): Promise<unknown> =>
  send<Protocol, 'package/made'>('package/made', { mark, bundle });

/** Throws where another package was made since. @param day null: taken back */
export async function sayPackageSent(
  { year, unit, number }: PackageMark,
  day: string | null,
): Promise<void> {
  const { saved } = await send<Protocol, 'package/sent'>('package/sent', {
    ...{ year, unit, number, day },
  });
  if (!saved) throw new Error('another package was made since');
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

function bytesOf(data: string): Uint8Array {
  const binary = atob(data);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
