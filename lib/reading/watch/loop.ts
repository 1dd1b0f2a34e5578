/**
 * The life of the content script on one page, without a browser API: ask how to behave, read when
 * the page rests, hand each new reading over, and be ready to say what was made of the page.
 */
import type { PageStatus } from '../../domain/protocol';
import type { Reading } from '../../domain/reading';
import { runInSlices, type Schedule } from '../slices';
import { nothingObserved, type Observed } from './observed';
import { rowsKey } from './rows-key';
import { watchPage, type Looked, type WatchOptions } from './watcher';

export interface LoopParts {
  document: Document;
  signal: AbortSignal;
  hello(): Promise<'watch' | 'once'>;
  read(observed: Observed, signal: AbortSignal, schedule?: Schedule): Promise<Reading>;
  /** Resolves when the background has confirmed the reading; rejects when it never will. */
  record(reading: Reading): Promise<unknown>;
  /** An officer has taught pages of this site; asked after `hello`. */
  taught?(): boolean;
  /** Told of each look at a watched page at rest, and whether it stands in the ledger. */
  onKept?(reading: Reading, recorded: boolean): void;
  quietMs?: number;
  longestMs?: number;
}

export interface PageLoop {
  status(): PageStatus;
  /** Resolves when a one-off look is done, or at once when the page is watched. */
  run(): Promise<void>;
}

/** Prepares the loop for one page; nothing happens before `run`. */
export function createPageLoop(parts: LoopParts): PageLoop {
  let state: PageStatus['state'] = 'waiting';
  let reading: Reading | null = null;
  let recordedId: string | null = null;
  let sendingId: string | null = null;

  const keep = async (found: Reading): Promise<void> => {
    reading = found;
    if (found.id === recordedId || found.id === sendingId || isNothing(found)) return;
    sendingId = found.id;
    try {
      await parts.record(found);
      recordedId = found.id;
    } finally {
      sendingId = null;
    }
  };

  const look: WatchOptions['look'] = async (observed, signal, schedule): Promise<Looked> => {
    const found = await parts.read(observed, signal, schedule);
    const busy = isBusy(found);
    const commit = () => {
      // A page under a spinner may still show the rows of the question before.
      if (busy) reading = found;
      else
        void keep(found)
          .catch(() => undefined)
          .then(() => parts.onKept?.(found, found.id === recordedId));
    };
    return { rows: await runInSlices(rowsKey(found), { signal, startNow: true }), busy, commit };
  };

  return {
    status: () => statusOf(state, reading, recordedId),
    async run() {
      const mode = await parts.hello();
      if (parts.signal.aborted) return;
      if (mode === 'watch') {
        watchPage({ ...parts, look, onState: (now) => void (state = now) });
        return;
      }
      state = 'reading';
      try {
        await keep(await parts.read(nothingObserved, parts.signal));
      } finally {
        state = 'done';
      }
    },
  };
}

/** Nothing of the trade on the page, and nothing to complain of: the ledger need not hear of it. */
function isNothing(reading: Reading): boolean {
  return (
    reading.figures.length === 0 &&
    reading.dossiers.length === 0 &&
    reading.grids.every((grid) => grid.kind !== 'procedures')
  );
}

const isBusy = (reading: Reading): boolean =>
  reading.problems.some((problem) => problem.code === 'reading/not-stable');

function statusOf(
  state: PageStatus['state'],
  reading: Reading | null,
  recordedId: string | null,
): PageStatus {
  return {
    state,
    url: reading?.url ?? '',
    title: reading?.title ?? '',
    dossiers: reading?.dossiers.length ?? 0,
    figures: reading?.figures.length ?? 0,
    grids: reading?.grids.length ?? 0,
    period: reading?.period ?? null,
    pack: reading?.pack ?? null,
    problems: reading?.problems ?? [],
    recorded: reading !== null && reading.id === recordedId,
  };
}
