/** Hands what a file gave to the background, part by part: each so short that neither side is felt to stop. */
import type { Protocol } from '../../lib/domain/protocol';
import type { Dossier, Reading } from '../../lib/domain/reading';
import { send } from '../../lib/platform/messaging';
import { countDossiers, type ReadSummary } from './messages';

export interface RecordingParts {
  summary: ReadSummary;
  part(from: number, count: number): Promise<Dossier[]>;
  signal: AbortSignal;
  /** Dossiers handed over so far. */
  onProgress(done: number): void;
}

export interface RecordedFile {
  changed: boolean;
  newDossiers: number;
}

/** The officer stopped it; nothing was written. */
export class RecordingStopped extends Error {}

const PART = 500;
/** The background worker may be killed at any time; twice in one import it will not be. */
const MOST_TRIES = 3;

/** Resolves once all of it stands in the ledger; rejects with `RecordingStopped`, or with what went wrong. */
export async function recordInParts(parts: RecordingParts): Promise<RecordedFile> {
  const name = crypto.randomUUID();
  const drop = () =>
    void send<Protocol, 'import/drop'>('import/drop', { name }).catch(() => undefined);
  parts.signal.addEventListener('abort', drop, { once: true });
  let failure: unknown = new Error('stopped');
  try {
    for (let tries = 0; tries < MOST_TRIES && !parts.signal.aborted; tries += 1) {
      try {
        const recorded = await recordOnce(name, parts);
        if (recorded) return recorded;
      } catch (error) {
        // A worker that is killed takes the answer it owed with it. Sending all again is harmless.
        failure = error;
      }
    }
    if (parts.signal.aborted) throw new RecordingStopped();
    drop();
    throw failure;
  } finally {
    parts.signal.removeEventListener('abort', drop);
  }
}

/** Null where the background forgot the import on the way. */
async function recordOnce(name: string, parts: RecordingParts): Promise<RecordedFile | null> {
  const { summary, signal } = parts;
  const all = countDossiers(summary);
  const reading = headOf(summary);
  await send<Protocol, 'import/begin'>('import/begin', { name, reading });
  for (let at = 0; at < all; at += PART) {
    if (signal.aborted) throw new RecordingStopped();
    const dossiers = await parts.part(at, PART);
    const { known } = await send<Protocol, 'import/part'>('import/part', { name, at, dossiers });
    if (!known && !signal.aborted) return null;
    parts.onProgress(at + dossiers.length);
  }
  if (signal.aborted) throw new RecordingStopped();
  const { known, ...recorded } = await send<Protocol, 'import/finish'>('import/finish', {
    name,
    dossiers: all,
  });
  if (signal.aborted) throw new RecordingStopped();
  return known ? recorded : null;
}

function headOf(summary: ReadSummary): Omit<Reading, 'dossiers'> {
  const head: Omit<ReadSummary, 'dossiers'> & { dossiers?: number[] } = { ...summary };
  delete head.dossiers;
  return head;
}
