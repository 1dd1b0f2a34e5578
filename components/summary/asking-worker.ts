/** Questions to a worker and their answers, by number. */
import type { Summary } from '../../lib/ledger/summaries';
import type { SummaryReply, SummaryRequest } from './messages';
import type { Question } from './questions';

interface Waiting {
  resolve: (summary: Summary) => void;
  reject: (error: Error) => void;
}

/** Hands questions to a worker; one that dies fails what was asked of it and is started anew for the next. */
export function askingWorker(start: () => Worker): (question: Question) => Promise<Summary> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  const begin = (): Worker => {
    const started = start();
    started.onmessage = ({ data }: MessageEvent<SummaryReply>) => {
      const who = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) who?.resolve(data.summary);
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
  return (question) =>
    new Promise((resolve, reject) => {
      worker ??= begin();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, question } satisfies SummaryRequest);
    });
}
