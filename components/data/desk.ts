/** Asking the desk: one worker for the page, started at the first question. */
import { useCallback, useEffect, useState } from 'react';
import type { DeskReply } from '../desk/messages';
import type { Answer, Ask, Body, QuestionKind } from '../desk/questions';
import type { Live } from './ledger';

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

function start(): Worker {
  const started = new Worker(new URL('../desk/worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<DeskReply>) => {
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
}

/** Asks the worker. */
export const askDesk: Ask = (kind, body) => {
  worker ??= start();
  const id = ++asked;
  const answer = new Promise<never>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, kind, body });
  return answer;
};

const LOADING = { kind: 'loading' } as const;

/**
 * The answer to a question; while a new one is being worked out the answer to the same kind of question before it is
 * kept where `keep` is set, so that a view does not blink. Null asks nothing.
 * @returns the answer, and a way to ask again
 */
export function useAnswer<K extends QuestionKind>(
  ask: Ask,
  kind: K,
  body: Body<K> | null,
  keep = false,
): [Live<Answer<K>>, () => void] {
  const [state, setState] = useState<{ body: Body<K> | null; live: Live<Answer<K>> }>({
    body: null,
    live: LOADING,
  });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (body === null) return undefined;
    let alive = true;
    const tell = (live: Live<Answer<K>>) => alive && setState({ body, live });
    ask(kind, body).then(
      (value) => tell({ kind: 'ready', value }),
      (error: unknown) =>
        tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      alive = false;
    };
  }, [ask, kind, body, round]);
  const again = useCallback(() => setRound((now) => now + 1), []);
  const fresh = state.body === body || (keep && state.live.kind === 'ready');
  return [fresh ? state.live : LOADING, again];
}

let stamps = 0;
const known = new WeakMap<object, number>();

/** A number for what is loaded: another one whenever it was loaded anew. 0 while nothing is. */
export function stampOf(loaded: object | null): number {
  if (loaded === null) return 0;
  const before = known.get(loaded);
  if (before !== undefined) return before;
  known.set(loaded, ++stamps);
  return stamps;
}
