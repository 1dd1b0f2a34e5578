/** The life of one restore: a file is checked and compared, shown, and merged when the officer says so. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Changes } from '../../lib/domain/keeping';
import type { Problem } from '../../lib/domain/problem';
import type { BackupPreview } from '../../lib/exchange/backup/preview';
import { runKeepWorker, type KeepOutcome } from './keep-worker';

export type RestoreRun =
  | { kind: 'idle' }
  | { kind: 'checking'; fileName: string; done: number; total: number }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'failed'; message: string }
  | { kind: 'preview'; preview: BackupPreview }
  | { kind: 'sending'; done: number; total: number }
  | { kind: 'merging' }
  | { kind: 'done'; changes: Changes };

export interface Restore {
  run: RestoreRun;
  choose: (file: File) => void;
  merge: () => void;
  cancel: () => void;
}

/** One at a time; leaving the view before the merge cancels and changes nothing. */
export function useRestore(): Restore {
  const [run, setRun] = useState<RestoreRun>({ kind: 'idle' });
  const stop = useRef<() => void>(() => {});
  const file = useRef<File | null>(null);
  useEffect(() => () => stop.current(), []);
  const choose = useCallback((chosen: File) => {
    stop.current();
    file.current = chosen;
    const checking = { kind: 'checking', fileName: chosen.name } as const;
    setRun({ ...checking, done: 0, total: 0 });
    stop.current = runKeepWorker(
      { kind: 'open', file: chosen },
      {
        onProgress: (done, total) => setRun({ ...checking, done, total }),
        onOutcome: (outcome) => setRun(shownOf(outcome)),
      },
    );
  }, []);
  const merge = useCallback(() => {
    if (!file.current) return;
    setRun({ kind: 'sending', done: 0, total: 0 });
    stop.current = runKeepWorker(
      { kind: 'restore', file: file.current, job: crypto.randomUUID() },
      {
        onProgress: (done, total) => setRun({ kind: 'sending', done, total }),
        onMerging: () => setRun({ kind: 'merging' }),
        onOutcome: (outcome) => setRun(shownOf(outcome)),
      },
    );
  }, []);
  const cancel = useCallback(() => {
    stop.current();
    file.current = null;
    setRun({ kind: 'idle' });
  }, []);
  return { run, choose, merge, cancel };
}

function shownOf(outcome: KeepOutcome): RestoreRun {
  switch (outcome.kind) {
    case 'preview':
      return { kind: 'preview', preview: outcome.preview };
    case 'restored':
      return { kind: 'done', changes: outcome.changes };
    case 'exported':
    case 'planned':
      return { kind: 'idle' };
    default:
      return outcome;
  }
}
