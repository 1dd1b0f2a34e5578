/** Questions to a worker and their answers, by number. */
import type { WorkerQuestion, WorkerReply, WorkerRequest } from './messages';

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** Hands questions to a worker; one that dies fails what was asked of it and is started anew for the next. */
export function askingWorker(start: () => Worker): (asked: WorkerQuestion) => Promise<never> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;
  const begin = (): Worker => {
    const started = start();
    started.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      const who = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) who?.resolve(data.answer as never);
      else who?.reject(new Error(data.message));
    };
    started.onerror = (event) => {
      worker = null;
      started.terminate();
      for (const { reject } of waiting.values()) reject(new Error(event.message));
      waiting.clear();
    };
    return started;
  };
  return (asked) =>
    new Promise((resolve, reject) => {
      worker ??= begin();
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ id: count, ...asked } satisfies WorkerRequest);
    });
}
