/** Erasing in steps: choose, see what would go, confirm. */
import { useCallback, useState } from 'react';
import type { Erased, EraseScope } from '../../lib/domain/keeping';
import type { Protocol } from '../../lib/domain/protocol';
import { send } from '../../lib/platform/messaging';
import { runKeepWorker } from './keep-worker';

export type EraseRun =
  | { kind: 'idle' }
  | { kind: 'counting' }
  | { kind: 'asked'; scope: EraseScope; plan: Erased }
  | { kind: 'working' }
  | { kind: 'done'; erased: Erased }
  | { kind: 'failed'; message: string };

export interface Erase {
  run: EraseRun;
  preview: (scope: EraseScope) => void;
  confirm: () => void;
  cancel: () => void;
}

/** The plan is made by a worker, the erasing done by the background. */
export function useErase(): Erase {
  const [run, setRun] = useState<EraseRun>({ kind: 'idle' });
  const preview = useCallback((scope: EraseScope) => {
    setRun({ kind: 'counting' });
    runKeepWorker(
      { kind: 'plan', scope },
      {
        onProgress: () => undefined,
        onOutcome: (outcome) => {
          if (outcome.kind === 'planned') setRun({ kind: 'asked', scope, plan: outcome.plan });
          else if (outcome.kind === 'failed') setRun(failed(outcome.message));
        },
      },
    );
  }, []);
  const confirm = useCallback(() => {
    if (run.kind !== 'asked') return;
    setRun({ kind: 'working' });
    send<Protocol, 'ledger/erase'>('ledger/erase', { scope: run.scope })
      .then(({ erased }) => setRun({ kind: 'done', erased }))
      .catch((error: unknown) => setRun(failed(error)));
  }, [run]);
  return { run, preview, confirm, cancel: useCallback(() => setRun({ kind: 'idle' }), []) };
}

const failed = (error: unknown): EraseRun => ({
  kind: 'failed',
  message: error instanceof Error ? error.message : String(error),
});
