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
  const ask = (question: Question): Promise<Summary> =>
    new Promise((resolve, reject) => {
      worker ??= begin();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, question } satisfies SummaryRequest);
    });
  return oneAtATime(ask);
}

/**
 * While the same question is being answered it is asked once more at most: pages recorded in quick succession must
 * not heap up work that the last of them makes needless.
 */
function oneAtATime(
  ask: (question: Question) => Promise<Summary>,
): (question: Question) => Promise<Summary> {
  const running = new Map<string, Promise<Summary>>();
  const next = new Map<string, Promise<Summary>>();
  const start = (question: Question): Promise<Summary> => {
    const { key } = question;
    const own = ask(question).finally(() => running.get(key) === own && running.delete(key));
    running.set(key, own);
    return own;
  };
  return (question) => {
    const { key } = question;
    const before = running.get(key);
    if (!before) return start(question);
    const waiting = next.get(key);
    if (waiting) return waiting;
    const later = () => {
      next.delete(key);
      return start(question);
    };
    const queued = before.then(later, later);
    next.set(key, queued);
    return queued;
  };
}
