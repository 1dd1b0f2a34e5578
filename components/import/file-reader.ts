/** The worker that reads one file, as the page speaks to it. */
import type { Dossier } from '../../lib/domain/reading';
import type { ImportReply, ImportRequest, ReadRequest } from './messages';

export type ReadReply = Exclude<ImportReply, { kind: 'part' }>;

export interface FileReading {
  /** Some of the dossiers read, counted from 0. */
  part(from: number, count: number): Promise<Dossier[]>;
  stop(): void;
}

/** Starts reading; `onFailed` where the browser ended the worker, mostly for lack of memory. */
export function readFileInWorker(
  request: Omit<ReadRequest, 'kind'>,
  onReply: (reply: ReadReply) => void,
  onFailed: () => void,
): FileReading {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let waiting: ((dossiers: Dossier[]) => void) | null = null;
  const post = (message: ImportRequest, transfer: Transferable[] = []) =>
    worker.postMessage(message, transfer);
  worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
    if (data.kind === 'part') waiting?.(data.dossiers);
    else onReply(data);
  };
  worker.onerror = () => {
    worker.terminate();
    onFailed();
  };
  post({ kind: 'read', ...request }, [request.bytes.buffer]);
  return {
    part: (from, count) =>
      new Promise((resolve) => {
        waiting = resolve;
        post({ kind: 'part', from, count });
      }),
    stop: () => worker.terminate(),
  };
}
