/** The worker that reads one report, as the page speaks to it. */
import type { CheckReply, CheckRequest } from './messages';

/** A report of fifty pages takes a second or two; whatever takes longer is no report. */
const LIMIT_MS = 60_000;

export type CheckEnd = CheckReply | { kind: 'failed' | 'too-long' };

/** Starts reading. @returns what ends it at once */
export function checkInWorker(request: CheckRequest, onEnd: (end: CheckEnd) => void): () => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const end = (how: CheckEnd) => {
    stop();
    onEnd(how);
  };
  const timer = setTimeout(() => end({ kind: 'too-long' }), LIMIT_MS);
  const stop = () => {
    clearTimeout(timer);
    worker.terminate();
  };
  worker.onmessage = ({ data }: MessageEvent<CheckReply>) => end(data);
  worker.onerror = () => end({ kind: 'failed' });
  worker.postMessage(request, [request.bytes.buffer]);
  return stop;
}
