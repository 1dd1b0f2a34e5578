/** One press that takes a while: under way, done, or failed, in words. */
import { useCallback, useState } from 'react';

export type Act =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'done'; text: string }
  | { kind: 'failed'; text: string };

/** The state of the last press, and a way to run one: `work` answers the words for its end. */
export function useAct(
  failed: (message: string) => string,
): [Act, (work: () => Promise<string>) => void] {
  const [act, setAct] = useState<Act>({ kind: 'idle' });
  const run = useCallback(
    (work: () => Promise<string>) => {
      setAct({ kind: 'working' });
      work().then(
        (text) => setAct({ kind: 'done', text }),
        (error: unknown) =>
          setAct({
            kind: 'failed',
            text: failed(error instanceof Error ? error.message : String(error)),
          }),
      );
    },
    [failed],
  );
  return [act, run];
}
