/** Starts the keeping worker and passes its pieces on to the background, the only writer. */
import type { Protocol } from '../../lib/domain/protocol';
import { send } from '../../lib/platform/messaging';
import type { KeepReply, KeepRequest } from './messages';

export type KeepOutcome = Exclude<KeepReply, { kind: 'progress' | 'stage' | 'merge' }>;

export interface KeepTalk {
  onProgress: (done: number, total: number) => void;
  /** From here on it can no longer be cancelled: the background writes in one go. */
  onMerging?: () => void;
  onOutcome: (outcome: KeepOutcome) => void;
}

/** Runs one request; the returned function cancels it. A worker answers once, then it is closed. */
export function runKeepWorker(request: KeepRequest, talk: KeepTalk): () => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const end = (outcome: KeepOutcome) => {
    worker.terminate();
    talk.onOutcome(outcome);
  };
  worker.onmessage = ({ data }: MessageEvent<KeepReply>) => {
    if (data.kind === 'progress') return talk.onProgress(data.done, data.total);
    if (data.kind === 'stage' || data.kind === 'merge') {
      if (data.kind === 'merge') talk.onMerging?.();
      void passOn(data).then((answer) => worker.postMessage(answer));
      return;
    }
    end(data);
  };
  worker.onerror = (event) => end({ kind: 'failed', message: event.message });
  worker.postMessage(request);
  return () => worker.terminate();
}

async function passOn(
  reply: Extract<KeepReply, { kind: 'stage' | 'merge' }>,
): Promise<KeepRequest> {
  try {
    if (reply.kind === 'stage') {
      await send<Protocol, 'backup/stage'>('backup/stage', reply.piece);
      return { kind: 'answer' };
    }
    const { job, count } = reply;
    const { changes } = await send<Protocol, 'backup/restore'>('backup/restore', { job, count });
    return { kind: 'answer', changes };
  } catch (error) {
    return { kind: 'answer', error: error instanceof Error ? error.message : String(error) };
  }
}
