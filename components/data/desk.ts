/** Answers of the desk as a view needs them. */
import { useCallback, useEffect, useState } from 'react';
import type { Answer, Ask, Body, QuestionKind } from '../desk/questions';
import type { Live } from './ledger';

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
